// Options, criteria, marks and straw designs.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

#include <set>

namespace jointly::rules {

namespace {

constexpr std::string_view no_issue = "Raise an issue first, as an open question.";

Problem withdrawn(const Option& option)
{
    return Problem{say("Option #{number} was withdrawn. Offer it again if it still helps.",
        {{"number", option.number}})};
}

Problem withdrawn(const Interest& interest)
{
    return Problem{say("Interest #{number} was withdrawn. Record it again if it still matters.",
        {{"number", interest.number}})};
}

Result<Events> on_option(const Session& session, OptionId id, const auto& events_for)
{
    const Option* const option = find(session, id);
    if (option == nullptr) {
        return not_there("option");
    }
    if (option->withdrawn) {
        return withdrawn(*option);
    }
    return events_for(*option);
}

// The options that a straw design may hold: each once, of its issue, and standing.
std::optional<Problem> options_problem(
    const Session& session, IssueId issue, const std::vector<OptionId>& ids)
{
    std::set<OptionId> named;
    for (const OptionId id : ids) {
        const Option* const option = find(session, id);
        if (option == nullptr || option->issue != issue) {
            return not_there("option on this issue");
        }
        if (option->withdrawn) {
            return withdrawn(*option);
        }
        if (!named.insert(id).second) {
            return Problem{say(
                "Option #{number} is named twice. Name it once.", {{"number", option->number}})};
        }
    }
    return std::nullopt;
}

}  // namespace

Result<Events> decide_one(const Session& session, const OfferOption& command)
{
    const Words text = words("The option", command.text, "Write the option first.");
    if (find(session, command.issue) == nullptr) {
        return Problem{std::string(no_issue)};
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
    return on_option(session, command.option, [&](const Option& option) {
        return option.text == text.text ? Events{} : Events{OptionReworded{option.id, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawOption& command)
{
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    return on_option(session, command.option, [&](const Option& option) -> Result<Events> {
        for (const Straw& straw : session.straws) {
            if (std::find(straw.options.begin(), straw.options.end(), option.id)
                != straw.options.end()) {
                return Problem{say("Option #{number} is part of straw design #{straw}. Take it out "
                                   "there first.",
                    {{"number", option.number}, {"straw", straw.number}})};
            }
        }
        return Events{OptionWithdrawn{option.id}};
    });
}

Result<Events> decide_one(const Session& session, const LinkOption& command)
{
    if (command.interests.empty()) {
        return Problem{say("Say which interests it serves, by their numbers.")};
    }
    return on_option(session, command.option, [&](const Option& option) -> Result<Events> {
        Events events;
        std::set<InterestId> named;
        for (const InterestId id : command.interests) {
            const Interest* const interest = find(session, id);
            if (interest == nullptr || interest->issue != option.issue) {
                return not_there("interest on this issue");
            }
            if (interest->withdrawn) {
                return withdrawn(*interest);
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

Result<Events> decide_one(const Session& session, const ProposeCriterion& command)
{
    const Words text = words("The criterion", command.text, "Write the criterion first.");
    if (find(session, command.issue) == nullptr) {
        return Problem{std::string(no_issue)};
    }
    if (text.problem) {
        return *text.problem;
    }
    return Events{CriterionProposed{
        session.next.criterion, next_number(session, command.issue), command.issue, text.text}};
}

Result<Events> decide_one(const Session& session, const AgreeCriterion& command)
{
    const Criterion* const criterion = find(session, command.criterion);
    if (criterion == nullptr) {
        return not_there("criterion");
    }
    return criterion->agreed ? Events{} : Events{CriterionAgreed{criterion->id}};
}

Result<Events> decide_one(const Session& session, const MarkOption& command)
{
    const Criterion* const criterion = find(session, command.criterion);
    const Words reason = words("The reason", command.reason, "");
    if (reason.problem) {
        return *reason.problem;
    }
    if (command.party && find(session, command.party) == nullptr) {
        return not_there("party");
    }
    return on_option(session, command.option, [&](const Option& option) -> Result<Events> {
        if (criterion == nullptr || criterion->issue != option.issue) {
            return not_there("criterion on this issue");
        }
        const OptionMark wanted{option.id, criterion->id, command.party, command.mark, reason.text};
        const bool is_so =
            std::find(session.marks.begin(), session.marks.end(), wanted) != session.marks.end();
        return is_so ? Events{}
                     : Events{OptionMarked{
                         option.id, criterion->id, command.party, command.mark, reason.text}};
    });
}

Result<Events> decide_one(const Session& session, const ComposeStraw& command)
{
    const Words text = words("The straw design", command.text, "");
    if (find(session, command.issue) == nullptr) {
        return Problem{std::string(no_issue)};
    }
    if (text.problem) {
        return *text.problem;
    }
    if (command.options.empty() && text.text.empty()) {
        return Problem{say("Name the options it combines, by their numbers.")};
    }
    if (auto problem = options_problem(session, command.issue, command.options)) {
        return *problem;
    }
    return Events{StrawComposed{session.next.straw, next_number(session, command.issue),
        command.issue, command.options, text.text}};
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
    if (auto problem = options_problem(session, straw->issue, command.options)) {
        return *problem;
    }
    if (straw->options == command.options && straw->text == text.text) {
        return Events{};
    }
    return Events{StrawChanged{straw->id, command.options, text.text}};
}

}  // namespace jointly::rules
