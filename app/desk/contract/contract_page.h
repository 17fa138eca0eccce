// The review of a contract over the page: a row for each provision, walked with Up and Down, put right by a digit,
// taken over with Enter.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

namespace jointly {

// Draws UiState::contract and takes this frame's keys. Changes only the review and the place in it.
[[nodiscard]] Intents draw_contract_page(
    const Session& session, UiState& ui, const Area& page, const StripLook& look);

}  // namespace jointly
