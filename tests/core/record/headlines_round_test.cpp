// The headlines of what a whole round needs, behind those of headlines_test.cpp in the order of Event.
#include "core/record/headlines.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

#include <iterator>

namespace jointly {
namespace {

struct Row {
    Event event;
    std::string_view line;
};

constexpr Date some_day{2026, 3, 14};

Room full_room()
{
    Room room = ta_ready();
    room.given(NameConstituent{union_, "Nurses"});
    room.given(JoinParticipant{"Ana Ruiz", union_, {}, Role::member});
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(MakeProposal{union_, {}, "3 % a year"});
    room.given(NeedApproval{ApprovalKind::approval, staffing, management, {}, "Finance"});
    room.given(NameOutcome{staffing, OutcomeKind::pilot, "Six months"});
    return room;
}

MoneyTerms lift_teams()
{
    return {MoneyKind::amount, {1'200'000'000}, {}, Recurs::once, some_day, {}, "Lift teams",
        "Employer"};
}

ListTestCalled test_of_list(TestedList about, IssueId issue)
{
    ListTestCalled called;
    called.about = about;
    called.issue = issue;
    return called;
}

const Row one_of_each[] = {
    {IssueMoved{staffing, {2}}, "Issue 1 moved before issue 2"},
    {IssueParked{staffing, ""}, "Issue 1 parked"},
    {IssueReferred{staffing, Referral::mediation, ""}, "Issue 1 referred to mediation"},
    {IssueWithdrawn{staffing, ""}, "Issue 1 withdrawn"},
    {IssueReopened{staffing}, "Issue 1 taken up again"},
    {IssueScoped{staffing, Scope::local, ""}, "Issue 1: for local tables"},
    {MovedAhead{staffing, Gate::criteria_agreed, ""},
        "Issue 1 moved ahead by agreement: the criteria were not agreed yet"},
    {DataGiven{{1}, 8, staffing, "31 injuries", ""}, "Data #8: 31 injuries"},
    {InterestsMerged{{4}, 8, staffing, {}, {go_home_unhurt, steady_crews}, "Safe crews"},
        "Interests #1, #3 merged into #8: Safe crews"},
    {InterestsUnmerged{go_home_unhurt}, "Interest #1 taken apart again"},
    {OptionsCombined{{3}, 8, staffing, {hazard_walk, float_pool}, "Both"},
        "Options #4, #5 combined into #8: Both"},
    {OptionsParted{hazard_walk}, "Option #4 taken apart again"},
    {CriterionReworded{{1}, "On nights"}, "Criterion #7 reworded: On nights"},
    {CriterionWithdrawn{{1}}, "Criterion #7 withdrawn"},
    {StrawSpread{walk_and_pool, {{2}, {3}}}, "Straw design #6 is also for issue 2, 3"},
    {StepNamed{Step::straw, "Working draft"}, "The step Straw design is called Working draft here"},
    {LegendWorded{Scale::thumbs_discuss, Stance::support, "Hand up"},
        "support is shown by: Hand up"},
    {PartySignChanged{union_, Shape::diamond, PartyColour::teal},
        "Union is shown by a teal diamond"},
    {RecordRuleAdopted{"Agreed text", "Both", "None", "Six years"},
        "Rule of the record adopted: Agreed text"},
    {InitialsMeaningAdopted{InitialsMeaning::withdrawable},
        "What initials mean: either party may take the item back until all is agreed"},
    {GroundRuleProposed{{1}, "One at a time"}, "Ground rule G-1: One at a time"},
    {GroundRuleReworded{{1}, "One voice"}, "Ground rule G-1 reworded: One voice"},
    {GroundRuleAgreed{{1}}, "Ground rule G-1 agreed"},
    {GroundRuleWithdrawn{{1}}, "Ground rule G-1 withdrawn"},
    {test_of_list(TestedList::interests, staffing), "Test of the interests on issue 1 called"},
    {ClauseCarries{staffing, staffing_section, hazard_walk, {}}, "8.2 carries #4"},
    {ClauseCarriesNot{staffing, staffing_section, {}, walk_and_pool}, "8.2 no longer carries #6"},
    {ClericalChangeAgreed{staffing_language, {}, "x"}, "Clerical change in 8.2"},
    {TaSuperseded{staffing_ta, {2}, ""}, "TA-1 superseded by TA-2"},
    {TaWithdrawn{staffing_ta, ""}, "TA-1 withdrawn"},
    {ProposalMade{{2}, union_, {}, "4 %"}, "PR-2 of Union: 4 %"},
    {ProposalRevised{{1}, "2 %"}, "PR-1 revised: 2 %"},
    {ProposalReplied{{1}, management, Reply::rejected, ""},
        "PR-1: Management replied, not taken up"},
    {PackageMade{{1}, {}, "Economics"}, "P-1 made: Economics"},
    {PackageItemAdded{{1}, 2, staffing, {}, {}, ""}, "Item 2 put into P-1"},
    {PackageItemTakenOut{{1}, 2}, "Item 2 taken out of P-1"},
    {PackageOffered{{1}, union_, 3, ""}, "P-1 revision 3 offered by Union"},
    {PackageAccepted{{1}, management, 3}, "P-1 revision 3 accepted by Management"},
    {PackageWithdrawn{{1}, {}, ""}, "P-1 withdrawn"},
    {ContractTermSet{some_day, {2029, 3, 13}}, "The contract holds from 2026-03-14 to 2029-03-13"},
    {MoneyLineStated{{1}, {}, {}, lift_teams()}, "ML-1: Lift teams"},
    {MoneyLineChanged{{1}, lift_teams()}, "ML-1 changed: Lift teams"},
    {MoneyLineTakenOut{{1}}, "ML-1 taken out"},
    {OutcomeNamed{{2}, staffing, OutcomeKind::joint_project, ""},
        "Outcome of issue 1: joint project"},
    {OutcomeWithdrawn{{1}}, "Outcome of issue 1 withdrawn: pilot"},
    {CommitmentMade{{1}, {1}, {}, {}, {}, "Train the team"}, "C-1: Train the team"},
    {MeasureSet{{1}, {1}, {}, {}, {}, "Days to answer", "days", ""}, "M-1: Days to answer"},
    {MeasureRead{{1}, some_day, {125'000}}, "M-1 reads 12.5 on 2026-03-14"},
    {LetterDrafted{{1}, {}, {{}, some_day, "Lift team", "x", ""}}, "L-1 drafted: Lift team"},
    {LetterRevised{{1}, {}}, "L-1 revised"},
    {LetterWithdrawn{{1}}, "L-1 withdrawn"},
    {ApprovalNeeded{{2}, ApprovalKind::ratification, {}, {}, {}, "Members"},
        "AP-2: subject to ratification by Members"},
    {ApprovalGiven{{1}, some_day, true, {}, ""}, "Finance says yes"},
    {ItemParked{{1}, {}, "Lockers"}, "Parked, PK-1: Lockers"},
    {ParkedItemCleared{{1}, ""}, "Parked item PK-1 cleared"},
    {ActionAssigned{{1}, {}, {}, {}, "Ana", "Bring data"}, "A-1 for Ana: Bring data"},
    {ActionClosed{{1}, ""}, "A-1 done"},
    {RequestMade{{1}, {}, union_, {}, "", "the roster"}, "R-1: Union asks for the roster"},
    {RequestAnswered{{1}, "sent"}, "R-1 answered"},
    {CaucusCalled{{1}, management, 20, ""}, "Management called a caucus"},
    {CaucusEnded{{1}, ""}, "Back from the caucus"},
    {AgendaItemSet{{1}, {}, 15, "Check-in"}, "On the agenda, AG-1: Check-in"},
    {AgendaItemCleared{{1}}, "Off the agenda: AG-1"},
    {NextMeetingSet{some_day, -1, ""}, "The next meeting is on March 14, 2026"},
    {MeetingRemarked{Remark::delta, "Start earlier"}, "Delta: Start earlier"},
    {PracticeBegun{}, "Practice begun: this is a throw-away copy"},
    {ConstituentCaucusCalled{{2}, {1}, 15, ""}, "Nurses called a caucus"},
    {AttachmentKept{{1}, AttachmentKind::signed_sheet, MediaType::pdf, {}, {}, "TA-1.pdf", "QQ=="},
        "AT-1, a signed sheet, kept: TA-1.pdf"},
    {ItemsGrouped{{go_home_unhurt}, {hazard_walk}, "Nights"}, "Under the heading Nights: #1, #4"},
    {RoleTaken{{1}, Role::facilitator}, "Ana Ruiz, from here on: Facilitator"},
    {CheckedIn{union_, "Two units are short"}, "Check-in of Union: Two units are short"},
    {NextAgendaItemSet{{1}, {}, 15, "Nights"}, "On the next agenda, AG-1: Nights"},
    {TaPassed{staffing_ta, union_, "Dana Ortiz", "Counsel"},
        "TA-1 came from Union, handed over by Dana Ortiz"},
    {TaSigned{staffing_ta, 1, union_, 1, "", "Ana Ruiz", "", "", "", "", ""},
        "TA-1 initialled for Union by Ana Ruiz, with a key"},
};
// From here on in Event; those before stand in headlines_test.cpp, which counts them.
constexpr std::size_t first_kind = 38;
static_assert(first_kind + std::size(one_of_each) == std::variant_size_v<EventKinds>);

TEST(HeadlineOfARound, IsThereForEachKindOfEvent)
{
    const Session session = full_room().session();
    for (std::size_t kind = 0; kind < std::size(one_of_each); ++kind) {
        EXPECT_EQ(one_of_each[kind].event.index(), first_kind + kind) << one_of_each[kind].line;
        EXPECT_EQ(headline(session, one_of_each[kind].event), one_of_each[kind].line);
    }
}

TEST(HeadlineOfARound, HasItsVariants)
{
    const Session session = full_room().session();
    EXPECT_EQ(headline(session, IssueMoved{staffing, {}}), "Issue 1 moved to the end");
    EXPECT_EQ(headline(session, StrawSpread{walk_and_pool, {}}),
        "Straw design #6 is for its own issue alone");
    EXPECT_EQ(headline(session, StepNamed{Step::straw, ""}),
        "The step Straw design has its usual name again");
    EXPECT_EQ(headline(session, test_of_list(TestedList::ground_rules, {})),
        "Test of the ground rules called");
    EXPECT_EQ(headline(session, test_of_list(TestedList::decision_rule, {})),
        "Test of another rule of decision called");
    EXPECT_EQ(headline(session, TaSuperseded{staffing_ta, {}, ""}), "TA-1 superseded");
    EXPECT_EQ(headline(session, ApprovalGiven{{1}, some_day, false, {}, ""}), "Finance says no");
    EXPECT_EQ(
        headline(session, CaucusCalled{{1}, {}, 0, ""}), "A caucus was called for every party");
    EXPECT_EQ(headline(session, MeetingRemarked{Remark::plus, "Calm"}), "Plus: Calm");
    EXPECT_EQ(headline(session, ItemsGrouped{{}, {hazard_walk, float_pool}, ""}),
        "Under no heading any more: #4, #5");
    EXPECT_EQ(headline(session, CheckedIn{{}, "Snow"}), "Check-in: Snow");
}

}  // namespace
}  // namespace jointly
