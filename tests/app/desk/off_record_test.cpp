// The sheet off the record: seen, and kept nowhere.
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/core/disk/scratch.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord sheet_key = ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_O;

class OffTheRecord : public testing::Test {
protected:
    OffTheRecord() { room_.sit_down(); }

    // What any file beside the session holds.
    [[nodiscard]] bool any_file_says(const std::string& words) const
    {
        const auto folder = std::filesystem::path(room_.file()).parent_path();
        for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
            if (entry.is_regular_file()
                && bytes_of(entry.path().string()).find(words) != std::string::npos) {
                return true;
            }
        }
        return false;
    }

    RoomAtTheDesk room_;
};

TEST_F(OffTheRecord, ShowsItsLinesAndIsGoneWhenItIsClosed)
{
    const std::size_t before = room_.entries();
    room_.key(sheet_key);
    EXPECT_TRUE(room_.pilot().shows("OFF THE RECORD"));
    room_.say_it("We could live with three per cent");
    room_.say_it("So could we, perhaps");
    EXPECT_TRUE(room_.pilot().shows("We could live with three per cent"));
    room_.type("half a thou");
    room_.key(sheet_key);
    EXPECT_FALSE(room_.pilot().shows("three per cent"));
    EXPECT_EQ(room_.ui().notice, "The sheet is gone. Nothing of it was kept.");
    EXPECT_EQ(room_.entries(), before);
    room_.key(sheet_key);
    EXPECT_FALSE(room_.pilot().shows("three per cent"));
    room_.key(ImGuiKey_UpArrow);
    EXPECT_TRUE(room_.ui().off_record.entry.empty());
    EXPECT_FALSE(any_file_says("three per cent"));
    EXPECT_FALSE(any_file_says("half a thou"));
}

TEST_F(OffTheRecord, LeavesTheLineOfTheRecordAlone)
{
    room_.type("half an interest");
    room_.key(sheet_key);
    EXPECT_FALSE(room_.pilot().shows("half an interest"));
    room_.say_it("aside");
    room_.key(sheet_key);
    EXPECT_EQ(room_.ui().entry.text(), "half an interest");
}

TEST_F(OffTheRecord, StaysWhileTheWallIsBlankOrSomethingLiesOverIt)
{
    room_.key(sheet_key);
    room_.say_it("aside");
    room_.key(ImGuiKey_Escape);
    EXPECT_EQ(room_.ui().overlay, Overlay::off_record);
    room_.key(ImGuiKey_F9);
    EXPECT_FALSE(room_.pilot().shows("aside"));
    room_.key(ImGuiMod_Shift | ImGuiKey_F9);
    EXPECT_FALSE(room_.pilot().shows("aside"));
    room_.key(sheet_key);
    EXPECT_TRUE(room_.pilot().shows("aside"));
    room_.key(ImGuiMod_Ctrl | ImGuiKey_K);
    room_.key(ImGuiKey_Escape);
    room_.key(sheet_key);
    EXPECT_TRUE(room_.pilot().shows("aside"));
}

TEST_F(OffTheRecord, GivesALineToTheRecordWhereBothPartiesTakeItOver)
{
    room_.key(ImGuiMod_Ctrl | ImGuiKey_3);
    room_.key(sheet_key);
    room_.say_it("aside");
    room_.say_it("Know our weekends");
    room_.type("9");
    room_.key(ImGuiMod_Ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().notice,
        "Type the number of the line that both parties take over, then Ctrl+Enter.");
    room_.key(ImGuiKey_Escape);
    room_.type("#2");
    room_.key(ImGuiMod_Ctrl | ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_EQ(room_.ui().entry.text(), "Know our weekends");
    room_.key(ImGuiKey_Enter);
    ASSERT_EQ(room_.session().interests.size(), 1U);
    EXPECT_EQ(room_.session().interests.front().text, "Know our weekends");
    EXPECT_FALSE(any_file_says("aside"));
}

TEST_F(OffTheRecord, GoesOnOverMoreThanOneSheet)
{
    room_.key(sheet_key);
    for (int line = 1; line <= 30; ++line) {
        room_.say_it("line " + std::to_string(line) + " of those");
    }
    EXPECT_TRUE(room_.pilot().shows("line 30 of those"));
    for (int sheet = 0; sheet < 12; ++sheet) {
        room_.key(ImGuiKey_PageUp);
    }
    EXPECT_TRUE(room_.pilot().shows("line 1 of those"));
    EXPECT_FALSE(room_.pilot().shows("line 30 of those"));
    room_.key(ImGuiKey_PageDown);
    EXPECT_FALSE(room_.pilot().shows("line 1 of those"));
}

}  // namespace
}  // namespace jointly
