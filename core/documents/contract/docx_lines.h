// Paragraphs of a DOCX laid out as lines of text.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/docx_paragraphs.h"
#include "core/documents/contract/source_text.h"

#include <span>

namespace jointly {

// A paragraph is one line, a blank one behind it; so is what stands behind a line break in it, but within a
// title in capitals. The rows of a table stand close. Refused as source_text() refuses.
[[nodiscard]] Result<SourceText> docx_lines(std::span<const DocxLine> lines);

}  // namespace jointly
