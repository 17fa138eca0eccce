// A demand is one way to meet an interest, said as if it were the only one. The question behind it is
// the same for every party.
#pragma once

#include "core/session/session.h"

#include <string>
#include <string_view>

namespace jointly {

// Whether words offered as an interest read like a demand: they ask for a thing or a figure.
[[nodiscard]] bool reads_like_a_demand(std::string_view text);

// What the facilitator may ask then, in the same words of either party: "This reads like one way to get
// there. Union, what would it give you, and what matters about it?" Empty where it does not read like a demand. `party` 0: nobody's.
[[nodiscard]] std::string demand_prompt(const Session&, PartyId party, std::string_view text);

}  // namespace jointly
