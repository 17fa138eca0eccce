#include "tests/support/crowded_round.h"

#include "core/rules/decide.h"
#include "core/session/find.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace jointly {

namespace {

constexpr std::uint32_t of_each_party = crowded_people / 2;
constexpr std::uint32_t issues = 120;
constexpr std::uint32_t of_the_issue =
    560;  // of each of five kinds, on the issue that the room turned to
constexpr std::uint32_t of_the_session = 230;  // of each of nine kinds

// What people say, from two words to a paragraph.
std::string words(std::uint32_t number)
{
    static constexpr std::array<const char*, 11> said{"Fair weekends", "A safe load on every shift",
        "Know by Friday what the next two weeks look like, and be asked before it changes",
        "Interdepartmental-reassignment-and-cross-training-reimbursements",
        "Caf\u00e9 hours that night staff can use \u2013 or a microwave that works",
        "Control what \"agency\" staff cost",
        "\u0110\u1ed9i ng\u0169 \u0111i\u1ec1u d\u01b0\u1ee1ng "
        "c\u00f3 kinh nghi\u1ec7m \u1edf l\u1ea1i",
        "The Employer shall post schedules 14 days ahead. Changes after posting need consent of "
        "the "
        "employee, but for an emergency that nobody could foresee; the steward is told the same "
        "day, "
        "in writing, with the reason, who decided it, and what was tried before. What is not told "
        "so "
        "is paid as overtime, whatever the hours of the week come to.",
        "Overtime cost \u20ac 1.9 million last year, a third of it called after 18:00",
        "Swaps without favor",
        "\u0391\u03c3\u03c6\u03ac\u03bb\u03b5\u03b9\u03b1 \u0438 "
        "\u0431\u0435\u0437\u043e\u043f\u0430\u0441\u043d\u043e\u0441\u0442\u044c for everyone"};
    return said[number % said.size()] + std::string(" (") + std::to_string(number) + ")";
}

Date day(std::uint32_t number)
{
    return {2026, static_cast<std::uint8_t>(1 + number / 28 % 12),
        static_cast<std::uint8_t>(1 + number % 28)};
}

std::string person(std::uint32_t number)
{
    static constexpr std::array<const char*, 7> called{"Ana Ruiz", "Ben Ito",
        "Nguy\u1ec5n Th\u1ecb "
        "Minh Khai",
        "Siobh\u00e1n O\u2019Donoghue-Featherstonehaugh", "Kim Osei",
        "Wolfeschlegelsteinhausenbergerdorff", "Jos\u00e9 Mar\u00eda Fern\u00e1ndez de la Vega"};
    return called[number % called.size()] + std::string(" ") + std::to_string(number);
}

// A session with its record, a second an entry. What is refused ends the program with the sentence: the round is
// wrong then.
class Crowd {
public:
    void does(const Command& command)
    {
        auto events = decide(session, command);
        if (!events.ok()) {
            std::fprintf(stderr, "The crowd was refused: %s\n", events.problem().text.c_str());
            std::abort();
        }
        constexpr std::int64_t begin_ms = 1'772'470'800'000;  // 2026-03-02 09:00 at -08:00
        const std::uint64_t seq = record.size() + 1;
        const Stamp stamp{seq, begin_ms + static_cast<std::int64_t>(seq) * 1'000, session.recorder};
        for (const Event& event : events.value()) {
            session = evolve(std::move(session), stamp, event);
        }
        record.push_back({stamp, std::move(events).value()});
    }
    [[nodiscard]] IssueId issue() const { return session.turned_to; }
    [[nodiscard]] PartyId party(std::string_view name) const
    {
        return find_party(session, name)->id;
    }
    void close_test() { does(CloseTest{session.tests.back().id}); }

    Session session;
    Record record;
};

void seat_people(Crowd& room)
{
    ImportPeople people;
    for (std::uint32_t at = 0; at < crowded_people; ++at) {
        const bool of_union = at < of_each_party;
        people.people.push_back({person(at), room.party(of_union ? "Union" : "Management"),
            (of_union ? "Local " : "Unit of the service line for ") + std::to_string(400 + at % 20),
            at % 60 == 0 ? Role::observer : Role::member});
    }
    room.does(people);
}

void fill_the_issue(Crowd& room)
{
    const IssueId issue = room.issue();
    const Counters first = room.session.next;
    for (std::uint32_t at = 0; at < of_the_issue; ++at) {
        const Holder holder = at % 5 == 0 ? Holder{true, {}} : Holder{false, {1 + at % 2}};
        room.does(TellStory{issue, holder, words(at)});
        room.does(GiveData{issue, words(at + 1), person(at)});
        room.does(RecordInterest{issue, holder, words(at + 2)});
        room.does(OfferOption{issue, words(at + 3)});
        room.does(ProposeCriterion{issue, words(at + 4)});
        const InterestId interest{first.interest.value + at};
        const OptionId option{first.option.value + at};
        if (at % 3 != 0) {
            room.does(LinkOption{option, {interest, {first.interest.value + at / 2}}, true});
        }
        if (at < 12) {
            room.does(AgreeCriterion{{first.criterion.value + at}});
        }
        if (at % 9 == 4) {
            room.does(RewordInterest{interest, words(at + 6)});
            room.does(RewordOption{option, words(at + 7)});
        }
    }
    for (std::uint32_t at = 30; at < of_the_issue; at += 31) {
        room.does(WithdrawInterest{{first.interest.value + at}});
        room.does(WithdrawOption{{first.option.value + at}});
    }
    for (std::uint32_t at = 0; at < 240; ++at) {
        room.does(MarkOption{{first.option.value + at / 12}, {first.criterion.value + at % 12},
            at % 3 == 0 ? PartyId{} : PartyId{at % 3}, static_cast<Mark>(at % 4),
            at % 7 == 0 ? words(at) : ""});
    }
    room.does(ComposeStraw{issue,
        {{first.option.value}, {first.option.value + 4}, {first.option.value + 7},
            {first.option.value + 8}},
        words(7)});
}

void fill_the_session(Crowd& room)
{
    const PartyId parties[] = {room.party("Union"), room.party("Management")};
    for (std::uint32_t at = 0; at < of_the_session; ++at) {
        const IssueId issue{1 + at % issues};
        const PartyId party = parties[at % 2];
        const PartyId other = parties[(at + 1) % 2];
        room.does(ParkItem{issue, words(at)});
        room.does(AssignAction{issue, party, day(at), person(at), words(at + 1)});
        room.does(MakeRequest{issue, party, day(at), person(at), words(at + 2)});
        room.does(ProposeGroundRule{words(at + 3)});
        room.does(
            SetAgendaItem{at % 4 == 0 ? issue : IssueId{}, static_cast<int>(at % 90), words(at)});
        room.does(MakeProposal{party, issue, words(at + 5)});
        room.does(ReplyToProposal{
            room.session.proposals.back().id, other, static_cast<Reply>(at % 2), words(at + 6)});
        room.does(StateMoneyLine{issue, {},
            {MoneyKind::amount, {static_cast<std::int64_t>(at + 1) * 9'876'543'210}, {},
                at % 2 == 0 ? Recurs::yearly : Recurs::once, {2026, 10, 1}, {}, words(at),
                at % 3 == 0 ? "Joint fund of the parties for training and safety" : "Employer"}});
        room.does(NameOutcome{issue, OutcomeKind::recommendation, words(at)});
        const OutcomeId outcome = room.session.outcomes.back().id;
        room.does(MakeCommitment{outcome, {{parties[0], person(at)}, {parties[1], person(at + 1)}},
            day(at), day(at + 20), words(at + 1)});
    }
}

void bargain(Crowd& room)
{
    const PartyId union_ = room.party("Union");
    const PartyId management = room.party("Management");
    room.does(SetContractTerm{{2026, 10, 1}, {2029, 9, 30}});
    for (std::uint32_t at = 0; at < 24; ++at) {
        room.does(MakePackage{union_, words(at)});
        const PackageId package = room.session.packages.back().id;
        for (std::uint32_t item = 0; item < 5; ++item) {
            room.does(AddToPackage{package, {1 + at + item}, {}, {}, words(at + item)});
        }
        room.does(OfferPackage{package, union_, words(at + 2)});
        if (at % 2 == 0) {
            room.does(AcceptPackage{package, management, 1});
        }
    }
    for (std::uint32_t at = 0; at < 12; ++at) {
        room.does(NeedApproval{ApprovalKind::ratification, {}, union_, day(at), person(at)});
    }
    room.does(AdoptRecordRule{words(2), words(7), words(4), words(8)});
}

void write_language(Crowd& room)
{
    std::string article;
    std::string amended;
    for (std::uint32_t at = 0; at < 40; ++at) {
        article += words(at % 5 == 0 ? 7 : at) + ". ";
        amended += words(at % 5 == 0 ? 7 : at % 3 == 0 ? at + 1 : at) + ". ";
    }
    room.does(EnterProvision{{}, ProvisionLevel::section, "9.6.12(a)(iii)", words(3), article});
    room.does(ProposeLanguage{room.issue(), room.session.provisions.back().id,
        {EffectiveBasis::on_date, {2026, 7, 1}, ""}, {2029, 6, 30}, amended, words(3)});
}

// By name, every seventh with a concern.
void all_answer(Crowd& room, bool closes)
{
    const Test& test = room.session.tests.back();
    const TestId id = test.id;
    const std::size_t people = room.session.participants.size() - (closes ? 0 : 1);
    for (std::size_t at = 0; at < people; ++at) {
        const Participant& answers = room.session.participants[at];
        if (answers.role == Role::observer || !answers.party) {
            continue;
        }
        const auto number = static_cast<std::uint32_t>(at);
        const bool worries = number % 7 == 3;
        room.does(TakeStance{id, answers.id,
            worries ? Stance::cannot_support : static_cast<Stance>(number % 2),
            worries ? ConcernWords{{{1 + number % 30}}, words(number), words(number + 7)}
                    : ConcernWords{}});
    }
    if (closes) {
        room.close_test();
    }
}

CrowdedRound made(bool open_test)
{
    Crowd room;
    room.does(OpenMeeting{-8 * 60});
    room.does(JoinParty{"Union", "Allied Care Workers, Local 412", "U", of_each_party, true});
    room.does(JoinParty{"Management", "Tamarack Valley Health", "M", of_each_party, true});
    seat_people(room);
    room.does(NameRecorder{"Noor Haddad"});
    room.does(AdoptRule{});
    room.does(AdoptKeeping{Keeping::names});
    room.does(CloseMeeting{});
    room.does(OpenMeeting{-8 * 60});
    for (std::uint32_t at = 0; at < issues; ++at) {
        room.does(RaiseIssue{"What might we do so that: " + words(at) + "?", words(at + 1)});
    }
    fill_the_issue(room);
    fill_the_session(room);
    bargain(room);
    const StrawId straw = room.session.straws.back().id;
    room.does(CallTest{room.issue(), {}, straw});
    all_answer(room, true);
    write_language(room);
    room.does(CallTest{room.issue(), {}, {}});
    all_answer(room, true);
    if (open_test) {
        room.does(CallTest{room.issue(), {}, straw});
        all_answer(room, false);
    } else {
        room.does(CallCaucus{room.party("Union"), 20, words(7), {}});
    }
    return {std::move(room.session), std::move(room.record)};
}

}  // namespace

const CrowdedRound& crowded_round(bool open_test)
{
    static const CrowdedRound closed = made(false);
    if (!open_test) {
        return closed;
    }
    static const CrowdedRound open = made(true);
    return open;
}

std::size_t items_in(const Session& session)
{
    return session.issues.size() + session.stories.size() + session.data.size()
         + session.interests.size() + session.options.size() + session.criteria.size()
         + session.straws.size() + session.ground_rules.size() + session.proposals.size()
         + session.packages.size() + session.money_lines.size() + session.outcomes.size()
         + session.commitments.size() + session.parked_items.size() + session.actions.size()
         + session.requests.size() + session.agenda.size();
}

}  // namespace jointly
