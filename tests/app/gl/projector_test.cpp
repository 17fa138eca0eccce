// The wall in a window of its own, beside the window of the desk.
#include "app/gl/projector.h"
#include "app/ui/fonts.h"
#include "tests/app/gl/x_server.h"
#include "tests/support/places.h"
#include "tests/support/private_display.h"
#include "tests/support/two_displays.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <array>
#include <chrono>
#include <filesystem>
#include <optional>
#include <string>

namespace jointly {
namespace {

using std::chrono::milliseconds;

constexpr ImU32 red = IM_COL32(200, 10, 20, 255);
constexpr ImU32 green = IM_COL32(10, 200, 30, 255);

using Colour = std::array<int, 3>;
constexpr Colour shown_red{200, 10, 20};
constexpr Colour shown_green{10, 200, 30};
constexpr Colour black{0, 0, 0};

Colour pixel(const Picture& picture, int x, int y)
{
    const std::size_t at = static_cast<std::size_t>(y * picture.width + x) * 4;
    return {picture.rgba.at(at), picture.rgba.at(at + 1), picture.rgba.at(at + 2)};
}

Refusable no_fonts() { return Done{}; }

// A field in the upper left corner, so that a picture upside down is seen.
void draw_field(ImU32 colour)
{
    ImGui::GetBackgroundDrawList()->AddRectFilled({0, 0}, {300, 200}, colour);
}

void show_field(Projector& projector, ImU32 colour)
{
    projector.begin_frame();
    draw_field(colour);
    projector.end_frame();
}

Picture desk_with(Window& window, ImU32 colour)
{
    window.begin_frame();
    draw_field(colour);
    return window.end_frame_and_capture();
}

// Takes what the server says about new windows, until it says no more.
void let_it_settle(Window& window)
{
    while (window.wait(milliseconds(200))) {
        (void)window.displays_changed();  // a change that nobody has asked for keeps it awake
    }
}

Window opened_desk()
{
    Result<Window> created = Window::create("Desk", {640, 360});
    must(created.ok(), "the desk has no window");
    return std::move(created).value();
}

Projector opened_wall(const Window& desk, const Display& display)
{
    Result<Projector> opened = Projector::open(desk, display, "Wall", no_fonts);
    must(opened.ok(), "the wall has no window");
    return std::move(opened).value();
}

// On the one display there is, so that the wall covers the desk.
class ProjectorOverTheDesk : public ::testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_TRUE(display_.running()) << "Xvfb is needed";
        desk_.emplace(opened_desk());
        ASSERT_EQ(displays().size(), 1U);
        wall_.emplace(opened_wall(desk(), displays().front()));
        let_it_settle(desk());
    }

    [[nodiscard]] Window& desk() { return *desk_; }
    [[nodiscard]] Projector& wall() { return *wall_; }
    void close_wall() { wall_.reset(); }

private:
    PrivateDisplay display_{1280, 720};
    std::optional<Window> desk_;
    std::optional<Projector> wall_;  // goes first
};

TEST_F(ProjectorOverTheDesk, CoversItsDisplayAndIsEmptyAtFirst)
{
    EXPECT_EQ(window_on_screen("Wall"), (PixelArea{0, 0, 1280, 720}));
    const Picture picture = wall().capture();
    EXPECT_EQ(picture.width, 1280);
    EXPECT_EQ(picture.height, 720);
    EXPECT_EQ(pixel(picture, 10, 10), black);
    EXPECT_FALSE(wall().gone());
}

TEST_F(ProjectorOverTheDesk, ShowsWhatIsDrawnInItsOwnContext)
{
    ImGuiContext* const of_desk = ImGui::GetCurrentContext();
    wall().begin_frame();
    EXPECT_NE(ImGui::GetCurrentContext(), of_desk);
    EXPECT_EQ(ImGui::GetIO().DisplaySize.x, 1280.0F);
    EXPECT_EQ(ImGui::GetIO().DisplaySize.y, 720.0F);
    draw_field(red);
    wall().end_frame();
    EXPECT_EQ(ImGui::GetCurrentContext(), of_desk);

    const Picture of_the_wall = wall().capture();
    EXPECT_EQ(pixel(of_the_wall, 10, 10), shown_red);
    EXPECT_EQ(pixel(of_the_wall, 299, 199), shown_red);
    EXPECT_EQ(pixel(of_the_wall, 301, 199), black);
    EXPECT_EQ(pixel(of_the_wall, 10, 700), black);
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
}

