// A photo that a party brought (PNG or JPEG), as it is read to be shown: app/picture/photo.h.
//
// It is read whole and fits its room, or it is refused in one sentence. Each input is read twice, the second
// time with the checksums of a PNG made right, or what lies behind a wrong one would never be reached.
#include "app/picture/photo.h"
#include "tests/fuzz/target.h"
#include "tests/support/photos.h"

namespace jointly {

namespace {

// Whether it was read.
bool is_read(const std::string& photo, PhotoRoom room)
{
    const auto read = read_photo(photo, room);
    if (!read.ok()) {
        must_be_said(read.problem());
        must(read.problem().text.find('\n') == std::string::npos, "a refusal is not one line");
        return false;
    }
    const Picture& picture = read.value();
    must(picture.width >= 1 && picture.height >= 1 && picture.width <= room.width
             && picture.height <= room.height,
        "a photo does not fit its room");
    const auto pixels =
        static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    must(picture.rgba.size() == pixels * 4, "a photo has not the pixels that it says");
    return true;
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"refused", "read", "read with its checksums right"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    constexpr std::size_t longest_side = 120;
    const PhotoRoom room{static_cast<int>(1 + bytes.size() % longest_side),
        static_cast<int>(1 + bytes.size() / 7 % longest_side)};
    const std::string photo(bytes);
    if (is_read(photo, room)) {
        return "read";
    }
    return is_read(with_png_checksums(photo), room) ? "read with its checksums right" : "refused";
}

}  // namespace jointly
