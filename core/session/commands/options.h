// Options, criteria, marks and straw designs. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct OfferOption {
    IssueId issue;
    std::string text;
};

struct RewordOption {
    OptionId option;
    std::string text;
};

struct WithdrawOption {
    OptionId option;
};

// `serves` false takes the link away.
struct LinkOption {
    OptionId option;
    std::vector<InterestId> interests;
    bool serves = true;
};

struct CombineOptions {
    std::vector<OptionId> parts;
    std::string text;
};

struct PartOptions {
    OptionId option;
};

struct ProposeCriterion {
    IssueId issue;
    std::string text;
};

struct RewordCriterion {
    CriterionId criterion;
    std::string text;
};

struct AgreeCriterion {
    CriterionId criterion;
};

struct WithdrawCriterion {
    CriterionId criterion;
};

struct MarkOption {
    OptionId option;
    CriterionId criterion;
    PartyId party;
    Mark mark = Mark::unsure;
    std::string reason;
    std::string ahead_because = {};  // where the criterion is not agreed yet; may be empty
};

struct ComposeStraw {
    IssueId issue;
    std::vector<OptionId> options;
    std::string text;
};

struct ChangeStraw {
    StrawId straw;
    std::vector<OptionId> options;
    std::string text;
};

// `also`: the issues it settles besides its own.
struct SpreadStraw {
    StrawId straw;
    std::vector<IssueId> also;
};

}  // namespace jointly
