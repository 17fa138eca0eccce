#include "app/gl/read_back.h"

#define GL_GLEXT_PROTOTYPES
#include <GL/glcorearb.h>

#include <algorithm>

namespace jointly {

Picture read_back(int width, int height)
{
    const auto row_bytes = static_cast<std::size_t>(width) * 4;
    Picture picture{
        width, height, std::vector<std::uint8_t>(row_bytes * static_cast<std::size_t>(height))};
    glPixelStorei(GL_PACK_ALIGNMENT, 1);
    glReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, picture.rgba.data());

    // GL's first row is the lowest one.
    const auto row = [&](int index) {
        return picture.rgba.begin() + static_cast<std::ptrdiff_t>(row_bytes) * index;
    };
    for (int top = 0; top < height / 2; ++top) {
        const int below = height - 1 - top;
        std::swap_ranges(row(top), row(top + 1), row(below));
    }
    for (std::size_t alpha = 3; alpha < picture.rgba.size(); alpha += 4) {
        picture.rgba[alpha] = 255;
    }
    return picture;
}

}  // namespace jointly
