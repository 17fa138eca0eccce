// What changed since an earlier moment, kind by kind.
#include "core/record/since.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

Since since_then(const Room& room, std::uint64_t from)
{
    return since(room.session(), room.record(), from);
}

// The one change since `from`; the test fails where there is not exactly one.
ItemChange only_change(const Room& room, std::uint64_t from)
{
    const Since all = since_then(room, from);
    EXPECT_EQ(all.changes.size(), 1U);
    EXPECT_TRUE(all.agreed.empty());
    EXPECT_TRUE(all.agreements.empty());
    return all.changes.empty() ? ItemChange{} : all.changes.front();
}

TEST(LastMet, IsTheEntryThatClosedTheLastMeeting)
{
    Room room = two_parties();
    EXPECT_EQ(last_met({}), 0U);
    EXPECT_EQ(last_met(room.record()), 0U);
    room.given(OpenMeeting{-480});
    EXPECT_EQ(last_met(room.record()), 0U);
    room.given(CloseMeeting{});
    const std::uint64_t closed = room.record().size();
    EXPECT_EQ(last_met(room.record()), closed);
    room.given(OpenMeeting{-480}).given(ParkItem{{}, "Lockers"});
    EXPECT_EQ(last_met(room.record()), closed);
}

TEST(SinceWeLastMet, IsNothingWhereNothingChanged)
{
    const Room room = wording_agreed();
    EXPECT_TRUE(since_then(room, room.record().size()).is_nothing());
    EXPECT_FALSE(since_then(room, 0).is_nothing());
}

TEST(SinceWeLastMet, TellsWhatIsNewByIssueInTheOrderOfTheAgenda)
{
    Room room = one_issue();
    room.given(RaiseIssue{"What about nights?", "Nights"});
    const std::uint64_t from = room.record().size();
    room.given(ParkItem{{}, "Lockers"});
    room.given(OfferOption{IssueId{2}, "A pilot"});
    room.given(RecordInterest{staffing, {false, union_}, "A safe load"});
    room.given(MoveIssue{IssueId{2}, staffing});
    const auto changes = since_then(room, from).changes;
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].thing, ChangedThing::option);
    EXPECT_EQ(changes[0].issue, IssueId{2});
    EXPECT_EQ(changes[0].number, 1);
    EXPECT_EQ(changes[1].thing, ChangedThing::interest);
    EXPECT_EQ(changes[1].holder, (Holder{false, union_}));
    EXPECT_EQ(changes[2].thing, ChangedThing::parked_item);
    EXPECT_EQ(changes[2].kind, ChangeKind::parked);
    EXPECT_EQ(changes[2].label, "PK-1");
}

TEST(SinceWeLastMet, HasOldAndNewWordsOfWhatWasReworded)
{
    Room room = one_straw();
    const std::uint64_t from = room.record().size();
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    const auto changes = since_then(room, from).changes;
    ASSERT_EQ(changes.size(), 2U);  // the straw design that holds it reads otherwise too
    EXPECT_EQ(changes[0].kind, ChangeKind::reworded);
    EXPECT_EQ(changes[0].before, "Joint hazard walk each month");
    EXPECT_EQ(changes[0].text, "Joint hazard walk each week");
    EXPECT_EQ(changes[1].thing, ChangedThing::straw);
    EXPECT_EQ(changes[1].kind, ChangeKind::reworded);
}

TEST(SinceWeLastMet, DoesNotTellWhatWasRewordedAndSetBack)
{
    Room room = one_straw();
    const std::uint64_t from = room.record().size();
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"});
    room.given(RewordOption{hazard_walk, "Joint hazard walk each month"});
    EXPECT_TRUE(since_then(room, from).is_nothing());
}

TEST(SinceWeLastMet, TellsWhatWasWithdrawnAndWhatBecamePartOfAnother)
{
    Room room = one_straw();
    room.given(OfferOption{staffing, "Agency cover"});
    const std::uint64_t from = room.record().size();
    room.given(WithdrawOption{OptionId{3}});
    EXPECT_EQ(only_change(room, from).kind, ChangeKind::withdrawn);
    const std::uint64_t next = room.record().size();
    room.given(MergeInterests{{go_home_unhurt, steady_crews}, "Steady and safe"});
    const auto changes = since_then(room, next).changes;
    ASSERT_EQ(changes.size(), 3U);
    EXPECT_EQ(changes[0].kind, ChangeKind::merged);
    EXPECT_EQ(changes[0].note, "Part of #8");
    EXPECT_EQ(changes[1].kind, ChangeKind::merged);
    EXPECT_EQ(changes[2].kind, ChangeKind::added);
    EXPECT_EQ(changes[2].number, 8);
}

