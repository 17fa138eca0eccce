// Gates the room goes past by agreement, tests of lists, straw designs over several issues, and the
// parts of a straw design that clauses carry.
#include "core/process/clauses.h"
#include "core/process/consensus.h"
#include "core/process/gates.h"
#include "core/process/tested.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr IssueId safety{2};

// A second issue with one option, #1 there.
Room two_issues()
{
    Room room = one_straw();
    room.given(RaiseIssue{"What might we do so that nobody is hurt?", "Safety"});
    room.given(OfferOption{safety, "Alert flag in the chart"});
    return room;
}
constexpr OptionId alert_flag{3};

TEST(Gates, MarkingBeforeTheCriterionIsAgreedIsNotedOnce)
{
    Room room = one_straw();
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.when(MarkOption{hazard_walk, {1}, {}, Mark::meets, "", "we know what we mean"})
        .then(OptionMarked{hazard_walk, {1}, {}, Mark::meets, ""},
            MovedAhead{staffing, Gate::criteria_agreed, "we know what we mean"});
    room.when(MarkOption{float_pool, {1}, {}, Mark::partly, ""})
        .then(OptionMarked{float_pool, {1}, {}, Mark::partly, ""});
    EXPECT_EQ(moved_ahead_notes(room.session().issues.front()),
        (std::vector<std::string>{
            "Moved ahead by agreement: the criteria were not agreed yet. we know what we mean"}));
    EXPECT_TRUE(moved_past(room.session().issues.front(), Gate::criteria_agreed));
    EXPECT_FALSE(moved_past(room.session().issues.front(), Gate::concept_agreed));
}

TEST(Gates, AnAgreedCriterionIsNoGate)
{
    Room room = one_straw();
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(AgreeCriterion{{1}});
    room.when(MarkOption{hazard_walk, {1}, {}, Mark::meets, ""})
        .then(OptionMarked{hazard_walk, {1}, {}, Mark::meets, ""});
}

TEST(Gates, TestingWithAnInterestUnservedIsNoted)
{
    Room room = one_straw();
    room.when(CallTest{staffing, hazard_walk, {}, ""})
        .then(TestCalled{{1}, staffing, TestKind::concept_, hazard_walk, {}, {}, {},
                  {{{}, {}, {}, "", "Joint hazard walk each month", ""}}},
            MovedAhead{staffing, Gate::interests_served, ""});
    EXPECT_EQ(moved_ahead_notes(room.session().issues.front()),
        (std::vector<std::string>{
            "Moved ahead by agreement: some interests were not yet served."}));
    EXPECT_TRUE(
        gates_before_concept_test(room.session(), staffing, {hazard_walk, float_pool}).empty());
}

TEST(Gates, TestingTheWordingBeforeTheConceptIsNoted)
{
    Room room = one_language();
    EXPECT_EQ(
        gates_before_wording_test(room.session(), staffing), (std::vector{Gate::concept_agreed}));
    const TestId test = room.session().next.test;
    room.given(CallTest{staffing, {}, walk_and_pool});
    all_answer(room, test, Stance::support, Stance::support);
    EXPECT_TRUE(gates_before_wording_test(room.session(), staffing).empty());
}

TEST(CallListTestRule, TestsTheInterestsAsTheyRead)
{
    Room room = one_straw();
    room.when(CallListTest{TestedList::interests, staffing})
        .then(ListTestCalled{{1}, staffing, TestedList::interests, {},
            {{{}, {}, {}, "", "Go home unhurt", ""}, {{}, {}, {}, "", "Predictable cost", ""},
                {{}, {}, {}, "", "Steady crews", ""}}});
    all_answer(room, {1}, Stance::support, Stance::live_with);
    const jointly::Test& test = room.session().tests.front();
    EXPECT_TRUE(is_consensus(standing_of(room.session(), test).state));
    room.given(RecordInterest{staffing, {false, union_}, "One more"});
    EXPECT_TRUE(wording_changed(room.session(), test));
    room.when(CallListTest{TestedList::interests, staffing});
    EXPECT_EQ(room.session().tests.back().retest_of, TestId{1});
    EXPECT_EQ(latest_test(room.session(), staffing, TestKind::concept_), nullptr);
}

TEST(CallListTestRule, TestsTheGroundRulesOfTheTable)
{
    Room room = open_meeting_room();
    room.when(CallListTest{TestedList::ground_rules, {}})
        .then_refused("There are no ground rules to test yet. Propose them first.");
    room.given(ProposeGroundRule{"One conversation at a time"});
    room.when(CallListTest{TestedList::ground_rules, {}})
        .then(ListTestCalled{{1}, {}, TestedList::ground_rules, {},
            {{{}, {}, {}, "", "One conversation at a time", ""}}});
    all_answer(room, {1}, Stance::support, Stance::support);
    EXPECT_FALSE(wording_changed(room.session(), room.session().tests.front()));
}

TEST(CallListTestRule, RefusesAsEveryTestDoes)
{
    one_issue()
        .when(CallListTest{TestedList::interests, staffing})
        .then_refused("There are no interests to test yet. Record them first.");
    one_issue()
        .when(CallListTest{TestedList::interests, {9}})
        .then_refused("Raise an issue first, as an open question.");
    one_issue()
        .when(CallListTest{TestedList::ground_rules, staffing})
        .then_refused("The ground rules are of the whole table. Leave the issue out.");
    Room parked = one_straw();
    parked.given(ParkIssue{staffing, ""});
    parked.when(CallListTest{TestedList::interests, staffing})
        .then_refused("Issue 1 is parked. Take it up again before it is tested.");
    Room open = one_straw();
    open.given(CallTest{staffing, hazard_walk, {}});
    open.when(CallListTest{TestedList::interests, staffing})
        .then_refused("A test is open. Close it before calling another.");
}

