// How a camera was held, as it notes in what it writes before the photo, and turning a picture upright.
#pragma once

#include "app/picture/picture.h"

#include <string_view>

namespace jointly {

// 1 to 8, as EXIF counts: which corner of the scene the first pixel is. 1: upright.
inline constexpr int upright = 1;
// The sides are changed for each other.
[[nodiscard]] constexpr bool lies_on_its_side(int orientation) { return orientation >= 5; }

// Of what an APP1 segment of a JPEG holds; upright where that is no EXIF, or tells no orientation.
[[nodiscard]] int orientation_in(std::string_view segment);

[[nodiscard]] Picture turned_upright(Picture picture, int orientation);

}  // namespace jointly
