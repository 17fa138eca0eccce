// The desk, beside a wall in a window of its own: what the room sees in its frame, the agenda, the page in the
// desk's own letters, what waits for a pause, and the line. Nobody in the room sees it.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/page_on_wall.h"

namespace jointly {

// Over all of the area. Between NewFrame and Render.
[[nodiscard]] Intents draw_desk(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, const Area& all, std::int64_t now_ms);

// The sheet of the desk's page where what the wall's sheet begins with stands.
[[nodiscard]] int sheet_beside(const Sheets& desk, const Sheets& wall, int sheet);

}  // namespace jointly
