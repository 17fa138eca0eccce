// The review of a draft that came back, over the page: turned with Page Up and Page Down, entered with Enter.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

namespace jointly {

// Draws UiState::draft and takes this frame's keys. Changes only which of its sheets is looked at.
[[nodiscard]] Intents draw_draft_page(
    const Session& session, UiState& ui, const Area& page, const StripLook& look);

}  // namespace jointly
