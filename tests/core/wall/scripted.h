// Sessions for tests of what the wall shows, made by commands as a room would make them.
#pragma once

#include "core/record/entry.h"
#include "core/rules/decide.h"
#include "core/session/find.h"
#include "core/session/session.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace jointly {

// Holds a session and does what it is told, a minute apart. A command that is refused ends the test
// program with the sentence: the script is wrong then.
class Scripted {
public:
    Scripted() { does(OpenMeeting{-8 * 60}); }

    void does(const Command& command)
    {
        const auto events = decide(session, command);
        if (!events.ok()) {
            std::fprintf(stderr, "The script was refused: %s\n", events.problem().text.c_str());
            std::abort();
        }
        now_ms += 60'000;
        ++seq;
        for (const Event& event : events.value()) {
            session = evolve(std::move(session), {seq, now_ms, {}}, event);
        }
    }

    [[nodiscard]] IssueId issue() const { return session.issues.back().id; }
    [[nodiscard]] PartyId party(const std::string& name) const
    {
        return find_party(session, name)->id;
    }
    [[nodiscard]] InterestId interest(int number) const
    {
        return find_item(session, issue(), number)->interest;
    }
    [[nodiscard]] OptionId option(int number) const
    {
        return find_item(session, issue(), number)->option;
    }

    void parties()
    {
        does(JoinParty{"Union", "Allied Care Workers, Local 412", "U", 6, true});
        does(JoinParty{"Management", "Tamarack Valley Health", "M", 6, true});
    }
    void interest(const std::string& holder, const std::string& text)
    {
        const Holder of = holder == "mutual" ? Holder{true, {}}
                        : holder.empty()     ? Holder{}
                                             : Holder{false, party(holder)};
        does(RecordInterest{issue(), of, text});
    }
    void option(const std::string& text) { does(OfferOption{issue(), text}); }
    void count(const std::string& name, std::vector<StanceCount> counts, ConcernWords concern = {})
    {
        does(CountParty{
            session.tests.back().id, party(name), {}, std::move(counts), std::move(concern)});
    }
    // The first one as it is; another one after everybody supported it.
    void adopt(const AdoptRule& rule)
    {
        if (session.rule.adopted) {
            does(TestRule{rule});
            count("Union", {{Stance::support, 6}});
            count("Management", {{Stance::support, 6}});
            close_test();
        }
        does(rule);
    }
    void close_test() { does(CloseTest{session.tests.back().id}); }

    Session session;
    std::int64_t now_ms = 1'772'470'800'000;  // 2026-03-02 09:00 at -08:00
    std::uint64_t seq = 0;
};

// Issue 1, up to a straw design: stories #1 and #2, interests #3 to #9, options #10 to #17, straw
// #18.
inline void staffing(Scripted& room)
{
    room.does(
        RaiseIssue{"How might we fill shifts to the agreed plan and settle shortfalls on the day?",
            "Staffing"});
    room.does(TellStory{
        room.issue(), {}, "17 % of shifts began below plan; 23 vacancies open over 90 days"});
    room.does(TellStory{
        room.issue(), {false, room.party("Management")}, "Overtime cost $1.9 M last year"});
    room.interest("Union", "A safe load on every shift");
    room.interest("Union", "A say in the staffing plan");
    room.interest("Management", "Flex staffing with the census");
    room.interest("Management", "Control what agency staff cost");
    room.interest("mutual", "Good care for every patient");
    room.interest("mutual", "Keep experienced people");
    room.interest("", "Fewer last-minute calls");
    for (const char* text : {"Unit staffing pairs: one manager, one steward", "Joint float pool",
             "Every vacancy posted within 10 days", "Incentive shift list open to all units",
             "Huddle with the charge nurse at 6:30 and 18:30", "Monthly review of misses",
             "Fixed ratios by unit", "Neutral adviser for disputes"}) {
        room.option(text);
    }
    room.does(LinkOption{room.option(10), {room.interest(4), room.interest(7)}, true});
    room.does(LinkOption{room.option(14), {room.interest(3), room.interest(9)}, true});
    room.does(LinkOption{room.option(15), {room.interest(5), room.interest(6)}, true});
    room.does(ComposeStraw{room.issue(),
        {room.option(10), room.option(12), room.option(14), room.option(15)},
        "Staffing pairs set the plan; a huddle settles the day; misses are reviewed each month"});
}

