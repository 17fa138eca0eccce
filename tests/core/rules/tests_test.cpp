// Consensus tests: calling, answering, closing.
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr IssueId schedules{2};
constexpr TestId first_test{1};
constexpr PartyId physicians{3};  // a voice only
constexpr ConstituentId nurses{1};
constexpr ParticipantId ana{1};  // of the union's nurses
constexpr ParticipantId ben{2};  // of management
constexpr ParticipantId cy{3};   // observer of the union
constexpr ParticipantId kim{4};  // facilitator
constexpr ParticipantId di{5};   // of the physicians

constexpr std::string_view no_test = "There is no such test. Look at its number and try again.";
constexpr std::string_view test_is_closed =
    "This test is closed and stays in the record. Test again instead.";
constexpr std::string_view no_party = "There is no such party. Look at its number and try again.";
constexpr std::string_view no_interest_here =
    "There is no such interest on this issue. Look at its number and try again.";
constexpr std::string_view no_worry =
    "A concern goes with more discussion, standing aside or cannot support yet. Say which it is.";

// Everybody has joined, and there is a second issue with an interest and an option.
Room full_table(Keeping kept = Keeping::counts)
{
    Room room = one_language();
    room.given(JoinParty{"Physicians", "", "", 0, false});
    room.given(NameConstituent{union_, "Nurses"});
    room.given(JoinParticipant{"Ana Ruiz", union_, nurses, Role::member});
    room.given(JoinParticipant{"Ben Okafor", management, {}, Role::member});
    room.given(JoinParticipant{"Cy Adams", union_, {}, Role::observer});
    room.given(JoinParticipant{"Kim Lee", {}, {}, Role::facilitator});
    room.given(JoinParticipant{"Di Brook", physicians, {}, Role::member});
    room.given(RaiseIssue{"What might we do so that schedules are known in time?", ""});
    room.given(RecordInterest{schedules, {}, "Plan a life"});
    room.given(OfferOption{schedules, "Post schedules 14 days ahead"});
    if (kept != Keeping::counts) {
        room.given(AdoptKeeping{kept});
    }
    return room;
}

// And a test of hazard_walk is open.
Room in_test(Keeping kept = Keeping::counts)
{
    Room room = full_table(kept);
    room.given(CallTest{staffing, hazard_walk, {}});
    return room;
}

Room after_test(Keeping kept = Keeping::counts)
{
    Room room = in_test(kept);
    if (kept == Keeping::names) {
        room.given(TakeStance{first_test, ana, Stance::support, {}});
    } else {
        room.given(
            counted_as(first_test, union_, Stance::support, kept == Keeping::counts ? 6 : 0));
    }
    room.given(CloseTest{first_test});
    return room;
}

TestedText reading(std::string text)
{
    TestedText tested;
    tested.text = std::move(text);
    return tested;
}

TEST(CallTestRule, KeepsTheWordsOfAnOption)
{
    full_table()
        .when(CallTest{staffing, hazard_walk, {}})
        .then(TestCalled{first_test, staffing, TestKind::concept_, hazard_walk, {}, {}, {},
                  {reading("Joint hazard walk each month")}},
            MovedAhead{staffing, Gate::interests_served, ""});
}

TEST(CallTestRule, KeepsTheWordsOfAStrawDesignAndOfItsOptions)
{
    full_table()
        .when(CallTest{staffing, {}, walk_and_pool})
        .then(TestCalled{first_test, staffing, TestKind::concept_, {}, walk_and_pool, {}, {},
            {reading("Both, reviewed after a year"), reading("Joint hazard walk each month"),
                reading("A float pool for short shifts")}});
}

TEST(CallTestRule, KeepsTheLanguageWithLabelEffectAndPayer)
{
    TestedText tested = reading("The Employer shall staff each shift by the agreed plan.");
    tested.provision = staffing_section;
    tested.effective = {EffectiveBasis::on_date, {2026, 7, 1}, ""};
    tested.label = "8.2";
    tested.payer = "The Employer";
    full_table()
        .when(CallTest{staffing, {}, {}})
        .then(TestCalled{first_test, staffing, TestKind::wording, {}, {}, {staffing_language}, {},
                  {tested}},
            MovedAhead{staffing, Gate::concept_agreed, ""});
}

