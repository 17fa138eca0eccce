// The order of speakers and the time box: what they do, and their keys.
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr std::int64_t minute = 60'000;

TEST(SpeakingOrder, TakesThoseWhoHaveNotSpokenFirst)
{
    SpeakingOrder order;
    order.add("12");
    order.add("7");
    order.go_on();
    EXPECT_EQ(order.speaking(), "12");
    order.add("12");
    order.add("3");
    EXPECT_EQ(order.waiting(), (std::vector<std::string>{"7", "3", "12"}));
    order.go_on();
    order.go_on();
    order.go_on();
    EXPECT_EQ(order.speaking(), "12");
    order.go_on();
    EXPECT_TRUE(order.is_empty());
}

TEST(SpeakingOrder, KeepsThePlaceOfWhoWaitsAlready)
{
    SpeakingOrder order;
    order.add("12");
    order.add("7");
    order.add("12");
    EXPECT_EQ(order.waiting(), (std::vector<std::string>{"12", "7"}));
}

TEST(SpeakingOrder, IsASentence)
{
    SpeakingOrder order;
    EXPECT_EQ(words_of(order), "");
    for (const char* const seat : {"12", "7", "3", "Ana", "5", "8"}) {
        order.add(seat);
    }
    EXPECT_EQ(words_of(order), "Next: 12, 7, 3 and 3 more");
    order.go_on();
    EXPECT_EQ(words_of(order), "Speaking: 12. Next: 7, 3, Ana and 2 more");
    for (int turn = 0; turn < 5; ++turn) {
        order.go_on();
    }
    EXPECT_EQ(words_of(order), "Speaking: 8");
}

TEST(TimeBox, IsShownInItsLastFifthAndWhenItIsOver)
{
    TimeBox box;
    EXPECT_FALSE(box.is_shown(0));
    box.set(20);
    box.start_or_stop(1'000);
    EXPECT_EQ(words_of(box, 1'000 + 16 * minute - 1), "");
    EXPECT_EQ(words_of(box, 1'000 + 16 * minute), "4:00 left");
    EXPECT_EQ(words_of(box, 1'000 + 20 * minute - 5'500), "0:06 left");
    EXPECT_EQ(words_of(box, 1'000 + 20 * minute), "over by 0:00");
    EXPECT_EQ(words_of(box, 1'000 + 21 * minute + 5'000), "over by 1:05");
}

TEST(TimeBox, StandsStillAndGoesOn)
{
    TimeBox box;
    box.set(20);
    box.start_or_stop(0);
    box.start_or_stop(5 * minute);
    EXPECT_FALSE(box.runs());
    EXPECT_EQ(box.left_ms(99 * minute), 15 * minute);
    EXPECT_FALSE(box.changes_ms(99 * minute));
    box.start_or_stop(100 * minute);
    EXPECT_EQ(box.left_ms(101 * minute), 14 * minute);
}

// An idle wall draws a frame only when another second is seen.
TEST(TimeBox, SaysWhenAnotherSecondIsShown)
{
    TimeBox box;
    box.set(10);
    box.start_or_stop(0);
    EXPECT_EQ(box.changes_ms(minute), 8 * minute);
    for (std::int64_t now = 8 * minute + 300; now < 11 * minute; now = *box.changes_ms(now)) {
        const std::string before = words_of(box, now);
        const std::int64_t next = *box.changes_ms(now);
        ASSERT_GT(next, now);
        ASSERT_LE(next, now + 1'000);
        EXPECT_EQ(words_of(box, next - 1), before) << now;
    }
}

TEST(TimeBox, TakesNoMoreThanADayAndIsNoneOfNoMinutes)
{
    TimeBox box;
    box.set(99'999);
    EXPECT_EQ(box.minutes(), time_box_minutes_max);
    box.set(0);
    box.start_or_stop(0);
    EXPECT_FALSE(box.is_set());
    EXPECT_FALSE(box.runs());
}

TEST(SpeakersAtTheDesk, AreCalledByF4)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ImGuiKey_F4);
    EXPECT_EQ(room.ui().notice, "Nobody is on the list of speakers.");
    room.type("12");
    room.key(ImGuiKey_F4);
    EXPECT_TRUE(room.ui().entry.empty());
    room.type("7");
    room.key(ImGuiKey_F4);
    EXPECT_EQ(room.ui().notice, "Next: 12, 7");
    const std::size_t before = room.entries();
    room.key(ImGuiKey_F4);
    EXPECT_EQ(room.ui().notice, "Speaking: 12. Next: 7");
    EXPECT_TRUE(room.pilot().shows("Public   Speaking: 12. Next: 7"));
    EXPECT_EQ(room.entries(), before);
}

TEST(TimeBoxAtTheDesk, IsSetByTheLineAndStartedByF6)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ImGuiKey_F6);
    EXPECT_EQ(
        room.ui().notice, "The agenda gives this issue no minutes. Type them, then Shift+F6.");
    room.type("ten");
    room.key(ImGuiMod_Shift | ImGuiKey_F6);
    EXPECT_EQ(room.ui().notice, "Write the time box in whole minutes, up to 1440: 20.");
    EXPECT_EQ(room.ui().entry.text(), "ten");
    room.key(ImGuiKey_Escape);
    room.type("10");
    room.key(ImGuiKey_F6);
    EXPECT_TRUE(room.ui().entry.empty());
    EXPECT_TRUE(room.ui().time_box.runs());
    EXPECT_FALSE(room.pilot().shows("left"));
    room.set_clock(9 * minute);
    room.pilot().settle();
    EXPECT_TRUE(room.pilot().shows("1:00 left"));
    room.key(ImGuiKey_F6);
    EXPECT_FALSE(room.ui().time_box.runs());
}

TEST(TimeBoxAtTheDesk, HasTheMinutesOfTheAgenda)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";agenda \"Nights\" --issue 1 --minutes 30");
    ASSERT_EQ(room.session().agenda.size(), 1U) << room.ui().notice;
    room.key(ImGuiKey_F6);
    EXPECT_EQ(room.ui().time_box.minutes(), 30);
    EXPECT_TRUE(room.ui().time_box.runs());
}

}  // namespace
}  // namespace jointly
