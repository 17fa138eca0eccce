// A page of the wall as a PNG file, without a window or a display.
#pragma once

#include "core/base/result.h"
#include "core/wall/model.h"

#include <string>

namespace jointly {

struct PictureSize {
    int width = 1920;
    int height = 1080;
};

// `sheet` counts from 1; beyond the last one is the last one.
[[nodiscard]] Refusable draw_picture(
    const WallModel& model, PictureSize size, bool dark, int sheet, const std::string& out);

}  // namespace jointly
