// Who does what at the table now. A role is had by one person, or by several who share it.
#pragma once

#include "core/session/session.h"

#include <vector>

namespace jointly {

// Everybody in a role, in the order in which they joined. A recorder is also who keeps the record without
// having given up another role for it. Pointers are good until the session changes.
[[nodiscard]] std::vector<const Participant*> people_in(const Session&, Role);

// Whether facilitator and recorder are, in a meeting that is open, those of an earlier one, though somebody
// else is here who might take a turn. Neutrals do not take turns: where only they have the roles, never.
[[nodiscard]] bool roles_wait_to_rotate(const Session&);

}  // namespace jointly
