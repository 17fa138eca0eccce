// A throw-away copy to practise in, marked PRACTICE on every page and paper.
#pragma once

#include "core/base/result.h"

#include <string>

namespace jointly {

// The copy's path, in a folder of its own for what may be gone after this run. What is open in it, a
// test, a caucus, the meeting, is closed first. The session itself is only read.
[[nodiscard]] Result<std::string> practice_copy(const std::string& session);

// Removes a copy that practice_copy() made, with its folder; anything else stays.
void throw_away(const std::string& copy);

// Where the example round is: $JOINTLY_SESSIONS, `sessions` beside the program, where it was built.
[[nodiscard]] Result<std::string> example_session();

}  // namespace jointly
