#include "app/gl/offscreen.h"

#include <gtest/gtest.h>
#include <imgui.h>

#include <array>

namespace jointly {
namespace {

using Pixel = std::array<int, 3>;

Pixel pixel(const Picture& picture, int x, int y)
{
    const std::size_t at = static_cast<std::size_t>(y * picture.width + x) * 4;
    return {picture.rgba[at], picture.rgba[at + 1], picture.rgba[at + 2]};
}

OffscreenFrames red_corner_on_white()
{
    OffscreenFrames wanted;
    wanted.width = 64;
    wanted.height = 32;
    wanted.draw = [] {
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        list.AddRectFilled({0, 0}, {64, 32}, IM_COL32_WHITE);
        list.AddRectFilled({0, 0}, {8, 8}, IM_COL32(255, 0, 0, 255));
    };
    return wanted;
}

TEST(Offscreen, DrawsWithoutADisplayTheRightWayUp)
{
    const Result<Picture> picture = render_offscreen(red_corner_on_white());
    ASSERT_TRUE(picture.ok()) << picture.problem().text;
    EXPECT_EQ(picture.value().width, 64);
    EXPECT_EQ(picture.value().height, 32);
    EXPECT_EQ(pixel(picture.value(), 3, 3), (Pixel{255, 0, 0}));
    EXPECT_EQ(pixel(picture.value(), 3, 28), (Pixel{255, 255, 255}));
    EXPECT_EQ(pixel(picture.value(), 60, 3), (Pixel{255, 255, 255}));
}

TEST(Offscreen, GivesTheSamePictureTwice)
{
    const Result<Picture> first = render_offscreen(red_corner_on_white());
    const Result<Picture> second = render_offscreen(red_corner_on_white());
    ASSERT_TRUE(first.ok() && second.ok());
    EXPECT_EQ(first.value(), second.value());
}

TEST(Offscreen, PutsTheCallersContextBack)
{
    ImGuiContext* mine = ImGui::CreateContext();
    ImGui::SetCurrentContext(mine);
    ASSERT_TRUE(render_offscreen(red_corner_on_white()).ok());
    EXPECT_EQ(ImGui::GetCurrentContext(), mine);
    ImGui::DestroyContext(mine);
}

TEST(Offscreen, HandsOnWhatThePreparationRefuses)
{
    OffscreenFrames wanted = red_corner_on_white();
    wanted.prepare = [] { return Refusable(Problem{"No fonts here."}); };
    const Result<Picture> picture = render_offscreen(wanted);
    ASSERT_FALSE(picture.ok());
    EXPECT_EQ(picture.problem().text, "No fonts here.");
}

TEST(Offscreen, RefusesASizeThatNoPictureHas)
{
    OffscreenFrames wanted = red_corner_on_white();
    wanted.width = 0;
    EXPECT_FALSE(render_offscreen(wanted).ok());
    wanted.width = 100'000;
    EXPECT_FALSE(render_offscreen(wanted).ok());
}

}  // namespace
}  // namespace jointly
