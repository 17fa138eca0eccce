// Consensus tests.
#include "core/process/tested.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

#include <set>

namespace jointly::rules {

namespace {

Result<const Test*> open_one(const Session& session, TestId id)
{
    const Test* const test = find(session, id);
    if (test == nullptr) {
        return not_there("test");
    }
    if (!test->open) {
        return Problem{say("This test is closed and stays in the record. Test again instead.")};
    }
    return test;
}

Result<ConcernWords> tidied(const Session& session, const Test& test, const ConcernWords& typed)
{
    ConcernWords concern;
    for (const InterestId id : typed.unserved) {
        const Interest* const interest = find(session, id);
        if (interest == nullptr || interest->issue != test.issue) {
            return not_there("interest on this issue");
        }
        if (std::find(concern.unserved.begin(), concern.unserved.end(), id)
            == concern.unserved.end()) {
            concern.unserved.push_back(id);
        }
    }
    const Words reason = words("The reason", typed.reason, "");
    const Words help = words("What would help", typed.would_help, "");
    if (reason.problem || help.problem) {
        return reason.problem ? *reason.problem : *help.problem;
    }
    concern.reason = reason.text;
    concern.would_help = help.text;
    return concern;
}

ConcernRaised raised(const Test& test, PartyId party, ConstituentId constituent,
    ParticipantId participant, const ConcernWords& concern)
{
    return {test.id, party, constituent, participant, concern.unserved, concern.reason,
        concern.would_help};
}

Problem concern_without_worry()
{
    return Problem{say("A concern goes with more discussion, standing aside or cannot support yet. "
                       "Say which it is.")};
}

bool is_a_worry(Stance stance) { return stance != Stance::support && stance != Stance::live_with; }

std::optional<Problem> counts_problem(const Test& test, const std::vector<StanceCount>& counts)
{
    std::set<Stance> named;
    int people = 0;
    for (const StanceCount& count : counts) {
        if (count.people < 0 || count.people > people_max) {
            return Problem{say("Count 1 to {most} people.", {{"most", people_max}})};
        }
        if (!named.insert(count.stance).second) {
            return Problem{say("Each stance is counted once for a party. Add its people up.")};
        }
        people += count.people;
    }
    if (counts.empty()) {
        return Problem{say("Say how the party stands, for example \"support 6\".")};
    }
    const bool as_one = people == 0;
    if (as_one && counts.size() > 1) {
        return Problem{say("A party that speaks as one says one thing. Give one stance.")};
    }
    const bool some_are_nobody = std::any_of(
        counts.begin(), counts.end(), [](const StanceCount& count) { return count.people == 0; });
    if (!as_one && some_are_nobody) {
        return Problem{say("Count 1 to {most} people.", {{"most", people_max}})};
    }
    if (test.kept == Keeping::counts && as_one) {
        return Problem{say("Our rule keeps counts. Say how many, for example \"support 6\".")};
    }
    if (test.kept == Keeping::spokesperson && !as_one) {
        return Problem{say("Our rule keeps each party's one word. Leave the number out.")};
    }
    return std::nullopt;
}

Result<Events> called(const Session& session, const CallTest& command, TestCalled event)
{
    event.id = session.next.test;
    event.issue = command.issue;
    event.retest_of = earlier_test_of(
        session, command.issue, event.option, event.straw, event.kind == TestKind::wording);
    return Events{std::move(event)};
}

Result<Events> call_concept(const Session& session, const CallTest& command)
{
    TestCalled event;
    event.option = command.option;
    event.straw = command.straw;
    if (command.option) {
        const Option* const option = find(session, command.option);
        if (option == nullptr || option->issue != command.issue) {
            return not_there("option on this issue");
        }
        if (option->withdrawn) {
            return Problem{say("Option #{number} was withdrawn. Offer it again if it still helps.",
                {{"number", option->number}})};
        }
        event.texts = texts_of(session, *option);
    } else {
        const Straw* const straw = find(session, command.straw);
        if (straw == nullptr || straw->issue != command.issue) {
            return not_there("straw design on this issue");
        }
        event.texts = texts_of(session, *straw);
    }
    return called(session, command, std::move(event));
}

Result<Events> call_wording(const Session& session, const CallTest& command)
{
    TestCalled event;
    event.kind = TestKind::wording;
    event.languages = current_languages(session, command.issue);
    if (event.languages.empty()) {
        return Problem{say("There is no language to test yet. Propose it first.")};
    }
    event.texts = texts_of(session, event.languages);
    return called(session, command, std::move(event));
}

}  // namespace

Result<Events> decide_one(const Session& session, const CallTest& command)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{say("Raise an issue first, as an open question.")};
    }
    if (open_meeting(session) == nullptr) {
        return Problem{say("Open the meeting first: consensus is tested in the room.")};
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before calling another.")};
    }
    const auto deciding = std::count_if(session.parties.begin(), session.parties.end(),
        [](const Party& party) { return party.deciding; });
    if (deciding < 2) {
        return Problem{say("Consensus needs two deciding parties. Let them join first.")};
    }
    if (command.option && command.straw) {
        return Problem{say("Test one thing at a time: an option or a straw design.")};
    }
    return command.option || command.straw ? call_concept(session, command)
                                           : call_wording(session, command);
}

