#include "app/gl/displays.h"

#include "app/gl/internal/glfw.h"

#include <algorithm>

namespace jointly {

namespace {

// Empty while the display is being unplugged.
PixelArea area_of(GLFWmonitor* monitor)
{
    PixelArea area;
    glfwGetMonitorPos(monitor, &area.x, &area.y);
    if (const GLFWvidmode* mode = glfwGetVideoMode(monitor)) {
        area.width = mode->width;
        area.height = mode->height;
    }
    return area;
}

}  // namespace

std::vector<Display> displays()
{
    std::vector<Display> found;
    int count = 0;
    GLFWmonitor** monitors = glfwGetMonitors(&count);
    for (int index = 0; index < count; ++index) {
        const char* name = glfwGetMonitorName(monitors[index]);
        found.push_back({index + 1, name != nullptr ? name : "", area_of(monitors[index])});
    }
    return found;
}

std::string words_of(const Display& display)
{
    return display.name + ' ' + std::to_string(display.area.width) + " x "
         + std::to_string(display.area.height);
}

bool mirror_each_other(const Display& a, const Display& b)
{
    return a.area.x == b.area.x && a.area.y == b.area.y;
}

bool is_mirrored(const Display& display, const std::vector<Display>& all)
{
    return std::any_of(all.begin(), all.end(), [&](const Display& other) {
        return other.name != display.name && mirror_each_other(other, display);
    });
}

}  // namespace jointly
