// The first page, before a session is open.
#pragma once

#include "app/desk/start/start_line.h"
#include "app/ui/fonts.h"

namespace jointly {

// To be called between NewFrame and Render.
[[nodiscard]] StartWish draw_start_frame(StartState& state, const Fonts& fonts);

}  // namespace jointly
