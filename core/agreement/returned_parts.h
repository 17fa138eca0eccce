// What drafts that come back have in common, whatever they are read from. Only this folder includes it.
#pragma once

#include "core/agreement/returned_draft.h"

#include <string>

namespace jointly {

// Words that were read, as the rules keep language. Where they are just what Jointly wrote of a wording, they are that.
[[nodiscard]] std::string as_language(
    const Session&, const Ta&, const TestedText& over, const std::string& read);

// A draft over that wording, with no wordings of its own yet, and notes on what came since.
[[nodiscard]] ReturnedDraft draft_over(const Session&, const Ta&, const TaWording& over);
// Called once its wordings are there.
void note_what_came_since(const Session&, const Ta&, ReturnedDraft&);

}  // namespace jointly
