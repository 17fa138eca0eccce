// Which interest is served by which option, and which is not served yet. This is what makes the
// process interest-based, so it is worked out from the links and shown, never scored.
#pragma once

#include "core/session/session.h"

#include <vector>

namespace jointly {

// What the options are looked for in, from the widest on.
enum class CoverageScope : std::uint8_t {
    options,  // all options that stand
    straw,    // the latest straw design
    agreed    // what the latest closed concept test put to the room, where it reached consensus
};

struct InterestCoverage {
    InterestId interest;
    std::vector<OptionId>
        served_by;  // within the scope, in the order of the ids; empty: not served yet
};

struct Coverage {
    CoverageScope scope = CoverageScope::options;
    std::vector<InterestCoverage> interests;  // those that stand, in the order of their numbers
};

// The narrowest scope that the issue has reached.
[[nodiscard]] Coverage coverage_of(const Session&, IssueId);
// Of these options alone.
[[nodiscard]] std::vector<InterestCoverage> coverage_by(
    const Session&, IssueId, const std::vector<OptionId>& options);

// One sentence for each interest that the scope does not serve yet.
[[nodiscard]] std::vector<std::string> not_yet_served(const Session&, IssueId);

// The straw design of an issue that was composed last; nullptr: none yet.
[[nodiscard]] const Straw* latest_straw(const Session&, IssueId);

// What a test put to the room, as options: the option itself, or those of the straw design.
[[nodiscard]] std::vector<OptionId> options_of(const Session&, const Test&);

}  // namespace jointly