TEST(SpreadStrawRule, SettlesSeveralIssues)
{
    Room room = two_issues();
    room.when(SpreadStraw{walk_and_pool, {safety}}).then(StrawSpread{walk_and_pool, {safety}});
    room.when(SpreadStraw{walk_and_pool, {safety}}).then_nothing();
    room.given(ChangeStraw{walk_and_pool, {hazard_walk, alert_flag}, "Both"});
    const TestId test = room.session().next.test;
    room.given(CallTest{staffing, {}, walk_and_pool});
    all_answer(room, test, Stance::support, Stance::support);
    ASSERT_NE(latest_test(room.session(), safety, TestKind::concept_), nullptr);
    EXPECT_EQ(latest_test(room.session(), safety, TestKind::concept_)->id, test);
    room.when(SpreadStraw{walk_and_pool, {}})
        .then_refused("Option 2#1 is part of it. Take it out first.");
}

TEST(SpreadStrawRule, RefusesWhatIsNotThere)
{
    constexpr std::string_view no_other =
        "There is no such other issue. Look at its number and try again.";
    two_issues()
        .when(SpreadStraw{{9}, {safety}})
        .then_refused("There is no such straw design. Look at its number and try again.");
    two_issues().when(SpreadStraw{walk_and_pool, {{9}}}).then_refused(no_other);
    two_issues().when(SpreadStraw{walk_and_pool, {staffing}}).then_refused(no_other);
    Room open = two_issues();
    open.given(CallTest{staffing, hazard_walk, {}});
    open.when(SpreadStraw{walk_and_pool, {safety}})
        .then_refused("A test is open. Close it before anything is changed.");
}

TEST(ComposeStrawRule, TakesOptionsOfSeveralIssues)
{
    Room room = two_issues();
    room.when(ComposeStraw{safety, {alert_flag, float_pool}, ""})
        .then(StrawComposed{{2}, 2, safety, {}, ""}, StrawSpread{{2}, {staffing}},
            StrawChanged{{2}, {alert_flag, float_pool}, ""});
}

TEST(TestedOption, ChangesItsWordingByBeingWithdrawn)
{
    Room room = one_straw();
    room.given(OfferOption{staffing, "Lift team on evenings"});
    const TestId test = test_of(room, {3}, Stance::support, Stance::support);
    EXPECT_FALSE(wording_changed(room.session(), room.session().tests.front()));
    room.given(WithdrawOption{{3}});
    EXPECT_EQ(
        standing_of(room.session(), *latest_test(room.session(), staffing, TestKind::concept_))
            .state,
        Consensus::wording_changed);
    EXPECT_EQ(test, TestId{1});
}

TEST(LinkClauseRule, SaysWhatEachClauseCarries)
{
    Room room = one_language();
    EXPECT_EQ(drafting_notes(room.session(), staffing),
        (std::vector<std::string>{"No clause carries part #4 of the straw design yet.",
            "No clause carries part #5 of the straw design yet.",
            "No clause carries the straw design's own words yet.",
            "No straw design asked for the clause in 8.2."}));
    room.when(LinkClause{staffing, staffing_section, {hazard_walk}, walk_and_pool})
        .then(ClauseCarries{staffing, staffing_section, hazard_walk, {}},
            ClauseCarries{staffing, staffing_section, {}, walk_and_pool});
    room.when(LinkClause{staffing, staffing_section, {hazard_walk}, {}}).then_nothing();
    EXPECT_EQ(drafting_notes(room.session(), staffing),
        (std::vector<std::string>{"No clause carries part #5 of the straw design yet."}));
    room.when(LinkClause{staffing, staffing_section, {}, walk_and_pool, false})
        .then(ClauseCarriesNot{staffing, staffing_section, {}, walk_and_pool});
}

TEST(LinkClauseRule, RefusesWhatIsNotThere)
{
    Room room = one_language();
    room.when(LinkClause{{9}, staffing_section, {hazard_walk}, {}})
        .then_refused("Raise an issue first, as an open question.");
    room.when(LinkClause{staffing, {9}, {hazard_walk}, {}})
        .then_refused("There is no such provision. Look at its number and try again.");
    room.when(LinkClause{staffing, staffing_section, {}, {}})
        .then_refused("Say which parts of the straw design it carries, by their numbers.");
    room.when(LinkClause{staffing, staffing_section, {{9}}, {}})
        .then_refused("There is no such option. Look at its number and try again.");
    room.when(LinkClause{staffing, staffing_section, {}, {9}})
        .then_refused("There is no such straw design on this issue. Look at its number and try "
                      "again.");
    room.given(OfferOption{staffing, "Lift team on evenings"});
    room.when(LinkClause{staffing, staffing_section, {{3}}, {}})
        .then_refused("Option #7 is in no straw design of this issue. Put it in first.");
    Room bare = one_straw();
    bare.given(EnterProvision{{}, ProvisionLevel::section, "9.6", "", "As it stands."});
    bare.when(LinkClause{staffing, {1}, {hazard_walk}, {}})
        .then_refused("There is no language for 9.6 on this issue yet. Propose it first.");
}

}  // namespace
}  // namespace jointly