inline void first_concept_test(Scripted& room)
{
    room.does(CallTest{room.issue(), {}, room.session.straws.back().id});
    room.count("Management", {{Stance::support, 6}});
    room.count("Union", {{Stance::support, 5}, {Stance::cannot_support, 1}},
        {{room.interest(3)}, "no step when the huddle fails", "an escalation within 30 minutes"});
    room.close_test();
}

inline void second_concept_test(Scripted& room)
{
    const Straw straw = room.session.straws.back();
    room.does(ChangeStraw{straw.id, straw.options,
        "Staffing pairs set the plan; a huddle settles the day, and the house supervisor decides "
        "within "
        "30 minutes; misses are reviewed each month"});
    room.does(CallTest{room.issue(), {}, straw.id});
    room.count("Management", {{Stance::support, 6}});
    room.count("Union", {{Stance::support, 6}});
    room.close_test();
}

inline void propose(Scripted& room)
{
    room.does(EnterProvision{{}, ProvisionLevel::section, "9.6", "Staffing plan",
        "The Employer shall determine a staffing plan for each unit and may change it after notice "
        "to the "
        "Union."});
    room.does(ProposeLanguage{room.issue(), room.session.provisions.back().id,
        {EffectiveBasis::on_date, {2026, 7, 1}, ""}, {2029, 6, 30},
        "The Employer shall adopt a staffing plan for each unit on the joint recommendation of the "
        "unit's "
        "staffing pair (one manager, one steward). If a shift opens below plan, the charge "
        "employee and "
        "supervisor shall huddle; if unresolved within thirty (30) minutes the house supervisor "
        "decides and "
        "the miss is reviewed at the next monthly meeting.",
        "The Employer, from the operating budget"});
}

inline void test_wording(Scripted& room)
{
    room.does(CallTest{room.issue(), {}, {}});
    room.count("Union", {{Stance::support, 6}});
    room.count("Management", {{Stance::support, 5}, {Stance::stand_aside, 1}});
    room.close_test();
}

// Criteria #19 and #20, the first one agreed, with marks of the room, of both parties, and none.
inline void marked(Scripted& room)
{
    room.does(ProposeCriterion{room.issue(), "Patient safety"});
    room.does(ProposeCriterion{room.issue(), "Workable tonight"});
    const CriterionId safety = find_item(room.session, room.issue(), 19)->criterion;
    const CriterionId tonight = find_item(room.session, room.issue(), 20)->criterion;
    room.does(AgreeCriterion{safety});
    room.does(AgreeCriterion{tonight});
    room.does(MarkOption{room.option(10), safety, {}, Mark::meets, ""});
    room.does(MarkOption{room.option(11), safety, {}, Mark::partly, ""});
    room.does(MarkOption{room.option(12), safety, {}, Mark::unsure, ""});
    room.does(MarkOption{room.option(10), tonight, room.party("Union"), Mark::meets, ""});
    room.does(MarkOption{room.option(10), tonight, room.party("Management"), Mark::fails, ""});
}

