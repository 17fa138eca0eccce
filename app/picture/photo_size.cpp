#include "app/picture/photo_size.h"

#include "core/base/say.h"

#include <algorithm>
#include <cmath>

namespace jointly {

Refusable check_photo_size(std::uint64_t width, std::uint64_t height)
{
    constexpr std::uint64_t side = photo_side_max;
    constexpr std::uint64_t pixels = photo_pixels_max;
    if (width == 0 || height == 0) {
        return Problem{say("The photo has no pixels.")};
    }
    if (width > side || height > side || width * height > pixels) {
        return Problem{say("The photo has {width} by {height} pixels. At most {side} on a side and "
                           "{millions} million in all are shown.",
            {{"width", width}, {"height", height}, {"side", side},
                {"millions", pixels / 1'000'000}})};
    }
    return Done{};
}

PhotoRoom fitted(PhotoRoom size, PhotoRoom room)
{
    const double across = static_cast<double>(room.width) / size.width;
    const double down = static_cast<double>(room.height) / size.height;
    const double scale = std::min({1.0, across, down});
    const auto side = [&](int whole, int most) {
        const auto scaled = static_cast<int>(std::lround(whole * scale));
        return std::clamp(scaled, 1, std::min(whole, most));
    };
    return {side(size.width, room.width), side(size.height, room.height)};
}

}  // namespace jointly
