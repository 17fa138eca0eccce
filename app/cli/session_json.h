// A session as JSON for other programs: what stands now, by issue, with spoken numbers.
//
//   parties      name, full_name, letter, deciding
//   issues       issue, title, question, step, and of the issue: story, data, interests, options, criteria,
//                straws, tests, language, tas
//   attachments  number (of AT-1: 1), title, kind, media, issue (0: of none), ta (0: of none), bytes,
//                sha256 of the bytes in hexadecimal. Of a redacted one bytes is 0 and sha256 empty. The
//                bytes themselves are written out by `jointly attachments`.
#pragma once

#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>
#include <string>

namespace jointly::cli {

// One line. `record`: of that session, or one that goes on from it. `only`: that issue and what is
// attached to it; 0: all of it.
[[nodiscard]] std::string session_json(
    const Session& session, std::span<const Entry> record, IssueId only);

}  // namespace jointly::cli