TEST_F(ProjectorOverTheDesk, TakesNoInput)
{
    const std::string of_wall = window_titled("Wall");
    ASSERT_TRUE(run("xdotool mousemove 100 100 mousemove 120 110"));
    ASSERT_EQ(window_under_mouse(), of_wall);
    bool pressed = false;
    for (int frame = 0; frame < 4; ++frame) {
        if (frame == 1) {
            ASSERT_TRUE(run("xdotool mousedown 1 click 4 windowfocus " + of_wall + " key a"));
        }
        let_it_settle(desk());
        wall().begin_frame();
        EXPECT_FALSE(ImGui::IsMousePosValid());
        EXPECT_FALSE(ImGui::IsAnyMouseDown());
        EXPECT_EQ(ImGui::GetIO().MouseWheel, 0.0F);
        EXPECT_FALSE(ImGui::IsKeyDown(ImGuiKey_A));
        EXPECT_EQ(ImGui::GetIO().InputQueueCharacters.Size, 0);
        ImGui::SetNextWindowPos({0, 0});
        ImGui::Begin("trap");
        pressed = ImGui::Button("press", {400, 400}) || ImGui::IsItemHovered() || pressed;
        ImGui::End();
        wall().end_frame();
    }
    EXPECT_FALSE(pressed);
    ASSERT_TRUE(run("xdotool mouseup 1"));
}

TEST_F(ProjectorOverTheDesk, HandsTheFocusBackToTheDesk)
{
    ASSERT_TRUE(run("xdotool windowfocus --sync " + window_titled("Wall")));
    const std::string of_desk = window_titled("Desk") + "\n";
    for (int turn = 0; turn < 100 && output_of("xdotool getwindowfocus") != of_desk; ++turn) {
        (void)desk().wait(milliseconds(200));
    }
    EXPECT_EQ(output_of("xdotool getwindowfocus"), of_desk);
}

TEST_F(ProjectorOverTheDesk, HoldsItsPictureWhileTheDeskDrawsOn)
{
    show_field(wall(), red);
    const Picture held = wall().capture();
    for (int frame = 0; frame < 3; ++frame) {
        EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
    }
    EXPECT_EQ(wall().capture(), held);
    wall().show_again();
    EXPECT_EQ(wall().capture(), held);
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
}

TEST_F(ProjectorOverTheDesk, PreparesAPictureThatTheRoomDoesNotSee)
{
    EXPECT_EQ(wall().prepared().texture, ImTextureID{0});
    show_field(wall(), red);
    const Picture seen = wall().capture();
    ImGuiContext* const of_desk = ImGui::GetCurrentContext();
    wall().begin_frame();
    draw_field(green);
    wall().end_frame_unseen();
    EXPECT_EQ(ImGui::GetCurrentContext(), of_desk);
    EXPECT_EQ(wall().capture(), seen);
    wall().show_again();
    EXPECT_EQ(wall().capture(), seen);

    const ShownPicture prepared = wall().prepared();
    EXPECT_EQ(prepared.size, (PixelSize{1280, 720}));
    desk().begin_frame();
    ImGui::GetBackgroundDrawList()->AddImage(
        prepared.texture, {0, 0}, {320, 180}, prepared.upper_left, prepared.lower_right);
    const Picture picture = desk().end_frame_and_capture();
    EXPECT_EQ(pixel(picture, 10, 10), shown_green);
    EXPECT_EQ(pixel(picture, 77, 48), black);
}

