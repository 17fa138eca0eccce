// Options, criteria, marks and straw designs.
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr IssueId schedules{2};
constexpr CriterionId workable{1};
constexpr OptionId agency_cover{3};  // #7, in no straw design

constexpr std::string_view no_issue = "Raise an issue first, as an open question.";
constexpr std::string_view test_is_open = "A test is open. Close it before anything is changed.";
constexpr std::string_view no_option = "There is no such option. Look at its number and try again.";
constexpr std::string_view no_option_here =
    "There is no such option on this issue. Look at its number and try again.";
constexpr std::string_view no_interest_here =
    "There is no such interest on this issue. Look at its number and try again.";
constexpr std::string_view gone = "Option #7 was withdrawn. Offer it again if it still helps.";

// With option #7, criterion #8, and a second issue that has interest #1 and option #2.
Room two_issues()
{
    Room room = one_straw();
    room.given(OfferOption{staffing, "Agency cover"});
    room.given(ProposeCriterion{staffing, "Workable on nights"});
    room.given(RaiseIssue{"What might we do so that schedules are known in time?", ""});
    room.given(RecordInterest{schedules, {}, "Plan a life"});
    room.given(OfferOption{schedules, "Post schedules 14 days ahead"});
    return room;
}

Room without_agency_cover()
{
    Room room = two_issues();
    room.given(WithdrawOption{agency_cover});
    return room;
}

