// Straw designs.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

#include <set>

namespace jointly::rules {

namespace {

// The options that a straw design may hold: each once, of the issues it settles, and standing.
std::optional<Problem> options_problem(
    const Session& session, const std::set<IssueId>& issues, const std::vector<OptionId>& ids)
{
    std::set<OptionId> named;
    for (const OptionId id : ids) {
        const Option* const option = find(session, id);
        if (option == nullptr || !issues.contains(option->issue)) {
            return not_there("option on this issue");
        }
        if (auto problem = not_standing(session, *option)) {
            return *problem;
        }
        if (!named.insert(id).second) {
            return Problem{say(
                "Option #{number} is named twice. Name it once.", {{"number", option->number}})};
        }
    }
    return std::nullopt;
}

std::set<IssueId> issues_of(const Straw& straw)
{
    std::set<IssueId> issues(straw.also.begin(), straw.also.end());
    issues.insert(straw.issue);
    return issues;
}

// The issues, besides its own, that a straw design of these options settles.
std::vector<IssueId> other_issues(
    const Session& session, IssueId own, const std::vector<OptionId>& ids)
{
    std::set<IssueId> issues;
    for (const OptionId id : ids) {
        if (const Option* const option = find(session, id);
            option != nullptr && option->issue != own) {
            issues.insert(option->issue);
        }
    }
    return {issues.begin(), issues.end()};
}

}  // namespace

Result<Events> decide_one(const Session& session, const ComposeStraw& command)
{
    const Words text = words("The straw design", command.text, "");
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    if (text.problem) {
        return *text.problem;
    }
    if (command.options.empty() && text.text.empty()) {
        return Problem{say("Name the options it combines, by their numbers.")};
    }
    const auto also = other_issues(session, command.issue, command.options);
    std::set<IssueId> issues(also.begin(), also.end());
    issues.insert(command.issue);
    if (auto problem = options_problem(session, issues, command.options)) {
        return *problem;
    }
    const StrawId id = session.next.straw;
    const int number = next_number(session, command.issue);
    if (also.empty()) {
        return Events{StrawComposed{id, number, command.issue, command.options, text.text}};
    }
    return Events{StrawComposed{id, number, command.issue, {}, text.text}, StrawSpread{id, also},
        StrawChanged{id, command.options, text.text}};
}

Result<Events> decide_one(const Session& session, const ChangeStraw& command)
{
    const Straw* const straw = find(session, command.straw);
    const Words text = words("The straw design", command.text, "");
    if (straw == nullptr) {
        return not_there("straw design");
    }
    if (text.problem) {
        return *text.problem;
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    if (command.options.empty() && text.text.empty()) {
        return Problem{say("Name the options it combines, by their numbers.")};
    }
    if (auto problem = options_problem(session, issues_of(*straw), command.options)) {
        return *problem;
    }
    if (straw->options == command.options && straw->text == text.text) {
        return Events{};
    }
    return Events{StrawChanged{straw->id, command.options, text.text}};
}

Result<Events> decide_one(const Session& session, const SpreadStraw& command)
{
    const Straw* const straw = find(session, command.straw);
    if (straw == nullptr) {
        return not_there("straw design");
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    std::set<IssueId> also;
    for (const IssueId id : command.also) {
        if (find(session, id) == nullptr || id == straw->issue) {
            return not_there("other issue");
        }
        also.insert(id);
    }
    std::set<IssueId> all = also;
    all.insert(straw->issue);
    for (const OptionId id : straw->options) {
        const Option& option = *find(session, id);
        if (!all.contains(option.issue)) {
            return Problem{say("Option {issue}#{number} is part of it. Take it out first.",
                {{"issue", option.issue.value}, {"number", option.number}})};
        }
    }
    std::vector<IssueId> wanted(also.begin(), also.end());
    return straw->also == wanted ? Events{} : Events{StrawSpread{straw->id, std::move(wanted)}};
}

}  // namespace jointly::rules