TEST(CallTestRule, ChainsARetestToTheLastTestOfTheSameThing)
{
    Room room = full_table();
    const auto chained_to = [&] { return room.session().tests.back().retest_of; };
    test_of(room, hazard_walk, Stance::support, Stance::cannot_support);
    EXPECT_EQ(chained_to(), TestId{});
    test_of(room, float_pool, Stance::support, Stance::support);
    EXPECT_EQ(chained_to(), TestId{});
    test_of_wording(room, Stance::support, Stance::support);
    EXPECT_EQ(chained_to(), TestId{});
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    test_of(room, hazard_walk, Stance::support, Stance::support);
    EXPECT_EQ(chained_to(), TestId{1});
    test_of_wording(room, Stance::support, Stance::support);
    EXPECT_EQ(chained_to(), TestId{3});
    test_of(room, hazard_walk, Stance::support, Stance::support);
    EXPECT_EQ(chained_to(), TestId{4});
}

TEST(CallTestRule, RefusesWithoutIssueMeetingOrParties)
{
    full_table()
        .when(CallTest{{9}, hazard_walk, {}})
        .then_refused("Raise an issue first, as an open question.");
    full_table()
        .given(CloseMeeting{})
        .when(CallTest{staffing, hazard_walk, {}})
        .then_refused("Open the meeting first: consensus is tested in the room.");
    Room alone;
    alone.given(JoinParty{"Union", "", "", 6, true})
        .given(JoinParty{"Physicians", "", "", 6, false});
    alone.given(OpenMeeting{})
        .given(RaiseIssue{"What?", ""})
        .given(OfferOption{staffing, "A pool"});
    alone.when(CallTest{staffing, hazard_walk, {}})
        .then_refused("Consensus needs two deciding parties. Let them join first.");
}

TEST(CallTestRule, RefusesASecondTestAtATime)
{
    in_test()
        .when(CallTest{schedules, {3}, {}})
        .then_refused("A test is open. Close it before calling another.");
}

TEST(CallTestRule, RefusesWhatCannotBeTested)
{
    constexpr OptionId posting{3};
    full_table()
        .when(CallTest{staffing, hazard_walk, walk_and_pool})
        .then_refused("Test one thing at a time: an option or a straw design.");
    for (const OptionId option : {posting, OptionId{9}}) {
        full_table()
            .when(CallTest{staffing, option, {}})
            .then_refused(
                "There is no such option on this issue. Look at its number and try again.");
    }
    for (const auto& [issue, straw] :
        {std::pair{schedules, walk_and_pool}, {staffing, StrawId{9}}}) {
        full_table()
            .when(CallTest{issue, {}, straw})
            .then_refused(
                "There is no such straw design on this issue. Look at its number and try again.");
    }
    full_table()
        .given(WithdrawOption{posting})
        .when(CallTest{schedules, posting, {}})
        .then_refused("Option #2 was withdrawn. Offer it again if it still helps.");
    full_table()
        .when(CallTest{schedules, {}, {}})
        .then_refused("There is no language to test yet. Propose it first.");
}

TEST(CountPartyRule, CountsALocalApartOnlyWhereTheRuleDoes)
{
    in_test()
        .when(CountParty{first_test, union_, nurses, {{Stance::support, 5}}, {}})
        .then_refused("Our rule does not count Nurses apart. Count Union as a whole.");
}

TEST(CountPartyRule, KeepsCountsAndTheConcern)
{
    in_test(Keeping::constituents)
        .when(CountParty{first_test, union_, nurses,
            {{Stance::support, 5}, {Stance::cannot_support, 1}},
            {{go_home_unhurt, go_home_unhurt}, " nights are open ", "a pilot"}})
        .then(PartyCounted{first_test, union_, nurses,
                  {{Stance::support, 5}, {Stance::cannot_support, 1}}},
            ConcernRaised{
                first_test, union_, nurses, {}, {go_home_unhurt}, "nights are open", "a pilot"});
}

TEST(CountPartyRule, TakesWordsThatSayNothingForNoConcern)
{
    in_test()
        .when(CountParty{first_test, union_, {}, {{Stance::support, 6}}, {{}, " ", "\u200b"}})
        .then(PartyCounted{first_test, union_, {}, {{Stance::support, 6}}});
}

