// Issues, their story and their interests.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

namespace jointly::rules {

namespace {

constexpr std::string_view no_issue = "Raise an issue first, as an open question.";

Result<Events> on_interest(const Session& session, InterestId id, const auto& events_for)
{
    const Interest* const interest = find(session, id);
    if (interest == nullptr) {
        return not_there("interest");
    }
    if (interest->withdrawn) {
        return Problem{say("Interest #{number} was withdrawn. Record it again if it still matters.",
            {{"number", interest->number}})};
    }
    return events_for(*interest);
}

// What a holder brings to an issue, under the next spoken number.
Result<Events> held(
    const Session& session, const auto& command, const Words& text, const auto& event_for)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{std::string(no_issue)};
    }
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = holder_problem(session, command.holder)) {
        return *problem;
    }
    return Events{event_for(next_number(session, command.issue), text.text)};
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
        return Problem{std::string(no_issue)};
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
        return Problem{std::string(no_issue)};
    }
    if (issue->step == command.step) {
        return Events{};
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before taking another step.")};
    }
    return Events{StepTaken{command.issue, command.step}};
}

Result<Events> decide_one(const Session& session, const TellStory& command)
{
    return held(session, command, words("The story", command.text, "Write what happened first."),
        [&](int number, const std::string& text) {
            return StoryTold{session.next.story, number, command.issue, command.holder, text};
        });
}

Result<Events> decide_one(const Session& session, const RecordInterest& command)
{
    return held(session, command, words("The interest", command.text, "Write the interest first."),
        [&](int number, const std::string& text) {
            return InterestRecorded{
                session.next.interest, number, command.issue, command.holder, text};
        });
}

Result<Events> decide_one(const Session& session, const RewordInterest& command)
{
    const Words text = words("The interest", command.text, "Write the new wording first.");
    if (text.problem) {
        return *text.problem;
    }
    return on_interest(session, command.interest, [&](const Interest& interest) {
        return interest.text == text.text ? Events{}
                                          : Events{InterestReworded{interest.id, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const MarkMutual& command)
{
    return on_interest(session, command.interest, [](const Interest& interest) {
        return interest.holder.mutual ? Events{} : Events{InterestMarkedMutual{interest.id}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawInterest& command)
{
    return on_interest(session, command.interest,
        [](const Interest& interest) { return Events{InterestWithdrawn{interest.id}}; });
}

}  // namespace jointly::rules
