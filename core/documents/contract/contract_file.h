// A contract in a file of any kind that one of the readers takes: text, Markdown, DOCX.
#pragma once

#include "core/documents/contract/read_docx.h"

#include <string_view>

namespace jointly {

// Whether a file may be a DOCX, by its first bytes.
[[nodiscard]] bool may_be_docx(std::string_view bytes);

// What ends in .docx or is packed as one.
[[nodiscard]] bool is_docx_file(std::string_view bytes, std::string_view name);

// `bytes` are those of a file called `name`, which is not opened. A DOCX is read as one, what ends in .md as Markdown, all else as text. A refusal does not name the file.
[[nodiscard]] Result<ReadContract> read_contract_file(
    std::string_view bytes, std::string_view name, Revisions revisions);

}  // namespace jointly
