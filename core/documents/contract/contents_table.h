// The contract's own table of contents: a list to check the reading against, and no text.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/source_text.h"

#include <vector>

namespace jointly {

// Takes every table of contents out of `lines`. No entry is `found` yet.
[[nodiscard]] std::vector<ContentsEntry> take_out_contents(
    std::vector<SourceLine>& lines, std::vector<LeftOut>& left_out);

}  // namespace jointly
