// How the options do on the agreed criteria. No score and no sum: what the marks show is where the
// parties differ, which options nothing tells apart, and which no other does better than.
#pragma once

#include "core/session/session.h"

#include <optional>
#include <string>
#include <vector>

namespace jointly {

// What was said of one option on one criterion.
struct Cell {
    OptionId option;
    CriterionId criterion;
    std::optional<Mark> together;  // by the room
    std::vector<OptionMark> by_party;

    // What counts in comparing: the room's mark, else the one that all parties who marked it share.
    [[nodiscard]] std::optional<Mark> agreed() const;
    // Whether two parties marked it differently.
    [[nodiscard]] bool differs() const;
};

struct Evaluation {
    std::vector<OptionId> options;      // that stand, in the order of their numbers
    std::vector<CriterionId> criteria;  // agreed and standing, in the order of their numbers
    std::vector<Cell> cells;            // option by option, each with every criterion

    // Criteria on which the parties mark some option differently.
    std::vector<CriterionId> differing;
    // Criteria that tell no options apart: every option is marked, and all the same.
    std::vector<CriterionId> not_separating;
    // Options that are marked on every criterion, and all meet it.
    std::vector<OptionId> meeting_all;
    // Groups of options that no criterion tells apart, two or more each, all of them marked throughout.
    std::vector<std::vector<OptionId>> not_separated;
    // Options than which another does at least as well on every criterion and better on one.
    struct Surpassed {
        OptionId option;
        OptionId by;  // the first such
        friend bool operator==(const Surpassed&, const Surpassed&) = default;
    };
    std::vector<Surpassed> surpassed;
    // The rest: options that are not surpassed and do not fail a criterion by an agreed mark.
    std::vector<OptionId> survivors;
};

[[nodiscard]] Evaluation evaluation_of(const Session&, IssueId);

// Whether any option was marked on an agreed criterion.
[[nodiscard]] bool has_marks(const Evaluation&);

// A sentence for each kind of finding above but `meeting_all`; empty while there are no agreed criteria or no marks.
[[nodiscard]] std::vector<std::string> evaluation_notes(const Session&, IssueId);

}  // namespace jointly
