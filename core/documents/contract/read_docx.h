// A contract out of a DOCX, as Word, LibreOffice and others write it, read as provisions.
//
// Its paragraphs are read by the same rules as lines of text, and what the file says of them counts first:
// labels that the word processor numbers are worked out from its lists, headings are those of its styles,
// tables are tables. Hidden words, text boxes and notes are no part of the contract's text; they are handed
// back beside it, and counted.
//
// A place (`line` of what is read) is that of the paragraph or row of a table, from 1.
#pragma once

#include "core/base/result.h"
#include "core/documents/contract/read_contract.h"

#include <string_view>

namespace jointly {

// What becomes of tracked changes; ask: a file that has any is refused, with how many there are.
enum class Revisions : unsigned char { ask, accept, reject };

// Refused, with what to do instead: what read_contract() refuses, what is no DOCX or damaged, encrypted,
// packed too small for what it holds, or made to harm its reader.
[[nodiscard]] Result<ReadContract> read_docx_contract(std::string_view bytes, Revisions revisions);

}  // namespace jointly
