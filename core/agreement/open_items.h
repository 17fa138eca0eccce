// What of a round is not agreed, for the heads of papers that hold what is. Only this folder includes it.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

namespace jointly {

// A row for each agreement on the table that does not hold, each issue without one, and each package that is not
// agreed, with how far it has come; a sentence where there is none. Then what ended without an agreement.
void add_still_open(Document&, const Session&);

}  // namespace jointly
