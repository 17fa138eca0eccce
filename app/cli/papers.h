// Documents on their way out of the command line. Only this folder includes it.
#pragma once

#include "app/cli/cli.h"
#include "core/documents/document.h"
#include "core/journal/load.h"

#include <string>
#include <vector>

namespace jointly::cli {

// Words of --format.
[[nodiscard]] const std::vector<std::string>& paper_formats();

// `format` is one of those words.
[[nodiscard]] std::string written(const Document& document, const std::string& format);

// To standard output, or where `out` is not empty, to a new file of that name. The exit code.
[[nodiscard]] int hand_over(
    const Document& document, const std::string& format, const std::string& out, Console& console);

// A session to read from; what is wrong with the file is said on the error stream.
[[nodiscard]] Result<Loaded> read_session(const std::string& file, Console& console);

}  // namespace jointly::cli
