// What the summary of a packet is put together from. Only this folder includes it.
//
// Each part says in a sentence that it holds nothing, where it does.
#pragma once

#include "core/agreement/successor.h"
#include "core/documents/document.h"

namespace jointly {

// Of each agreement that holds: which question it answers, what it changes, which interests that serves, in the
// words of the room, from when it holds and who pays.
void add_reasons(Document&, const Session&, const Successor&);

// Of each provision that changes: from when its new words hold, how long, and whether that reaches back.
void add_effective_dates(Document&, const Session&, const Successor&);

// The days on which money begins or ends, in their order; then what it comes to by contract year.
void add_payroll_steps(Document&, const Session&);

}  // namespace jointly
