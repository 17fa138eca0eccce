// The sheet of a tentative agreement as a file to print, for initials given on paper.
#pragma once

#include "core/base/result.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>
#include <string>

namespace jointly {

// Beside the session, as a page that any browser prints: "day TA-1.html", or with a number where such a
// file is there already; nothing is overwritten. Gives its name. `record` is that
// of the session, for when and by whose consent words were redacted.
[[nodiscard]] Result<std::string> print_sheet(const Session& session, std::span<const Entry> record,
    const std::string& session_file, TaId ta);

}  // namespace jointly
