// The caucus card, the parking lot, and the way back to where one was.
#include "core/session/find.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/places.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord caucus_key = ctrl | ImGuiMod_Shift | ImGuiKey_C;

RoomAtTheDesk& on_second_sheet(RoomAtTheDesk& room)
{
    room.sit_down(Step::options);
    for (int i = 1; i <= 14; ++i) {
        room.say_it("Option that was said as number " + std::to_string(i));
    }
    EXPECT_GT(room.ui().sheet, 0);
    return room;
}

TEST(CaucusCard, IsCalledByOneKeyAndTheSamePageComesBack)
{
    RoomAtTheDesk room;
    on_second_sheet(room);
    const int sheet = room.ui().sheet;
    room.key(caucus_key);
    EXPECT_EQ(room.ui().view.page, Page::caucus);
    EXPECT_TRUE(room.pilot().shows("each party by itself"));
    EXPECT_FALSE(room.pilot().shows("said as number"));
    room.key(caucus_key);
    EXPECT_EQ(open_caucus(room.session()), nullptr);
    EXPECT_EQ(room.ui().view.page, Page::options);
    EXPECT_EQ(room.ui().sheet, sheet);
}

TEST(CaucusCard, SaysWhoLeftAndWhenTheyAreBack)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.say_it(";local union \"Local 7\"");
    room.type("Local 7, 20");
    room.key(caucus_key);
    ASSERT_NE(open_caucus(room.session()), nullptr);
    EXPECT_EQ(open_caucus(room.session())->constituent, ConstituentId{1});
    EXPECT_EQ(open_caucus(room.session())->minutes, 20);
    EXPECT_TRUE(room.pilot().shows("Caucus of Local 7"));
    EXPECT_TRUE(room.pilot().shows("back at"));
    EXPECT_TRUE(room.ui().entry.empty());
    room.say_it("a cap of 40 hours");
    EXPECT_EQ(room.session().caucuses.front().brought, "a cap of 40 hours");
    EXPECT_EQ(room.ui().view.page, Page::issue);
}

TEST(CaucusCard, OfAPartyByItsName)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.type("management");
    room.key(caucus_key);
    EXPECT_TRUE(room.pilot().shows("Caucus of Management"));
}

TEST(CaucusCard, WhoIsNotThereIsSaidAndTheWordsStay)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.type("Local 9");
    room.key(caucus_key);
    EXPECT_EQ(open_caucus(room.session()), nullptr);
    EXPECT_TRUE(room.pilot().shows("There is no party or local \"Local 9\"."));
    EXPECT_EQ(room.ui().entry.text(), "Local 9");
}

TEST(CaucusCard, ARefusedCallGivesTheWordsBack)
{
    RoomAtTheDesk room;
    room.say_it("Union, 6; Management, 6");
    room.type("union, 20");
    room.key(caucus_key);
    EXPECT_TRUE(room.pilot().shows("Open the meeting first"));
    EXPECT_EQ(room.ui().entry.text(), "union, 20");
}

TEST(CaucusCard, ItsPageAsksWhoLeavesAndForHowLong)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_K);
    room.type("page: caucus");
    room.key(ImGuiKey_Enter);
    EXPECT_TRUE(room.pilot().shows("Who leaves the room, and for how many minutes"));
    room.say_it("union, 20");
    ASSERT_NE(open_caucus(room.session()), nullptr);
    EXPECT_EQ(open_caucus(room.session())->minutes, 20);
    EXPECT_TRUE(room.ui().entry.empty());
}

TEST(ParkingLot, TakesTheWordsInTheLineAndIsOneKeyAway)
{
    RoomAtTheDesk room;
    on_second_sheet(room);
    const int sheet = room.ui().sheet;
    room.type("Panic buttons: wait for the quote");
    room.key(ImGuiKey_F3);
    ASSERT_EQ(room.session().parked_items.size(), 1U);
    EXPECT_TRUE(room.ui().entry.empty());
    EXPECT_EQ(room.ui().view.page, Page::options);
    room.key(ImGuiKey_F3);
    EXPECT_EQ(room.ui().view.page, Page::parking);
    EXPECT_TRUE(room.pilot().shows("Panic buttons"));
    room.key(ImGuiKey_F3);
    EXPECT_EQ(room.ui().view.page, Page::options);
    EXPECT_EQ(room.ui().sheet, sheet);
}

TEST(Prefixes, ParkAssignAndAsk)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it(";p Lockers");
    room.say_it(";a Ben Ito: Send overtime by unit");
    room.say_it(";d Overtime by unit, 2025");
    EXPECT_EQ(room.session().parked_items.size(), 1U);
    ASSERT_EQ(room.session().actions.size(), 1U);
    EXPECT_EQ(room.session().actions[0].owner, "Ben Ito");
    EXPECT_EQ(room.session().actions[0].text, "Send overtime by unit");
    ASSERT_EQ(room.session().requests.size(), 1U);
    EXPECT_EQ(room.session().requests[0].party, PartyId{1});
    room.say_it(";a Somebody sends it");
    EXPECT_TRUE(room.pilot().shows("Write who does it, a colon, and what"));
    EXPECT_EQ(room.ui().entry.text(), ";a Somebody sends it");
}

TEST(PrintForInitials, WritesTheSheetBesideTheSessionAndOverwritesNothing)
{
    RoomAtTheDesk room(repository() + "/sessions/tamarack-valley-2026.ibb");
    room.key(ctrl | ImGuiKey_J);
    room.type("1 ");
    room.key(ImGuiKey_Enter);
    room.key(ctrl | ImGuiKey_P);
    EXPECT_TRUE(room.pilot().shows("Ready to print: desk TA-1.html")) << room.ui().notice;
    room.key(ctrl | ImGuiKey_P);
    EXPECT_TRUE(room.pilot().shows("desk TA-1 (2).html"));
    const auto folder = std::filesystem::path(room.file()).parent_path();
    EXPECT_TRUE(std::filesystem::exists(folder / "desk TA-1.html"));
    EXPECT_TRUE(std::filesystem::exists(folder / "desk TA-1 (2).html"));
}

TEST(PrintForInitials, SaysWhatIsMissing)
{
    RoomAtTheDesk room;
    room.sit_down();
    room.key(ctrl | ImGuiKey_P);
    EXPECT_TRUE(room.pilot().shows("This issue has no tentative agreement yet."));
}

}  // namespace
}  // namespace jointly
