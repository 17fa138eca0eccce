// Lines of text put together to provisions.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/note_list.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/source_text.h"

#include <cstddef>
#include <vector>

namespace jointly {

struct Provisions {
    ContractText contract;
    std::vector<std::size_t> lines;  // for each, where it begins
};

// What is read besides them.
struct Besides {
    const std::vector<ContentsEntry>& contents;  // tell which lines without a label are headings
    NoteList& notes;
    std::vector<LeftOut>& left_out;
};

[[nodiscard]] Provisions provisions_from(
    const std::vector<SourceLine>& lines, TextKind kind, const Besides& besides);

}  // namespace jointly
