// A page of the wall as a PNG file, without a window or a display.
#pragma once

#include "app/ui/theme.h"
#include "core/base/result.h"
#include "core/wall/model.h"

#include <span>
#include <string>

namespace jointly {

struct PictureSize {
    int width = 1920;
    int height = 1080;
};

// `record`: of the session that is shown; photos that are kept in it are drawn. `sheet` counts from 1;
// beyond the last one is the last one.
[[nodiscard]] Refusable draw_picture(const WallModel& model, std::span<const Entry> record,
    PictureSize size, ThemeName look, int sheet, const std::string& out);

}  // namespace jointly
