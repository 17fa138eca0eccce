// What is marked in one paragraph, made into what a word processor takes.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/marked_text.h"

#include <cstddef>
#include <vector>

namespace jointly {

// Decides what is open, strikes fields whole or keeps them, and parts no number and no link. Gives the paragraphs
// that are added behind it for that. Refused where a field stands in the way.
[[nodiscard]] Result<std::vector<AddedParagraph>> settle_inside(
    MarkedText& text, std::size_t paragraph);

}  // namespace jointly