TEST(SinceWeLastMet, TellsWhatCameUnderWhichHeading)
{
    Room room = one_straw();
    const std::uint64_t from = room.record().size();
    room.given(GroupItems{{go_home_unhurt}, {hazard_walk}, "Safety"});
    const Since grouped = since_then(room, from);
    EXPECT_FALSE(grouped.is_nothing());
    EXPECT_TRUE(grouped.changes.empty());  // none of them reads otherwise
    EXPECT_EQ(grouped.regrouped, (std::vector<Regrouped>{{staffing, "", "Safety", {1, 4}}}));
    const std::uint64_t next = room.record().size();
    room.given(GroupItems{{go_home_unhurt}, {}, "Going home"});
    room.given(GroupItems{{}, {hazard_walk}, ""});
    EXPECT_EQ(since_then(room, next).regrouped,
        (std::vector<Regrouped>{
            {staffing, "Safety", "Going home", {1}}, {staffing, "Safety", "", {4}}}));
    // What came and went again since is not told.
    EXPECT_EQ(since_then(room, from).regrouped,
        (std::vector<Regrouped>{{staffing, "", "Going home", {1}}}));
}

TEST(SinceWeLastMet, TellsOfNoHeadingOfWhatWasWithdrawnOrBecamePartOfAnother)
{
    Room room = one_straw();
    const std::uint64_t from = room.record().size();
    room.given(GroupItems{{go_home_unhurt, steady_crews}, {}, "Safety"});
    room.given(MergeInterests{{go_home_unhurt, steady_crews}, "Steady and safe"});
    const int both = room.session().interests.back().number;
    EXPECT_EQ(since_then(room, from).regrouped,
        (std::vector<Regrouped>{{staffing, "", "Safety", {both}}}));
    room.given(WithdrawInterest{room.session().interests.back().id});
    EXPECT_TRUE(since_then(room, from).regrouped.empty());
}

TEST(SinceWeLastMet, TellsCriteriaAndGroundRulesThatWereAgreed)
{
    Room room = one_issue();
    room.given(ProposeCriterion{staffing, "Safe for patients"});
    const std::uint64_t from = room.record().size();
    room.given(AgreeCriterion{CriterionId{1}});
    EXPECT_EQ(only_change(room, from).kind, ChangeKind::agreed);
}

TEST(SinceWeLastMet, TellsIssuesThatWereParkedAndTakenUpAgain)
{
    Room room = one_issue();
    const std::uint64_t from = room.record().size();
    room.given(ParkIssue{staffing, "Figures are missing"});
    const ItemChange parked = only_change(room, from);
    EXPECT_EQ(parked.kind, ChangeKind::parked);
    EXPECT_EQ(parked.note, "Figures are missing");
    const std::uint64_t later = room.record().size();
    room.given(ReopenIssue{staffing});
    EXPECT_EQ(only_change(room, later).kind, ChangeKind::taken_up);
    EXPECT_TRUE(since_then(room, from).is_nothing());
}

TEST(SinceWeLastMet, TellsWhatWasClearedAndWhatBecameOfIt)
{
    Room room = one_issue();
    room.given(ParkItem{{}, "Lockers"});
    const std::uint64_t from = room.record().size();
    room.given(ClearParkedItem{ParkedItemId{1}, "Ordered"});
    const ItemChange cleared = only_change(room, from);
    EXPECT_EQ(cleared.kind, ChangeKind::cleared);
    EXPECT_EQ(cleared.note, "Ordered");
}

