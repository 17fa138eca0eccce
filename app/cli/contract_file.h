// A contract in a file of any kind that one of the readers takes: text, Markdown, DOCX.
#pragma once

#include "app/cli/cli.h"
#include "core/documents/contract/read_docx.h"

#include <string>
#include <string_view>

namespace jointly::cli {

// `bytes` are those of a file called `name`, which is not opened. What ends in .docx or is packed as one is
// read as a DOCX, what ends in .md as Markdown, all else as text. A refusal does not name the file.
[[nodiscard]] Result<ReadContract> contract_in(
    std::string_view bytes, std::string_view name, Revisions revisions);

// The same of a file that is opened here, refused where it is too large. A refusal names it.
[[nodiscard]] Result<ReadContract> contract_in_file(const std::string& file, Revisions revisions);

// What the reader was not sure of, a line each on the error stream.
void tell_reading_notes(const std::string& file, const ReadContract& read, Console& console);

}  // namespace jointly::cli
