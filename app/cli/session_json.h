// A session as JSON for other programs: what stands now, by issue, with spoken numbers.
#pragma once

#include "core/session/session.h"

#include <string>

namespace jointly::cli {

// One line. `only` 0: all issues.
[[nodiscard]] std::string session_json(const Session& session, IssueId only);

}  // namespace jointly::cli
