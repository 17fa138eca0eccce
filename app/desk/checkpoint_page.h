// A checkpoint as the room sees it: its code in large letters, and the same as a QR code for telephones.
#pragma once

#include "app/ui/strip_parts.h"
#include "core/documents/qr.h"
#include "core/wall/model.h"

#include <cstdint>
#include <string>

namespace jointly {

struct ShownCheckpoint {
    std::string code;  // eight groups of four letters between hyphens
    std::uint64_t entries = 0;
    QrCode picture;  // of its full text
};

// The same in words, for mirrors; the picture says nothing else.
[[nodiscard]] WallModel words_of(const ShownCheckpoint& shown);

void draw_checkpoint_page(const ShownCheckpoint& shown, const Area& page, const StripLook& look);

}  // namespace jointly
