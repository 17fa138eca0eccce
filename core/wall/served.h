// Which interests are served, by the narrowest choice of options that the issue has reached: what was
// agreed, else the straw design, else any option. Worked out in one go, because an issue may hold
// thousands of both.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

struct Served {
    bool known = false;              // there is something that could serve them
    std::vector<InterestId> by_any;  // sorted
    std::string open_note;           // "Not yet served": for those that nothing serves
};

[[nodiscard]] Served served_in(const Session& session, IssueId issue);

// By what serves it or any of its parts.
[[nodiscard]] bool is_served(
    const Session& session, const Interest& interest, const Served& served);

}  // namespace jointly
