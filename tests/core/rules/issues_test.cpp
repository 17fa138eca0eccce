// Issues, their story and their interests.
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view no_issue = "Raise an issue first, as an open question.";
constexpr std::string_view no_party = "There is no such party. Look at its number and try again.";
constexpr std::string_view mutual_is_no_party =
    "Mutual is held by all deciding parties. Name one party, or mutual.";

Room room_in_a_test()
{
    Room room = one_straw();
    room.given(RaiseIssue{"What else?", ""});
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

TEST(RaiseIssueRule, TurnsTheRoomToTheNewIssue)
{
    Room room = open_meeting_room();
    room.when(RaiseIssue{"  What might we do so that nobody is hurt? ", "Safety"})
        .then(IssueRaised{{1}, "What might we do so that nobody is hurt?", "Safety"}, Turned{{1}});
    EXPECT_EQ(room.session().turned_to, IssueId{1});
}

TEST(RaiseIssueRule, RefusesWithoutAQuestionOrInATest)
{
    Room().when(RaiseIssue{"", "Safety"}).then_refused("Write the question first.");
    Room()
        .when(RaiseIssue{too_long(), ""})
        .then_refused("The question is longer than 2000 bytes. Split it in two.");
    Room()
        .when(RaiseIssue{"What?", "\xff"})
        .then_refused("The title is not readable text. Type it again.");
    room_in_a_test()
        .when(RaiseIssue{"What?", ""})
        .then_refused("A test is open. Close it before raising another issue.");
}

TEST(RewordIssueRule, KeepsTheTitleUnlessAnotherIsGiven)
{
    Room room = one_issue();
    room.when(RewordIssue{staffing, "What would staff every shift?", ""})
        .then(IssueReworded{staffing, "What would staff every shift?", "Staffing"});
    room.when(RewordIssue{staffing, "What would staff every shift?", "Shifts"})
        .then(IssueReworded{staffing, "What would staff every shift?", "Shifts"});
    room.when(RewordIssue{staffing, " What would staff every shift? ", "Shifts"}).then_nothing();
}

TEST(RewordIssueRule, RefusesWithoutIssueOrWords)
{
    one_issue().when(RewordIssue{{9}, "What?", ""}).then_refused(no_issue);
    one_issue()
        .when(RewordIssue{staffing, " ", "Shifts"})
        .then_refused("Write the question first.");
    one_issue()
        .when(RewordIssue{staffing, "What?", too_long()})
        .then_refused("The title is longer than 2000 bytes. Split it in two.");
}

TEST(TurnToRule, TurnsBackAndForth)
{
    Room room = one_issue();
    room.given(RaiseIssue{"What else?", ""});
    room.when(TurnTo{staffing}).then(Turned{staffing});
    room.when(TurnTo{staffing}).then_nothing();
}

TEST(TurnToRule, RefusesToLeaveAnOpenTest)
{
    one_issue()
        .when(TurnTo{{9}})
        .then_refused("There is no such issue. Look at its number and try again.");
    room_in_a_test()
        .when(TurnTo{staffing})
        .then_refused("A test is open. Close it before turning to another issue.");
}

TEST(TakeStepRule, GoesInEveryDirection)
{
    Room room = one_issue();
    room.when(TakeStep{staffing, Step::straw}).then(StepTaken{staffing, Step::straw});
    room.when(TakeStep{staffing, Step::story}).then(StepTaken{staffing, Step::story});
    room.when(TakeStep{staffing, Step::story}).then_nothing();
}

TEST(TakeStepRule, RefusesWithoutAnIssueOrInATest)
{
    Room().when(TakeStep{staffing, Step::story}).then_refused(no_issue);
    room_in_a_test()
        .when(TakeStep{staffing, Step::language})
        .then_refused("A test is open. Close it before taking another step.");
}

TEST(TellStoryRule, NumbersTheStoryAmongTheItemsOfItsIssue)
{
    Room room = one_straw();
    room.when(TellStory{staffing, {false, union_}, "It began last winter."})
        .then(StoryTold{{1}, 7, staffing, {false, union_}, "It began last winter."});
}

TEST(TellStoryRule, RefusesWithoutIssueWordsOrParty)
{
    Room().when(TellStory{staffing, {}, "It began."}).then_refused(no_issue);
    one_issue().when(TellStory{staffing, {}, ""}).then_refused("Write what happened first.");
    one_issue().when(TellStory{staffing, {false, {9}}, "It began."}).then_refused(no_party);
    one_issue()
        .when(TellStory{staffing, {true, union_}, "It began."})
        .then_refused(mutual_is_no_party);
}

TEST(RecordInterestRule, KeepsWhoseItIs)
{
    Room room = one_issue();
    room.when(RecordInterest{staffing, {false, union_}, "Go home unhurt"})
        .then(InterestRecorded{{1}, 1, staffing, {false, union_}, "Go home unhurt"});
    room.when(RecordInterest{staffing, {true, {}}, "Steady crews"})
        .then(InterestRecorded{{2}, 2, staffing, {true, {}}, "Steady crews"});
    room.when(RecordInterest{staffing, {}, "A plan"})
        .then(InterestRecorded{{3}, 3, staffing, {}, "A plan"});
}

TEST(RecordInterestRule, RefusesWithoutIssueWordsOrParty)
{
    Room().when(RecordInterest{staffing, {}, "A plan"}).then_refused(no_issue);
    one_issue()
        .when(RecordInterest{staffing, {}, "\u200b"})
        .then_refused("Write the interest first.");
    one_issue()
        .when(RecordInterest{staffing, {}, too_long()})
        .then_refused("The interest is longer than 2000 bytes. Split it in two.");
    one_issue().when(RecordInterest{staffing, {false, {9}}, "A plan"}).then_refused(no_party);
    one_issue()
        .when(RecordInterest{staffing, {true, union_}, "A plan"})
        .then_refused(mutual_is_no_party);
}

TEST(InterestRules, RewordMarkMutualAndWithdraw)
{
    Room room = one_straw();
    room.when(RewordInterest{go_home_unhurt, "Go home whole"})
        .then(InterestReworded{go_home_unhurt, "Go home whole"});
    room.when(RewordInterest{go_home_unhurt, "Go  home whole"}).then_nothing();
    room.when(MarkMutual{go_home_unhurt}).then(InterestMarkedMutual{go_home_unhurt});
    room.when(MarkMutual{go_home_unhurt}).then_nothing();
    room.when(WithdrawInterest{go_home_unhurt}).then(InterestWithdrawn{go_home_unhurt});
}

TEST(InterestRules, RefuseAnInterestThatIsNotThere)
{
    constexpr std::string_view none =
        "There is no such interest. Look at its number and try again.";
    one_straw().when(RewordInterest{{9}, "A plan"}).then_refused(none);
    one_straw().when(MarkMutual{{9}}).then_refused(none);
    one_straw().when(WithdrawInterest{{}}).then_refused(none);
    one_straw()
        .when(RewordInterest{go_home_unhurt, ""})
        .then_refused("Write the new wording first.");
}

TEST(InterestRules, RefuseAnInterestThatWasWithdrawn)
{
    Room room = one_straw();
    room.given(WithdrawInterest{predictable_cost});
    constexpr std::string_view gone =
        "Interest #2 was withdrawn. Record it again if it still matters.";
    room.when(RewordInterest{predictable_cost, "A plan"}).then_refused(gone);
    room.when(MarkMutual{predictable_cost}).then_refused(gone);
    room.when(WithdrawInterest{predictable_cost}).then_refused(gone);
}

}  // namespace
}  // namespace jointly
