// The parts of the minutes that stand under an issue. Only this folder includes it.
#pragma once

#include "core/documents/document.h"
#include "core/process/consensus.h"

#include <map>

namespace jointly {

// Where each test stood when it closed.
using Standings = std::map<TestId, Standing>;

// All that is new on an issue; nothing where there is none.
void add_issue_minutes(
    Document&, const Session& before, const Session&, const Standings&, const Issue&);

// The tests of an issue that were closed since; of no issue, those of the ground rules.
void add_test_minutes(Document&, const Session& before, const Session&, const Standings&, IssueId);

}  // namespace jointly
