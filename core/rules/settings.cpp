// What the parties agree about how they work.
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <set>

namespace jointly::rules {

namespace {

constexpr int seats_max = 1'000;

Result<Events> on_ground_rule(const Session& session, GroundRuleId id, const auto& events_for)
{
    const GroundRule* const rule = find(session, id);
    if (rule == nullptr) {
        return not_there("ground rule");
    }
    if (rule->withdrawn) {
        return Problem{say("{label} was withdrawn. Propose it again if it still helps.",
            {{"label", label_of(id)}})};
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    return events_for(*rule);
}

// Once adopted, the rule of decision is changed only under itself: the very rule was tested since, and the
// room reached consensus on it.
bool may_adopt(const Session& session, const Rule& wanted)
{
    const auto deciding = std::count_if(session.parties.begin(), session.parties.end(),
        [](const Party& party) { return party.deciding; });
    if (!session.rule.adopted || deciding < 2) {
        return true;
    }
    const TestId tested = earlier_list_test(session, TestedList::decision_rule, {});
    const Test* const test = find(session, tested);
    return test != nullptr && tested >= session.rule_since
        && test->texts.front().text == text_of(session, wanted)
        && is_consensus(standing_of(session, *test).state);
}

}  // namespace

Result<Rule> fitting_rule(const Session& session, const AdoptRule& command)
{
    const bool counts_fit = command.dissent >= 0 && command.dissent <= seats_max
                         && command.tries >= 0 && command.tries <= seats_max;
    const bool needs_both = command.decides == Decides::all_but_n;
    if (!counts_fit || (needs_both && (command.dissent == 0 || command.tries == 0))) {
        return Problem{say("Say how many of each party may stay apart, and from which test on.")};
    }
    std::set<PartyId> named;
    for (const PartyQuorum& quorum : command.quorum) {
        if (find(session, quorum.party) == nullptr || !named.insert(quorum.party).second) {
            return Problem{say("The quorum names each party at the table once.")};
        }
        if (quorum.people < 1 || quorum.people > seats_max) {
            return Problem{say("A quorum is 1 to {most} people.", {{"most", seats_max}})};
        }
    }
    return Rule{true, command.scale, command.decides, command.dissent, command.tries,
        command.fallback, command.quorum};
}

Result<Events> decide_one(const Session& session, const AdoptRule& command)
{
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    const auto wanted = fitting_rule(session, command);
    if (!wanted.ok()) {
        return wanted.problem();
    }
    if (session.rule == wanted.value()) {
        return Events{};
    }
    if (!may_adopt(session, wanted.value())) {
        return Problem{
            say("Our rule of decision is changed only under itself. Test the new rule first.")};
    }
    return Events{RuleAdopted{command.scale, command.decides, command.dissent, command.tries,
        command.fallback, command.quorum}};
}

Result<Events> decide_one(const Session& session, const AdoptKeeping& command)
{
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    if (session.kept == command.kept) {
        return Events{};
    }
    return Events{KeepingAdopted{command.kept}};
}

Result<Events> decide_one(const Session& session, const NameStep& command)
{
    const Words name = words("The name", command.name, "");
    if (name.problem) {
        return *name.problem;
    }
    const auto& steps = session.settings.steps;
    const auto found = std::find_if(steps.begin(), steps.end(),
        [&](const StepName& named) { return named.step == command.step; });
    const std::string now = found == steps.end() ? std::string{} : found->name;
    return now == name.text ? Events{} : Events{StepNamed{command.step, name.text}};
}

Result<Events> decide_one(const Session& session, const WordLegend& command)
{
    const Words sign = words("The sign", command.sign, "");
    if (sign.problem) {
        return *sign.problem;
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    const auto& usual = legend(command.scale);
    const bool is_asked = std::any_of(usual.begin(), usual.end(),
        [&](const LegendEntry& entry) { return entry.stance == command.stance; });
    if (!is_asked) {
        return Problem{say("This scale does not ask for \"{stance}\". Choose another one.",
            {{"stance", name_of(command.stance)}})};
    }
    const auto& legends = session.settings.legends;
    const auto found = std::find_if(legends.begin(), legends.end(), [&](const LegendSign& one) {
        return one.scale == command.scale && one.stance == command.stance;
    });
    const std::string now = found == legends.end() ? std::string{} : found->sign;
    return now == sign.text ? Events{}
                            : Events{LegendWorded{command.scale, command.stance, sign.text}};
}

Result<Events> decide_one(const Session& session, const ChangePartySign& command)
{
    const Party* const party = find(session, command.party);
    if (party == nullptr) {
        return not_there("party");
    }
    for (const Party& other : session.parties) {
        const bool looks_alike = other.shape == command.shape || other.colour == command.colour;
        if (other.id != party->id && looks_alike) {
            return Problem{say("{party} has that shape or colour. Choose another for both.",
                {{"party", other.name}})};
        }
    }
    return party->shape == command.shape && party->colour == command.colour
             ? Events{}
             : Events{PartySignChanged{party->id, command.shape, command.colour}};
}

Result<Events> decide_one(const Session& session, const AdoptRecordRule& command)
{
    const Words kept = words("What is kept", command.kept, "Say what is kept of the talks.");
    const Words copies = words("Who holds copies", command.copies, "");
    const Words evidence = words("The use as evidence", command.evidence, "");
    const Words retention = words("How long it is kept", command.retention, "");
    if (auto problem = first_problem({&kept, &copies, &evidence, &retention})) {
        return *problem;
    }
    const RecordRule wanted{kept.text, copies.text, evidence.text, retention.text};
    return session.settings.record_rule == wanted
             ? Events{}
             : Events{
                 RecordRuleAdopted{wanted.kept, wanted.copies, wanted.evidence, wanted.retention}};
}

Result<Events> decide_one(const Session& session, const AdoptInitialsMeaning& command)
{
    if (session.settings.initials == command.meaning) {
        return Events{};
    }
    const bool any_initials = std::any_of(
        session.tas.begin(), session.tas.end(), [](const Ta& ta) { return !ta.initials.empty(); });
    if (any_initials) {
        return Problem{say("Initials have been given as they were understood. What they mean stays "
                           "as it is for this round.")};
    }
    return Events{InitialsMeaningAdopted{command.meaning}};
}

Result<Events> decide_one(const Session& session, const ProposeGroundRule& command)
{
    const Words text = words("The ground rule", command.text, "Write the ground rule first.");
    if (text.problem) {
        return *text.problem;
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    for (const GroundRule& rule : session.ground_rules) {
        if (!rule.withdrawn && rule.text == text.text) {
            return Problem{say("{label} says so already.", {{"label", label_of(rule.id)}})};
        }
    }
    return Events{GroundRuleProposed{session.next.ground_rule, text.text}};
}

Result<Events> decide_one(const Session& session, const RewordGroundRule& command)
{
    const Words text = words("The ground rule", command.text, "Write the new wording first.");
    if (text.problem) {
        return *text.problem;
    }
    return on_ground_rule(session, command.rule, [&](const GroundRule& rule) {
        return rule.text == text.text ? Events{} : Events{GroundRuleReworded{rule.id, text.text}};
    });
}

Result<Events> decide_one(const Session& session, const AgreeGroundRule& command)
{
    return on_ground_rule(session, command.rule, [](const GroundRule& rule) {
        return rule.agreed ? Events{} : Events{GroundRuleAgreed{rule.id}};
    });
}

Result<Events> decide_one(const Session& session, const WithdrawGroundRule& command)
{
    return on_ground_rule(session, command.rule,
        [](const GroundRule& rule) { return Events{GroundRuleWithdrawn{rule.id}}; });
}

}  // namespace jointly::rules
