// The parts of a thread. Each says in a sentence where it holds nothing. Only this folder includes it.
#pragma once

#include "core/agreement/test_moments.h"
#include "core/documents/document.h"
#include "core/record/origins.h"

#include <span>
#include <string>
#include <vector>

namespace jointly {

// What a thread is drawn from: a session, its record, and what one walk over each finds.
struct ThreadSources {
    ThreadSources(const Session&, std::span<const Entry> record);

    const Session& session;
    std::span<const Entry> record;
    Origins origins;
    TestMoments tests;
};

// "March 2, 2026, 15:20, entry 61"
[[nodiscard]] std::string told_with_entry(const Session&, const Stamp&);
// The same, and when it was changed last.
[[nodiscard]] std::string told_of(const Session&, const Origin&);
// thread_clauses.cpp

// The options whose part of a straw design the clause of this language carries.
[[nodiscard]] std::vector<OptionId> options_carried(const Session&, const Language&);
// A clause, whole; what it carries; what was proposed on its provision before.
void add_clause(Document&, const ThreadSources&, const Ta&, const Language&);

// thread_ground.cpp

// The straw design of an issue, part by part, and its tests.
void add_straw_design(Document&, const ThreadSources&, IssueId);
// The interests that options serve; the stories and data of an issue.
void add_interests_served(
    Document&, const ThreadSources&, IssueId, const std::vector<OptionId>& options);
void add_stories(Document&, const ThreadSources&, IssueId);
// What was proposed on an issue and not accepted.
void add_proposals_not_accepted(Document&, const ThreadSources&, IssueId);

// thread_tests.cpp

// The tests of the wording: the one that the agreement stands on, then the others.
void add_wording_tests(Document&, const ThreadSources&, const Ta&);
// A closed test with its rule and who was present, under a heading of the third level.
void add_whole_test(Document&, const ThreadSources&, const Test&, const std::string& more_name = {},
    const std::string& more = {});

}  // namespace jointly
