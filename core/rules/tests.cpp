// Consensus tests.
#include "core/process/gates.h"
#include "core/process/names.h"
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
        if (interest == nullptr || !is_about(session, test, interest->issue)) {
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
    if (test.kept != Keeping::spokesperson && as_one) {
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
        if (auto problem = not_standing(session, *option)) {
            return *problem;
        }
        event.texts = texts_of(session, *option);
    } else {
        const Straw* const straw = find(session, command.straw);
        if (straw == nullptr || !settles(*straw, command.issue)) {
            return not_there("straw design on this issue");
        }
        event.texts = texts_of(session, *straw);
    }
    return called(session, command, std::move(event));
}

// What any test needs.
std::optional<Problem> cannot_test_now(const Session& session)
{
    if (open_meeting(session) == nullptr) {
        return Problem{say("Open the meeting first: consensus is tested in the room.")};
    }
    if (open_test(session) != nullptr) {
        return Problem{say("A test is open. Close it before calling another.")};
    }
    if (const auto away = caucus_is_under_way(session)) {
        return away;
    }
    const auto deciding = std::count_if(session.parties.begin(), session.parties.end(),
        [](const Party& party) { return party.deciding; });
    if (deciding < 2) {
        return Problem{say("Consensus needs two deciding parties. Let them join first.")};
    }
    return std::nullopt;
}

std::optional<Problem> set_aside_problem(const Issue& issue)
{
    if (issue.state == IssueState::open) {
        return std::nullopt;
    }
    return Problem{say("Issue {number} is {state}. Take it up again before it is tested.",
        {{"number", issue.id.value}, {"state", name_of(issue.state)}})};
}

// The gates that a test which is called goes past.
Events with_gates(const Session& session, IssueId issue, Events events, const std::string& because)
{
    const auto& called = std::get<TestCalled>(events.front());
    if (called.kind == TestKind::wording) {
        for (const Gate gate : gates_before_wording_test(session, issue)) {
            move_ahead(events, session, issue, gate, because);
        }
        return events;
    }
    const Straw* const straw = find(session, called.straw);
    const std::vector<OptionId> options =
        straw == nullptr ? std::vector{called.option} : straw->options;
    std::vector<IssueId> issues{issue};
    if (straw != nullptr) {
        issues = straw->also;
        issues.insert(issues.begin(), straw->issue);
    }
    for (const IssueId settled : issues) {
        for (const Gate gate : gates_before_concept_test(session, settled, options)) {
            move_ahead(events, session, settled, gate, because);
        }
    }
    return events;
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
        return Problem{say(no_issue)};
    }
    if (auto problem = cannot_test_now(session)) {
        return *problem;
    }
    if (command.option && command.straw) {
        return Problem{say("Test one thing at a time: an option or a straw design.")};
    }
    const Words ahead = words("The reason", command.ahead_because, "");
    if (ahead.problem) {
        return *ahead.problem;
    }
    if (auto problem = set_aside_problem(*find(session, command.issue))) {
        return *problem;
    }
    const bool of_concept = command.option || command.straw;
    auto events = of_concept ? call_concept(session, command) : call_wording(session, command);
    if (events.ok()) {
        return with_gates(session, command.issue, std::move(events).value(), ahead.text);
    }
    return events;
}

Result<Events> decide_one(const Session& session, const CallListTest& command)
{
    const bool of_issue = command.about == TestedList::interests;
    const Issue* const issue = find(session, command.issue);
    if (of_issue && issue == nullptr) {
        return Problem{say(no_issue)};
    }
    if (command.about == TestedList::decision_rule) {
        return Problem{say("Say which rule of decision is tested.")};
    }
    if (!of_issue && command.issue) {
        return Problem{say("The ground rules are of the whole table. Leave the issue out.")};
    }
    if (auto problem = cannot_test_now(session)) {
        return *problem;
    }
    if (issue != nullptr) {
        if (auto problem = set_aside_problem(*issue)) {
            return *problem;
        }
    }
    auto texts = list_texts(session, command.about, command.issue);
    if (texts.empty()) {
        return of_issue
                 ? Problem{say("There are no interests to test yet. Record them first.")}
                 : Problem{say("There are no ground rules to test yet. Propose them first.")};
    }
    return Events{ListTestCalled{session.next.test, command.issue, command.about,
        earlier_list_test(session, command.about, command.issue), std::move(texts)}};
}

Result<Events> decide_one(const Session& session, const TestRule& command)
{
    const auto wanted = fitting_rule(session, command.wanted);
    if (!wanted.ok()) {
        return wanted.problem();
    }
    if (auto problem = cannot_test_now(session)) {
        return *problem;
    }
    if (!session.rule.adopted) {
        return Problem{say("The first rule of decision is adopted by everyone present. Adopt it.")};
    }
    if (session.rule == wanted.value()) {
        return Problem{say("That is our rule already. Say what would be different.")};
    }
    TestedText text;
    text.text = text_of(session, wanted.value());
    return Events{ListTestCalled{session.next.test, {}, TestedList::decision_rule,
        earlier_list_test(session, TestedList::decision_rule, {}), {std::move(text)}}};
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
    if (command.constituent && test.value()->kept != Keeping::constituents) {
        return Problem{say("Our rule does not count {local} apart. Count {party} as a whole.",
            {{"local", constituent->name}, {"party", party->name}})};
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
