// The thread of an agreement, in both directions, for whoever has to read the contract years later.
//
//   from a clause    each clause of a tentative agreement, whole against the current contract; the test it stands
//                    on, and the other tests of its wording; the straw design and which part of it the clause
//                    carries; the options with their marks; the interests they serve, and whose those are; the
//                    stories; what was proposed on the same provision before
//   from an interest each clause that carries an option which serves it: as it is proposed now, and as it was
//                    initialled
//
// Of a test it says what the minutes say: what the rule lets be told under which its answers are kept, as it
// stood when it closed. What the parties agreed about the record as evidence stands at the head. A part that holds
// nothing says so in a sentence. Times are those of the meeting, with the number of the entry in the record.
// Same record, same document.
#pragma once

#include "core/documents/document.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>

namespace jointly {

// `record` is that of the session.
[[nodiscard]] Document thread_of(const Session&, std::span<const Entry> record, const Ta&);
[[nodiscard]] Document thread_of(const Session&, std::span<const Entry> record, const Interest&);

}  // namespace jointly
