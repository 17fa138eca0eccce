// A picture in memory, as a PNG file, and how far two of them differ.
//
// Rows run from the top down, four bytes a pixel: red, green, blue, alpha (always opaque here).
// Files that cannot be read or written give a sentence with their name.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

struct Picture {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgba;  // width * height * 4 bytes
    friend bool operator==(const Picture&, const Picture&) = default;
};

// Replaces the file at `path`, durably; 0600.
[[nodiscard]] Refusable write_png(const Picture& picture, const std::string& path);
[[nodiscard]] Result<Picture> read_png(const std::string& path);

// The share of pixels, 0 to 1, in which some channel differs by more than `tolerance`; 1 when the
// sizes differ. Drivers round the edges of letters differently, so pictures are never compared byte
// by byte.
[[nodiscard]] double difference(const Picture& a, const Picture& b, int tolerance = 24);

}  // namespace jointly
