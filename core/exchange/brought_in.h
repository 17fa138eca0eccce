// A release at the table: what of it is there already, and the session as it stands once the rest was taken in.
#pragma once

#include "core/exchange/release.h"

#include <vector>

namespace jointly {

// The spoken number of an item of that issue and kind that reads the same, stands, and is of this party too, where it is
// anyone's; 0: there is none.
[[nodiscard]] int already_there(const Session& session, const ReleasedItem& item, PartyId party);

// Those that are not already_there(), in their order.
[[nodiscard]] std::vector<ReleasedItem> new_in(const Session& session, const Release& release);

// The session with those. Refused in a sentence where the table would refuse one of them; then none is taken in.
[[nodiscard]] Result<Session> session_with(const Session& session, const Release& release);

}  // namespace jointly
