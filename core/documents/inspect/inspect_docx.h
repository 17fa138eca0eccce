// What a DOCX says beside what one sees of it: who wrote and changed it and when, tracked changes, comments, words
// that are hidden or struck, bookmarks, what it links to and what is packed into it.
//
// Every part with words is read, heads, feet and notes too, and so are the parts about the file. What is packed into
// it, pictures and other files, is named and not opened.
#pragma once

#include "core/base/result.h"
#include "core/documents/inspect/inspection.h"

#include <string_view>

namespace jointly {

// Of any archive: one that is no DOCX is told as that, without findings. Refused, with what to do instead: what
// unzipped() and XmlTree refuse.
[[nodiscard]] Result<Inspection> inspect_docx(std::string_view bytes);

}  // namespace jointly
