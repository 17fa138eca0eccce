// Lets a test read what is drawn as text, with its size and place. Draw lists forget their words,
// and no item stands for them.
//
// Nobody watches in the product: it costs a test of one pointer a line.
#pragma once

#include <imgui.h>

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

struct ShownText {
    std::string text;
    float size_px = 0.0F;
    ImVec2 at;
};

// From now on all text is also put at the end of `*into`; nullptr ends it.
void watch_text(std::vector<ShownText>* into);

// For those who draw text.
void watch_shown(std::string_view text, float size_px, ImVec2 at);

}  // namespace jointly
