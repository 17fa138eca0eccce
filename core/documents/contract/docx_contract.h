// The contract in the text of a DOCX.
//
// Where Jointly wrote the file, what stands around the language of the contract is left out.
//
// For core/documents/contract and core/documents/in_place alone.
#pragma once

#include "core/documents/contract/docx_paragraphs.h"
#include "core/documents/contract/note_list.h"
#include "core/documents/contract/read_contract.h"

namespace jointly {

// `notes`: those on what is in no line of it. Refused as source_text() refuses.
[[nodiscard]] Result<ReadContract> docx_contract(const DocxText& text, NoteList& notes);

}  // namespace jointly
