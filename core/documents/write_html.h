// A document as one HTML page: nothing but words, marks and a style of its own. It loads nothing, runs
// nothing, and prints as it looks.
//
//   changes      <del> and <ins>: struck, and bold and underlined, never colour alone
//   heard        for a screen reader, "deleted" and "new" stand around them in <span class="heard">, which
//                nobody sees or selects
//   the law      apart from what is only heard, without <ins> it is the old text, without <del> the new one
//   page break   before a sheet, when printed
//   margins      on paper the title of the sheet at the head of each page; its revision, its fingerprint and
//                the number of the page at the foot
//
// The same document gives the same bytes.
#pragma once

#include "core/documents/document.h"

#include <string>

namespace jointly {

[[nodiscard]] std::string write_html(const Document& document);

}  // namespace jointly
