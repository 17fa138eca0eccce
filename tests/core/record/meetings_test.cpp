#include "core/record/meetings.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {

void PrintTo(const MeetingSpan& span, std::ostream* out)
{
    *out << span.first << " to " << span.end;
}

namespace {

using Spans = std::vector<MeetingSpan>;

TEST(Meetings, AreNoneInARecordWithoutOne)
{
    EXPECT_EQ(meetings_in({}), Spans{});
    EXPECT_EQ(meetings_in(two_parties().record()), Spans{});
}

TEST(Meetings, TakeInWhatCameSinceTheOneBeforeAndNothingAfterThem)
{
    Room room = two_parties();  // entries 0 and 1
    room.given(OpenMeeting{-480});
    EXPECT_EQ(meetings_in(room.record()), (Spans{{0, 3}}));
    room.given(ParkItem{{}, "Lockers"});
    EXPECT_EQ(meetings_in(room.record()), (Spans{{0, 4}}));
    room.given(CloseMeeting{});
    room.given(ParkItem{{}, "Parking"});
    EXPECT_EQ(meetings_in(room.record()), (Spans{{0, 5}}));
    room.given(OpenMeeting{-480});
    EXPECT_EQ(meetings_in(room.record()), (Spans{{0, 5}, {5, 7}}));
}

}  // namespace
}  // namespace jointly
