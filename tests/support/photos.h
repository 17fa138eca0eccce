// Photos in memory, as cameras, scanners and drawing programs write them.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace jointly {

struct Pixels {
    int width = 0;
    int height = 0;
    std::vector<std::uint8_t> rgb;
};

// Red and green above, blue and black below: whoever turns it shows it.
[[nodiscard]] Pixels quarters(int width, int height);

// A paper chart on a wall: lines of writing on a sheet, with a title that is underlined.
[[nodiscard]] Pixels paper_chart(int width, int height);

struct JpegLook {
    bool progressive = false;
    bool grey = false;
    bool four_inks = false;  // inverted and signed, as programs for print write them
    int orientation = 0;     // of the camera; 0: it noted none
    bool high_byte_first = true;
};
[[nodiscard]] std::string jpeg_of(const Pixels& pixels, const JpegLook& look = {});

enum class PngLook { rgb, rgb_of_16_bits, grey, palette_with_alpha, rgba, interlaced };
// Where there is an alpha, what is black in the pixels is transparent.
[[nodiscard]] std::string png_of(const Pixels& pixels, PngLook look = PngLook::rgb);

// The checksum of each part made to fit again; of a PNG whose parts can be told.
[[nodiscard]] std::string with_png_checksums(std::string png);

// A PNG of that size that ends where its pixels begin.
[[nodiscard]] std::string png_header(std::uint32_t width, std::uint32_t height);
// With these sides in its frame header instead of its own.
[[nodiscard]] std::string with_jpeg_size(std::string jpeg, unsigned width, unsigned height);

}  // namespace jointly
