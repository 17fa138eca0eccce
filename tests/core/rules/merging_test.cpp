// Data items; interests merged and options combined, with all originals kept; criteria reworded and
// withdrawn.
#include "core/process/coverage.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr InterestId merged{4};
constexpr OptionId combined{3};
constexpr CriterionId nights{1};
constexpr std::string_view name_two = "Name two or more, each once, by their numbers.";

// The interests and options of one_straw(), without the straw design that holds the options.
Room loose()
{
    Room room = one_straw();
    room.undo();
    return room;
}

Room one_criterion()
{
    Room room = loose();
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(AgreeCriterion{nights});
    return room;
}

TEST(GiveDataRule, RecordsTheFactAndItsSource)
{
    Room room = one_issue();
    room.when(GiveData{staffing, " 17 % of shifts began below plan ", "Scheduling system"})
        .then(DataGiven{{1}, 1, staffing, "17 % of shifts began below plan", "Scheduling system"});
}

TEST(GiveDataRule, RefusesWithoutIssueOrWords)
{
    one_issue()
        .when(GiveData{{9}, "17 %", ""})
        .then_refused("Raise an issue first, as an open question.");
    one_issue().when(GiveData{staffing, " ", ""}).then_refused("Write the fact first.");
    one_issue()
        .when(GiveData{staffing, "17 %", "\xff"})
        .then_refused("The source is not readable text. Type it again.");
}

TEST(GroupItemsRule, PutsItemsUnderAHeadingAndUnderNone)
{
    Room room = loose();
    room.when(GroupItems{{go_home_unhurt, steady_crews}, {hazard_walk}, " Nights "})
        .then(ItemsGrouped{{go_home_unhurt, steady_crews}, {hazard_walk}, "Nights"});
    EXPECT_EQ(find(room.session(), steady_crews)->heading, "Nights");
    EXPECT_EQ(find(room.session(), hazard_walk)->heading, "Nights");
    EXPECT_EQ(find(room.session(), predictable_cost)->heading, "");
    // Only what is not there yet is moved.
    room.when(GroupItems{{go_home_unhurt, predictable_cost}, {hazard_walk}, "Nights"})
        .then(ItemsGrouped{{predictable_cost}, {}, "Nights"});
    room.when(GroupItems{{go_home_unhurt}, {}, "Nights"}).then_nothing();
    room.when(GroupItems{{}, {hazard_walk}, ""}).then(ItemsGrouped{{}, {hazard_walk}, ""});
    EXPECT_EQ(find(room.session(), hazard_walk)->heading, "");
    room.undo();
    EXPECT_EQ(find(room.session(), hazard_walk)->heading, "Nights");
}

TEST(GroupItemsRule, LeavesUnderTheirHeadingWhatIsSaidAsOne)
{
    Room room = loose();
    room.given(GroupItems{{go_home_unhurt, steady_crews}, {hazard_walk}, "Nights"});
    room.given(MergeInterests{{go_home_unhurt, steady_crews}, "Steady and safe"});
    EXPECT_EQ(find(room.session(), InterestId{4})->heading, "Nights");
    room.given(MergeInterests{{{4}, predictable_cost}, "All of it"});
    EXPECT_EQ(find(room.session(), InterestId{5})->heading, "");
    room.given(CombineOptions{{hazard_walk, float_pool}, "Both"});
    EXPECT_EQ(find(room.session(), OptionId{3})->heading, "");
    room.given(PartOptions{{3}});
    EXPECT_EQ(find(room.session(), hazard_walk)->heading, "Nights");
}

TEST(GroupItemsRule, RefusesWhatIsNotThereOrDoesNotStand)
{
    Room room = loose();
    room.when(GroupItems{{}, {}, "Nights"})
        .then_refused("Say which interests or options stand together, by their numbers.");
    room.when(GroupItems{{{9}}, {}, "Nights"})
        .then_refused("There is no such interest on this issue. Look at its number and try again.");
    room.when(GroupItems{{}, {{9}}, "Nights"})
        .then_refused("There is no such option on this issue. Look at its number and try again.");
    room.when(GroupItems{{go_home_unhurt}, {}, "\xff"})
        .then_refused("The heading is not readable text. Type it again.");
    room.given(WithdrawInterest{go_home_unhurt});
    room.when(GroupItems{{go_home_unhurt}, {}, "Nights"})
        .then_refused("Interest #1 was withdrawn. Record it again if it still matters.");
    room.given(RaiseIssue{"What might we do about lockers?", ""});
    room.given(OfferOption{{2}, "More lockers"});
    room.when(GroupItems{{steady_crews}, {{3}}, "Nights"})
        .then_refused("There is no such option on this issue. Look at its number and try again.");
}

TEST(MergeInterestsRule, HoldsTheOriginalsUnderOne)
{
    Room room = loose();
    room.when(MergeInterests{{go_home_unhurt, predictable_cost}, "Safe work at a known cost"})
        .then(InterestsMerged{merged, 7, staffing, {true, {}}, {go_home_unhurt, predictable_cost},
            "Safe work at a known cost"});
    EXPECT_EQ(find(room.session(), go_home_unhurt)->merged_into, merged);
    EXPECT_EQ(find(room.session(), go_home_unhurt)->text, "Go home unhurt");
    const auto covered = coverage_of(room.session(), staffing).interests;
    ASSERT_EQ(covered.size(), 2U);
    EXPECT_EQ(covered[1].interest, merged);
    EXPECT_EQ(covered[1].served_by, (std::vector<OptionId>{hazard_walk, float_pool}));
}

