// The slider through the record, between the page and the strip: where the moment that is looked at lies,
// and a mouse that drags it. Its keys are in app/ui/keys.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "app/ui/strip_parts.h"
#include "core/record/entry.h"

#include <cstdint>
#include <span>
#include <vector>

namespace jointly {

// Where meetings closed, by their entries; worked out anew only when the record grew.
struct SliderMarks {
    std::size_t entries = 0;
    std::vector<std::uint64_t> closes;
};

// Its band, taken off the foot of the page: without the line of its keys where the page has few lines.
[[nodiscard]] Area cut_slider(Area& page, const StripLook& look);

// Changes nothing but the marks.
[[nodiscard]] Intents draw_slider(std::span<const Entry> record, const UiState& ui,
    SliderMarks& marks, const Area& band, const StripLook& look);

}  // namespace jointly