TEST(CountPartyRule, KeepsOneWordWhereTheRuleSaysSo)
{
    in_test(Keeping::spokesperson)
        .when(counted_as(first_test, union_, Stance::live_with, 0))
        .then(PartyCounted{first_test, union_, {}, {{Stance::live_with, 0}}});
}

TEST(CountPartyRule, RefusesOutsideAnOpenTest)
{
    in_test().when(counted_as({9}, union_, Stance::support, 6)).then_refused(no_test);
    after_test()
        .when(counted_as(first_test, union_, Stance::support, 6))
        .then_refused(test_is_closed);
}

TEST(CountPartyRule, RefusesWhoIsNotCounted)
{
    in_test().when(counted_as(first_test, {9}, Stance::support, 6)).then_refused(no_party);
    in_test()
        .when(counted_as(first_test, physicians, Stance::support, 6))
        .then_refused("Physicians has a voice and is not counted.");
    for (const auto& [party, constituent] :
        {std::pair{management, nurses}, {union_, ConstituentId{9}}}) {
        in_test()
            .when(CountParty{first_test, party, constituent, {{Stance::support, 6}}, {}})
            .then_refused(
                "There is no such local or unit of the party. Look at its number and try again.");
    }
    in_test(Keeping::names)
        .when(counted_as(first_test, union_, Stance::support, 6))
        .then_refused(
            "Our rule keeps answers by name. Say who, for example \"stance Ana support\".");
}

