// Tables and forms: lines whose words stand in columns.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/source_text.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

// One behind the last row of the table that begins at a line; `begin` where there are not two rows. `widths`
// as page_widths() gives them.
[[nodiscard]] std::size_t end_of_table(
    const std::vector<SourceLine>& lines, std::size_t begin, const std::vector<int>& widths);

// The rows as printed, without the margin that they have in common and without blank lines.
[[nodiscard]] std::string rows(
    const std::vector<SourceLine>& lines, std::size_t begin, std::size_t end);

}  // namespace jointly
