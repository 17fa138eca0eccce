#include "app/pages/cut.h"
#include "tests/app/pages/sample.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

Stack stack(std::size_t rows, float row_height = 10.0F)
{
    Stack made;
    made.rows.assign(rows, Row{row_height, {}});
    made.above = 5.0F;
    made.pad = 2.0F;
    return made;
}

Stack heading()
{
    Stack made = stack(1);
    made.heads = true;
    made.below = 1.0F;
    return made;
}

using Cut = std::vector<std::vector<Placed>>;

// Every row of every stack, in order, once.
void expect_all_once(const Cut& cut, const std::vector<Stack>& stacks)
{
    std::size_t at = 0;
    std::size_t row = 0;
    for (const auto& sheet : cut) {
        for (const Placed& part : sheet) {
            if (row == stacks[at].rows.size()) {
                ++at;
                row = 0;
            }
            ASSERT_EQ(part.stack, at);
            ASSERT_EQ(part.begin, row);
            ASSERT_GT(part.end, part.begin);
            row = part.end;
        }
    }
    if (!stacks.empty()) {
        EXPECT_EQ(at + 1, stacks.size());
        EXPECT_EQ(row, stacks.back().rows.size());
    }
}

TEST(Cut, NothingIsOneEmptySheet)
{
    const Cut cut = cut_into_sheets({}, 100, 100);
    ASSERT_EQ(cut.size(), 1U);
    EXPECT_TRUE(cut[0].empty());
}

TEST(Cut, FillsASheetBeforeTheNext)
{
    // Each is 14 high and 5 apart: 14, 33, 52, 71, 90.
    const std::vector<Stack> stacks(7, stack(1));
    const Cut cut = cut_into_sheets(stacks, 90, 71);
    expect_all_once(cut, stacks);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[0].size(), 5U);
    EXPECT_EQ(cut[1].size(), 2U);
    EXPECT_FLOAT_EQ(cut[0][4].y, 76.0F);
    EXPECT_FLOAT_EQ(cut[1][0].y, 0.0F);
}

TEST(Cut, AHeadingIsNeverLast)
{
    // The heading would fit below three stacks, what follows it would not.
    const std::vector<Stack> stacks{stack(1), stack(1), stack(1), heading(), heading(), stack(1)};
    const Cut cut = cut_into_sheets(stacks, 90, 90);
    expect_all_once(cut, stacks);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[0].size(), 3U);
    EXPECT_EQ(cut[1].front().stack, 3U);
}

TEST(Cut, ABlockThatASheetCanHoldIsNotCut)
{
    const std::vector<Stack> stacks{stack(5), stack(5)};
    const Cut cut = cut_into_sheets(stacks, 90, 90);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[1].front().begin, 0U);
}

TEST(Cut, ATallerBlockIsCutByRowsAndFillsWhatIsLeft)
{
    const std::vector<Stack> stacks{stack(1), stack(30), stack(1)};
    const Cut cut = cut_into_sheets(stacks, 90, 90);
    expect_all_once(cut, stacks);
    ASSERT_EQ(cut.size(), 5U);
    EXPECT_EQ(cut[0].size(), 2U);
    EXPECT_EQ(cut[0][1].end, 6U);
    EXPECT_EQ(cut[1][0].end, 14U);
    EXPECT_EQ(cut[4].size(), 1U);
}

TEST(Cut, ATallerBlockBeginsWhereThreeRowsFit)
{
    const std::vector<Stack> stacks{stack(5), stack(30)};
    const Cut cut = cut_into_sheets(stacks, 90, 90);
    EXPECT_EQ(cut[0].size(), 1U);
}

TEST(Cut, RowsThatComeAgainTakeTheirRoom)
{
    std::vector<Stack> stacks{stack(20)};
    stacks[0].again.push_back({30.0F, {}});
    const Cut cut = cut_into_sheets(stacks, 90, 90);
    expect_all_once(cut, stacks);
    EXPECT_EQ(cut[0][0].end, 8U);
    EXPECT_EQ(cut[1][0].end, 13U);
}

TEST(Cut, WhatClingsTogetherGoesToOneSheetWhereOneCanHoldIt)
{
    std::vector<Stack> stacks{stack(3), heading(), stack(2), stack(2)};
    stacks[2].clings = true;
    const Cut cut = cut_into_sheets(stacks, 90, 90);
    expect_all_once(cut, stacks);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_EQ(cut[1].size(), 3U);
    stacks[3] = stack(7);
    const Cut apart = cut_into_sheets(stacks, 90, 90);
    EXPECT_EQ(apart[0].size(), 3U);
}

TEST(Cut, ASheetSmallerThanARowStillHoldsOne)
{
    const std::vector<Stack> stacks{stack(3), stack(1)};
    const Cut cut = cut_into_sheets(stacks, 0, -50);
    expect_all_once(cut, stacks);
    EXPECT_EQ(cut.size(), 4U);
}

TEST(Cut, AHeadThatLeavesTooLittleStandsAlone)
{
    const std::vector<Stack> stacks{heading(), stack(4)};
    const Cut cut = cut_into_sheets(stacks, 30, 80);
    ASSERT_EQ(cut.size(), 2U);
    EXPECT_TRUE(cut[0].empty());
    expect_all_once(cut, stacks);
    const Cut tall = cut_into_sheets({stack(20)}, 25, 80);  // three rows of it have no room
    EXPECT_TRUE(tall[0].empty());
}

TEST(Cut, OfAwkwardModelsShowsEveryRowOnceAndNoHeadingLast)
{
    Sheets sheets;
    Pilot* self = nullptr;
    Pilot pilot([&] { sheets = cut(awkward_model(), paper_of(*self, {1280, 720})); }, {1280, 720});
    self = &pilot;
    pilot.frame(1);
    expect_all_once(sheets.sheets, sheets.stacks);
    EXPECT_TRUE(sheets.title_goes_on);
    EXPECT_EQ(sheets.stacks.size(), awkward_model().blocks.size() + 1);
    EXPECT_GT(sheet_of(sheets, 0), 0);  // the title fills the first
    EXPECT_EQ(sheet_of(sheets, awkward_model().blocks.size() - 1),
        static_cast<int>(sheets.sheets.size()) - 1);
    EXPECT_EQ(sheet_of(sheets, 999), 0);
    for (const auto& sheet : sheets.sheets) {
        EXPECT_FALSE(sheets.stacks[sheet.back().stack].heads);
    }
}

}  // namespace
}  // namespace jointly
