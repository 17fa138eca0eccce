#include "app/gl/internal/ground.h"
#include "tests/support/pilot.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

constexpr ImVec2 all{64, 32};
constexpr ImU32 paper = IM_COL32(250, 248, 240, 255);

struct Taken {
    GroundColour colour;
    unsigned int corners = 0;  // that are still drawn
};

Taken taken_from(const std::function<void(ImDrawList&)>& draw)
{
    Pilot pilot([&] { draw(*ImGui::GetBackgroundDrawList()); }, all, false);
    pilot.frame();
    ImDrawData& picture = *ImGui::GetDrawData();
    Taken taken{take_ground(picture), 0};
    for (const ImDrawList* const list : picture.CmdLists) {
        for (const ImDrawCmd& command : list->CmdBuffer) {
            taken.corners += command.ElemCount;
        }
    }
    return taken;
}

void expect_black(const Taken& taken, unsigned int corners)
{
    EXPECT_EQ(taken.colour.red, 0.0F);
    EXPECT_EQ(taken.colour.green, 0.0F);
    EXPECT_EQ(taken.colour.blue, 0.0F);
    EXPECT_EQ(taken.corners, corners);
}

TEST(Ground, IsTheRectangleOverAllThatIsDrawnFirst)
{
    const Taken taken = taken_from([](ImDrawList& list) {
        list.AddRectFilled({0, 0}, all, paper);
        list.AddRectFilled({4, 4}, {8, 8}, IM_COL32_WHITE);
    });
    EXPECT_FLOAT_EQ(taken.colour.red, 250.0F / 255.0F);
    EXPECT_FLOAT_EQ(taken.colour.green, 248.0F / 255.0F);
    EXPECT_FLOAT_EQ(taken.colour.blue, 240.0F / 255.0F);
    EXPECT_EQ(taken.corners, 6U);
}

TEST(Ground, MayReachBeyondThePicture)
{
    const Taken taken = taken_from([](ImDrawList& list) {
        list.AddRectFilled({-5, -5}, {90, 90}, paper);
    });
    EXPECT_FLOAT_EQ(taken.colour.red, 250.0F / 255.0F);
    EXPECT_EQ(taken.corners, 0U);
}

TEST(Ground, IsNoneWhereSomethingWouldShowThroughOrBeside)
{
    expect_black(taken_from([](ImDrawList& list) {
        list.AddRectFilled({0, 0}, all, IM_COL32(250, 248, 240, 254));
    }),
        6);
    expect_black(taken_from([](ImDrawList& list) {
        list.AddRectFilled({0, 0}, {64, 31}, paper);
    }),
        6);
    expect_black(taken_from([](ImDrawList& list) {
        list.AddRectFilled({1, 0}, {64, 32}, paper);
    }),
        6);
}

TEST(Ground, IsNoneOfSeveralColoursOrOfAnotherShape)
{
    expect_black(taken_from([](ImDrawList& list) {
        list.AddRectFilledMultiColor({0, 0}, all, paper, paper, paper, IM_COL32(0, 0, 0, 255));
    }),
        6);
    expect_black(taken_from([](ImDrawList& list) {
        list.AddImage(ImGui::GetIO().Fonts->TexRef, {0, 0}, all);
    }),
        6);
    const Taken rounded = taken_from([](ImDrawList& list) {
        list.AddRectFilled({0, 0}, all, paper, 6.0F);
    });
    EXPECT_GT(rounded.corners, 6U);
    expect_black(rounded, rounded.corners);
}

TEST(Ground, IsNoneWhereItIsDrawnLaterOrWithinAPart)
{
    expect_black(taken_from([](ImDrawList& list) {
        list.AddRectFilled({4, 4}, {8, 8}, IM_COL32_WHITE);
        list.AddRectFilled({0, 0}, all, paper);
    }),
        12);
    expect_black(taken_from([](ImDrawList& list) {
        list.PushClipRect({0, 0}, {32, 32});
        list.AddRectFilled({0, 0}, all, paper);
        list.PopClipRect();
    }),
        6);
    expect_black(taken_from([](ImDrawList&) {}), 0);
}

}  // namespace
}  // namespace jointly
