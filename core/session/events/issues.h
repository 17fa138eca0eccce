// Issues, and where the room is among them. The id of an issue is also its spoken number.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

#include <string>

namespace jointly {

struct IssueRaised {
    static constexpr const char* tag = "issue_raised";
    IssueId id;
    std::string question;  // open: it bounds the problem and permits several answers
    std::string title;     // a few words for lists; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("question", self.question);
        visit("title", self.title);
    }
    friend bool operator==(const IssueRaised&, const IssueRaised&) = default;
};

struct IssueReworded {
    static constexpr const char* tag = "issue_reworded";
    IssueId issue;
    std::string question;
    std::string title;

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("question", self.question);
        visit("title", self.title);
    }
    friend bool operator==(const IssueReworded&, const IssueReworded&) = default;
};

// The room turned to this issue: a fact for the minutes.
struct Turned {
    static constexpr const char* tag = "turned";
    IssueId issue;

    static void fields(auto& self, auto&& visit) { visit("issue", self.issue); }
    friend bool operator==(const Turned&, const Turned&) = default;
};

struct StepTaken {
    static constexpr const char* tag = "step_taken";
    IssueId issue;
    Step step = Step::framing;

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("step", self.step);
    }
    friend bool operator==(const StepTaken&, const StepTaken&) = default;
};

}  // namespace jointly
