#include "core/record/headlines.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"

namespace jointly {

namespace {

std::string name(const Session& s, PartyId id)
{
    const Party* const party = find(s, id);
    return party == nullptr ? std::string{} : party->name;
}

std::string name(const Session& s, ParticipantId id)
{
    const Participant* const person = find(s, id);
    return person == nullptr ? std::string{} : person->name;
}

// The spoken number of an item; 0 where it is not there (an act that was taken back).
template <class IdT>
int number(const Session& s, IdT id)
{
    const auto* const item = find(s, id);
    return item == nullptr ? 0 : item->number;
}

std::string on(const Session&, const MeetingOpened&) { return say("Meeting opened"); }
std::string on(const Session&, const MeetingClosed&) { return say("Meeting closed"); }
std::string on(const Session&, const PartyJoined& e)
{
    return say("{party} joined", {{"party", e.name}});
}
std::string on(const Session& s, const ConstituentNamed& e)
{
    return say("{name} is part of {party}", {{"name", e.name}, {"party", name(s, e.party)}});
}
std::string on(const Session&, const ParticipantJoined& e)
{
    return say("{name} joined: {role}", {{"name", e.name}, {"role", name_of(e.role)}});
}
std::string on(const Session& s, const RecorderNamed& e)
{
    return say("{name} keeps the record", {{"name", name(s, e.participant)}});
}
std::string on(const Session& s, const PresenceNoted& e)
{
    return e.present ? say("{name} is here", {{"name", name(s, e.participant)}})
                     : say("{name} is away", {{"name", name(s, e.participant)}});
}
std::string on(const Session&, const RuleAdopted& e)
{
    return say("Rule of decision adopted: {rule}, {scale}",
        {{"rule", name_of(e.decides)}, {"scale", name_of(e.scale)}});
}
std::string on(const Session&, const KeepingAdopted& e)
{
    return say("A test keeps {kept}", {{"kept", name_of(e.kept)}});
}
std::string on(const Session&, const IssueRaised& e)
{
    return say(
        "Issue {number} raised: {question}", {{"number", e.id.value}, {"question", e.question}});
}
std::string on(const Session&, const IssueReworded& e)
{
    return say("Issue {number} reworded: {question}",
        {{"number", e.issue.value}, {"question", e.question}});
}
std::string on(const Session&, const Turned& e)
{
    return say("Turned to issue {number}", {{"number", e.issue.value}});
}
std::string on(const Session&, const StepTaken& e)
{
    return say("Issue {number}: {step}", {{"number", e.issue.value}, {"step", name_of(e.step)}});
}
std::string on(const Session&, const StoryTold& e)
{
    return say("Story #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const InterestRecorded& e)
{
    const std::string holder = holder_name(s, e.holder);
    return holder.empty()
             ? say("Interest #{number}: {text}", {{"number", e.number}, {"text", e.text}})
             : say("Interest #{number} ({holder}): {text}",
                 {{"number", e.number}, {"holder", holder}, {"text", e.text}});
}
std::string on(const Session& s, const InterestReworded& e)
{
    return say("Interest #{number} reworded: {text}",
        {{"number", number(s, e.interest)}, {"text", e.text}});
}
std::string on(const Session& s, const InterestMarkedMutual& e)
{
    return say("Interest #{number} is mutual", {{"number", number(s, e.interest)}});
}
std::string on(const Session& s, const InterestWithdrawn& e)
{
    return say("Interest #{number} withdrawn", {{"number", number(s, e.interest)}});
}
std::string on(const Session&, const OptionOffered& e)
{
    return say("Option #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const OptionReworded& e)
{
    return say(
        "Option #{number} reworded: {text}", {{"number", number(s, e.option)}, {"text", e.text}});
}
std::string on(const Session& s, const OptionWithdrawn& e)
{
    return say("Option #{number} withdrawn", {{"number", number(s, e.option)}});
}
std::string on(const Session& s, const OptionServes& e)
{
    return say("Option #{option} serves interest #{interest}",
        {{"option", number(s, e.option)}, {"interest", number(s, e.interest)}});
}
std::string on(const Session& s, const OptionServesNot& e)
{
    return say("Option #{option} no longer serves interest #{interest}",
        {{"option", number(s, e.option)}, {"interest", number(s, e.interest)}});
}
std::string on(const Session&, const CriterionProposed& e)
{
    return say("Criterion #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const CriterionAgreed& e)
{
    return say("Criterion #{number} agreed", {{"number", number(s, e.criterion)}});
}
std::string on(const Session& s, const OptionMarked& e)
{
    return say("Option #{option} {mark} criterion #{criterion}",
        {{"option", number(s, e.option)}, {"mark", name_of(e.mark)},
            {"criterion", number(s, e.criterion)}});
}
std::string on(const Session&, const StrawComposed& e)
{
    return say("Straw design #{number} composed", {{"number", e.number}});
}
std::string on(const Session& s, const StrawChanged& e)
{
    return say("Straw design #{number} changed", {{"number", number(s, e.straw)}});
}
std::string on(const Session& s, const TestCalled& e)
{
    if (e.option) {
        return say("Test of option #{number} called", {{"number", number(s, e.option)}});
    }
    if (e.straw) {
        return say("Test of straw design #{number} called", {{"number", number(s, e.straw)}});
    }
    return say("Test of the wording on issue {number} called", {{"number", e.issue.value}});
}
// Neither counts nor stances: while a test is open, nobody is shown what was said.
std::string on(const Session& s, const PartyCounted& e)
{
    return say("{party} answered", {{"party", name(s, e.party)}});
}
std::string on(const Session& s, const StanceTaken& e)
{
    return say("{name} answered", {{"name", name(s, e.participant)}});
}
std::string on(const Session& s, const ConcernRaised& e)
{
    return say("{party} raised a concern", {{"party", name(s, e.party)}});
}
std::string on(const Session&, const TestClosed&) { return say("Test closed"); }
std::string on(const Session&, const ProvisionEntered& e)
{
    return say("Provision {label} entered", {{"label", e.label}});
}
std::string on(const Session& s, const LanguageProposed& e)
{
    const Provision* const provision = find(s, e.provision);
    return say("Language proposed for {label}",
        {{"label", provision == nullptr ? std::string{} : provision->label}});
}
std::string on(const Session&, const TaDrafted& e)
{
    return say("TA-{number} drafted", {{"number", e.id.value}});
}
std::string on(const Session&, const TaRevised& e)
{
    return say("TA-{number} revised", {{"number", e.ta.value}});
}
std::string on(const Session& s, const TaInitialled& e)
{
    return say("TA-{number} initialled for {party} by {name}",
        {{"number", e.ta.value}, {"party", name(s, e.party)}, {"name", e.name}});
}

std::string of_entry(const Session& session, const Record& record, std::uint64_t seq)
{
    return seq == 0 || seq > record.size() ? std::string{}
                                           : headline(session, record, record[seq - 1]);
}

}  // namespace

std::string holder_name(const Session& session, const Holder& holder)
{
    return holder.mutual ? say("Mutual") : name(session, holder.party);
}

std::string headline(const Session& session, const Event& event)
{
    return std::visit([&](const auto& e) { return on(session, e); }, event);
}

std::string headline(const Session& session, const Record& record, const Entry& entry)
{
    if (const auto* events = std::get_if<Events>(&entry.what)) {
        return headline(session, events->front());
    }
    const auto& about = std::get<RecordEvent>(entry.what);
    if (const auto* undone = std::get_if<Undone>(&about)) {
        return say("Taken back: {act}", {{"act", of_entry(session, record, undone->seq)}});
    }
    if (const auto* redone = std::get_if<Redone>(&about)) {
        return say("Brought back: {act}", {{"act", of_entry(session, record, redone->seq)}});
    }
    return say("Words of entry {number} redacted", {{"number", std::get<Redacted>(about).seq}});
}

}  // namespace jointly
