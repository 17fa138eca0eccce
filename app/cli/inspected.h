// Files looked into before they leave the building, and how that is told. Only this folder includes it.
#pragma once

#include "app/cli/cli.h"
#include "core/documents/inspect/inspection.h"
#include "core/journal/load.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly::cli {

enum class Readers : bool { anyone, passphrase };

struct Inspected {
    std::string name;  // of the file, or of what is kept in one
    std::uint64_t bytes = 0;
    Readers readers = Readers::anyone;
    Inspection of;
    std::vector<Inspected> inside = {};  // documents that are kept in it
};

// A document that is no session; `name` says by its end what a text is.
[[nodiscard]] Result<Inspected> inspect_document(std::string_view bytes, const std::string& name);

// `text` is what the session was loaded from.
[[nodiscard]] Inspected inspect_session(
    const Loaded& loaded, std::string_view text, const std::string& name);

[[nodiscard]] Result<Inspected> inspect_release(std::string_view bytes, const std::string& name);
[[nodiscard]] Result<Inspected> inspect_signature(std::string_view bytes, const std::string& name);

enum class Words : bool { first, all };

// For people: what is not there is told in one line.
[[nodiscard]] std::string told(const Inspected& inspected, Words words);

// For programs, one line:
//
//   files     file, bytes, kind, readers (anyone, or passphrase), findings, and inside: the same of documents
//             that are kept in it
//   findings  what, count, words: the first of them, or all with Words::all
[[nodiscard]] std::string inspected_json(const std::vector<Inspected>& files, Words words);

}  // namespace jointly::cli
