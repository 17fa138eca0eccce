// The window of a caucus while it is open: a hatched frame in its party's colour that says PRIVATE, a page, the line.
#pragma once

#include "app/caucus/window/caucus_state.h"
#include "app/ui/fonts.h"

#include <cstdint>

namespace jointly {

// Draws it and takes this frame's keys. Changes what is looked at itself; all else it wishes for. To be called between
// NewFrame and Render.
[[nodiscard]] CaucusWishes draw_caucus_frame(
    const OpenCaucus& caucus, CaucusState& state, const Fonts& fonts, int utc_offset_min);

}  // namespace jointly
