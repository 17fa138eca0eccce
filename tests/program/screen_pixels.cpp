#include "tests/program/screen_pixels.h"

#include <X11/Xlib.h>
#include <X11/Xutil.h>

namespace jointly {

std::vector<unsigned long> pixels_on_screen(const PixelArea& part)
{
    constexpr int step = 2;
    constexpr unsigned long colour = 0xFFFFFF;
    std::vector<unsigned long> pixels;
    ::Display* const server = XOpenDisplay(nullptr);
    if (server == nullptr) {
        return pixels;
    }
    XImage* const image = XGetImage(server, DefaultRootWindow(server), part.x, part.y,
        static_cast<unsigned>(part.width), static_cast<unsigned>(part.height), AllPlanes, ZPixmap);
    for (int y = 0; image != nullptr && y < part.height; y += step) {
        for (int x = 0; x < part.width; x += step) {
            pixels.push_back(XGetPixel(image, x, y) & colour);
        }
    }
    if (image != nullptr) {
        XDestroyImage(image);
    }
    XCloseDisplay(server);
    return pixels;
}

}  // namespace jointly
