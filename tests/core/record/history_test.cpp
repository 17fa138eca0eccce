#include "core/record/history.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr std::string_view nothing_to_undo = "There is nothing to take back.";
constexpr std::string_view nothing_to_redo = "There is nothing to bring back.";

TEST(Undo, TakesTheLastActBack)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).given(OfferOption{staffing, "Agency cover"});
    const std::uint64_t last = room.record().back().stamp.seq;
    room.undo().then_record(Undone{last});
    EXPECT_EQ(room.session().options.size(), 1U);
    room.undo().then_record(Undone{last - 1});
    EXPECT_TRUE(room.session().options.empty());
}

TEST(Undo, TakesAnActWithAllItsEventsBack)
{
    Room room = open_meeting_room();
    room.given(RaiseIssue{"What might we do?", ""});
    room.undo();
    EXPECT_TRUE(room.session().issues.empty());
    EXPECT_EQ(room.session().turned_to, IssueId{});
}

TEST(Undo, FindsNothingInAnEmptyRecordOrPastItsStart)
{
    Room room;
    room.undo().then_refused(nothing_to_undo);
    room.given(JoinParty{"Union", "", "", 0, true}).undo().undo().then_refused(nothing_to_undo);
    EXPECT_EQ(room.record().size(), 2U);
}

TEST(Undo, DoesNotTakeUndoBackButWhatWasDoneBefore)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).given(OfferOption{staffing, "Agency cover"});
    const std::uint64_t pool = room.record().size() - 1;
    room.undo().undo().then_record(Undone{pool});
    room.redo().then_record(Redone{pool});
    room.undo().then_record(Undone{pool});
}

TEST(Undo, StopsAtAMeetingThatOpened)
{
    Room room;
    room.given(OpenMeeting{});
    room.undo().then_refused("That the meeting opened stays in the record. Close it instead.");
}

TEST(Undo, StopsAtAMeetingThatClosed)
{
    Room room = open_meeting_room();
    room.given(CloseMeeting{});
    room.undo().then_refused(
        "That the meeting closed stays in the record. Open the next one instead.");
}

TEST(Undo, StopsAtAClosedTest)
{
    Room room = one_straw();
    test_of(room, hazard_walk, Stance::support, Stance::support);
    room.undo().then_refused("A closed test stays in the record. Test again instead.");
}

TEST(Undo, TakesAnswersAndTheCallOfAnOpenTestBack)
{
    Room room = one_straw();
    room.given(CallTest{staffing, hazard_walk, {}});
    room.given(counted_as({1}, union_, Stance::support, 6));
    room.undo().undo();
    EXPECT_EQ(room.refusal(), "");
    EXPECT_TRUE(room.session().tests.empty());
}

TEST(Undo, StopsAtInitials)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.undo().then_refused(
        "Initials stay in the record. Revise the agreement, or raise a new issue, to change it.");
}

TEST(Undo, TakesBackWhatCameAfterAStopAndThenStops)
{
    Room room = ta_ready();
    room.given(InitialTa{staffing_ta, union_, "Ana Ruiz", ""});
    room.given(TakeStep{staffing, Step::language});
    EXPECT_EQ(room.undo().refusal(), "");
    EXPECT_NE(room.undo().refusal(), "");
}

TEST(Redo, BringsBackWhatWasTakenBackLast)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).given(OfferOption{staffing, "Agency cover"});
    const Session before = room.session();
    const std::uint64_t last = room.record().back().stamp.seq;
    room.undo().undo();
    room.redo().then_record(Redone{last - 1});
    room.redo().then_record(Redone{last});
    EXPECT_TRUE(room.session() == before);
    room.redo().then_refused(nothing_to_redo);
}

TEST(Redo, IsGoneOnceSomethingElseWasDone)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).undo().given(OfferOption{staffing, "Agency cover"});
    room.redo().then_refused(nothing_to_redo);
    EXPECT_EQ(room.session().options.front().id, OptionId{2});
}

TEST(Redo, IsStillThereAfterACommandThatChangedNothing)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).undo();
    room.when(TurnTo{staffing}).then_nothing();
    EXPECT_EQ(room.redo().refusal(), "");
}

