// Which rows stand on which sheet.
//
// Greedy by height. A heading never stands last on a sheet; a block is cut only where it is taller
// than what a sheet of its own leaves below its headings, or where it says that it splits, and then
// begins where at least three rows fit. What is to stand alone has its sheets for itself.
#pragma once

#include "app/pages/page.h"

namespace jointly {

// The first sheet may be shorter than the others, because of its head. Never empty; every row
// stands on exactly one sheet, and on each at least one row.
[[nodiscard]] std::vector<std::vector<Placed>> cut_into_sheets(
    const std::vector<Stack>& stacks, float first_height, float height);

}  // namespace jointly
