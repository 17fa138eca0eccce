// What should hold before a step. The room may go past an unmet gate by agreement, and that is noted;
// the one gate without a way round is may_be_initialled().
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// The gates that testing these options would go past: interests of the issue that none of them serves.
[[nodiscard]] std::vector<Gate> gates_before_concept_test(
    const Session&, IssueId, const std::vector<OptionId>& options);

// The gates that testing the wording would go past: no concept of the issue has consensus.
[[nodiscard]] std::vector<Gate> gates_before_wording_test(const Session&, IssueId);

// Whether the room went past the gate on this issue, by agreement.
[[nodiscard]] bool moved_past(const Issue&, Gate);

// One sentence for each gate that the issue went past, with the reason where one was given.
[[nodiscard]] std::vector<std::string> moved_ahead_notes(const Issue&);

}  // namespace jointly
