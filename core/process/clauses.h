// The twin of coverage at drafting: which part of the straw design each clause carries. A part that no
// clause carries was agreed and would be lost; a clause that no straw asked for was never agreed.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// Whether an option is part of any straw design that settles the issue.
[[nodiscard]] bool is_part_of_a_straw(const Session&, IssueId, OptionId);

// One part of the straw design: an option, or its own words (then no option).
struct StrawPart {
    OptionId option;
    StrawId straw;
    int number = 0;                       // spoken
    IssueId issue;                        // whose number it is
    std::vector<ProvisionId> carried_by;  // in the order of the links; empty: by none yet
};

// The parts of the straw design tested last with consensus for the issue, else of the latest one; the
// options first, in its order. Empty where there is none.
[[nodiscard]] std::vector<StrawPart> straw_parts(const Session&, IssueId);

// The provisions with language on the issue that carry no part of that straw design; none while there
// is no straw design at all.
[[nodiscard]] std::vector<ProvisionId> clauses_not_asked_for(const Session&, IssueId);

// One sentence for each part that no clause carries, once there is language; and for each clause that
// no straw design asked for.
[[nodiscard]] std::vector<std::string> drafting_notes(const Session&, IssueId);

}  // namespace jointly
