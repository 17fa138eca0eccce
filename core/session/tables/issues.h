// Issues and all that is said under them, up to straw designs.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

// The room went past a gate by agreement.
struct GatePassed {
    Gate gate = Gate::criteria_agreed;
    std::string reason;
    friend bool operator==(const GatePassed&, const GatePassed&) = default;
};

struct Issue {
    IssueId id;
    Step step = Step::framing;
    std::string question;
    std::string title;
    std::vector<std::string> earlier_questions;
    IssueState state = IssueState::open;
    Referral referral = Referral::subgroup;  // referred only
    std::string aside_reason;                // why it was set aside, or to whom it was handed on
    Scope scope = Scope::not_stated;
    std::string tables;  // local only
    std::vector<GatePassed> moved_ahead;
    friend bool operator==(const Issue&, const Issue&) = default;
};

struct Story {
    StoryId id;
    int number = 0;
    IssueId issue;
    Holder holder;
    std::string text;
    friend bool operator==(const Story&, const Story&) = default;
};

struct DataItem {
    DataId id;
    int number = 0;
    IssueId issue;
    std::string text;
    std::string source;
    friend bool operator==(const DataItem&, const DataItem&) = default;
};

struct Interest {
    InterestId id;
    int number = 0;
    IssueId issue;
    Holder holder;
    std::string text;
    std::vector<std::string> earlier_texts;
    bool withdrawn = false;
    std::vector<InterestId> parts;  // of a merged one, in the order named
    InterestId merged_into;         // 0: it stands by itself
    std::string heading = {};       // that it stands under; empty: none
    friend bool operator==(const Interest&, const Interest&) = default;
};

struct Option {
    OptionId id;
    int number = 0;
    IssueId issue;
    std::string text;
    std::vector<std::string> earlier_texts;
    bool withdrawn = false;
    std::vector<InterestId> serves;  // in the order of the ids
    std::vector<OptionId> parts;     // of a combined one, in the order named
    OptionId combined_into;          // 0: it stands by itself
    std::string heading = {};        // that it stands under; empty: none
    friend bool operator==(const Option&, const Option&) = default;
};

struct Criterion {
    CriterionId id;
    int number = 0;
    IssueId issue;
    std::string text;
    bool agreed = false;
    std::vector<std::string> earlier_texts;
    bool withdrawn = false;
    friend bool operator==(const Criterion&, const Criterion&) = default;
};

struct OptionMark {
    OptionId option;
    CriterionId criterion;
    PartyId party;  // 0: the room together
    Mark mark = Mark::unsure;
    std::string reason;
    friend bool operator==(const OptionMark&, const OptionMark&) = default;
};

struct Straw {
    StrawId id;
    int number = 0;
    IssueId issue;
    std::vector<OptionId> options;
    std::string text;
    std::vector<IssueId> also;  // the issues it settles besides its own
    friend bool operator==(const Straw&, const Straw&) = default;
};

}  // namespace jointly
