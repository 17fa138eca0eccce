#include "app/picture/png_photo.h"

#include "app/picture/photo_size.h"
#include "app/picture/shrink.h"
#include "core/base/say.h"

#include <png.h>

namespace jointly {

namespace {

// What libpng holds between header and rows, also where memory ends in between.
struct PngImage {
    png_image image{};

    PngImage() { image.version = PNG_IMAGE_VERSION; }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
    ~PngImage() { png_image_free(&image); }
};

constexpr png_color paper{255, 255, 255};  // behind what is transparent

}  // namespace

Result<Picture> read_png_photo(std::string_view bytes, PhotoRoom room)
{
    const Problem damaged{say("The photo is damaged, or not all of it is there.")};
    PngImage png;
    png_image& image = png.image;
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0) {
        return damaged;
    }
    if (const Refusable fits = check_photo_size(image.width, image.height); !fits.ok()) {
        return fits.problem();
    }
    // Else libpng takes 16 bits a channel for light itself, and shows a scan far too bright.
    image.flags |= PNG_IMAGE_FLAG_16BIT_sRGB;
    image.format = PNG_FORMAT_RGB;
    std::vector<std::uint8_t> pixels(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, &paper, pixels.data(), 0, nullptr) == 0) {
        return damaged;
    }
    const PhotoRoom size{static_cast<int>(image.width), static_cast<int>(image.height)};
    Shrinker shrinker(size, fitted(size, room));
    const std::size_t row_bytes = std::size_t{image.width} * 3;
    for (std::size_t row = 0; row < image.height; ++row) {
        shrinker.add_row(std::span(pixels).subspan(row * row_bytes, row_bytes));
    }
    return shrinker.take();
}

}  // namespace jointly
