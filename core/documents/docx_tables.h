// Tables of a DOCX: facts, grids and places to sign. Rows are not parted between pages, and heads are
// repeated on each.
//
// Only the writer of DOCX includes it.
#pragma once

#include "core/documents/document.h"

#include <string>

namespace jointly {

// Facts and places to sign are one at least, and so are the heads of a grid.
[[nodiscard]] std::string docx_fact_table(const FactTable& facts);
[[nodiscard]] std::string docx_grid_table(const GridTable& grid);
[[nodiscard]] std::string docx_signature_table(const SignatureRows& signatures);

}  // namespace jointly
