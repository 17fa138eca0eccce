// Bodies beyond the table whose word is needed, and what they said.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/session/enums.h"

#include <string>
#include <vector>

namespace jointly {

// A body whose word is needed before an issue, or the whole, is settled.
struct ApprovalNeeded {
    static constexpr const char* tag = "approval_needed";
    ApprovalId id;
    ApprovalKind kind = ApprovalKind::approval;
    IssueId issue;     // 0: of the whole
    PartyId party;     // whose body it is; 0: of neither
    Date due;          // none: no day was set
    std::string body;  // "Chief financial officer"

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("kind", self.kind);
        visit(none_ok{"issue"}, self.issue);
        visit(none_ok{"party"}, self.party);
        visit("due", self.due);
        visit("body", self.body);
    }
    friend bool operator==(const ApprovalNeeded&, const ApprovalNeeded&) = default;
};

// The body's word. A no reopens the agreements it names and keeps the rest.
struct ApprovalGiven {
    static constexpr const char* tag = "approval_given";
    ApprovalId approval;
    Date on;
    bool yes = false;
    std::vector<TaId> reopens;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("approval", self.approval);
        visit("on", self.on);
        visit("yes", self.yes);
        visit("reopens", self.reopens);
        visit("text", self.text);
    }
    friend bool operator==(const ApprovalGiven&, const ApprovalGiven&) = default;
};

}  // namespace jointly
