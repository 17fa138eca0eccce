// The page under a mouse: a click chooses an item, the wheel turns the sheet. Nothing needs it.
#pragma once

#include "app/desk/intent.h"
#include "app/pages/page.h"
#include "core/session/session.h"

namespace jointly {

// The sheet that was just drawn, and the sheets that are turned: beside a wall in a window of its own, the
// desk's are not the wall's.
struct SeenSheet {
    const Sheets& sheets;
    int sheet = 0;
    const Sheets& turned;
};
[[nodiscard]] Intents draw_page_mouse(
    const Session& session, const UiState& ui, const WallModel& model, const SeenSheet& seen);

}  // namespace jointly
