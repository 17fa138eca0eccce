// The wall in a window of its own, on the projector, beside the desk: what the screen knows of it.
#pragma once

#include "app/gl/displays.h"
#include "app/ui/theme.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

// The state that frames the picture of the wall on the desk.
enum class RoomSees : std::uint8_t { nothing, live, held };

struct WallApart {
    bool is_open = false;      // else the one window is wall and desk
    bool was_open = false;     // so that a change of the displays asks again
    bool is_held = false;      // the room keeps seeing what it saw; the desk goes on
    std::int64_t held_ms = 0;  // since when, ms UTC
    bool looks_first = false;  // blank, and the desk shows what the room would see

    std::vector<Display> displays;        // while it is asked which one is the projector
    std::vector<std::string> projectors;  // those of earlier times, the last one first
    ThemeName desk_theme = ThemeName::dark;

    // The window takes these up and clears them.
    bool ask = false;           // which display is the projector
    std::optional<int> chosen;  // the number of a display; 0: the wall in the one window again
    bool send = false;          // the room sees the desk's page, once
};

}  // namespace jointly