TEST(Redo, FindsNothingWhereNothingWasTakenBack)
{
    Room().redo().then_refused(nothing_to_redo);
    one_issue().redo().then_refused(nothing_to_redo);
}

// An entry that follows the record of a room.
Entry next(const Room& room, std::variant<Events, RecordEvent> what, std::uint64_t further = 1)
{
    Entry entry;
    entry.stamp.seq = room.record().size() + further;
    entry.what = std::move(what);
    return entry;
}

TEST(HistoryFits, OnlyTheNextSequence)
{
    const Room room = one_issue();
    const Events events{Turned{staffing}};
    EXPECT_TRUE(room.history().fits(next(room, events)));
    EXPECT_FALSE(room.history().fits(next(room, events, 0)));
    EXPECT_FALSE(room.history().fits(next(room, events, 2)));
    EXPECT_TRUE(History().fits(next(Room(), events)));
    EXPECT_FALSE(History().fits(next(Room(), events, 0)));
}

TEST(HistoryFits, OnlyEntriesThatSaySomething)
{
    EXPECT_FALSE(History().fits(next(Room(), Events{})));
}

TEST(HistoryFits, OnlyUndoOfTheLastActInForce)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"});
    const std::uint64_t last = room.record().size();
    EXPECT_TRUE(room.history().fits(next(room, RecordEvent{Undone{last}})));
    for (const std::uint64_t other : {std::uint64_t{0}, last - 1, last + 1, std::uint64_t{999}}) {
        EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Undone{other}}))) << other;
    }
    room.undo();
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Undone{last}})));
    EXPECT_TRUE(room.history().fits(next(room, RecordEvent{Undone{last - 1}})));
    EXPECT_FALSE(History().fits(next(Room(), RecordEvent{Undone{0}})));
}

TEST(HistoryFits, OnlyRedoOfWhatWasTakenBackLast)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).given(OfferOption{staffing, "Agency cover"});
    const std::uint64_t last = room.record().size();
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Redone{last}})));
    room.undo().undo();
    EXPECT_TRUE(room.history().fits(next(room, RecordEvent{Redone{last - 1}})));
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Redone{last}})));
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Redone{0}})));
    room.given(OfferOption{staffing, "Shift bids"});
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Redone{last - 1}})));
}

TEST(HistoryFits, OnlyRedactionOfAnEntryThatIsThere)
{
    const Room room = one_issue();
    const std::uint64_t last = room.record().size();
    EXPECT_TRUE(room.history().fits(next(room, RecordEvent{Redacted{1}})));
    EXPECT_TRUE(room.history().fits(next(room, RecordEvent{Redacted{last}})));
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Redacted{last + 1}})));
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Redacted{0}})));
    EXPECT_FALSE(History().fits(next(Room(), RecordEvent{Redacted{1}})));
}

TEST(History, StopsAtARedaction)
{
    const Room room = one_issue();
    History history = room.history();
    history.add(next(room, RecordEvent{Redacted{1}}));
    EXPECT_EQ(history.undoable(), 0U);
    EXPECT_EQ(history.redoable(), 0U);
    EXPECT_TRUE(history.in_force()[1]);  // its words went, not what it did
}

TEST(HistoryFits, OnlyACountersignatureOfThePresentCheckpointOnceForAParty)
{
    Room room = one_issue();
    const std::uint64_t last = room.record().size();
    EXPECT_TRUE(room.history().fits(next(room, RecordEvent{Countersigned{last, union_, "Ana"}})));
    for (const std::uint64_t other : {std::uint64_t{0}, last - 1, last + 1, last + 2}) {
        EXPECT_FALSE(
            room.history().fits(next(room, RecordEvent{Countersigned{other, union_, "Ana"}})))
            << other;
    }
    room.asks(Countersign{union_, "Ana"});
    EXPECT_FALSE(room.history().fits(next(room, RecordEvent{Countersigned{last, union_, "Bo"}})));
    EXPECT_TRUE(
        room.history().fits(next(room, RecordEvent{Countersigned{last, management, "Bo"}})));
    EXPECT_FALSE(
        room.history().fits(next(room, RecordEvent{Countersigned{last + 1, management, "Bo"}})));
    EXPECT_FALSE(History().fits(next(Room(), RecordEvent{Countersigned{0, union_, "Ana"}})));
}

