// A document as plain text for a printer, a mail or a terminal: 80 display columns, UTF-8, LF.
//
//   changes      [-struck-] {+added+}, as the legend says
//   the words    a backslash stands before a mark that is part of the words, and before a backslash; so
//                nothing anybody typed reads as struck or added
//   the law      lines joined by a blank, without the added it is the old text, without the struck the
//                new one (words wider than a line, and line ends, apart)
//   page break   a form feed at the head of a line
//
// The same document gives the same bytes.
#pragma once

#include "core/documents/document.h"

#include <cstddef>
#include <string>

namespace jointly {

inline constexpr std::size_t text_columns = 80;

[[nodiscard]] std::string write_text(const Document& document);

}  // namespace jointly
