// Shift+F2: how an item read before, over the page.
#include "app/desk/mirrored.h"
#include "tests/app/desk/room_at_the_desk.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord wordings = ImGuiMod_Shift | ImGuiKey_F2;

class Wordings : public testing::Test {
protected:
    Wordings()
    {
        room_.sit_down(Step::interests);
        room_.say_it("Go home unhurt");
        room_.say_it("Rest between two shifts");
    }
    void reword(const std::string& number, const std::string& words)
    {
        room_.say_it(number);
        room_.key(ImGuiKey_F2);
        room_.key(ctrl | ImGuiKey_A);
        room_.say_it(words);
        room_.key(ImGuiKey_Escape);  // lets go of the item
    }
    [[nodiscard]] bool shows(const std::string& words) { return room_.pilot().shows(words); }
    [[nodiscard]] std::size_t place_of(const std::string& words)
    {
        return room_.pilot().shown_text().find(words);
    }

    RoomAtTheDesk room_;
};

TEST_F(Wordings, OfTheChosenItemStandNewestFirstAndEscapeLeavesThem)
{
    reword("#1", "No injuries on any shift");
    reword("#1", "Each of us goes home unhurt");
    room_.say_it("#1");
    const auto entries = room_.entries();
    room_.key(wordings);
    EXPECT_TRUE(shows("How #1 read"));
    EXPECT_FALSE(shows("Rest between two shifts"));
    EXPECT_LT(place_of("Each of us goes home unhurt"), place_of("Before"));
    EXPECT_LT(place_of("Before"), place_of("No injuries on any shift"));
    EXPECT_LT(place_of("No injuries on any shift"), place_of("Go home unhurt"));
    EXPECT_NE(place_of("Go home unhurt"), std::string::npos);
    EXPECT_TRUE(shows("Kept "));
    room_.key(ImGuiKey_Escape);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_EQ(room_.ui().view.chosen, (std::vector<int>{1}));
    EXPECT_TRUE(shows("Rest between two shifts"));
    EXPECT_EQ(room_.entries(), entries);
}

TEST_F(Wordings, WithoutAChoiceAreThoseOfTheItemRewordedLastElseOfTheLastOne)
{
    room_.key(wordings);
    EXPECT_TRUE(shows("How #2 read"));
    EXPECT_TRUE(shows("It was never reworded."));
    room_.key(wordings);  // and away
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    reword("#1", "Each of us goes home unhurt");
    room_.say_it("Days off that are days off");
    ASSERT_TRUE(room_.ui().view.chosen.empty());
    room_.key(wordings);
    EXPECT_TRUE(shows("How #1 read"));
    EXPECT_TRUE(shows("Before"));
}

TEST_F(Wordings, ThatWereTakenBackAreNotAmongThem)
{
    reword("#1", "Each of us goes home unhurt");
    room_.key(ctrl | ImGuiKey_Z);
    room_.say_it("#1");
    room_.key(wordings);
    EXPECT_FALSE(shows("Each of us goes home unhurt"));
    EXPECT_TRUE(shows("It was never reworded."));
}

TEST_F(Wordings, TellByWhoseHand)
{
    room_.say_it(";person \"Ana Ruiz\" union");
    room_.say_it(";recorder \"Ana Ruiz\"");
    reword("#1", "Each of us goes home unhurt");
    room_.key(wordings);
    EXPECT_TRUE(shows("Kept by Ana Ruiz (Union),"));
}

TEST_F(Wordings, AskForOneItemAndForSomethingSaid)
{
    room_.say_it("#1 #2");
    room_.key(wordings);
    EXPECT_EQ(
        room_.ui().notice, "Choose one item to see how it read: # and its number, then Enter.");
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    room_.say_it(";t What might we do so that shifts are filled?");
    room_.key(wordings);
    EXPECT_EQ(room_.ui().notice,
        "Nothing has been said on this issue yet that could have read otherwise.");
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
}

TEST_F(Wordings, TurnTheirOwnSheetsAndNotThePage)
{
    const std::string filler(400, 'w');
    for (const char* const last : {" one", " two", " three", " four"}) {
        reword("#1", filler + last);
    }
    const int sheet = room_.ui().sheet;
    room_.key(wordings);
    ASSERT_GT(room_.ui().sheets, 1);
    room_.key(ImGuiKey_PageDown);
    EXPECT_EQ(room_.ui().picked, 1);
    EXPECT_EQ(room_.ui().sheet, sheet);
}

TEST_F(Wordings, AreTheRecordersLookAndNoMirrorsAndNotOfThePast)
{
    room_.key(wordings);
    EXPECT_FALSE(instead_of_page(room_.ui()));
    EXPECT_EQ(room_.ui().view.page, Page::interests);
    room_.key(ImGuiKey_Escape);
    room_.key(ctrl | ImGuiKey_H);
    room_.key(wordings);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_TRUE(room_.ui().notice_refuses);
}

}  // namespace
}  // namespace jointly
