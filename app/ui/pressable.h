// A place on the wall that a mouse can press: the item for it, and nothing to be seen.
//
// What lies there is drawn by draw list. The item has a window of its own, so that it can lie anywhere
// and over anything; the keyboard never stands on it.
#pragma once

#include "app/ui/area.h"

#include <optional>
#include <string_view>

namespace jointly {

// True in the frame in which it is pressed and let go. The label names it for tests; no two that are
// drawn in one frame have the same.
[[nodiscard]] bool draw_pressable(std::string_view label, const Area& area);

// While it is held by the mouse: at which share of the area's width, 0 to 1, also beyond its ends.
[[nodiscard]] std::optional<float> draw_draggable(std::string_view label, const Area& area);

// The wheel over the area in this frame: 1 down, -1 up, 0 not turned.
[[nodiscard]] int wheel_turned(const Area& area);

}  // namespace jointly
