// Marks under words that no dictionary has: where they are, and where they never are.
#include "app/desk/apart/wall_picture.h"
#include "tests/app/desk/room_at_the_desk.h"
#include "tests/support/scratch.h"

namespace jointly {
namespace {

constexpr ImGuiKeyChord shift = ImGuiMod_Shift;

using Marks = std::vector<MarkedWord>;

// Of what stands in the line, the caret behind it.
Marks marks(RoomAtTheDesk& room)
{
    return room.ui().spelling.marks(room.ui().entry.text(), room.ui().entry.caret());
}

// How much was drawn in the last frame.
int corners() { return ImGui::GetDrawData()->TotalVtxCount; }

TEST(Spelling, IsMarkedOnlyWhenItWasAskedFor)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.type("Predictible schedules ");
    EXPECT_TRUE(marks(room).empty());
    room.key(ImGuiKey_F7);
    EXPECT_EQ(marks(room), (Marks{{0, 11}}));
    EXPECT_TRUE(room.pilot().shows("Unknown words are marked"));
    EXPECT_FALSE(room.ui().notice_refuses);
    room.key(ImGuiKey_F7);
    EXPECT_TRUE(marks(room).empty());
}

// Turns the marks on or off, and leaves nothing said of it.
void turn_marks(RoomAtTheDesk& room)
{
    room.key(ImGuiKey_F7);
    room.ui().notice.clear();
    room.pilot().frame();
}

TEST(Spelling, IsMarkedInTheLineAndNeverOnThePage)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.say_it("Predictible schedules");
    turn_marks(room);
    const int with_marks = corners();
    turn_marks(room);
    EXPECT_EQ(corners(), with_marks);  // the words stand on the page alone

    room.type("Predictible schedules");
    room.ui().notice.clear();
    room.pilot().frame();
    const int unmarked = corners();
    turn_marks(room);
    EXPECT_GT(corners(), unmarked);
}

TEST(Spelling, DoesNotMarkTheWordThatIsBeingTyped)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.key(ImGuiKey_F7);
    room.type("Predictib");
    EXPECT_TRUE(marks(room).empty());
    room.type("le");
    EXPECT_TRUE(marks(room).empty());
    room.type(" ");
    EXPECT_EQ(marks(room).size(), 1U);
}

TEST(Spelling, KnowsTheNamesAtTheTableOnceTheyAreKept)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.key(ImGuiKey_F7);
    room.type("Xiomara asks for it ");
    EXPECT_EQ(marks(room).size(), 1U);
    room.key(ImGuiKey_Escape);
    room.say_it(";person \"Xiomara Ruiz\" union");
    ASSERT_EQ(room.session().participants.size(), 1U);
    room.type("Xiomara asks for it ");
    EXPECT_TRUE(marks(room).empty());
}

TEST(Spelling, KnowsTheMarkedWordsOfTheLineFromNowOn)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.type("The Vocera cabinets ");
    room.key(shift | ImGuiKey_F7);
    EXPECT_EQ(room.ui().notice, "F7 marks unknown words");
    room.key(ImGuiKey_F7);
    ASSERT_EQ(marks(room).size(), 1U);
    room.key(shift | ImGuiKey_F7);
    EXPECT_EQ(room.ui().notice, "Known in this sitting: Vocera");
    EXPECT_TRUE(marks(room).empty());
    room.key(shift | ImGuiKey_F7);
    EXPECT_EQ(room.ui().notice, "No word is marked");
    EXPECT_EQ(room.ui().entry.text(), "The Vocera cabinets ");
}

TEST(Spelling, IsMarkedInEditorsToo)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.key(ImGuiMod_Ctrl | ImGuiKey_K);
    room.type("editor: letter");
    room.key(ImGuiKey_Enter);
    ASSERT_EQ(room.ui().overlay, Overlay::form);
    room.type("The stewerd is paid");
    room.ui().notice.clear();
    room.pilot().frame();
    const int unmarked = corners();
    turn_marks(room);
    EXPECT_EQ(room.ui().overlay, Overlay::form);
    EXPECT_GT(corners(), unmarked);
    room.key(shift | ImGuiKey_F7);
    EXPECT_EQ(room.ui().notice, "Known in this sitting: stewerd");
}

