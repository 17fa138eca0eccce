// What an attachment holds, in the room that its sheet leaves for it: a photo, or words in its place.
//
// A page knows no bytes. Who draws a sheet asks which attachment stands on it, reads that, and draws it
// over the sheet in the same frame.
#pragma once

#include "app/pages/page.h"
#include "app/ui/texture.h"

namespace jointly {

// In pixels of the picture. Sheets count from 0; nothing where the sheet is not one of an attachment, or
// is no sheet at all.
[[nodiscard]] std::optional<AttachmentRoom> attachment_on(const Sheets& sheets, int sheet);

// In the middle, as large as its proportions let it be.
void draw_photo(ImDrawList& list, const Area& room, const Texture& photo, const Theme& theme);

// From the top of the room; `words` that are far too long for it are shortened.
void draw_instead(ImDrawList& list, const Area& room, const std::string& words, const Paper& paper);

}  // namespace jointly
