// The quiet hint that an item reads much like one that stands already.
#include "app/desk/alike_hint.h"
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/places.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;

// Interest #1 of the union.
RoomAtTheDesk& with_an_interest(RoomAtTheDesk& room)
{
    room.sit_down(Step::interests);
    room.say_it("Predictable schedules for night staff");
    return room;
}

TEST(AlikeHint, IsSaidWhileTheLineIsTyped)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    room.type("Predictable");
    EXPECT_FALSE(room.pilot().shows("Like #1"));
    room.type(" schedule for night staff");
    EXPECT_TRUE(room.pilot().shows("Like #1: Predictable"));
    EXPECT_FALSE(room.ui().notice_refuses);
    room.key(ImGuiKey_Escape);
    EXPECT_FALSE(room.pilot().shows("Like #1"));
}

TEST(AlikeHint, IsSaidWhenTheItemIsKeptAndRefusesNothing)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    room.key(ImGuiKey_Tab);
    room.say_it("Predictable schedules for the night staff");
    ASSERT_EQ(room.session().interests.size(), 2U);
    EXPECT_TRUE(room.ui().notice.starts_with("Like #1?")) << room.ui().notice;
    EXPECT_FALSE(room.ui().notice_refuses);
    room.say_it("Costs that can be foreseen");
    EXPECT_FALSE(room.ui().notice.starts_with("Like")) << room.ui().notice;
}

TEST(AlikeHint, LooksAtItemsOfTheSameKindOnly)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    room.key(ctrl | ImGuiKey_4);
    room.type("Predictable schedules for night staff");
    EXPECT_EQ(room.ui().like, 0);
    room.key(ImGuiKey_Escape);
    room.type(";i Predictable schedules for night staff");
    EXPECT_EQ(room.ui().like, 1);
    room.key(ImGuiKey_Enter);
    EXPECT_TRUE(room.ui().notice.starts_with("Like #1?"));
}

TEST(AlikeHint, IsNotOfTheItemThatIsReworded)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    room.key(ImGuiKey_F2);
    EXPECT_EQ(room.ui().like, 0);
    room.type(" and days");
    EXPECT_EQ(room.ui().like, 0);
    room.key(ImGuiKey_Enter);
    EXPECT_FALSE(room.ui().notice.starts_with("Like"));
}

TEST(AlikeHint, IsNotSaidOfNumbersScriptsMergesAndListsThatAreSearched)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    room.say_it("Something else altogether");
    room.type("#1 #2");
    EXPECT_EQ(room.ui().like, 0);
    room.key(ImGuiKey_Enter);
    room.key(ctrl | ImGuiKey_M);
    EXPECT_EQ(room.ui().entry.text(), "Predictable schedules for night staff");
    EXPECT_EQ(room.ui().like, 0);
    room.key(ImGuiKey_Escape);
    room.type(";interest union \"Predictable schedules for night staff\"");
    EXPECT_EQ(room.ui().like, 0);
    room.key(ImGuiKey_Escape);
    room.type("Predictable schedules for night staff");
    room.key(ctrl | ImGuiKey_F);
    EXPECT_EQ(room.ui().like, 0);
}

TEST(AlikeHint, FollowsWhatIsUndoneWhileWordsStandInTheLine)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    room.say_it("Something else altogether");
    room.say_it("#1 #2");
    room.key(ctrl | ImGuiKey_M);
    room.key(ctrl | ImGuiKey_A);
    room.say_it("Both of them as one");
    room.type("Predictable schedules for night staff");
    EXPECT_EQ(room.ui().like, 0);
    room.say_it("");
    ASSERT_EQ(room.session().interests.size(), 4U);
    room.say_it("#3");
    room.type("Predictable schedules for night staff");
    EXPECT_EQ(room.ui().like, 4);
    room.key(ctrl | ImGuiKey_U);  // #1 stands by itself again
    EXPECT_EQ(room.ui().like, 1);
}

TEST(AlikeHint, LooksAgainOnlyWhereTheWordsOrTheRecordAreOthers)
{
    RoomAtTheDesk room;
    with_an_interest(room);
    AlikeHint hint;
    const Compared words{
        IssueId{1}, ItemsOf::interests, "Predictable schedules for night staff", 0};
    EXPECT_EQ(hint.like(room.session(), 7, words), 1);
    // The session went on, and nobody said so: what was found is still given.
    const Session nothing;
    EXPECT_EQ(hint.like(nothing, 7, words), 1);
    EXPECT_EQ(hint.like(nothing, 8, words), 0);
    EXPECT_EQ(hint.like(room.session(), 8, std::nullopt), 0);
}

TEST(LongLine, AsksWhetherToSplitIt)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    const std::string words = "Predictable schedules for night staff, ";
    room.type(words);
    EXPECT_FALSE(room.pilot().shows("Long: split it?"));
    room.type(words + words + words);
    EXPECT_TRUE(room.pilot().shows("Long: split it? Ctrl+Enter"));
}

TEST(Tab, ChangesNothingAmongOptionsAndSaysWhy)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    const Holder before = room.ui().holder;
    room.key(ctrl | ImGuiKey_4);
    room.key(ImGuiKey_Tab);
    room.key(ImGuiMod_Shift | ImGuiKey_Tab);
    room.key(ImGuiKey_Tab);
    EXPECT_EQ(room.ui().holder, before);
    EXPECT_TRUE(room.pilot().shows("Options carry no party"));
    room.type(";i Heard here");
    room.key(ImGuiKey_Tab);
    room.key(ImGuiKey_Enter);
    ASSERT_EQ(room.session().interests.size(), 1U);
    EXPECT_FALSE(room.session().interests.front().holder == before);
}

}  // namespace
}  // namespace jointly
