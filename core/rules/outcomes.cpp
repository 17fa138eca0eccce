// Outcomes with commitments and measures.
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <set>

namespace jointly::rules {

namespace {

Result<Events> on_outcome(const Session& session, OutcomeId id, const auto& events_for)
{
    const Outcome* const outcome = find(session, id);
    if (outcome == nullptr) {
        return not_there("outcome");
    }
    if (outcome->withdrawn) {
        return Problem{say("{label} was withdrawn. Name the outcome again if it still holds.",
            {{"label", label_of(id)}})};
    }
    return events_for(*outcome);
}

// No agreement stands alone: beside it an issue has no agreement and no letter.
bool contradicts(OutcomeKind one, OutcomeKind other)
{
    const auto is_settled = [](OutcomeKind kind) {
        return kind == OutcomeKind::ta || kind == OutcomeKind::letter;
    };
    return (one == OutcomeKind::no_agreement && is_settled(other))
        || (other == OutcomeKind::no_agreement && is_settled(one));
}

}  // namespace

Result<Events> decide_one(const Session& session, const NameOutcome& command)
{
    const Words text = words("The outcome", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    for (const Outcome& outcome : session.outcomes) {
        if (outcome.issue != command.issue || outcome.withdrawn) {
            continue;
        }
        if (outcome.kind == command.kind && outcome.text == text.text) {
            return Events{};
        }
        if (contradicts(outcome.kind, command.kind)) {
            return Problem{say("{label} says otherwise: {kind}. Withdraw it first.",
                {{"label", label_of(outcome.id)}, {"kind", name_of(outcome.kind)}})};
        }
    }
    return Events{OutcomeNamed{session.next.outcome, command.issue, command.kind, text.text}};
}

Result<Events> decide_one(const Session& session, const WithdrawOutcome& command)
{
    return on_outcome(session, command.outcome,
        [](const Outcome& outcome) { return Events{OutcomeWithdrawn{outcome.id}}; });
}

Result<Events> decide_one(const Session& session, const MakeCommitment& command)
{
    const Words text = words("The commitment", command.text, "Write who does what first.");
    if (text.problem) {
        return *text.problem;
    }
    return on_outcome(session, command.outcome, [&](const Outcome& outcome) -> Result<Events> {
        auto owners = tidied_voices(session, command.owners, "an owner");
        if (!owners.ok()) {
            return owners.problem();
        }
        return Events{CommitmentMade{session.next.commitment, outcome.id, std::move(owners).value(),
            command.due, command.review, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const SetMeasure& command)
{
    const Words text = words("The measure", command.text, "Write what is measured first.");
    const Words unit = words("The unit", command.unit, "Say in which unit it is measured.");
    const Words source = words("The source", command.source, "");
    if (auto problem = first_problem({&text, &unit, &source})) {
        return *problem;
    }
    return on_outcome(session, command.outcome, [&](const Outcome& outcome) -> Result<Events> {
        if (!command.baseline_on) {
            return Problem{say("Say on which day the baseline was taken, like 2026-01-31.")};
        }
        return Events{MeasureSet{session.next.measure, outcome.id, command.baseline,
            command.baseline_on, command.target, text.text, unit.text, source.text}};
    });
}

Result<Events> decide_one(const Session& session, const ReadMeasure& command)
{
    const Measure* const measure = find(session, command.measure);
    if (measure == nullptr) {
        return not_there("measure");
    }
    if (!command.on) {
        return Problem{say("Say on which day it was read, like 2026-07-31.")};
    }
    const Reading wanted{command.on, command.value};
    const bool is_so = std::find(measure->readings.begin(), measure->readings.end(), wanted)
                    != measure->readings.end();
    return is_so ? Events{} : Events{MeasureRead{measure->id, command.on, command.value}};
}

}  // namespace jointly::rules
