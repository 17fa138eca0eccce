// How a field that wraps looks, and what the mouse does to it. It takes no keys.
#pragma once

#include "app/ui/wrap_entry.h"

#include <imgui.h>

#include <string_view>

namespace jointly {

// Its text to the rows of a field that is so wide. Does nothing where nothing has changed.
void wrap(WrapEntry& entry, float width_px, const WrapLook& look);

[[nodiscard]] float height_of_rows(std::size_t rows, const WrapLook& look);

// Draws the field in a window of its own and takes the mouse; true when it was clicked. `has_keyboard`
// shows the caret and the selection, and tells the input method where they are.
[[nodiscard]] bool show_wrap_entry(std::string_view label, WrapEntry& entry, const Area& wanted,
    const WrapLook& look, bool has_keyboard);

}  // namespace jointly
