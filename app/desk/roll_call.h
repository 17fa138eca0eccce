// Asking a test round the table by single keys: 1 to 5 answer for the lit seat and move on.
//
// A seat is a party; where the rule keeps answers by name, a person. "All of this party, then the
// exceptions": the first key answers for the whole party; a further key on a party that has answered
// moves one person there. Where nobody knows how many a party is, each key counts one person.
#pragma once

#include "core/base/result.h"
#include "core/session/command.h"
#include "core/session/session.h"

#include <optional>
#include <string>
#include <vector>

namespace jointly {

struct RollSeat {
    PartyId party;
    ParticipantId person;  // 0: the party as a whole
    std::string name;      // "Union", "Ana Ruiz (Union)"
    bool answered = false;
};

// The seats of the open test, parties in their order; empty when no test is open.
[[nodiscard]] std::vector<RollSeat> roll_seats(const Session& session);

// What the key says for the seat. A Problem where the scale has no such key.
[[nodiscard]] Result<Command> answer_by_key(const Session& session, const RollSeat& seat, int key);

// Whether the seat is done with after an answer, so that the light moves on.
[[nodiscard]] bool moves_on(const Session& session, const RollSeat& seat);

// "1 support", "2 needs more discussion" ...: what the keys mean now; none when no test is open.
[[nodiscard]] std::vector<std::string> roll_call_answers(const Session& session);

}  // namespace jointly
