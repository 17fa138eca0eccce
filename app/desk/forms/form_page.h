// An editor as it lies over the page: names at the left, fields at the right, as large as the wall's
// small print, because it is projected too.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/strip.h"

namespace jointly {

// Draws the editor of `ui.form` and takes this frame's keys: Tab and Shift+Tab, or a click, change the
// field; Left and Right a choice. What stands in it is kept with Ctrl+Enter (keys_to_intents).
[[nodiscard]] Intents draw_form_page(const Session& session, UiState& ui, const Area& page,
    const StripLook& look, std::int64_t now_ms);

}  // namespace jointly
