// The rectangles of the text that a pilot's frame drew, to see that none lies over another.
#pragma once

#include "app/ui/area.h"
#include "tests/support/pilot.h"

#include <string>
#include <vector>

namespace jointly {

struct TextBox {
    Area area;  // the middle half of the letters: lines may stand close
    float size_px = 0.0F;
    std::string text;
};

// Measured in the narrowest cut of the letters.
[[nodiscard]] std::vector<TextBox> boxes_of(const Pilot& pilot);

// One line for each pair that lies over another, each text outside of `inside`, and each below `floor_px`.
[[nodiscard]] std::vector<std::string> flaws_in(
    const std::vector<TextBox>& boxes, const Area& inside, float floor_px);

}  // namespace jointly
