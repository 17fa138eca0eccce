// What drafters overlook in contract language, in neutral sentences: two agreements on one provision, references
// that lead nowhere, dates of the old term, numbers that differ from their words, breaks in a list, and words that
// found no consensus or were withdrawn before.
//
// They are hints for who drafts and who is about to initial; nothing is refused because of one. Each says
// something that can be seen in the contract or the record; where the contract was not entered whole, nothing is
// said to be missing from it.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// Of language under one issue: that of a tentative agreement, or what is proposed now. Sentence by sentence, by
// provision in the order given; empty where there is nothing to say.
[[nodiscard]] std::vector<std::string> drafting_warnings(
    const Session&, IssueId, const std::vector<LanguageId>&);

}  // namespace jointly