TEST_F(ProjectorOverTheDesk, GivesTheDeskATrueThumbnailTheRightWayUp)
{
    show_field(wall(), red);
    const ShownPicture shown = wall().picture();
    EXPECT_EQ(shown.size, (PixelSize{1280, 720}));
    desk().begin_frame();
    ImGui::GetBackgroundDrawList()->AddImage(
        shown.texture, {0, 0}, {320, 180}, shown.upper_left, shown.lower_right);
    const Picture picture = desk().end_frame_and_capture();
    EXPECT_EQ(pixel(picture, 10, 10), shown_red);
    EXPECT_EQ(pixel(picture, 73, 48), shown_red);
    EXPECT_EQ(pixel(picture, 77, 48), black);
    EXPECT_EQ(pixel(picture, 10, 170), black);
}

TEST_F(ProjectorOverTheDesk, PutsThePictureThroughTheFilter)
{
    show_field(wall(), red);
    FilterSettings half_as_bright;
    half_as_bright.white = 0.5F;
    wall().set_filter(half_as_bright);
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_red) << "before it is shown again";
    wall().show_again();
    EXPECT_EQ(pixel(wall().capture(), 10, 10), (Colour{100, 5, 10}));
    EXPECT_EQ(wall().filter_problem(), "");
    show_field(wall(), green);
    EXPECT_EQ(pixel(wall().capture(), 10, 10), (Colour{5, 100, 15}));
    wall().set_filter({});
    wall().show_again();
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_green);
}

TEST_F(ProjectorOverTheDesk, GivesUpAFrameInWhichSomethingFailed)
{
    show_field(wall(), red);
    ImGuiContext* const of_desk = ImGui::GetCurrentContext();
    desk().begin_frame();
    try {
        ImGui::Begin("desk");
        wall().begin_frame();
        ImGui::Begin("wall");
        ImGui::PushID("open");
        draw_field(green);
        throw CheckFailed{"what must hold does not"};
    } catch (const CheckFailed&) {
        wall().give_up_frame();
        EXPECT_EQ(ImGui::GetCurrentContext(), of_desk);
        desk().give_up_frame();
    }
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_red);
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
    show_field(wall(), green);
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_green);
}

TEST_F(ProjectorOverTheDesk, LetsTheDeskBeGivenUpFirst)
{
    wall().begin_frame();
    desk().give_up_frame();
    wall().give_up_frame();
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
    show_field(wall(), red);
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_red);
}

TEST_F(ProjectorOverTheDesk, GoesBlankAtOnceAlsoInTheMiddleOfAFrame)
{
    show_field(wall(), red);
    wall().begin_frame();
    draw_field(green);
    wall().blank();
    EXPECT_EQ(pixel(wall().capture(), 10, 10), black);
    wall().show_again();
    EXPECT_EQ(pixel(wall().capture(), 10, 10), black);
    show_field(wall(), green);
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_green);
}

TEST_F(ProjectorOverTheDesk, HasFontsOfItsOwn)
{
    close_wall();
    const std::array<std::filesystem::path, 1> folders{built_fonts()};
    std::optional<Fonts> fonts;
    Result<Projector> opened =
        Projector::open(desk(), displays().front(), "Wall", [&]() -> Refusable {
            const Result<Fonts> loaded = load_fonts(*ImGui::GetIO().Fonts, folders);
            if (!loaded.ok()) {
                return loaded.problem();
            }
            fonts = loaded.value();
            return Done{};
        });
    ASSERT_TRUE(opened.ok()) << opened.problem().text;
    Projector& wall = opened.value();
    wall.begin_frame();
    ImGui::GetBackgroundDrawList()->AddText(fonts->display, 400.0F, {0, 0}, IM_COL32_WHITE, "MMM");
    wall.end_frame();
    const Picture picture = wall.capture();
    std::size_t white = 0;
    for (std::size_t at = 0; at < picture.rgba.size(); at += 4) {
        white += picture.rgba[at] == 255 ? 1 : 0;
    }
    EXPECT_GT(white, 20'000U);
}

TEST_F(ProjectorOverTheDesk, ClosesAndOpensAgainWhileTheDeskStays)
{
    show_field(wall(), red);
    close_wall();
    EXPECT_FALSE(window_on_screen("Wall"));
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
    Projector again = opened_wall(desk(), displays().front());
    show_field(again, green);
    EXPECT_EQ(pixel(again.capture(), 10, 10), shown_green);
}

TEST_F(ProjectorOverTheDesk, HandsOnWhatThePreparationRefuses)
{
    close_wall();
    ImGuiContext* const of_desk = ImGui::GetCurrentContext();
    const Result<Projector> opened = Projector::open(
        desk(), displays().front(), "Wall", [] { return Refusable(Problem{"No fonts here."}); });
    ASSERT_FALSE(opened.ok());
    EXPECT_EQ(opened.problem().text, "No fonts here.");
    EXPECT_EQ(ImGui::GetCurrentContext(), of_desk);
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);
}

