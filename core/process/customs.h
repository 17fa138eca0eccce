// The ways of working that most rooms choose from, in the words in which they are put to a room that has
// none yet. Any other way is as good: they are a beginning, not a list to choose from.
#pragma once

#include "core/session/session.h"

#include <vector>

namespace jointly {

// What is kept of the talks: little, the usual, all.
[[nodiscard]] std::vector<RecordRule> usual_record_rules();

// Who decides, and on which scale. The fallback is to park what is not agreed.
[[nodiscard]] std::vector<Rule> usual_decision_rules();

// "Agreed words and tests; no transcript. Copies: each party one."
[[nodiscard]] std::string sentence_of(const RecordRule&);

}  // namespace jointly
