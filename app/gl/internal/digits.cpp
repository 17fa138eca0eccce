#include "app/gl/internal/digits.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

// A digit in units of the thickness of its bars.
constexpr int wide = 5;
constexpr int high = 9;
constexpr int gap = 2;

// Top, upper right, lower right, bottom, lower left, upper left, middle.
constexpr std::array<PixelArea, 7> bars{{
    {0, 0, wide, 1},
    {wide - 1, 0, 1, 5},
    {wide - 1, 4, 1, 5},
    {0, high - 1, wide, 1},
    {0, 4, 1, 5},
    {0, 0, 1, 5},
    {0, 4, wide, 1},
}};

// Which bars a digit has, from the top on.
constexpr std::array<std::string_view, 10> bars_lit{"111111.", ".11....", "11.11.1", "1111..1",
    ".11..11", "1.11.11", "1.11111", "111....", "1111111", "1111.11"};

}  // namespace

std::vector<PixelArea> bars_of(std::string_view digits, PixelSize size)
{
    const int count = static_cast<int>(digits.size());
    const int units_wide = count * (wide + gap) + gap;
    constexpr int units_high = high + 2 * gap;
    const int unit = std::max(1, std::min(size.width / units_wide, size.height / units_high));
    int left = (size.width - (units_wide - 2 * gap) * unit) / 2;
    const int top = (size.height - high * unit) / 2;

    std::vector<PixelArea> found;
    for (const char digit : digits) {
        if (digit >= '0' && digit <= '9') {
            const std::string_view lit = bars_lit.at(static_cast<std::size_t>(digit - '0'));
            for (std::size_t index = 0; index < bars.size(); ++index) {
                if (lit[index] == '1') {
                    const PixelArea& bar = bars.at(index);
                    found.push_back({left + bar.x * unit, top + bar.y * unit, bar.width * unit,
                        bar.height * unit});
                }
            }
        }
        left += (wide + gap) * unit;
    }
    return found;
}

}  // namespace jointly
