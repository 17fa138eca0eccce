// The redline of a provision's text that has several paragraphs or is a table: paragraphs and lines stay
// whole where a word by word comparison would run them into each other.
#pragma once

#include "core/language/redline.h"

#include <string_view>

namespace jointly {

// Word by word; where that would both strike and add ends of paragraphs, paragraph by paragraph, and word
// by word inside those that are one and the same.
[[nodiscard]] Redline paragraph_redline(std::string_view before, std::string_view after);

// Whole lines struck and added.
[[nodiscard]] Redline line_redline(std::string_view before, std::string_view after);

}  // namespace jointly
