// For photo.cpp alone.
#pragma once

#include "app/picture/photo.h"

namespace jointly {

// Bytes that begin as those of a JPEG. May throw std::bad_alloc.
[[nodiscard]] Result<Picture> read_jpeg_photo(std::string_view bytes, PhotoRoom room);

}  // namespace jointly