// What a session holds beside its issues: how we work, the agenda, bargaining, money, outcomes and
// what follows.
inline void around_the_issues(Scripted& room)
{
    const PartyId union_ = room.party("Union");
    const PartyId management = room.party("Management");
    room.does(ProposeGroundRule{"One conversation at a time"});
    room.does(ProposeGroundRule{"Phones stay outside"});
    room.does(WithdrawGroundRule{room.session.ground_rules.back().id});
    room.does(AdoptRecordRule{"Agreed words", "Both parties", "The agreed words alone", ""});
    room.does(AdoptInitialsMeaning{InitialsMeaning::part_of_package});
    room.does(SetAgendaItem{room.issue(), 90, "Staffing"});
    room.does(SetAgendaItem{{}, 15, "Check-in"});
    room.does(SetAgendaItem{{}, 0, "Minutes of last time"});
    room.does(ClearAgendaItem{room.session.agenda.back().id});
    room.does(SetNextMeeting{{2026, 3, 9}, 9 * 60, "Grange Hall"});
    room.does(MakeProposal{union_, room.issue(), "3 % a year"});
    room.does(ReplyToProposal{
        room.session.proposals.back().id, management, Reply::countered, "2.5 % and a lump sum"});
    room.does(ReviseProposal{room.session.proposals.back().id, "2.75 % a year"});
    room.does(MakeProposal{management, {}, "One bank of paid time"});
    room.does(ReplyToProposal{room.session.proposals.back().id, management, Reply::withdrawn, ""});
    room.does(MakePackage{union_, "Economics"});
    const PackageId package = room.session.packages.back().id;
    room.does(AddToPackage{package, room.issue(), {}, {}, "with the pairs"});
    room.does(AddToPackage{package, {}, {}, room.session.proposals.front().id, ""});
    room.does(StateMoneyLine{room.issue(), package,
        {MoneyKind::percent, {27'500}, {410'000'000'000}, Recurs::yearly, {2026, 10, 1}, {},
            "Wage scale", "Employer"}});
    room.does(StateMoneyLine{{}, {},
        {MoneyKind::amount, {1'200'000'000}, {}, Recurs::once, {2026, 10, 1}, {}, "Lift teams",
            "Joint fund"}});
    room.does(SetContractTerm{{2026, 10, 1}, {2029, 9, 30}});
    room.does(OfferPackage{package, union_, ""});
    room.does(AcceptPackage{package, management, 1});
    room.does(NameOutcome{room.issue(), OutcomeKind::pilot, "Lift team on evenings"});
    const OutcomeId pilot = room.session.outcomes.back().id;
    room.does(MakeCommitment{pilot, {{union_, "Kim Osei"}, {management, "Lea Brandt"}},
        {2026, 11, 2}, {2027, 5, 3}, "Train the lift team"});
    room.does(SetMeasure{pilot, {150'000}, {2025, 12, 31}, {80'000}, "Strain injuries", "a quarter",
        "Employee health"});
    room.does(DraftLetter{room.issue(),
        {{2026, 11, 2}, {2027, 5, 2}, "Lift team", "The parties shall try a lift team.", ""}});
    room.does(NeedApproval{ApprovalKind::ratification, {}, union_, {2026, 4, 1}, "Members"});
    room.does(ParkItem{room.issue(), "Fixed ratios: to a subcommittee with the data"});
    room.does(ParkItem{{}, "Parking fees"});
    room.does(ClearParkedItem{room.session.parked_items.back().id, "an action of Facilities"});
    room.does(
        AssignAction{room.issue(), management, {2026, 2, 27}, "Ben Ito", "Figures on nights"});
    room.does(AssignAction{{}, {}, {2026, 3, 16}, "Ana Ruiz", "Book the hall"});
    room.does(CloseAction{room.session.actions.back().id, "Grange Hall"});
    room.does(MakeRequest{room.issue(), union_, {2026, 3, 9}, "Finance", "Overtime by unit"});
    room.does(MakeRequest{{}, management, {}, "", "Sick days by month"});
    room.does(AnswerRequest{room.session.requests.back().id, "Sent by mail"});
}

// An entry for each event, a minute apart.
inline Record record_of(const std::vector<Event>& events)
{
    Record record;
    for (const Event& event : events) {
        const auto seq = record.size() + 1;
        record.push_back({{seq, 1'772'470'800'000 + static_cast<std::int64_t>(seq) * 60'000, {}},
            Events{event}});
    }
    return record;
}

}  // namespace jointly
