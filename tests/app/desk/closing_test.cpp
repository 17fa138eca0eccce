// What a room sees to before it closes a meeting, by keys alone.
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

const char* const asks =
    "The agenda says what to see to before the meeting closes. Enter closes it all "
    "the same.";

TEST(ClosingTheMeeting, ShowsFirstWhatIsLeftAndThenCloses)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it(";p Parking at night");
    room.say_it(";meeting close");
    EXPECT_TRUE(room.pilot().shows(asks));
    EXPECT_EQ(room.ui().view.page, Page::agenda);
    EXPECT_TRUE(room.pilot().shows("Before we close"));
    EXPECT_TRUE(room.pilot().shows("Go through the parking lot: 1 item waits there."));
    EXPECT_TRUE(room.pilot().shows("Set the date of the next meeting."));
    EXPECT_EQ(room.ui().entry.text(), ";meeting close");
    EXPECT_NE(open_meeting(room.session()), nullptr);
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(open_meeting(room.session()), nullptr);
    EXPECT_FALSE(room.pilot().shows("Before we close"));
}

TEST(ClosingTheMeeting, TakesFromTheWallWhatWasSeenTo)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it(";meeting close");
    room.key(ImGuiKey_Escape);
    room.say_it(";plus \"All were heard\"");
    EXPECT_TRUE(room.pilot().shows("Build the next agenda."));
    EXPECT_FALSE(room.pilot().shows("Ask what went well and what should change."));
    room.say_it(";agenda Nights --next");
    EXPECT_FALSE(room.pilot().shows("Build the next agenda."));
    EXPECT_TRUE(room.pilot().shows("For the next meeting"));
    room.say_it(";meeting close");  // much was done since it was said: it is said anew
    EXPECT_NE(open_meeting(room.session()), nullptr);
    EXPECT_TRUE(room.pilot().shows(asks));
    room.key(ImGuiKey_Escape);
    room.say_it(";next-meeting 2126-03-09");
    EXPECT_FALSE(room.pilot().shows("Before we close"));
    room.say_it(";meeting close");
    EXPECT_EQ(open_meeting(room.session()), nullptr);
}

}  // namespace
}  // namespace jointly
