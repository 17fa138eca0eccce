// A laptop and a projector beside it, on an X server of the test's own: Xorg with the driver for graphics
// cards that are not there, whose sockets xrandr plugs and unplugs.
#pragma once

#include "tests/support/private_display.h"
#include "tests/support/scratch.h"

#include <string>

namespace jointly {

class TwoDisplays {
public:
    // DUMMY0 with 1280 x 720 pixels, right of it DUMMY1 with 1024 x 768. Not everywhere may Xorg start, in
    // some containers for one: then running() is false and why_not() says what it last wrote.
    TwoDisplays();

    [[nodiscard]] bool running() const { return running_; }
    [[nodiscard]] std::string why_not() const;

    // Each false when xrandr refuses.
    [[nodiscard]] static bool plug_second();
    [[nodiscard]] static bool unplug_second();
    // The second shows what the first shows.
    [[nodiscard]] static bool mirror();

private:
    Scratch scratch_;
    PrivateDisplay display_;
    bool running_ = false;
};

}  // namespace jointly
