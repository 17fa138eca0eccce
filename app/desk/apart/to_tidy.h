// What waits to be tidied in a pause: a count on the desk, never a prompt in the middle of talk.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

struct ToTidy {
    std::string says;          // "3 options that serve no interest yet"
    std::vector<int> numbers;  // spoken ones, of the issue; empty: what it is about has none
};

// Of an issue, and of the round where that is nobody's; empty: all is tidy.
[[nodiscard]] std::vector<ToTidy> to_tidy(const Session& session, IssueId issue);

// "#4 #7 #9 and 2 more"; empty where there are none.
[[nodiscard]] std::string called(const std::vector<int>& numbers);

}  // namespace jointly
