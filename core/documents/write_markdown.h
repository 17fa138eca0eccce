// A document as Markdown (CommonMark with tables), one line for each paragraph.
//
// Changes are <del> and <ins>: marks made of punctuation do not hold beside blanks and can strike the
// wrong words. Everything anybody typed is escaped: it brings in neither HTML nor a heading, list, link,
// table or emphasis of its own. The same document gives the same bytes.
#pragma once

#include "core/documents/document.h"

#include <string>

namespace jointly {

[[nodiscard]] std::string write_markdown(const Document& document);

}  // namespace jointly