Result<Events> decide_one(const Session& session, const CountParty& command)
{
    const auto test = open_one(session, command.test);
    if (!test.ok()) {
        return test.problem();
    }
    const Party* const party = find(session, command.party);
    if (party == nullptr) {
        return not_there("party");
    }
    if (!party->deciding) {
        return Problem{say("{party} has a voice and is not counted.", {{"party", party->name}})};
    }
    const Constituent* const constituent = find(session, command.constituent);
    if (command.constituent && (constituent == nullptr || constituent->party != party->id)) {
        return not_there("local or unit of the party");
    }
    if (test.value()->kept == Keeping::names) {
        return Problem{
            say("Our rule keeps answers by name. Say who, for example \"stance Ana support\".")};
    }
    if (auto problem = counts_problem(*test.value(), command.counts)) {
        return *problem;
    }
    const auto concern = tidied(session, *test.value(), command.concern);
    if (!concern.ok()) {
        return concern.problem();
    }
    Events events{PartyCounted{command.test, command.party, command.constituent, command.counts}};
    if (!concern.value().empty()) {
        const bool worried = std::any_of(command.counts.begin(), command.counts.end(),
            [](const StanceCount& count) { return is_a_worry(count.stance); });
        if (!worried) {
            return concern_without_worry();
        }
        events.push_back(
            raised(*test.value(), command.party, command.constituent, {}, concern.value()));
    }
    return events;
}

Result<Events> decide_one(const Session& session, const TakeStance& command)
{
    const auto test = open_one(session, command.test);
    if (!test.ok()) {
        return test.problem();
    }
    const Participant* const person = find(session, command.participant);
    if (person == nullptr) {
        return not_there("person");
    }
    const Party* const party = find(session, person->party);
    if (party == nullptr || !party->deciding || person->role == Role::observer) {
        return Problem{say("{name} is not one of those who decide.", {{"name", person->name}})};
    }
    if (test.value()->kept != Keeping::names) {
        return Problem{say("Our rule keeps no names in a test. Count the party instead.")};
    }
    const auto concern = tidied(session, *test.value(), command.concern);
    if (!concern.ok()) {
        return concern.problem();
    }
    Events events{StanceTaken{command.test, command.participant, command.stance}};
    if (!concern.value().empty()) {
        if (!is_a_worry(command.stance)) {
            return concern_without_worry();
        }
        events.push_back(
            raised(*test.value(), person->party, person->constituent, person->id, concern.value()));
    }
    return events;
}

Result<Events> decide_one(const Session& session, const RaiseConcern& command)
{
    const auto test = open_one(session, command.test);
    if (!test.ok()) {
        return test.problem();
    }
    if (find(session, command.party) == nullptr) {
        return not_there("party");
    }
    const Participant* const person = find(session, command.participant);
    if (command.participant && (person == nullptr || person->party != command.party)) {
        return not_there("person of the party");
    }
    if (command.participant && test.value()->kept != Keeping::names) {
        return Problem{say("Our rule keeps no names in a test. Say it for the party.")};
    }
    const auto concern = tidied(session, *test.value(), command.concern);
    if (!concern.ok()) {
        return concern.problem();
    }
    if (concern.value().empty()) {
        return Problem{say("Write the concern first: why, and what would help.")};
    }
    return Events{raised(*test.value(), command.party, {}, command.participant, concern.value())};
}

Result<Events> decide_one(const Session& session, const CloseTest& command)
{
    const auto test = open_one(session, command.test);
    if (!test.ok()) {
        return test.problem();
    }
    if (test.value()->counts.empty() && test.value()->stances.empty()) {
        return Problem{say("Nobody has been asked yet. Ask a party first, or take the test back.")};
    }
    return Events{TestClosed{command.test}};
}

}  // namespace jointly::rules
