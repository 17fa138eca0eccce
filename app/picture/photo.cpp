#include "app/picture/photo.h"

#include "app/picture/jpeg_photo.h"
#include "app/picture/png_photo.h"
#include "core/base/say.h"

#include <algorithm>
#include <new>

namespace jointly {

namespace {

constexpr std::string_view png_begins = "\x89PNG\r\n\x1A\n";
constexpr std::string_view jpeg_begins = "\xFF\xD8\xFF";

}  // namespace

Result<Picture> read_photo(std::string_view bytes, PhotoRoom room)
{
    const PhotoRoom fitting{std::clamp(room.width, 1, photo_room_side_max),
        std::clamp(room.height, 1, photo_room_side_max)};
    try {
        if (bytes.starts_with(png_begins)) {
            return read_png_photo(bytes, fitting);
        }
        if (bytes.starts_with(jpeg_begins)) {
            return read_jpeg_photo(bytes, fitting);
        }
    } catch (const std::bad_alloc&) {
        return Problem{say("This machine has too little memory left to show the photo.")};
    }
    return Problem{say("The photo is neither a PNG nor a JPEG.")};
}

}  // namespace jointly
