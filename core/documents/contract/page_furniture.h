// What a page carries besides the text: running heads and feet, page numbers, numbers of lines.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/source_text.h"

#include <vector>

namespace jointly {

// Numbers that count the lines down each page, where most lines carry them.
void take_out_line_numbers(std::vector<SourceLine>& lines, std::vector<LeftOut>& left_out);

// Lines that stand at the edge of four pages or more and differ in their digits alone. In a text without
// form feeds those whose last number counts the pages; then a page ends where one stands.
void take_out_running_lines(std::vector<SourceLine>& lines, std::vector<LeftOut>& left_out);

}  // namespace jointly
