// Criteria, and how the options do on them.
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/reserve.h"

namespace jointly::rules {

namespace {

Problem withdrawn(const Criterion& criterion)
{
    return Problem{say("Criterion #{number} was withdrawn. Propose it again if it still matters.",
        {{"number", criterion.number}})};
}

Result<Events> on_criterion(const Session& session, CriterionId id, const auto& events_for)
{
    const Criterion* const criterion = find(session, id);
    if (criterion == nullptr) {
        return not_there("criterion");
    }
    if (criterion->withdrawn) {
        return withdrawn(*criterion);
    }
    return events_for(*criterion);
}

}  // namespace

Result<Events> decide_one(const Session& session, const ProposeCriterion& command)
{
    const Words text = words("The criterion", command.text, "Write the criterion first.");
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    if (text.problem) {
        return *text.problem;
    }
    return Events{CriterionProposed{
        session.next.criterion, next_number(session, command.issue), command.issue, text.text}};
}

Result<Events> decide_one(const Session& session, const AgreeCriterion& command)
{
    return on_criterion(session, command.criterion, [](const Criterion& criterion) {
        return criterion.agreed ? Events{} : Events{CriterionAgreed{criterion.id}};
    });
}

Result<Events> decide_one(const Session& session, const MarkOption& command)
{
    const Criterion* const criterion = find(session, command.criterion);
    const Words reason = words("The reason", command.reason, "");
    const Words ahead = words("The reason", command.ahead_because, "");
    for (const Words* one : {&reason, &ahead}) {
        if (one->problem) {
            return *one->problem;
        }
    }
    if (command.party && find(session, command.party) == nullptr) {
        return not_there("party");
    }
    return on_standing(session, command.option, [&](const Option& option) -> Result<Events> {
        if (criterion == nullptr || criterion->issue != option.issue) {
            return not_there("criterion on this issue");
        }
        if (criterion->withdrawn) {
            return withdrawn(*criterion);
        }
        const OptionMark wanted{option.id, criterion->id, command.party, command.mark, reason.text};
        const bool is_so =
            std::find(session.marks.begin(), session.marks.end(), wanted) != session.marks.end();
        if (is_so) {
            return Events{};
        }
        Events events{
            OptionMarked{option.id, criterion->id, command.party, command.mark, reason.text}};
        if (!criterion->agreed) {
            move_ahead(events, session, option.issue, Gate::criteria_agreed, ahead.text);
        }
        return events;
    });
}

Result<Events> decide_one(const Session& session, const RewordCriterion& command)
{
    const Words text = words("The criterion", command.text, "Write the new wording first.");
    if (text.problem) {
        return *text.problem;
    }
    return on_criterion(session, command.criterion, [&](const Criterion& criterion) {
        return criterion.text == text.text ? Events{}
                                           : Events{CriterionReworded{criterion.id, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawCriterion& command)
{
    return on_criterion(session, command.criterion,
        [](const Criterion& criterion) { return Events{CriterionWithdrawn{criterion.id}}; });
}

}  // namespace jointly::rules