Room room_in_a_test()
{
    Room room = two_issues();
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

TEST(OfferOptionRule, TakesOptionsAlsoWhileATestIsOpen)
{
    two_issues()
        .when(OfferOption{staffing, " Shift bids "})
        .then(OptionOffered{{5}, 9, staffing, "Shift bids"});
    room_in_a_test()
        .when(OfferOption{staffing, "Shift bids"})
        .then(OptionOffered{{5}, 9, staffing, "Shift bids"});
}

TEST(OfferOptionRule, RefusesWithoutIssueOrWords)
{
    Room().when(OfferOption{staffing, "Shift bids"}).then_refused(no_issue);
    two_issues().when(OfferOption{staffing, ""}).then_refused("Write the option first.");
    two_issues()
        .when(OfferOption{staffing, too_long()})
        .then_refused("The option is longer than 2000 bytes. Split it in two.");
}

TEST(RewordOptionRule, RewordsWhatChanges)
{
    Room room = two_issues();
    room.when(RewordOption{hazard_walk, "Joint hazard walk each week"})
        .then(OptionReworded{hazard_walk, "Joint hazard walk each week"});
    room.when(RewordOption{hazard_walk, " Joint hazard walk each week"}).then_nothing();
}

TEST(RewordOptionRule, RefusesWithoutOptionOrWordsAndInATest)
{
    two_issues().when(RewordOption{hazard_walk, " "}).then_refused("Write the new wording first.");
    two_issues().when(RewordOption{{9}, "x"}).then_refused(no_option);
    without_agency_cover().when(RewordOption{agency_cover, "x"}).then_refused(gone);
    room_in_a_test().when(RewordOption{hazard_walk, "x"}).then_refused(test_is_open);
}

TEST(WithdrawOptionRule, WithdrawsWhatNoStrawDesignHolds)
{
    two_issues().when(WithdrawOption{agency_cover}).then(OptionWithdrawn{agency_cover});
    two_issues()
        .when(WithdrawOption{hazard_walk})
        .then_refused("Option #4 is part of straw design #6. Take it out there first.");
    two_issues().when(WithdrawOption{{9}}).then_refused(no_option);
    without_agency_cover().when(WithdrawOption{agency_cover}).then_refused(gone);
    room_in_a_test().when(WithdrawOption{agency_cover}).then_refused(test_is_open);
}

TEST(LinkOptionRule, LinksWhatIsNotLinkedYet)
{
    Room room = two_issues();
    room.when(LinkOption{hazard_walk, {go_home_unhurt, steady_crews, steady_crews}, true})
        .then(OptionServes{hazard_walk, steady_crews});
    room.when(LinkOption{hazard_walk, {steady_crews}, true}).then_nothing();
    room.when(LinkOption{hazard_walk, {steady_crews, go_home_unhurt}, false})
        .then(OptionServesNot{hazard_walk, steady_crews},
            OptionServesNot{hazard_walk, go_home_unhurt});
    room.when(LinkOption{hazard_walk, {steady_crews}, false}).then_nothing();
}

TEST(LinkOptionRule, RefusesWhatCannotBeLinked)
{
    constexpr InterestId plan_a_life{4};
    two_issues()
        .when(LinkOption{hazard_walk, {}, true})
        .then_refused("Say which interests it serves, by their numbers.");
    two_issues().when(LinkOption{{9}, {go_home_unhurt}, true}).then_refused(no_option);
    without_agency_cover()
        .when(LinkOption{agency_cover, {go_home_unhurt}, true})
        .then_refused(gone);
    two_issues()
        .when(LinkOption{hazard_walk, {go_home_unhurt, {9}}, true})
        .then_refused(no_interest_here);
    two_issues().when(LinkOption{hazard_walk, {plan_a_life}, true}).then_refused(no_interest_here);
}

TEST(LinkOptionRule, RefusesAnInterestThatWasWithdrawn)
{
    Room room = two_issues();
    room.given(WithdrawInterest{predictable_cost});
    room.when(LinkOption{hazard_walk, {predictable_cost}, true})
        .then_refused("Interest #2 was withdrawn. Record it again if it still matters.");
}

TEST(CriterionRules, ProposeAndAgree)
{
    Room room = two_issues();
    room.when(ProposeCriterion{staffing, "Fair to all units"})
        .then(CriterionProposed{{2}, 9, staffing, "Fair to all units"});
    room.when(AgreeCriterion{workable}).then(CriterionAgreed{workable});
    room.when(AgreeCriterion{workable}).then_nothing();
}

TEST(CriterionRules, RefuseWithoutIssueWordsOrCriterion)
{
    Room().when(ProposeCriterion{staffing, "Fair"}).then_refused(no_issue);
    one_issue().when(ProposeCriterion{staffing, ""}).then_refused("Write the criterion first.");
    one_issue()
        .when(AgreeCriterion{workable})
        .then_refused("There is no such criterion. Look at its number and try again.");
}

TEST(MarkOptionRule, KeepsOneMarkOfAPartyAndOneOfTheRoom)
{
    Room room = two_issues();
    room.given(AgreeCriterion{workable});
    room.when(MarkOption{hazard_walk, workable, {}, Mark::meets, ""})
        .then(OptionMarked{hazard_walk, workable, {}, Mark::meets, ""});
    room.when(MarkOption{hazard_walk, workable, {}, Mark::meets, " "}).then_nothing();
    room.when(MarkOption{hazard_walk, workable, union_, Mark::meets, ""})
        .then(OptionMarked{hazard_walk, workable, union_, Mark::meets, ""});
    room.when(MarkOption{hazard_walk, workable, union_, Mark::partly, "days only"})
        .then(OptionMarked{hazard_walk, workable, union_, Mark::partly, "days only"});
}

TEST(MarkOptionRule, RefusesWhatCannotBeMarked)
{
    constexpr OptionId posting{4};
    constexpr std::string_view no_criterion_here =
        "There is no such criterion on this issue. Look at its number and try again.";
    two_issues().when(MarkOption{{9}, workable, {}, Mark::meets, ""}).then_refused(no_option);
    without_agency_cover()
        .when(MarkOption{agency_cover, workable, {}, Mark::meets, ""})
        .then_refused(gone);
    two_issues()
        .when(MarkOption{hazard_walk, {9}, {}, Mark::meets, ""})
        .then_refused(no_criterion_here);
    two_issues()
        .when(MarkOption{posting, workable, {}, Mark::meets, ""})
        .then_refused(no_criterion_here);
    two_issues()
        .when(MarkOption{hazard_walk, workable, {9}, Mark::meets, ""})
        .then_refused("There is no such party. Look at its number and try again.");
    two_issues()
        .when(MarkOption{hazard_walk, workable, {}, Mark::meets, "\xff"})
        .then_refused("The reason is not readable text. Type it again.");
}

TEST(ComposeStrawRule, CombinesOptionsWordsOrBoth)
{
    two_issues()
        .when(ComposeStraw{staffing, {float_pool, hazard_walk}, " reviewed yearly "})
        .then(StrawComposed{{2}, 9, staffing, {float_pool, hazard_walk}, "reviewed yearly"});
    two_issues()
        .when(ComposeStraw{staffing, {agency_cover}, ""})
        .then(StrawComposed{{2}, 9, staffing, {agency_cover}, ""});
    two_issues()
        .when(ComposeStraw{staffing, {}, "A pool of six"})
        .then(StrawComposed{{2}, 9, staffing, {}, "A pool of six"});
}

TEST(ComposeStrawRule, RefusesWhatCannotBeCombined)
{
    Room().when(ComposeStraw{staffing, {}, "A pool"}).then_refused(no_issue);
    two_issues()
        .when(ComposeStraw{staffing, {}, " "})
        .then_refused("Name the options it combines, by their numbers.");
    two_issues().when(ComposeStraw{staffing, {{9}}, ""}).then_refused(no_option_here);
    without_agency_cover().when(ComposeStraw{staffing, {agency_cover}, ""}).then_refused(gone);
    two_issues()
        .when(ComposeStraw{staffing, {float_pool, float_pool}, ""})
        .then_refused("Option #5 is named twice. Name it once.");
    two_issues()
        .when(ComposeStraw{staffing, {float_pool}, too_long()})
        .then_refused("The straw design is longer than 2000 bytes. Split it in two.");
}

TEST(ChangeStrawRule, ChangesOptionsAndWords)
{
    Room room = two_issues();
    room.when(ChangeStraw{walk_and_pool, {float_pool}, "for a year"})
        .then(StrawChanged{walk_and_pool, {float_pool}, "for a year"});
    room.when(ChangeStraw{walk_and_pool, {float_pool}, " for a year "}).then_nothing();
    room.when(WithdrawOption{hazard_walk}).then(OptionWithdrawn{hazard_walk});
}

TEST(ChangeStrawRule, RefusesWhatCannotBeCombinedAndInATest)
{
    two_issues()
        .when(ChangeStraw{{9}, {float_pool}, ""})
        .then_refused("There is no such straw design. Look at its number and try again.");
    two_issues()
        .when(ChangeStraw{walk_and_pool, {}, ""})
        .then_refused("Name the options it combines, by their numbers.");
    two_issues().when(ChangeStraw{walk_and_pool, {{4}}, ""}).then_refused(no_option_here);
    two_issues()
        .when(ChangeStraw{walk_and_pool, {float_pool}, "\xff"})
        .then_refused("The straw design is not readable text. Type it again.");
    room_in_a_test().when(ChangeStraw{walk_and_pool, {float_pool}, ""}).then_refused(test_is_open);
}

}  // namespace
}  // namespace jointly
