// Options and what they serve.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

#include <set>

namespace jointly::rules {

namespace {

// What is part of a straw design is not taken from under it.
std::optional<Problem> in_a_straw(const Session& session, const Option& option)
{
    for (const Straw& straw : session.straws) {
        if (std::find(straw.options.begin(), straw.options.end(), option.id)
            != straw.options.end()) {
            return Problem{say("Option #{number} is part of straw design #{straw}. Take it out "
                               "there first.",
                {{"number", option.number}, {"straw", straw.number}})};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<Events> decide_one(const Session& session, const OfferOption& command)
{
    const Words text = words("The option", command.text, "Write the option first.");
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    if (text.problem) {
        return *text.problem;
    }
    return Events{OptionOffered{
        session.next.option, next_number(session, command.issue), command.issue, text.text}};
}

Result<Events> decide_one(const Session& session, const RewordOption& command)
{
    const Words text = words("The option", command.text, "Write the new wording first.");
    if (text.problem) {
        return *text.problem;
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    return on_standing(session, command.option, [&](const Option& option) {
        return option.text == text.text ? Events{} : Events{OptionReworded{option.id, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawOption& command)
{
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    return on_standing(session, command.option, [&](const Option& option) -> Result<Events> {
        if (auto problem = in_a_straw(session, option)) {
            return *problem;
        }
        return Events{OptionWithdrawn{option.id}};
    });
}

Result<Events> decide_one(const Session& session, const LinkOption& command)
{
    if (command.interests.empty()) {
        return Problem{say("Say which interests it serves, by their numbers.")};
    }
    return on_standing(session, command.option, [&](const Option& option) -> Result<Events> {
        Events events;
        std::set<InterestId> named;
        for (const InterestId id : command.interests) {
            const Interest* const interest = find(session, id);
            if (interest == nullptr || interest->issue != option.issue) {
                return not_there("interest on this issue");
            }
            if (auto problem = not_standing(session, *interest)) {
                return *problem;
            }
            const bool linked = std::binary_search(option.serves.begin(), option.serves.end(), id);
            if (linked == command.serves || !named.insert(id).second) {
                continue;
            }
            if (command.serves) {
                events.push_back(OptionServes{option.id, id});
            } else {
                events.push_back(OptionServesNot{option.id, id});
            }
        }
        return events;
    });
}

Result<Events> decide_one(const Session& session, const CombineOptions& command)
{
    const Words text = words("The option", command.text, "Write them as one option first.");
    if (text.problem) {
        return *text.problem;
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    if (auto problem = parts_problem(session, command.parts, "option")) {
        return *problem;
    }
    for (const OptionId id : command.parts) {
        if (auto problem = in_a_straw(session, *find(session, id))) {
            return *problem;
        }
    }
    const IssueId issue = find(session, command.parts.front())->issue;
    return Events{OptionsCombined{
        session.next.option, next_number(session, issue), issue, command.parts, text.text}};
}

Result<Events> decide_one(const Session& session, const PartOptions& command)
{
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    return on_standing(session, command.option, [&](const Option& whole) -> Result<Events> {
        if (whole.parts.empty()) {
            return Problem{say("Option #{number} was not combined. There is nothing to take apart.",
                {{"number", whole.number}})};
        }
        if (auto problem = in_a_straw(session, whole)) {
            return *problem;
        }
        return Events{OptionsParted{whole.id}};
    });
}

}  // namespace jointly::rules
