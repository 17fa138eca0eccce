// The story and data of an issue, and its interests.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

#include <algorithm>

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

namespace {

// Those that do not stand under the heading yet; why they cannot be put there, where one of them cannot.
template <class IdT>
Result<std::vector<IdT>> to_be_moved(const Session& session, IssueId issue,
    const std::vector<IdT>& ids, std::string_view kind, const std::string& heading)
{
    std::vector<IdT> moved;
    for (const IdT id : ids) {
        const auto* const item = find(session, id);
        if (item == nullptr || item->issue != issue) {
            return not_there(kind);
        }
        if (auto problem = not_standing(session, *item)) {
            return *problem;
        }
        if (item->heading != heading && std::find(moved.begin(), moved.end(), id) == moved.end()) {
            moved.push_back(id);
        }
    }
    return moved;
}

// Of the first item that is named; 0: none is there.
IssueId issue_of(const Session& session, const GroupItems& command)
{
    const Interest* const interest =
        command.interests.empty() ? nullptr : find(session, command.interests.front());
    const Option* const option =
        command.options.empty() ? nullptr : find(session, command.options.front());
    return interest != nullptr ? interest->issue : option != nullptr ? option->issue : IssueId{};
}

}  // namespace

Result<Events> decide_one(const Session& session, const GroupItems& command)
{
    const Words heading = words("The heading", command.heading, "");
    if (heading.problem) {
        return *heading.problem;
    }
    if (command.interests.empty() && command.options.empty()) {
        return Problem{say("Say which interests or options stand together, by their numbers.")};
    }
    const IssueId issue = issue_of(session, command);
    const auto interests =
        to_be_moved(session, issue, command.interests, "interest on this issue", heading.text);
    if (!interests.ok()) {
        return interests.problem();
    }
    const auto options =
        to_be_moved(session, issue, command.options, "option on this issue", heading.text);
    if (!options.ok()) {
        return options.problem();
    }
    return interests.value().empty() && options.value().empty()
             ? Events{}
             : Events{ItemsGrouped{interests.value(), options.value(), heading.text}};
}

}  // namespace jointly::rules
