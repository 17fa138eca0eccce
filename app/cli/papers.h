// Documents on their way out of the command line. Only this folder includes it.
#pragma once

#include "app/cli/cli.h"
#include "core/documents/document.h"
#include "core/documents/qr.h"
#include "core/journal/checkpoint.h"
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

// A checkpoint as a party keeps it: its text, a QR code of that text, and what it is good for.
[[nodiscard]] std::string checkpoint_page(const Checkpoint& checkpoint, QrInk ink);

// A session file, read and taken apart. Refused where it is damaged: what is proved must be all of it.
struct Proof {
    Loaded loaded;
    std::string text;
    Chain chain;
};
[[nodiscard]] Result<Proof> read_proof(const std::string& file);

// A session to read from; what is wrong with the file is said on the error stream.
[[nodiscard]] Result<Loaded> read_session(const std::string& file, Console& console);

}  // namespace jointly::cli
