// What the X server says of a program's windows, and input as if from hands.
#pragma once

#include "app/gl/pixels.h"

#include <optional>
#include <string>

namespace jointly {

// True when the command of a shell ends well.
[[nodiscard]] bool run(const std::string& command);
[[nodiscard]] std::string output_of(const std::string& command);

// Where the window of that title stands; nothing where none is to be seen.
[[nodiscard]] std::optional<PixelArea> window_on_screen(const std::string& title);

// The id of the window under the mouse, and of a window by its title; empty where there is none.
[[nodiscard]] std::string window_under_mouse();
[[nodiscard]] std::string window_titled(const std::string& title);

}  // namespace jointly
