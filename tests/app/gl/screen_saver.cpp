#include "tests/app/gl/screen_saver.h"

#include <X11/Xlib.h>
#include <X11/extensions/scrnsaver.h>

namespace jointly {

bool set_screen_saver_to_a_second()
{
    ::Display* const server = XOpenDisplay(nullptr);
    if (server == nullptr) {
        return false;
    }
    XSetScreenSaver(server, 1, 0, PreferBlanking, AllowExposures);
    XCloseDisplay(server);
    return true;
}

bool screen_saver_is_on()
{
    ::Display* const server = XOpenDisplay(nullptr);
    if (server == nullptr) {
        return false;
    }
    XScreenSaverInfo info{};
    XScreenSaverQueryInfo(server, DefaultRootWindow(server), &info);
    XCloseDisplay(server);
    return info.state == ScreenSaverOn;
}

}  // namespace jointly