TEST(CountPartyRule, RefusesNumbersThatSayNothing)
{
    const auto counts = [](std::vector<StanceCount> each) {
        return CountParty{first_test, union_, {}, std::move(each), {}};
    };
    constexpr std::string_view too_few_or_many = "Count 1 to 1000 people.";
    in_test().when(counts({{Stance::support, -1}})).then_refused(too_few_or_many);
    in_test().when(counts({{Stance::support, 1'001}})).then_refused(too_few_or_many);
    in_test()
        .when(counts({{Stance::support, 5}, {Stance::cannot_support, 0}}))
        .then_refused(too_few_or_many);
    in_test()
        .when(counts({{Stance::support, 5}, {Stance::support, 1}}))
        .then_refused("Each stance is counted once for a party. Add its people up.");
    in_test().when(counts({})).then_refused("Say how the party stands, for example \"support 6\".");
    in_test()
        .when(counts({{Stance::support, 0}}))
        .then_refused("Our rule keeps counts. Say how many, for example \"support 6\".");
    in_test(Keeping::spokesperson)
        .when(counts({{Stance::support, 6}}))
        .then_refused("Our rule keeps each party's one word. Leave the number out.");
    in_test(Keeping::spokesperson)
        .when(counts({{Stance::support, 0}, {Stance::live_with, 0}}))
        .then_refused("A party that speaks as one says one thing. Give one stance.");
}

TEST(CountPartyRule, RefusesAConcernThatDoesNotBelong)
{
    const auto with = [](Stance stance, ConcernWords concern) {
        return CountParty{first_test, union_, {}, {{stance, 6}}, std::move(concern)};
    };
    const ConcernWords nights{{}, "nights", ""};
    in_test().when(with(Stance::support, nights)).then_refused(no_worry);
    in_test().when(with(Stance::live_with, nights)).then_refused(no_worry);
    in_test().given(with(Stance::more_discussion, nights)).given(with(Stance::stand_aside, nights));
    for (const InterestId elsewhere : {InterestId{4}, InterestId{9}}) {
        in_test()
            .when(with(Stance::cannot_support, {{elsewhere}, "", ""}))
            .then_refused(no_interest_here);
    }
    in_test()
        .when(with(Stance::cannot_support, {{}, too_long(), ""}))
        .then_refused("The reason is longer than 2000 bytes. Split it in two.");
    in_test()
        .when(with(Stance::cannot_support, {{}, "", "\xff"}))
        .then_refused("What would help is not readable text. Type it again.");
}

TEST(TakeStanceRule, KeepsWhoAndWhy)
{
    Room room = in_test(Keeping::names);
    room.when(TakeStance{first_test, ben, Stance::support, {}})
        .then(StanceTaken{first_test, ben, Stance::support});
    room.when(TakeStance{first_test, ana, Stance::cannot_support, {{}, "nights", "a pilot"}})
        .then(StanceTaken{first_test, ana, Stance::cannot_support},
            ConcernRaised{first_test, union_, nurses, ana, {}, "nights", "a pilot"});
}

TEST(TakeStanceRule, RefusesOutsideAnOpenTest)
{
    in_test(Keeping::names).when(TakeStance{{9}, ana, Stance::support, {}}).then_refused(no_test);
    after_test(Keeping::names)
        .when(TakeStance{first_test, ana, Stance::support, {}})
        .then_refused(test_is_closed);
}

TEST(TakeStanceRule, RefusesWhoDoesNotDecide)
{
    Room room = in_test(Keeping::names);
    room.when(TakeStance{first_test, {9}, Stance::support, {}})
        .then_refused("There is no such person. Look at its number and try again.");
    room.when(TakeStance{first_test, kim, Stance::support, {}})
        .then_refused("Kim Lee is not one of those who decide.");
    room.when(TakeStance{first_test, cy, Stance::support, {}})
        .then_refused("Cy Adams is not one of those who decide.");
    room.when(TakeStance{first_test, di, Stance::support, {}})
        .then_refused("Di Brook is not one of those who decide.");
}

TEST(TakeStanceRule, RefusesNamesUnlessTheRuleKeepsThem)
{
    for (const Keeping kept : {Keeping::counts, Keeping::spokesperson}) {
        in_test(kept)
            .when(TakeStance{first_test, ana, Stance::support, {}})
            .then_refused("Our rule keeps no names in a test. Count the party instead.");
    }
}

TEST(TakeStanceRule, RefusesAConcernThatDoesNotBelong)
{
    Room room = in_test(Keeping::names);
    room.when(TakeStance{first_test, ana, Stance::support, {{}, "nights", ""}})
        .then_refused(no_worry);
    room.when(TakeStance{first_test, ana, Stance::cannot_support, {{{4}}, "", ""}})
        .then_refused(no_interest_here);
}

TEST(RaiseConcernRule, AddsToWhatAPartyOrAPersonSaid)
{
    in_test()
        .when(RaiseConcern{first_test, union_, {}, {{}, "nights", ""}})
        .then(ConcernRaised{first_test, union_, {}, {}, {}, "nights", ""});
    in_test(Keeping::names)
        .when(RaiseConcern{first_test, union_, ana, {{}, "nights", ""}})
        .then(ConcernRaised{first_test, union_, {}, ana, {}, "nights", ""});
}

TEST(RaiseConcernRule, RefusesWhatDoesNotBelong)
{
    const ConcernWords nights{{}, "nights", ""};
    in_test().when(RaiseConcern{{9}, union_, {}, nights}).then_refused(no_test);
    after_test().when(RaiseConcern{first_test, union_, {}, nights}).then_refused(test_is_closed);
    in_test().when(RaiseConcern{first_test, {}, {}, nights}).then_refused(no_party);
    for (const ParticipantId somebody : {ben, ParticipantId{9}}) {
        in_test(Keeping::names)
            .when(RaiseConcern{first_test, union_, somebody, nights})
            .then_refused(
                "There is no such person of the party. Look at its number and try again.");
    }
    in_test()
        .when(RaiseConcern{first_test, union_, ana, nights})
        .then_refused("Our rule keeps no names in a test. Say it for the party.");
    in_test()
        .when(RaiseConcern{first_test, union_, {}, {{}, " ", ""}})
        .then_refused("Write the concern first: why, and what would help.");
    in_test()
        .when(RaiseConcern{first_test, union_, {}, {{{4}}, "nights", ""}})
        .then_refused(no_interest_here);
}

TEST(CloseTestRule, ClosesOnceSomebodyAnswered)
{
    Room room = in_test();
    room.when(CloseTest{first_test})
        .then_refused("Nobody has been asked yet. Ask a party first, or take the test back.");
    room.given(counted_as(first_test, union_, Stance::support, 6));
    room.when(CloseTest{first_test}).then(TestClosed{first_test});
    room.when(CloseTest{first_test}).then_refused(test_is_closed);
    room.when(CloseTest{{9}}).then_refused(no_test);
}

}  // namespace
}  // namespace jointly
