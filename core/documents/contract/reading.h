// What becomes of the lines of a contract, whatever file they are from.
//
// For this folder alone.
#pragma once

#include "core/documents/contract/note_list.h"
#include "core/documents/contract/read_contract.h"
#include "core/documents/contract/source_text.h"

namespace jointly {

// `so_far` holds what was left out before, and what its places count; `notes` those on what is in neither.
[[nodiscard]] ReadContract reading_of(
    SourceText source, TextKind kind, ReadContract so_far, NoteList& notes);

}  // namespace jointly
