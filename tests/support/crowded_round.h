// A round with 300 people and 5,000 items, for looks at pages that hold more than any sheet: words of many
// lengths and letters, something of every kind, an answer by name from everybody.
//
// By commands, as a room would make it.
#pragma once

#include "core/record/entry.h"
#include "core/session/session.h"

namespace jointly {

struct CrowdedRound {
    Session session;
    Record record;
};

inline constexpr int crowded_people = 300;
inline constexpr int crowded_items = 5'000;

// Made once in a process. `open_test`: everybody but the last one has answered a test that is still open; else
// the last test is closed.
[[nodiscard]] const CrowdedRound& crowded_round(bool open_test = false);

// Of all kinds that the room speaks of one by one.
[[nodiscard]] std::size_t items_in(const Session& session);

}  // namespace jointly
