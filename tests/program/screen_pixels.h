// What stands on the screen of the X server that DISPLAY names.
#pragma once

#include "app/gl/pixels.h"

#include <vector>

namespace jointly {

// Of that part, every second pixel of every second row, as 0xRRGGBB; empty where there is no server.
[[nodiscard]] std::vector<unsigned long> pixels_on_screen(const PixelArea& part);

}  // namespace jointly
