#include "app/picture/picture.h"

#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/disk/replace_file.h"

#include <png.h>

#include <cstdlib>

namespace jointly {

namespace {

png_image png_of(int width, int height)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = PNG_FORMAT_RGBA;
    return image;
}

bool pixels_differ(const std::uint8_t* a, const std::uint8_t* b, int tolerance)
{
    for (int channel = 0; channel < 4; ++channel) {
        if (std::abs(int{a[channel]} - int{b[channel]}) > tolerance) {
            return true;
        }
    }
    return false;
}

}  // namespace

Refusable write_png(const Picture& picture, const std::string& path)
{
    png_image image = png_of(picture.width, picture.height);
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, picture.rgba.data(), 0, nullptr)
        == 0) {
        return Problem{
            say("The picture {file} could not be made. Close other programs, and try again.",
                {{"file", file_name(path)}})};
    }
    bytes.resize(size);
    return replace_file(path, bytes);
}

Result<Picture> read_png(const std::string& path)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_file(&image, path.c_str()) == 0) {
        return Problem{say("\"{path}\" could not be read as a PNG picture. Choose another file.",
            {{"path", path}})};
    }
    image.format = PNG_FORMAT_RGBA;
    Picture picture{static_cast<int>(image.width), static_cast<int>(image.height),
        std::vector<std::uint8_t>(PNG_IMAGE_SIZE(image))};
    if (png_image_finish_read(&image, nullptr, picture.rgba.data(), 0, nullptr) == 0) {
        png_image_free(&image);
        return Problem{
            say("The PNG picture \"{path}\" breaks off. Get the file again, or choose another.",
                {{"path", path}})};
    }
    return picture;
}

double difference(const Picture& a, const Picture& b, int tolerance)
{
    if (a.width != b.width || a.height != b.height || a.rgba.size() != b.rgba.size()) {
        return 1.0;
    }
    const std::size_t pixels = a.rgba.size() / 4;
    std::size_t different = 0;
    for (std::size_t pixel = 0; pixel < pixels; ++pixel) {
        if (pixels_differ(&a.rgba[pixel * 4], &b.rgba[pixel * 4], tolerance)) {
            ++different;
        }
    }
    return pixels == 0 ? 0.0 : static_cast<double>(different) / static_cast<double>(pixels);
}

}  // namespace jointly
