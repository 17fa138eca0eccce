// A contract read from a file, and what the reader says of it. Only this folder includes it.
#pragma once

#include "app/cli/cli.h"
#include "core/documents/contract/contract_file.h"

#include <string>

namespace jointly::cli {

// Refused where it is too large or no contract; a refusal names the file.
[[nodiscard]] Result<ReadContract> contract_in_file(const std::string& file, Revisions revisions);

// What the reader was not sure of, a line each on the error stream.
void tell_reading_notes(const std::string& file, const ReadContract& read, Console& console);

}  // namespace jointly::cli
