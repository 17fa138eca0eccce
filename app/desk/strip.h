// The strip at the foot of the one window: whose words are typed, the line, what comes next, and the
// last thing that was said. It is projected with the rest, so it says that everybody sees it.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "app/ui/area.h"
#include "app/ui/fonts.h"
#include "app/ui/type_scale.h"
#include "core/session/session.h"

namespace jointly {

struct StripLook {
    const Theme* theme = nullptr;
    const Fonts* fonts = nullptr;
    TypeScale type;
};

// The height that the strip wants, in pixels.
[[nodiscard]] float strip_height(const StripLook& look);

// Draws it and takes what was typed. Changes nothing of the UiState but the line.
[[nodiscard]] Intents draw_strip(const Session& session, UiState& ui, const Area& area,
    const StripLook& look, std::int64_t now_ms);

}  // namespace jointly
