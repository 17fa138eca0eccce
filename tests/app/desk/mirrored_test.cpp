// What mirrors of the wall show while something else than the page is on it.
#include "app/desk/mirrored.h"
#include "app/desk/start/opened.h"
#include "core/wall/mirror.h"
#include "tests/app/desk/room_at_the_desk.h"

#include <fstream>

namespace jointly {
namespace {

TEST(Mirrored, IsThePageUnderWhatTheRecorderLooksAt)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    EXPECT_FALSE(instead_of_page(room.ui()));
    for (const ImGuiKeyChord key : {ImGuiMod_Ctrl | ImGuiKey_K, ImGuiMod_Ctrl | ImGuiKey_E,
             static_cast<ImGuiKeyChord>(ImGuiKey_F1)}) {
        room.key(key);
        ASSERT_NE(room.ui().overlay, Overlay::none);
        EXPECT_FALSE(instead_of_page(room.ui()));
        EXPECT_EQ(room.cache().model.page, Page::options);
        room.key(ImGuiKey_Escape);
    }
}

TEST(Mirrored, IsBlankWhileTheWallIsAndSaysWhy)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.key(ImGuiKey_F9);
    EXPECT_EQ(instead_of_page(room.ui()), blank_wall({}));
    const UiState failed = after_failed_check({});
    EXPECT_EQ(instead_of_page(failed)->empty, failed.why_blank);
    room.key(ImGuiMod_Shift | ImGuiKey_F9);
    EXPECT_FALSE(instead_of_page(room.ui()));
}

TEST(Mirrored, IsTheCodeOfACheckpointThatIsShown)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.key(ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_K);
    const auto shown = instead_of_page(room.ui());
    ASSERT_TRUE(shown);
    const std::string& code = room.ui().checkpoint->code;
    const std::string text = mirror(first_page(*shown), MirrorKind::text);
    for (std::size_t at = 0; at < code.size(); at += 5) {
        EXPECT_NE(text.find(code.substr(at, 4)), std::string::npos) << text;
    }
    EXPECT_NE(text.find("\nCheckpoint\n=========="), std::string::npos);
    EXPECT_EQ(what_changed(room.cache().model, *shown), "Now on the wall: Checkpoint.");
}

TEST(Mirrored, OfASheetOffTheRecordSaysOnlyThatItIsThere)
{
    RoomAtTheDesk room;
    room.sit_down(Step::options);
    room.ui().overlay = Overlay::off_record;
    room.ui().off_record.lines = {"Between us: nine weeks"};
    const auto shown = instead_of_page(room.ui());
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->title, "OFF THE RECORD");
    for (const MirrorKind kind : {MirrorKind::html, MirrorKind::text}) {
        const std::string bytes = mirror(next_page(first_page(room.cache().model), *shown), kind);
        EXPECT_EQ(bytes.find("nine weeks"), std::string::npos);
        EXPECT_NE(bytes.find("OFF THE RECORD"), std::string::npos);
    }
}

TEST(Mirrored, TakesThePlaceOfNothingOfTheSession)
{
    const Scratch scratch;
    const std::string session = scratch.path("day.txt");
    std::filesystem::create_directory(scratch.path("stick"));
    std::ofstream(scratch.path("thesis.html")) << "mine";
    EXPECT_TRUE(
        check_mirrors({session, scratch.path("stick"), {}, {scratch.path("wall.html")}}).ok());
    for (const char* const mirror : {"day.txt", "stick/day.txt", "thesis.html", "wall.pdf"}) {
        EXPECT_FALSE(
            check_mirrors({session, scratch.path("stick"), {}, {scratch.path(mirror)}}).ok())
            << mirror;
    }
}

}  // namespace
}  // namespace jointly
