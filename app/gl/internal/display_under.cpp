#include "app/gl/internal/display_under.h"

#include <algorithm>

namespace jointly {

namespace {

long shared_pixels(const PixelArea& a, const PixelArea& b)
{
    const int width = std::min(a.x + a.width, b.x + b.width) - std::max(a.x, b.x);
    const int height = std::min(a.y + a.height, b.y + b.height) - std::max(a.y, b.y);
    return static_cast<long>(std::max(0, width)) * std::max(0, height);
}

}  // namespace

PixelArea area_of(GLFWwindow* window)
{
    PixelArea area;
    glfwGetWindowPos(window, &area.x, &area.y);
    glfwGetWindowSize(window, &area.width, &area.height);
    return area;
}

std::optional<Display> display_under(GLFWwindow* window)
{
    const PixelArea here = area_of(window);
    std::optional<Display> best;
    long most = -1;
    for (const Display& display : displays()) {
        const long shared = shared_pixels(here, display.area);
        if (shared > most) {
            most = shared;
            best = display;
        }
    }
    return best;
}

}  // namespace jointly
