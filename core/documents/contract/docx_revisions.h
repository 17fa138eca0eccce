// Tracked changes of a DOCX.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/docx_package.h"

#include <cstddef>

namespace jointly {

// Words, ends of paragraphs and rows of tables that are marked as struck, added or moved.
[[nodiscard]] std::size_t count_revisions(const DocxPackage& package);

}  // namespace jointly
