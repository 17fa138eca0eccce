// What a caucus brought, over the page: turned with Page Up and Page Down, taken in with Enter, an act for each item.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

namespace jointly {

// Draws UiState::brought and takes this frame's keys. Changes only which of its sheets is looked at.
[[nodiscard]] Intents draw_brought_page(
    const Session& session, UiState& ui, const Area& page, const StripLook& look);

}  // namespace jointly
