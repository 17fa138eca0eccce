// Documents on their way out of the command line. Only this folder includes it.
#pragma once

#include "app/cli/verbs.h"
#include "core/base/time.h"
#include "core/documents/document.h"
#include "core/documents/qr.h"
#include "core/journal/checkpoint.h"
#include "core/journal/load.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly::cli {

// Words of --format.
[[nodiscard]] const std::vector<std::string>& paper_formats();

// `format` is one of those words that are written as text: neither docx nor pdf.
[[nodiscard]] std::string written(const Document& document, const std::string& format);

// In any of them. `at` as below.
[[nodiscard]] Result<std::string> paper_bytes(
    const Document& document, const PaperOptions& paper, ToldTime at, const Console& console);

// To standard output, or to a new file where one is named, as formats that are no text need it. `at` is the
// moment of tracked changes and of a PDF. The exit code. A terminal is given nothing but text.
[[nodiscard]] int hand_over(
    const Document& document, const PaperOptions& paper, ToldTime at, Console& console);

// When the last of its entries was made, by the clock of its meeting.
[[nodiscard]] ToldTime last_moment(const Loaded& loaded);

// "TA-1", "ta-1" or "1". Never nullptr; good until the session changes.
[[nodiscard]] Result<const Ta*> agreement_named(const Session& session, std::string_view name);

// When a meeting closed: what was made of it stays as it is whatever is recorded later. Of one that is open, and of
// meeting 0, the last moment.
[[nodiscard]] ToldTime moment_of(const Loaded& loaded, int meeting);

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