TEST(MergeInterestsRule, KeepsAHolderThatAllShare)
{
    Room room = loose();
    room.given(RecordInterest{staffing, {false, union_}, "Days off that are days off"});
    room.when(MergeInterests{{go_home_unhurt, {4}}, "Health"})
        .then(InterestsMerged{{5}, 8, staffing, {false, union_}, {go_home_unhurt, {4}}, "Health"});
}

TEST(MergeInterestsRule, RefusesWhatCannotBeOne)
{
    Room room = loose();
    room.when(MergeInterests{{}, "All"}).then_refused(name_two);
    room.when(MergeInterests{{go_home_unhurt}, "All"}).then_refused(name_two);
    room.when(MergeInterests{{go_home_unhurt, go_home_unhurt}, "All"}).then_refused(name_two);
    room.when(MergeInterests{{go_home_unhurt, {9}}, "All"})
        .then_refused("There is no such interest. Look at its number and try again.");
    room.when(MergeInterests{{go_home_unhurt, predictable_cost}, ""})
        .then_refused("Write them as one interest first.");
    room.given(MergeInterests{{go_home_unhurt, predictable_cost}, "Both"});
    room.when(MergeInterests{{go_home_unhurt, steady_crews}, "All"})
        .then_refused("Interest #1 is part of #7. Take #7, or take it apart.");
    room.when(RewordInterest{go_home_unhurt, "Go home well"})
        .then_refused("Interest #1 is part of #7. Take #7, or take it apart.");
}

TEST(UnmergeInterestsRule, LetsThePartsStandAgain)
{
    Room room = loose();
    room.given(MergeInterests{{go_home_unhurt, predictable_cost}, "Both"});
    room.when(UnmergeInterests{merged}).then(InterestsUnmerged{merged});
    EXPECT_FALSE(find(room.session(), go_home_unhurt)->merged_into);
    EXPECT_TRUE(find(room.session(), merged)->withdrawn);
    room.when(UnmergeInterests{merged})
        .then_refused("Interest #7 was withdrawn. Record it again if it still matters.");
    room.when(UnmergeInterests{steady_crews})
        .then_refused("Interest #3 was not merged. There is nothing to take apart.");
}

TEST(CombineOptionsRule, ServesWhatThePartsServed)
{
    Room room = loose();
    room.when(CombineOptions{{hazard_walk, float_pool}, "A walk by the float pool"})
        .then(OptionsCombined{
            combined, 7, staffing, {hazard_walk, float_pool}, "A walk by the float pool"});
    EXPECT_EQ(find(room.session(), combined)->serves,
        (std::vector<InterestId>{go_home_unhurt, predictable_cost, steady_crews}));
    room.when(PartOptions{combined}).then(OptionsParted{combined});
    EXPECT_FALSE(find(room.session(), hazard_walk)->combined_into);
}

TEST(CombineOptionsRule, RefusesWhatCannotBeOne)
{
    Room room = loose();
    room.when(CombineOptions{{hazard_walk}, "One"}).then_refused(name_two);
    room.when(CombineOptions{{hazard_walk, float_pool}, " "})
        .then_refused("Write them as one option first.");
    room.when(PartOptions{hazard_walk})
        .then_refused("Option #4 was not combined. There is nothing to take apart.");
    room.given(CombineOptions{{hazard_walk, float_pool}, "Both"});
    room.when(WithdrawOption{hazard_walk})
        .then_refused("Option #4 is part of #7. Take #7, or take it apart.");
    room.given(ComposeStraw{staffing, {combined}, ""});
    room.when(PartOptions{combined})
        .then_refused("Option #7 is part of straw design #8. Take it out there first.");
    one_straw()
        .when(CombineOptions{{hazard_walk, float_pool}, "Both"})
        .then_refused("Option #4 is part of straw design #6. Take it out there first.");
}

TEST(CombineOptionsRule, WaitsForAnOpenTest)
{
    Room room = loose();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.when(CombineOptions{{hazard_walk, float_pool}, "Both"})
        .then_refused("A test is open. Close it before anything is changed.");
    room.when(PartOptions{hazard_walk})
        .then_refused("A test is open. Close it before anything is changed.");
}

TEST(RewordCriterionRule, AsksForAgreementAnew)
{
    Room room = one_criterion();
    room.when(RewordCriterion{nights, " Workable tonight "})
        .then(CriterionReworded{nights, "Workable tonight"});
    EXPECT_FALSE(find(room.session(), nights)->agreed);
    EXPECT_EQ(find(room.session(), nights)->earlier_texts.front(), "Workable on nights");
    room.when(RewordCriterion{nights, "Workable tonight"}).then_nothing();
    room.when(RewordCriterion{nights, ""}).then_refused("Write the new wording first.");
    room.when(RewordCriterion{{9}, "Legal"})
        .then_refused("There is no such criterion. Look at its number and try again.");
}

TEST(WithdrawCriterionRule, TakesNoMarksAnyMore)
{
    Room room = one_criterion();
    room.when(WithdrawCriterion{nights}).then(CriterionWithdrawn{nights});
    constexpr std::string_view gone =
        "Criterion #7 was withdrawn. Propose it again if it still matters.";
    room.when(WithdrawCriterion{nights}).then_refused(gone);
    room.when(AgreeCriterion{nights}).then_refused(gone);
    room.when(RewordCriterion{nights, "Legal"}).then_refused(gone);
    room.when(MarkOption{hazard_walk, nights, {}, Mark::meets, ""}).then_refused(gone);
}

}  // namespace
}  // namespace jointly
