// Issues: their order, what sets them aside, and where they are settled.
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr IssueId second{2};
constexpr IssueId third{3};
constexpr std::string_view no_issue = "There is no such issue. Look at its number and try again.";

Room three_issues()
{
    Room room = one_issue();
    room.given(RaiseIssue{"What might we do so that nobody is hurt?", "Safety"});
    room.given(RaiseIssue{"What might we do so that schedules come early?", "Schedules"});
    return room;
}

Room room_in_a_test()
{
    Room room = one_straw();
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

TEST(MoveIssueRule, ChangesTheOrderOfTheListAndNothingElse)
{
    Room room = three_issues();
    room.when(MoveIssue{third, staffing}).then(IssueMoved{third, staffing});
    EXPECT_EQ(room.session().issue_order, (std::vector<IssueId>{third, staffing, second}));
    room.when(MoveIssue{third, staffing}).then_nothing();
    room.when(MoveIssue{staffing, {}}).then(IssueMoved{staffing, {}});
    EXPECT_EQ(room.session().issue_order, (std::vector<IssueId>{third, second, staffing}));
    room.when(MoveIssue{staffing, {}}).then_nothing();
    room.undo().undo();
    EXPECT_EQ(room.session().issue_order, (std::vector<IssueId>{staffing, second, third}));
}

TEST(MoveIssueRule, RefusesWhatIsNotThere)
{
    three_issues().when(MoveIssue{{9}, {}}).then_refused(no_issue);
    three_issues().when(MoveIssue{second, {9}}).then_refused(no_issue);
    three_issues()
        .when(MoveIssue{second, second})
        .then_refused("An issue does not stand before itself. Name another one.");
}

TEST(ParkIssueRule, SetsAsideAndTakesUpAgain)
{
    Room room = one_issue();
    room.when(ParkIssue{staffing, " until the costing is here "})
        .then(IssueParked{staffing, "until the costing is here"});
    EXPECT_EQ(room.session().issues.front().state, IssueState::parked);
    room.when(ParkIssue{staffing, "until the costing is here"}).then_nothing();
    room.when(ReopenIssue{staffing}).then(IssueReopened{staffing});
    EXPECT_EQ(room.session().issues.front().state, IssueState::open);
    EXPECT_EQ(room.session().issues.front().aside_reason, "");
    room.when(ReopenIssue{staffing}).then_nothing();
}

TEST(ParkIssueRule, RefusesWithoutIssueInATestOrWithWordsThatCannotBeKept)
{
    one_issue().when(ParkIssue{{9}, ""}).then_refused(no_issue);
    one_issue().when(ReopenIssue{{9}}).then_refused(no_issue);
    one_issue()
        .when(ParkIssue{staffing, "\xff"})
        .then_refused("The reason is not readable text. Type it again.");
    room_in_a_test()
        .when(ParkIssue{staffing, ""})
        .then_refused("A test is open. Close it before the issue is set aside.");
}

TEST(ReferIssueRule, SaysToWhom)
{
    Room room = one_issue();
    room.when(ReferIssue{staffing, Referral::subgroup, "the pay hold"})
        .then(IssueReferred{staffing, Referral::subgroup, "the pay hold"});
    room.when(ReferIssue{staffing, Referral::subgroup, "the pay hold"}).then_nothing();
    room.when(ReferIssue{staffing, Referral::package, "the pay hold"})
        .then(IssueReferred{staffing, Referral::package, "the pay hold"});
    EXPECT_EQ(room.session().issues.front().referral, Referral::package);
}

TEST(WithdrawIssueRule, KeepsAllAndComesBack)
{
    Room room = one_straw();
    room.when(WithdrawIssue{staffing, ""}).then(IssueWithdrawn{staffing, ""});
    EXPECT_EQ(room.session().interests.size(), 3U);
    room.when(ParkIssue{staffing, ""})
        .then_refused("Issue 1 was withdrawn. Take it up again first.");
    room.when(CallTest{staffing, hazard_walk, {}})
        .then_refused("Issue 1 is withdrawn. Take it up again before it is tested.");
    room.given(ReopenIssue{staffing});
    room.given(CallTest{staffing, hazard_walk, {}});
}

TEST(WithdrawIssueRule, RefusesOverInitials)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.given(InitialTa{staffing_ta, management, "Ben Okafor", ""});
    room.when(WithdrawIssue{staffing, ""})
        .then_refused("TA-1 on this issue is initialled. Withdraw or supersede it first.");
}

TEST(ScopeIssueRule, SaysWhereItIsSettled)
{
    Room room = one_issue();
    room.when(ScopeIssue{staffing, Scope::local, "Each medical centre"})
        .then(IssueScoped{staffing, Scope::local, "Each medical centre"});
    room.when(ScopeIssue{staffing, Scope::local, "Each medical centre"}).then_nothing();
    room.when(ScopeIssue{staffing, Scope::national, ""})
        .then(IssueScoped{staffing, Scope::national, ""});
}

TEST(ScopeIssueRule, RefusesTablesOfAnIssueForAll)
{
    one_issue().when(ScopeIssue{{9}, Scope::local, ""}).then_refused(no_issue);
    one_issue()
        .when(ScopeIssue{staffing, Scope::national, "North"})
        .then_refused("Only a local issue names its tables. Say local, or leave them out.");
    one_issue()
        .when(ScopeIssue{staffing, Scope::local, "\xff"})
        .then_refused("The list of tables is not readable text. Type it again.");
}

}  // namespace
}  // namespace jointly
