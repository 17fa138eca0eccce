// The story and data of an issue, and its interests.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

namespace jointly::rules {

namespace {

// What a holder brings to an issue, under the next spoken number.
Result<Events> held(
    const Session& session, const auto& command, const Words& text, const auto& event_for)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
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
    return on_standing(session, command.interest, [&](const Interest& interest) {
        return interest.text == text.text ? Events{}
                                          : Events{InterestReworded{interest.id, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const MarkMutual& command)
{
    return on_standing(session, command.interest, [](const Interest& interest) {
        return interest.holder.mutual ? Events{} : Events{InterestMarkedMutual{interest.id}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawInterest& command)
{
    return on_standing(session, command.interest,
        [](const Interest& interest) { return Events{InterestWithdrawn{interest.id}}; });
}

Result<Events> decide_one(const Session& session, const GiveData& command)
{
    const Words text = words("The data", command.text, "Write the fact first.");
    const Words source = words("The source", command.source, "");
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    for (const Words* one : {&text, &source}) {
        if (one->problem) {
            return *one->problem;
        }
    }
    return Events{DataGiven{session.next.data, next_number(session, command.issue), command.issue,
        text.text, source.text}};
}

Result<Events> decide_one(const Session& session, const MergeInterests& command)
{
    const Words text = words("The interest", command.text, "Write them as one interest first.");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = parts_problem(session, command.parts, "interest")) {
        return *problem;
    }
    const Interest& first = *find(session, command.parts.front());
    const bool one_holder = std::all_of(command.parts.begin(), command.parts.end(),
        [&](InterestId id) { return find(session, id)->holder == first.holder; });
    return Events{InterestsMerged{session.next.interest, next_number(session, first.issue),
        first.issue, one_holder ? first.holder : Holder{true, {}}, command.parts, text.text}};
}

Result<Events> decide_one(const Session& session, const UnmergeInterests& command)
{
    return on_standing(session, command.interest, [](const Interest& merged) -> Result<Events> {
        if (merged.parts.empty()) {
            return Problem{say("Interest #{number} was not merged. There is nothing to take apart.",
                {{"number", merged.number}})};
        }
        return Events{InterestsUnmerged{merged.id}};
    });
}

}  // namespace jointly::rules