TEST(SinceWeLastMet, TellsLanguageByItsProvision)
{
    Room room = one_language();
    const std::uint64_t from = room.record().size();
    const std::string before = room.session().languages.front().text;
    room.given(language_reading("Each shift is staffed by the plan."));
    const ItemChange changed = only_change(room, from);
    EXPECT_EQ(changed.thing, ChangedThing::language);
    EXPECT_EQ(changed.kind, ChangeKind::reworded);
    EXPECT_TRUE(changed.label.starts_with("8.2"));
    EXPECT_EQ(changed.before, before);
    EXPECT_EQ(changed.text, "Each shift is staffed by the plan.");
}

TEST(SinceWeLastMet, TellsTestsThatReachedConsensusAndNoOthers)
{
    Room room = one_straw();
    const std::uint64_t from = room.record().size();
    const TestId no = test_of(room, hazard_walk, Stance::support, Stance::more_discussion);
    EXPECT_TRUE(since_then(room, from).is_nothing());
    const TestId yes = test_of(room, hazard_walk, Stance::support, Stance::live_with);
    EXPECT_EQ(since_then(room, from).agreed, std::vector<TestId>{yes});
    EXPECT_NE(no, yes);
    EXPECT_TRUE(since_then(room, room.record().size()).is_nothing());
}

TEST(SinceWeLastMet, TellsNothingOfATestThatIsOpen)
{
    Room room = one_straw();
    const std::uint64_t from = room.record().size();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(counted_as(TestId{1}, union_, Stance::support, 6));
    EXPECT_TRUE(since_then(room, from).is_nothing());
}

TEST(SinceWeLastMet, TellsHowFarAgreementsCame)
{
    Room room = wording_agreed();
    const std::uint64_t from = room.record().size();
    room.given(DraftTa{staffing});
    EXPECT_EQ(since_then(room, from).agreements,
        (std::vector<TaMoved>{
            {staffing_ta, staffing, std::nullopt, TaState::consensus_on_wording}}));
    const std::uint64_t drafted = room.record().size();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    EXPECT_EQ(since_then(room, drafted).agreements,
        (std::vector<TaMoved>{
            {staffing_ta, staffing, TaState::consensus_on_wording, TaState::initialled_by_one}}));
}

TEST(SinceWeLastMet, CountsWhatWasTakenBackAsNeverDone)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"});
    const std::uint64_t from = room.record().size();
    room.undo();
    EXPECT_TRUE(since_then(room, from).is_nothing());
    room.given(OfferOption{staffing, "Agency cover"}).undo();
    EXPECT_TRUE(since_then(room, from).is_nothing());
    room.redo();
    EXPECT_EQ(only_change(room, from).text, "Agency cover");
}

// As `then`, which the record is of, goes on; `between` the two sessions.
TEST(BetweenTwoCopies, TellsWhatWasTakenBackAsSinceWeLastMetDoesNot)
{
    Room room = one_straw();
    room.given(OfferOption{staffing, "Agency cover"});
    const Session then = room.session();
    const std::uint64_t from = room.record().size();
    room.undo();
    EXPECT_TRUE(since_then(room, from).is_nothing());
    const auto changes = between(then, room.session()).changes;
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, ChangeKind::taken_back);
    EXPECT_EQ(changes[0].thing, ChangedThing::option);
    EXPECT_EQ(changes[0].issue, staffing);
    EXPECT_EQ(changes[0].text, "Agency cover");
    room.redo();
    EXPECT_TRUE(between(then, room.session()).is_nothing());
}

TEST(BetweenTwoCopies, KeepsNoIssueThatWasTakenBack)
{
    Room room = one_issue();
    room.given(RaiseIssue{"What about nights?", "Nights"});
    const Session then = room.session();
    room.undo();
    const auto changes = between(then, room.session()).changes;
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, ChangeKind::taken_back);
    EXPECT_EQ(changes[0].issue, IssueId{});
    EXPECT_EQ(changes[0].text, "What about nights?");
}

TEST(BetweenTwoCopies, TellsOfLanguageAndAnAgreementThatWereTakenBack)
{
    Room room = wording_agreed();
    room.given(DraftTa{staffing});
    const Session then = room.session();
    room.undo();
    const auto changes = between(then, room.session()).changes;
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].kind, ChangeKind::taken_back);
    EXPECT_EQ(changes[0].thing, ChangedThing::agreement);
    EXPECT_EQ(changes[0].label, "TA-1");
}

}  // namespace
}  // namespace jointly
