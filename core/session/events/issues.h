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

// Its place on the list of issues: before that one; 0: last.
struct IssueMoved {
    static constexpr const char* tag = "issue_moved";
    IssueId issue;
    IssueId before;

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit(none_ok{"before"}, self.before);
    }
    friend bool operator==(const IssueMoved&, const IssueMoved&) = default;
};

// Set aside for later. It keeps all that was said, and may be taken up again.
struct IssueParked {
    static constexpr const char* tag = "issue_parked";
    IssueId issue;
    std::string reason;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("reason", self.reason);
    }
    friend bool operator==(const IssueParked&, const IssueParked&) = default;
};

// Handed on: to a subgroup, into a package, to mediation, to an upper level.
struct IssueReferred {
    static constexpr const char* tag = "issue_referred";
    IssueId issue;
    Referral to = Referral::subgroup;
    std::string text;  // to whom, and what is asked of them; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("to", self.to);
        visit("text", self.text);
    }
    friend bool operator==(const IssueReferred&, const IssueReferred&) = default;
};

struct IssueWithdrawn {
    static constexpr const char* tag = "issue_withdrawn";
    IssueId issue;
    std::string reason;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("reason", self.reason);
    }
    friend bool operator==(const IssueWithdrawn&, const IssueWithdrawn&) = default;
};

// Taken up again, from whatever set it aside.
struct IssueReopened {
    static constexpr const char* tag = "issue_reopened";
    IssueId issue;

    static void fields(auto& self, auto&& visit) { visit("issue", self.issue); }
    friend bool operator==(const IssueReopened&, const IssueReopened&) = default;
};

struct IssueScoped {
    static constexpr const char* tag = "issue_scoped";
    IssueId issue;
    Scope scope = Scope::not_stated;
    std::string text;  // local: which tables; may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("scope", self.scope);
        visit("text", self.text);
    }
    friend bool operator==(const IssueScoped&, const IssueScoped&) = default;
};

// The room went past a gate by agreement (core/process/gates.h). Beside the act that did.
struct MovedAhead {
    static constexpr const char* tag = "moved_ahead";
    IssueId issue;
    Gate gate = Gate::criteria_agreed;
    std::string reason;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("issue", self.issue);
        visit("gate", self.gate);
        visit("reason", self.reason);
    }
    friend bool operator==(const MovedAhead&, const MovedAhead&) = default;
};

}  // namespace jointly
