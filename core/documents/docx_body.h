// The text of a DOCX, block by block.
//
// Only the writer of DOCX includes it.
#pragma once

#include "core/documents/document.h"
#include "core/documents/write_docx.h"

#include <string>
#include <vector>

namespace jointly {

struct DocxBody {
    std::string xml;                // word/document.xml
    std::vector<TitleLine> sheets;  // what stands on the pages of each; never empty
};

[[nodiscard]] DocxBody docx_body(const Document& document, const DocxLook& look);

}  // namespace jointly
