// Bodies beyond the table, and what they say.
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <set>

namespace jointly::rules {

Result<Events> decide_one(const Session& session, const NeedApproval& command)
{
    const Words body = words("The body", command.body, "Say whose word is needed.");
    if (body.problem) {
        return *body.problem;
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    if (auto problem = missing(session, command.party, "party")) {
        return *problem;
    }
    for (const Approval& approval : session.approvals) {
        if (approval.issue == command.issue && approval.kind == command.kind
            && folded(approval.body) == folded(body.text)) {
            return Problem{say("{body} is asked already: {label}.",
                {{"body", approval.body}, {"label", label_of(approval.id)}})};
        }
    }
    return Events{ApprovalNeeded{
        session.next.approval, command.kind, command.issue, command.party, command.due, body.text}};
}

Result<Events> decide_one(const Session& session, const GiveApproval& command)
{
    const Approval* const approval = find(session, command.approval);
    const Words text = words("The reason", command.text, "");
    if (approval == nullptr) {
        return not_there("approval");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (!command.on) {
        return Problem{say(
            "Say on which day {body} gave its word, like 2026-03-14.", {{"body", approval->body}})};
    }
    if (command.yes && !command.reopens.empty()) {
        return Problem{say("A yes keeps every agreement. Leave out what it reopens.")};
    }
    std::set<TaId> named;
    for (const TaId id : command.reopens) {
        const Ta* const ta = find(session, id);
        if (ta == nullptr || !named.insert(id).second) {
            return not_there("tentative agreement");
        }
        if (!is_on_the_table(*ta)) {
            return Problem{
                say("{ta} is no longer on the table. Leave it out.", {{"ta", label_of(id)}})};
        }
        if (approval->issue && approval->issue != ta->issue) {
            return Problem{
                say("{body} speaks of issue {number}, and {ta} is of another. Leave it out.",
                    {{"body", approval->body}, {"number", approval->issue.value},
                        {"ta", label_of(id)}})};
        }
        if (ta->initials.empty()) {
            return Problem{say("{ta} has no initials, so there is nothing to reopen. Leave it out.",
                {{"ta", label_of(id)}})};
        }
    }
    // To what was initialled since, it may say yes again.
    const bool has_news = said_yes(*approval)
                       && std::any_of(session.tas.begin(), session.tas.end(), [&](const Ta& ta) {
                              return is_on_the_table(ta) && !ta.initials.empty()
                                  && ta.initials.back().seq > approval->words.back().seq;
                          });
    if (said_yes(*approval) && command.yes && !has_news) {
        return Problem{say("{body} has said yes already.", {{"body", approval->body}})};
    }
    return Events{ApprovalGiven{approval->id, command.on, command.yes, command.reopens, text.text}};
}

}  // namespace jointly::rules
