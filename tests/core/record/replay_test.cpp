#include "core/record/history.h"
#include "core/session/find.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Replay, OfNothingIsAnEmptySession) { EXPECT_TRUE(replay({}) == Session{}); }

TEST(Replay, ReservesTheIdsAndNumbersOfWhatWasTakenBack)
{
    Room room = one_issue();
    room.given(OfferOption{staffing, "A pool"}).undo();
    room.given(RecordInterest{staffing, {}, "Steady crews"}).undo();
    const Session session = replay(room.record());
    EXPECT_TRUE(session.options.empty());
    EXPECT_EQ(session.next.option, OptionId{2});
    EXPECT_EQ(session.next.interest, InterestId{2});
    EXPECT_EQ(session.next.spoken.at(staffing), 2);
    room.given(OfferOption{staffing, "Agency cover"});
    EXPECT_EQ(room.session().options.front().id, OptionId{2});
    EXPECT_EQ(room.session().options.front().number, 3);
}

TEST(Replay, ReservesTheNumberOfAnIssueThatWasTakenBack)
{
    Room room = one_issue();
    room.undo().given(RaiseIssue{"What else?", ""});
    EXPECT_EQ(room.session().issues.front().id, IssueId{2});
}

TEST(Replay, GivesTheSessionAsItStoodAtAnyEntry)
{
    Room room = one_straw();
    const Session then = room.session();
    const auto length = static_cast<std::ptrdiff_t>(room.record().size());
    room.given(RewordOption{hazard_walk, "Joint hazard walk each week"}).undo().undo();
    EXPECT_TRUE(replay(std::span(room.record()).first(static_cast<std::size_t>(length))) == then);
    EXPECT_FALSE(replay(room.record()) == then);
}

TEST(Replay, BringsAnActBackUnderItsOwnStamp)
{
    Room room = one_issue();
    room.given(CloseMeeting{}).given(OpenMeeting{-420});
    room.given(EnterProvision{{}, ProvisionLevel::section, "8.2", "", ""});
    room.given(language_reading("Each shift is staffed."));
    const std::int64_t proposed_ms = room.record().back().stamp.at_ms;
    room.undo().redo();
    EXPECT_EQ(room.session().languages.front().proposed_ms, proposed_ms);
}

}  // namespace
}  // namespace jointly
