// The ledger: every tentative agreement and every issue without one, how far each has come, and what the
// whole costs by contract year.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

namespace jointly {

// Agreements by number, issues in the order of the room; then letters, packages, ratification, and money
// with a total for each who pays. Same session, same document.
[[nodiscard]] Document ledger(const Session&);

}  // namespace jointly
