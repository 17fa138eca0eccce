// How large a photo may be, and how large it is shown. For this folder alone.
#pragma once

#include "app/picture/photo.h"

#include <cstdint>

namespace jointly {

// Refuses what a header claims beyond photo_side_max and photo_pixels_max, or a side of 0.
[[nodiscard]] Refusable check_photo_size(std::uint64_t width, std::uint64_t height);

// The largest size of these proportions that fits into the room and is not above the size itself.
[[nodiscard]] PhotoRoom fitted(PhotoRoom size, PhotoRoom room);

}  // namespace jointly
