// The page under a mouse: a click chooses an item, the wheel turns the sheet. Nothing needs it.
#pragma once

#include "app/desk/intent.h"
#include "app/pages/page.h"
#include "core/session/session.h"

namespace jointly {

// For the sheet that was just drawn.
[[nodiscard]] Intents draw_page_mouse(
    const Session& session, const UiState& ui, const WallModel& model, const Sheets& sheets);

}  // namespace jointly
