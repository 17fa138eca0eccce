// A document as a table for spreadsheets (RFC 4180, UTF-8 with its mark at the head), one row for each line.
//
// Contract language is two cells: as it was, as it becomes. A cell that a spreadsheet would take for a
// formula begins with an apostrophe, so what somebody typed is never worked out (CWE-1236). The same
// document gives the same bytes.
#pragma once

#include "core/documents/document.h"

#include <string>

namespace jointly {

[[nodiscard]] std::string write_csv(const Document& document);

}  // namespace jointly
