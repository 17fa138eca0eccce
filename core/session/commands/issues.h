// Issues, their story and data, and their interests. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

// Raising turns the room to it.
struct RaiseIssue {
    std::string question;
    std::string title;
};

struct RewordIssue {
    IssueId issue;
    std::string question;
    std::string title;  // empty: stays as it is
};

struct TurnTo {
    IssueId issue;
};

struct TakeStep {
    IssueId issue;
    Step step = Step::framing;
};

// `before` 0: to the end of the list.
struct MoveIssue {
    IssueId issue;
    IssueId before;
};

struct ParkIssue {
    IssueId issue;
    std::string reason;
};

struct ReferIssue {
    IssueId issue;
    Referral to = Referral::subgroup;
    std::string text;
};

struct WithdrawIssue {
    IssueId issue;
    std::string reason;
};

struct ReopenIssue {
    IssueId issue;
};

struct ScopeIssue {
    IssueId issue;
    Scope scope = Scope::not_stated;
    std::string text;
};

struct TellStory {
    IssueId issue;
    Holder holder;
    std::string text;
};

struct GiveData {
    IssueId issue;
    std::string text;
    std::string source;
};

struct RecordInterest {
    IssueId issue;
    Holder holder;
    std::string text;
};

struct RewordInterest {
    InterestId interest;
    std::string text;
};

struct MarkMutual {
    InterestId interest;
};

struct WithdrawInterest {
    InterestId interest;
};

// Held by who holds them all, else mutual.
struct MergeInterests {
    std::vector<InterestId> parts;
    std::string text;
};

struct UnmergeInterests {
    InterestId interest;
};

// Under none where it has no words.
struct GroupItems {
    std::vector<InterestId> interests;
    std::vector<OptionId> options;
    std::string heading;
};

}  // namespace jointly
