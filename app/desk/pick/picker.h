// A list to pick from, over the page: searched by typing, walked with Up and Down, taken with Enter or a
// click. Projected like everything else.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/strip.h"

namespace jointly {

// Draws the list of `ui.overlay` and takes this frame's keys. Changes only the place in the list.
[[nodiscard]] Intents draw_picker(const Session& session, UiState& ui, const Area& page,
    const StripLook& look, std::int64_t now_ms);

}  // namespace jointly
