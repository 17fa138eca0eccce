// A contract taken over at the desk: its file named, how it is read looked at and put right, by keys alone.
#include "core/session/citation.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/scratch.h"

#include <fstream>

namespace jointly {
namespace {

constexpr ImGuiKeyChord take_contract = ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_I;

class ContractAtTheDesk : public testing::Test {
protected:
    void SetUp() override { room_.sit_down(); }

    std::string file(const std::string& name, const std::string& text)
    {
        std::ofstream(scratch_.path(name), std::ios::binary) << text;
        return scratch_.path(name);
    }
    void look_at(const std::string& path)
    {
        room_.key(take_contract);
        room_.say_it(path);
    }
    [[nodiscard]] const ContractText& read() { return room_.ui().contract->read.contract; }

    Scratch scratch_;
    RoomAtTheDesk room_;
    Pilot& pilot_ = room_.pilot();
    std::string contract_ = file("contract.txt", "ARTICLE 1 - POSTING\n"
                                                 "Section 1.01 Schedules\n"
                                                 "Posted fourteen (14) days before.\n"
                                                 "(a) On paper.\n"
                                                 "(c) By mail.\n"
                                                 "ARTICLE 2 - LEAVE\n"
                                                 "Ten days.\n");
};

TEST_F(ContractAtTheDesk, IsShownAsItIsReadAndTakenOverByEnter)
{
    look_at(contract_);
    ASSERT_EQ(room_.ui().overlay, Overlay::contract) << room_.ui().notice;
    for (const std::string_view seen : {"How contract.txt is read", "5 provisions",
             "ARTICLE 1 POSTING", "Section 1.01 Schedules", "Clause", "note"}) {
        EXPECT_TRUE(pilot_.shows(seen)) << seen << '\n' << pilot_.shown_text();
    }
    const std::size_t before = room_.entries();
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_FALSE(room_.ui().contract);
    EXPECT_EQ(room_.entries(), before + 2) << "the original, and its provisions as one act";
    EXPECT_EQ(room_.session().provisions.size(), 5U);
    EXPECT_EQ(room_.session().attachments.size(), 1U);
    EXPECT_FALSE(room_.ui().provision) << "of a whole contract none is in work";
    room_.key(ImGuiMod_Ctrl | ImGuiKey_Z);
    EXPECT_TRUE(room_.session().provisions.empty());
}

TEST_F(ContractAtTheDesk, IsPutRightByDigits)
{
    look_at(contract_);
    room_.key(ImGuiKey_DownArrow);
    room_.key(ImGuiKey_DownArrow);
    room_.type("2");
    EXPECT_EQ(read()[2].level, ProvisionLevel::section);
    room_.key(ImGuiKey_DownArrow);
    room_.type("6");
    EXPECT_EQ(read().size(), 4U);
    EXPECT_EQ(read()[2].text, "On paper.\n(c)\nBy mail.");
    room_.type("0");
    EXPECT_EQ(read().size(), 5U);
    room_.type("x7");
    EXPECT_EQ(read(), room_.ui().contract->as_read.contract);
    room_.key(ImGuiKey_Home);
    room_.key(ImGuiKey_PageUp);
    room_.type("6");
    EXPECT_TRUE(room_.ui().notice_refuses || !room_.ui().notice.empty());
    EXPECT_EQ(read().size(), 5U);
    EXPECT_TRUE(room_.session().provisions.empty()) << "nothing is kept before Enter";
}

TEST_F(ContractAtTheDesk, GoesFromNoteToNote)
{
    look_at(contract_);
    room_.key(ImGuiKey_Tab);
    EXPECT_EQ(room_.ui().picked, 3) << "(c) behind (a)";
    EXPECT_TRUE(pilot_.shows("stands behind")) << pilot_.shown_text();
    EXPECT_TRUE(pilot_.shows("6 goes on with the one above")) << pilot_.shown_text();
    room_.key(ImGuiKey_Tab);
    EXPECT_EQ(room_.ui().picked, 3) << "there is no other";
    room_.key(ImGuiMod_Shift | ImGuiKey_Tab);
    EXPECT_EQ(room_.ui().picked, 3);
}

TEST_F(ContractAtTheDesk, IsLeftWithoutATrace)
{
    const std::size_t before = room_.entries();
    look_at(contract_);
    room_.key(ImGuiKey_Escape);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_FALSE(room_.ui().contract);
    EXPECT_EQ(room_.entries(), before);
    EXPECT_EQ(room_.ui().entry.text(), "");
}

TEST_F(ContractAtTheDesk, BlanksWithEverythingElse)
{
    look_at(contract_);
    room_.key(ImGuiKey_F9);
    EXPECT_FALSE(pilot_.shows("ARTICLE 1 POSTING"));
    room_.type("1");
    room_.key(ImGuiKey_Enter);
    EXPECT_TRUE(room_.session().provisions.empty());
}

TEST_F(ContractAtTheDesk, GivesTheNameBackWhereThereIsNoContract)
{
    const std::string missing = scratch_.path("none.txt");
    look_at(missing);
    EXPECT_EQ(room_.ui().overlay, Overlay::none);
    EXPECT_TRUE(room_.ui().notice_refuses);
    EXPECT_EQ(room_.ui().entry.text(), missing);
    room_.key(ImGuiKey_Escape);
    look_at(file("scan.pdf", "%PDF-1.7\n"));
    EXPECT_NE(room_.ui().notice.find("pdftotext"), std::string::npos) << room_.ui().notice;
}

TEST_F(ContractAtTheDesk, StaysWhereItIsRefused)
{
    look_at(contract_);
    room_.key(ImGuiKey_Enter);
    const std::size_t before = room_.entries();
    look_at(contract_);
    room_.key(ImGuiKey_Enter);
    EXPECT_EQ(room_.ui().notice, "Provision ARTICLE 1 is in the contract already.");
    EXPECT_EQ(room_.ui().overlay, Overlay::contract);
    EXPECT_EQ(room_.entries(), before);
}

TEST_F(ContractAtTheDesk, TurnsThroughALongOneWithoutClipping)
{
    std::string text;
    for (int number = 1; number <= 60; ++number) {
        text += "ARTICLE " + std::to_string(number) + " - " + std::string(150, 'W') + "\n";
    }
    look_at(file("long.txt", text));
    ASSERT_EQ(room_.ui().overlay, Overlay::contract) << room_.ui().notice;
    const auto shown_after = [&](int pages) {
        for (int page = 0; page < pages; ++page) {
            room_.key(ImGuiKey_PageDown);
        }
        return room_.ui().picked;
    };
    EXPECT_GT(shown_after(1), 5);
    EXPECT_EQ(shown_after(20), 59);
    EXPECT_TRUE(pilot_.shows("ARTICLE 60")) << pilot_.shown_text();
}

}  // namespace
}  // namespace jointly
