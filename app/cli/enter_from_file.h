// What is entered out of a file that is kept with the session. Only this folder includes it.
#pragma once

#include "app/cli/verbs.h"
#include "core/journal/store.h"

#include <optional>
#include <string>

namespace jointly::cli {

// A file as it is kept: what it is, and what it is of (0: of none).
struct KeptFile {
    const std::string& path;
    const std::string& bytes;
    AttachmentKind kind = AttachmentKind::other;
    IssueId issue = {};
    TaId ta = {};
};

// Keeps the file, where there is one to keep, then enters what was read of it; each entry is told by its headline.
// The command is decided on first, so that no file is kept of what is then refused.
[[nodiscard]] Refusable enter_from_file(
    Store& store, Command command, const std::optional<KeptFile>& file, Console& console);

}  // namespace jointly::cli
