// Marking options on criteria by single keys: the ringed pair is marked, and the next one is ringed.
#pragma once

#include "app/desk/intent.h"
#include "core/session/session.h"

namespace jointly {

// Alt+1 to Alt+4, in the order of Mark, for whom Tab chose: a party, or the room together. Without an
// option and a criterion chosen, the first pair that has no mark of theirs yet is ringed.
[[nodiscard]] Intents rate_chosen(const Session& session, const UiState& ui, Mark mark);

}  // namespace jointly
