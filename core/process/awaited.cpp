#include "core/process/awaited.h"

#include "core/base/say.h"
#include "core/process/tested.h"
#include "core/session/find.h"

namespace jointly {

namespace {

bool was_declined(const Approval& approval, const Test& test)
{
    return !approval.words.empty() && !approval.words.back().yes
        && test.id < approval.words.back().before;
}

}  // namespace

const Approval* awaited_approval(const Session& session, const Test& test, PartyId party)
{
    for (const Approval& approval : session.approvals) {
        if (approval.kind == ApprovalKind::approval && approval.party == party
            && !said_yes(approval)
            && (!approval.issue || is_about(session, test, approval.issue))) {
            return &approval;
        }
    }
    return nullptr;
}

std::string approval_sentence(const Approval& approval, const Test& test)
{
    if (was_declined(approval, test)) {
        return say("{body} has not approved it yet.", {{"body", approval.body}});
    }
    return approval.due ? say("It is subject to approval by {body} by {date}.",
               {{"body", approval.body}, {"date", long_date(approval.due)}})
                        : say("It is subject to approval by {body}.", {{"body", approval.body}});
}

const Approval* awaited_approval(const Session& session, const Test& test)
{
    const Approval* found = awaited_approval(session, test, PartyId{});
    for (auto party = session.parties.begin(); found == nullptr && party != session.parties.end();
         ++party) {
        found = awaited_approval(session, test, party->id);
    }
    return found;
}

const Approval* declined_since(const Session& session, const Test& test)
{
    for (const Approval& approval : session.approvals) {
        if (approval.kind == ApprovalKind::approval && was_declined(approval, test)
            && (!approval.issue || is_about(session, test, approval.issue))) {
            return &approval;
        }
    }
    return nullptr;
}

}  // namespace jointly
