// The parts of the minutes that stand under an issue, and those about the record. Only this folder includes it.
#pragma once

#include "core/agreement/test_moments.h"
#include "core/documents/document.h"
#include "core/record/meetings.h"

namespace jointly {

// All that is new on an issue; nothing where there is none.
void add_issue_minutes(
    Document&, const Session& before, const Session&, const Standings&, const Issue&);

// The tests of an issue that were closed since; of no issue, those of the ground rules.
void add_test_minutes(Document&, const Session& before, const Session&, const Standings&, IssueId);

// Who countersigned in the meeting, and what words were redacted in it, or of it at any time since: when
// and by whose consent.
void add_about_the_record(
    Document&, const Session&, std::span<const Entry> record, MeetingSpan meeting);

}  // namespace jointly