class ProjectorBesideTheDesk : public ::testing::Test {
protected:
    void SetUp() override
    {
        if (!two_.running()) {
            GTEST_SKIP() << two_.why_not();
        }
        desk_.emplace(opened_desk());
        ASSERT_EQ(displays().size(), 2U);
        wall_.emplace(opened_wall(desk(), displays().back()));
        let_it_settle(desk());
        show_field(wall(), red);
    }

    [[nodiscard]] Window& desk() { return *desk_; }
    [[nodiscard]] Projector& wall() { return *wall_; }

private:
    TwoDisplays two_;
    std::optional<Window> desk_;
    std::optional<Projector> wall_;
};

TEST_F(ProjectorBesideTheDesk, StandsOnTheSecondDisplayAtItsSize)
{
    EXPECT_EQ(window_on_screen("Wall"), (PixelArea{1280, 0, 1024, 768}));
    EXPECT_EQ(wall().picture().size, (PixelSize{1024, 768}));
    EXPECT_EQ(pixel(wall().capture(), 10, 10), shown_red);
    EXPECT_FALSE(wall().gone());
}

TEST_F(ProjectorBesideTheDesk, LeavesTheDeskToGoToTheOtherDisplay)
{
    const std::vector<Display> all = displays();
    EXPECT_TRUE(desk().stands_on(all.front()));
    desk().move_to(all.back());
    let_it_settle(desk());
    EXPECT_TRUE(desk().stands_on(all.back()));
    EXPECT_EQ(desk().display_name(), words_of(all.back()));
    desk().toggle_full_screen();
    desk().move_to(all.front());
    let_it_settle(desk());
    EXPECT_EQ(window_on_screen("Desk"), all.front().area);
}

TEST_F(ProjectorBesideTheDesk, IsHiddenForGoodWhenItsDisplayIsUnplugged)
{
    ASSERT_TRUE(TwoDisplays::unplug_second());
    (void)desk().wait(milliseconds(200));  // one turn of the loop
    EXPECT_TRUE(wall().gone());
    EXPECT_FALSE(window_on_screen("Wall"));

    show_field(wall(), green);
    wall().show_again();
    ASSERT_TRUE(TwoDisplays::plug_second());
    for (int turn = 0; turn < 100 && displays().size() < 2; ++turn) {
        (void)desk().wait(milliseconds(200));
    }
    ASSERT_EQ(displays().size(), 2U);
    EXPECT_TRUE(wall().gone());
    EXPECT_FALSE(window_on_screen("Wall"));
    EXPECT_EQ(pixel(desk_with(desk(), green), 10, 10), shown_green);

    Projector another = opened_wall(desk(), displays().back());
    EXPECT_EQ(window_on_screen("Wall"), (PixelArea{1280, 0, 1024, 768}));
    EXPECT_FALSE(another.gone());
}

TEST_F(ProjectorBesideTheDesk, IsHiddenWhenItsDisplayBeginsToMirrorTheLaptop)
{
    ASSERT_TRUE(TwoDisplays::mirror());
    EXPECT_TRUE(wall().gone());
    EXPECT_FALSE(window_on_screen("Wall"));
}

}  // namespace
}  // namespace jointly
