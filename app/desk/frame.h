// One frame of the window that has the keyboard: the page and the strip; beside a wall in a window of its own,
// the desk. And what they wish for.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/page_on_wall.h"
#include "app/desk/ui_state.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

#include <span>

namespace jointly {

// How everything is drawn in that room, by a picture of so many pixels in height. Within a frame.
[[nodiscard]] StripLook look_for(const UiState& ui, const Fonts& fonts, float picture_height_px);

// `record` is that of the session, which changes whenever it does. To be called between NewFrame and
// Render.
[[nodiscard]] Intents draw_frame(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, std::int64_t now_ms);

}  // namespace jointly
