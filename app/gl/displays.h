// The displays of this machine, as the window system tells of them at this moment.
//
// A Window has to be open. Asking costs some round trips to the window system: ask once in a turn of the
// loop. Nobody is told when a display that stays plugged in changes its place or its size, or begins to
// mirror another: compare with what was there before.
#pragma once

#include "app/gl/pixels.h"

#include <string>
#include <vector>

namespace jointly {

struct Display {
    int number = 0;    // 1, 2, ...: the primary one first
    std::string name;  // of the socket, as in "HDMI-1"
    PixelArea area;
    friend bool operator==(const Display&, const Display&) = default;
};

// In the order of their numbers; empty where there is none.
[[nodiscard]] std::vector<Display> displays();

// "HDMI-1 1920 x 1080", as people tell one from another.
[[nodiscard]] std::string words_of(const Display& display);

// Both show the same picture: they have the same origin, however large each is.
[[nodiscard]] bool mirror_each_other(const Display& a, const Display& b);

// Some other of these displays shows the same picture as this one.
[[nodiscard]] bool is_mirrored(const Display& display, const std::vector<Display>& all);

}  // namespace jointly
