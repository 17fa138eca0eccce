#include "app/picture/orientation.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

// Numbers of a TIFF structure in either order of bytes; 0 behind its end.
class Tiff {
public:
    Tiff(std::string_view bytes, bool high_byte_first) : bytes_(bytes), high_first_(high_byte_first)
    {}

    [[nodiscard]] std::size_t u16(std::size_t at) const { return number(at, 2); }
    [[nodiscard]] std::size_t u32(std::size_t at) const { return number(at, 4); }

private:
    [[nodiscard]] std::size_t number(std::size_t at, std::size_t bytes) const
    {
        if (at > bytes_.size() || bytes_.size() - at < bytes) {
            return 0;
        }
        std::size_t value = 0;
        for (std::size_t place = 0; place < bytes; ++place) {
            const std::size_t byte = at + (high_first_ ? place : bytes - 1 - place);
            value = value * 256 + static_cast<unsigned char>(bytes_[byte]);
        }
        return value;
    }

    std::string_view bytes_;
    bool high_first_;
};

}  // namespace

int orientation_in(std::string_view segment)
{
    using namespace std::string_view_literals;
    constexpr std::string_view exif = "Exif\0\0"sv;
    if (!segment.starts_with(exif)) {
        return upright;
    }
    const std::string_view bytes = segment.substr(exif.size());
    const bool high_first = bytes.starts_with("MM");
    if (!high_first && !bytes.starts_with("II")) {
        return upright;
    }
    constexpr std::size_t tag = 0x0112;
    constexpr std::size_t of_short = 3;
    constexpr std::size_t field_bytes = 12;
    const Tiff tiff(bytes, high_first);
    const std::size_t fields = tiff.u32(4);
    for (std::size_t field = 0; field < tiff.u16(fields); ++field) {
        const std::size_t at = fields + 2 + field * field_bytes;
        if (tiff.u16(at) == tag && tiff.u16(at + 2) == of_short) {
            const std::size_t value = tiff.u16(at + 8);
            return value >= 1 && value <= 8 ? static_cast<int>(value) : upright;
        }
    }
    return upright;
}

Picture turned_upright(Picture picture, int orientation)
{
    if (orientation == upright) {
        return picture;
    }
    const bool swaps = lies_on_its_side(orientation);
    const bool from_right =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool from_below =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Picture turned{swaps ? picture.height : picture.width, swaps ? picture.width : picture.height,
        std::vector<std::uint8_t>(picture.rgba.size())};
    std::uint8_t* out = turned.rgba.data();
    for (int y = 0; y < turned.height; ++y) {
        for (int x = 0; x < turned.width; ++x, out += 4) {
            const int across = swaps ? y : x;
            const int down = swaps ? x : y;
            const auto column =
                static_cast<std::size_t>(from_right ? picture.width - 1 - across : across);
            const auto row =
                static_cast<std::size_t>(from_below ? picture.height - 1 - down : down);
            const std::size_t pixel = row * static_cast<std::size_t>(picture.width) + column;
            std::copy_n(&picture.rgba[pixel * 4], 4, out);
        }
    }
    return turned;
}

}  // namespace jointly