TEST(Spelling, WithoutADictionaryMarksNothingAndSaysSoOnce)
{
    const Scratch scratch;
    RoomAtTheDesk room;
    room.ui().spelling = Spelling(scratch.path("nowhere"));
    room.sit_down(Step::interests);
    room.type("Predictible schedules ");
    room.key(ImGuiKey_F7);
    EXPECT_TRUE(room.pilot().shows("There is no English dictionary"));
    EXPECT_FALSE(room.ui().notice_refuses);
    EXPECT_FALSE(room.ui().spelling.is_shown());
    EXPECT_TRUE(marks(room).empty());
    room.key(ImGuiKey_Enter);
    EXPECT_EQ(room.session().interests.size(), 1U);
    EXPECT_FALSE(room.pilot().shows("There is no English dictionary"));
}

TEST(Spelling, IsMarkedByItselfOnADeskBesideItsWall)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.ui().apart.is_open = true;
    room.type("Predictible schedules ");
    EXPECT_EQ(marks(room), (Marks{{0, 11}}));
    EXPECT_TRUE(room.ui().notice.find("Unknown words") == std::string::npos);
    room.key(ImGuiKey_F7);
    EXPECT_TRUE(marks(room).empty());
    EXPECT_EQ(room.ui().notice, "Unknown words are not marked any more");
    room.key(ImGuiKey_F7);
    EXPECT_EQ(marks(room), (Marks{{0, 11}}));
}

TEST(Spelling, IsMarkedInTheOneWindowOnlyWhereItWasAskedForThere)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    room.ui().apart.is_open = true;
    room.type("Predictible schedules ");
    ASSERT_EQ(marks(room).size(), 1U);
    room.ui().apart.is_open = false;
    room.pilot().frame();
    EXPECT_TRUE(marks(room).empty());
    room.key(ImGuiKey_F7);
    EXPECT_EQ(marks(room).size(), 1U);

    room.ui().apart.is_open = true;
    room.pilot().frame();
    room.key(ImGuiKey_F7);
    EXPECT_TRUE(marks(room).empty());
    room.ui().apart.is_open = false;
    room.pilot().frame();
    EXPECT_EQ(marks(room).size(), 1U);
}

// The line is echoed at the wall's foot.
TEST(Spelling, IsNeverMarkedOnTheWallBesideTheDesk)
{
    const Session session;
    UiState ui;
    ui.view.page = Page::interests;
    ui.apart.is_open = true;
    ui.entry.set("Predictible schedules ");
    ui.spelling.look_at(session, 0, true);
    EXPECT_TRUE(ui.spelling.marks(ui.entry.text(), ui.entry.caret()).empty())
        << "no dictionary is read before there are words";
    ui.spelling.look_at(session, 0, true);
    ASSERT_EQ(ui.spelling.marks(ui.entry.text(), ui.entry.caret()).size(), 1U);
    FrameCache cache;
    Pilot* self = nullptr;
    Pilot pilot([&] {
        cache.fonts = self->fonts();
        draw_wall_picture(session, {}, ui, cache, 0);
    });
    self = &pilot;
    pilot.frame(2);
    EXPECT_TRUE(pilot.shows("Predictible"));
    const int with_marks = corners();
    (void)ui.spelling.toggle();
    ASSERT_TRUE(ui.spelling.marks(ui.entry.text(), ui.entry.caret()).empty());
    pilot.frame();
    EXPECT_EQ(corners(), with_marks);
}

TEST(Spelling, OnADeskWithoutADictionaryIsNotSpokenOf)
{
    const Scratch scratch;
    RoomAtTheDesk room;
    room.ui().spelling = Spelling(scratch.path("nowhere"));
    room.sit_down(Step::interests);
    room.ui().apart.is_open = true;
    room.type("Predictible schedules ");
    EXPECT_TRUE(marks(room).empty());
    EXPECT_FALSE(room.pilot().shows("There is no English dictionary"));
    room.key(ImGuiKey_F7);
    EXPECT_TRUE(room.pilot().shows("There is no English dictionary"));
}

TEST(Spelling, NeitherAFileNorARoomIsSpelt)
{
    RoomAtTheDesk room;
    room.sit_down(Step::interests);
    turn_marks(room);
    room.ui().purpose = NamingVenue{};
    room.type("Xqzt wrd ");
    const int of_a_room = corners();
    turn_marks(room);
    EXPECT_EQ(corners(), of_a_room);
}

}  // namespace
}  // namespace jointly
