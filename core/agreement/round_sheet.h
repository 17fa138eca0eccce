// All of a round that is not under one issue: how the parties work together, proposals, packages,
// money, letters, approvals, and what must not be lost between meetings.
#pragma once

#include "core/documents/document.h"
#include "core/session/session.h"

namespace jointly {

// Only parts that hold something; without any, a document without blocks. It names nobody but those
// whose names the room wrote for this: owners, and who answers.
[[nodiscard]] Document round_sheet(const Session&);

// The same of one issue: how it stands, its outcomes with commitments and measures, what it waits for,
// and what the parts of it still lack.
[[nodiscard]] Document issue_register(const Session&, IssueId);

}  // namespace jointly
