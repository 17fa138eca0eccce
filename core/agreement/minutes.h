// The minutes of a meeting: what is new in the record since the meeting before it closed, up to its own
// closing. They stay as they are whatever is recorded later.
//
//   interests    tagged (U), (M) ... with the party's letter, and (B) where the deciding parties hold them
//                together
//   tests        what the rule of keeping lets it say: each party in a sentence; counts of a party where
//                counts are kept, of each local where those are; a party's one word; names only where tests
//                are kept by name
//   record rule  at the head, with how tests are kept
//
// An act that was taken back is in no minutes. A test stands as it stood when it was closed.
// Times are those of the meeting; the same record gives the same minutes.
#pragma once

#include "core/documents/document.h"
#include "core/record/entry.h"

#include <span>

namespace jointly {

// `meeting` from 1 to the number of meetings.
[[nodiscard]] Document minutes_of(std::span<const Entry> record, int meeting);

// Of every meeting, each on its own page, and what was recorded since the last one closed; without any, a document with a note that says so.
[[nodiscard]] Document all_minutes(std::span<const Entry> record);

}  // namespace jointly