TEST(HistoryFits, OnlyARedactionOfActsInOrderByOnePersonForAParty)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).undo();
    const std::uint64_t undone = room.record().size();
    const std::vector<PartyVoice> both{{union_, "Ana"}, {management, "Bo"}};
    const auto fits = [&](RedactionAgreed agreed) {
        return room.history().fits(next(room, RecordEvent{std::move(agreed)}));
    };
    EXPECT_TRUE(fits({{1}, both}));
    EXPECT_TRUE(fits({{1, 2, undone - 1}, both}));
    EXPECT_FALSE(fits({{}, both}));
    EXPECT_FALSE(fits({{0}, both}));
    EXPECT_FALSE(fits({{2, 1}, both}));
    EXPECT_FALSE(fits({{1, 1}, both}));
    EXPECT_FALSE(fits({{undone}, both}));  // not an act
    EXPECT_FALSE(fits({{undone + 1}, both}));
    EXPECT_FALSE(fits({{1}, {}}));
    EXPECT_FALSE(fits({{1}, {{union_, "Ana"}, {union_, "Bo"}}}));
}

TEST(History, TakesTheWordOfDecidingPartiesByNameAlone)
{
    const Session session = one_issue().session();
    EXPECT_TRUE(names_parties_of(session, Undone{1}));
    EXPECT_TRUE(names_parties_of(session, Countersigned{1, union_, "Ana"}));
    EXPECT_FALSE(names_parties_of(session, Countersigned{1, union_, ""}));
    EXPECT_FALSE(names_parties_of(session, Countersigned{1, {9}, "Ana"}));
    EXPECT_FALSE(names_parties_of(session, Countersigned{1, {}, "Ana"}));
    EXPECT_TRUE(
        names_parties_of(session, RedactionAgreed{{1}, {{union_, "Ana"}, {management, "Bo"}}}));
    EXPECT_FALSE(names_parties_of(session, RedactionAgreed{{1}, {{management, "Bo"}}}));
    EXPECT_FALSE(
        names_parties_of(session, RedactionAgreed{{1}, {{union_, ""}, {management, "Bo"}}}));
    EXPECT_FALSE(names_parties_of(session, RedactionAgreed{{1}, {{management, "Bo"}, {{9}, "X"}}}));
}

TEST(History, SaysWhichActsStay)
{
    EXPECT_TRUE(may_be_undone({{1, 0, {}}, Events{Event{OptionWithdrawn{{1}}}}}));
    EXPECT_FALSE(may_be_undone({{1, 0, {}}, Events{Event{PracticeBegun{}}}}));
    EXPECT_FALSE(may_be_undone({{1, 0, {}}, RecordEvent{Undone{1}}}));
}

TEST(History, KnowsWhichActsAreInForce)
{
    Room room;
    room.given(JoinParty{"Union", "", "", 0, true}).given(JoinParty{"Management", "", "", 0, true});
    room.undo();
    EXPECT_EQ(room.history().in_force(), (std::vector<bool>{false, true, false, true}));
    EXPECT_EQ(room.history().undoable(), 1U);
    EXPECT_EQ(room.history().redoable(), 2U);
    EXPECT_EQ(history_of(room.record()).in_force(), room.history().in_force());
}

TEST(History, ChangesTheSessionByUndoAndRedoAlone)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"});
    const std::uint64_t last = room.record().back().stamp.seq;
    const auto session_after = [&](const RecordEvent& event) {
        Record record = room.record();
        record.push_back({{last + 1, Room::start_ms, {}}, event});
        return replay(record);
    };
    const std::vector<RecordEvent> aside{Countersigned{last, union_, "Ana Ruiz"}, Redacted{last},
        RedactionAgreed{{last}, {{union_, "Ana Ruiz"}}}};
    for (const RecordEvent& event : aside) {
        EXPECT_FALSE(changes_what_is_in_force(event));
        EXPECT_TRUE(session_after(event) == room.session());
    }
    EXPECT_TRUE(changes_what_is_in_force(Undone{last}));
    EXPECT_TRUE(changes_what_is_in_force(Redone{last}));
    EXPECT_FALSE(session_after(Undone{last}) == room.session());
}

}  // namespace
}  // namespace jointly
