// One frame of the one window: the page, the strip, and what they wish for.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "app/pages/page.h"
#include "app/ui/fonts.h"
#include "core/session/session.h"

#include <optional>

namespace jointly {

// What a frame needs beside the session: letters, and what was laid out for the frame before.
struct FrameCache {
    Fonts fonts;
    WallModel model;
    std::optional<Sheets> sheets;
    std::uint64_t seq = 0;  // of the session it was laid out for
    View view;
    ThemeName theme = ThemeName::light;
    ImVec2 size;
};

// `seq` changes whenever the session does. To be called between NewFrame and Render.
[[nodiscard]] Intents draw_frame(
    const Session& session, std::uint64_t seq, UiState& ui, FrameCache& cache, std::int64_t now_ms);

}  // namespace jointly
