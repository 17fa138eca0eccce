// A photo out of bytes that anybody may have made: PNG or JPEG, told by the bytes themselves and by no
// name.
//
// What it may cost is settled before any of it is unpacked. A header that claims more than the sizes
// here is refused. A JPEG takes at most 128 MB while it is read, which holds a progressive one of the
// most pixels as cameras write them, and at most 64 passes; a PNG takes three bytes a pixel. Beside
// that stands only the picture that comes back. Nothing is thrown; a photo that cannot be shown gives
// one sentence to stand in its place.
#pragma once

#include "app/picture/picture.h"

#include <string_view>

namespace jointly {

inline constexpr int photo_side_max = 16'384;
inline constexpr int photo_pixels_max = 40'000'000;

// The pixels that a photo may fill.
struct PhotoRoom {
    int width = 0;
    int height = 0;
    friend bool operator==(PhotoRoom, PhotoRoom) = default;
};
inline constexpr int photo_room_side_max = 8'192;  // larger rooms are filled to here

// As large as it fits into the room in its own proportions, and never larger than it was taken; turned
// upright where the camera noted how it was held (EXIF); on white where it is transparent. A photo of
// which some is lost is not shown in part.
[[nodiscard]] Result<Picture> read_photo(std::string_view bytes, PhotoRoom room);

}  // namespace jointly
