// Where a window stands.
#pragma once

#include "app/gl/displays.h"
#include "app/gl/internal/glfw.h"

#include <optional>

namespace jointly {

// On the desktop, without its frame.
[[nodiscard]] PixelArea area_of(GLFWwindow* window);

// The display that holds most of the window; nothing where there is none at all.
[[nodiscard]] std::optional<Display> display_under(GLFWwindow* window);

}  // namespace jointly
