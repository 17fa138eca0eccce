// Entries taken up by a session one after the other.
#pragma once

#include "core/record/history.h"

namespace jointly {

// `session`, then what of the entries is in force in `history`; the rest is reserved. `history` is that of a
// record in which the entries stand.
[[nodiscard]] Session fold(Session session, std::span<const Entry> entries, const History& history);

}  // namespace jointly
