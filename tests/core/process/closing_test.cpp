#include "core/process/closing.h"
#include "tests/support/room/set_ups.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using Sentences = std::vector<std::string>;

TEST(BeforeClosing, IsNothingWhereNoMeetingIsOpen)
{
    Room room = two_parties();
    EXPECT_EQ(left_before_closing(room.session()), Sentences{});
    room.given(OpenMeeting{-480});
    EXPECT_EQ(left_before_closing(room.session()).size(), 3U);
    room.given(CloseMeeting{});
    EXPECT_EQ(left_before_closing(room.session()), Sentences{});
}

TEST(BeforeClosing, IsTheParkingLotWhatToChangeTheNextAgendaAndItsDate)
{
    Room room = open_meeting_room();
    room.given(ParkItem{{}, "Parking at night"});
    EXPECT_EQ(left_before_closing(room.session()),
        (Sentences{"Go through the parking lot: 1 item waits there.",
            "Ask what went well and what should change.", "Build the next agenda.",
            "Set the date of the next meeting."}));
    room.given(ParkItem{{}, "Bus passes"});
    EXPECT_EQ(left_before_closing(room.session()).front(),
        "Go through the parking lot: 2 items wait there.");
    room.given(ClearParkedItem{{1}, "Answered"});
    room.given(ClearParkedItem{{2}, "On the next agenda"});
    room.given(RemarkOnMeeting{Remark::delta, "Start earlier"});
    room.given(SetAgendaItem{{}, 30, "Bus passes", true});
    EXPECT_EQ(left_before_closing(room.session()), Sentences{"Set the date of the next meeting."});
    room.given(SetNextMeeting{{2126, 3, 9}, 540, "Union hall"});
    EXPECT_EQ(left_before_closing(room.session()), Sentences{});
}

// What was done for this meeting is not done for the one after it.
TEST(BeforeClosing, BeginsAnewWithEachMeeting)
{
    Room room = open_meeting_room();
    room.given(RemarkOnMeeting{Remark::plus, "All were heard"});
    room.given(SetAgendaItem{{}, 30, "Nights", true});
    room.given(SetNextMeeting{{2026, 3, 2}, 540, "Union hall"});
    EXPECT_EQ(left_before_closing(room.session()), Sentences{"Set the date of the next meeting."});
    room.given(CloseMeeting{});
    room.given(OpenMeeting{-480});
    EXPECT_EQ(left_before_closing(room.session()),
        (Sentences{"Ask what went well and what should change.", "Build the next agenda.",
            "Set the date of the next meeting."}));
}

}  // namespace
}  // namespace jointly
