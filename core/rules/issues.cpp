// Issues and where they stand.
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

namespace jointly::rules {

namespace {

// An issue is set aside while no test is open; one that was withdrawn is taken up again first.
Result<Events> set_aside(
    const Session& session, IssueId id, const std::string& typed, const auto& events_for)
{
    const Issue* const issue = find(session, id);
    const Words text = words("The reason", typed, "");
    if (issue == nullptr) {
        return not_there("issue");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before the issue is set aside.")};
    }
    if (issue->state == IssueState::withdrawn) {
        return Problem{say("Issue {number} was withdrawn. Take it up again first.",
            {{"number", issue->id.value}})};
    }
    return events_for(*issue, text.text);
}

}  // namespace

Result<Events> decide_one(const Session& session, const RaiseIssue& command)
{
    const Words question = words("The question", command.question, "Write the question first.");
    const Words title = words("The title", command.title, "");
    if (question.problem) {
        return *question.problem;
    }
    if (title.problem) {
        return *title.problem;
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before raising another issue.")};
    }
    const IssueId id = session.next.issue;
    return Events{IssueRaised{id, question.text, title.text}, Turned{id}};
}

Result<Events> decide_one(const Session& session, const RewordIssue& command)
{
    const Issue* const issue = find(session, command.issue);
    if (issue == nullptr) {
        return Problem{say(no_issue)};
    }
    const Words question = words("The question", command.question, "Write the question first.");
    const Words title = words("The title", command.title, "");
    if (question.problem) {
        return *question.problem;
    }
    if (title.problem) {
        return *title.problem;
    }
    const std::string kept_title = title.text.empty() ? issue->title : title.text;
    if (issue->question == question.text && issue->title == kept_title) {
        return Events{};
    }
    return Events{IssueReworded{command.issue, question.text, kept_title}};
}

Result<Events> decide_one(const Session& session, const TurnTo& command)
{
    if (find(session, command.issue) == nullptr) {
        return not_there("issue");
    }
    if (session.turned_to == command.issue) {
        return Events{};
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before turning to another issue.")};
    }
    return Events{Turned{command.issue}};
}

Result<Events> decide_one(const Session& session, const TakeStep& command)
{
    const Issue* const issue = find(session, command.issue);
    if (issue == nullptr) {
        return Problem{say(no_issue)};
    }
    if (issue->step == command.step) {
        return Events{};
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before taking another step.")};
    }
    return Events{StepTaken{command.issue, command.step}};
}

Result<Events> decide_one(const Session& session, const MoveIssue& command)
{
    if (find(session, command.issue) == nullptr) {
        return not_there("issue");
    }
    if (command.before && find(session, command.before) == nullptr) {
        return not_there("issue");
    }
    if (command.issue == command.before) {
        return Problem{say("An issue does not stand before itself. Name another one.")};
    }
    const auto& order = session.issue_order;
    const auto place = std::find(order.begin(), order.end(), command.issue);
    const IssueId next = place + 1 == order.end() ? IssueId{} : *(place + 1);
    return next == command.before ? Events{} : Events{IssueMoved{command.issue, command.before}};
}

Result<Events> decide_one(const Session& session, const ParkIssue& command)
{
    return set_aside(
        session, command.issue, command.reason, [&](const Issue& issue, const std::string& reason) {
            return issue.state == IssueState::parked && issue.aside_reason == reason
                     ? Events{}
                     : Events{IssueParked{issue.id, reason}};
        });
}

Result<Events> decide_one(const Session& session, const ReferIssue& command)
{
    return set_aside(
        session, command.issue, command.text, [&](const Issue& issue, const std::string& text) {
            const bool is_so = issue.state == IssueState::referred && issue.referral == command.to
                            && issue.aside_reason == text;
            return is_so ? Events{} : Events{IssueReferred{issue.id, command.to, text}};
        });
}

Result<Events> decide_one(const Session& session, const WithdrawIssue& command)
{
    return set_aside(session, command.issue, command.reason,
        [&](const Issue& issue, const std::string& reason) -> Result<Events> {
            if (const Ta* const ta = latest_ta(session, issue.id);
                ta != nullptr && is_on_the_table(*ta) && !ta->initials.empty()) {
                return Problem{
                    say("{ta} on this issue is initialled. Withdraw or supersede it first.",
                        {{"ta", label_of(ta->id)}})};
            }
            return Events{IssueWithdrawn{issue.id, reason}};
        });
}

Result<Events> decide_one(const Session& session, const ReopenIssue& command)
{
    const Issue* const issue = find(session, command.issue);
    if (issue == nullptr) {
        return not_there("issue");
    }
    return issue->state == IssueState::open ? Events{} : Events{IssueReopened{issue->id}};
}

Result<Events> decide_one(const Session& session, const ScopeIssue& command)
{
    const Issue* const issue = find(session, command.issue);
    const Words tables = words("The list of tables", command.text, "");
    if (issue == nullptr) {
        return not_there("issue");
    }
    if (tables.problem) {
        return *tables.problem;
    }
    if (!tables.text.empty() && command.scope != Scope::local) {
        return Problem{say("Only a local issue names its tables. Say local, or leave them out.")};
    }
    if (issue->scope == command.scope && issue->tables == tables.text) {
        return Events{};
    }
    return Events{IssueScoped{issue->id, command.scope, tables.text}};
}

}  // namespace jointly::rules
