// Digits made of bars, as on a clock: large figures without a font.
#pragma once

#include "app/gl/pixels.h"

#include <string_view>
#include <vector>

namespace jointly {

// The bars of these digits, one beside the other in the middle of an area of that size, y downwards. Other
// characters leave a digit's room free.
[[nodiscard]] std::vector<PixelArea> bars_of(std::string_view digits, PixelSize size);

}  // namespace jointly
