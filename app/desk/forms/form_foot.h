// The foot of an editor: what can be done with it, by key or by mouse.
#pragma once

#include "app/ui/keys.h"
#include "app/ui/strip_parts.h"

#include <optional>

namespace jointly {

// The height of the foot, in pixels.
[[nodiscard]] float form_foot_height(const StripLook& look);

// Draws it, and says what the mouse asked for.
[[nodiscard]] std::optional<Action> draw_form_foot(const Area& area, const StripLook& look);

}  // namespace jointly
