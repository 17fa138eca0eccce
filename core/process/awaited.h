// Bodies beyond the table whose approval a test waits for. A ratification is no condition of a test: it
// settles the whole.
#pragma once

#include "core/session/session.h"

#include <string>

namespace jointly {

// The first approval that the test's issue still waits for; of the party's own bodies, or with no party, of
// those that are neither's. nullptr where none is awaited.
[[nodiscard]] const Approval* awaited_approval(const Session&, const Test&, PartyId);
// The same of any body.
[[nodiscard]] const Approval* awaited_approval(const Session&, const Test&);

// A body that said no to what was tested since it was tested; nullptr where none did. What is tested again
// after a no is put to the body anew.
[[nodiscard]] const Approval* declined_since(const Session&, const Test&);

// "It is subject to approval by Finance by March 14, 2026."; after a no since the test: "Finance has not
// approved it yet."
[[nodiscard]] std::string approval_sentence(const Approval&, const Test&);

}  // namespace jointly
