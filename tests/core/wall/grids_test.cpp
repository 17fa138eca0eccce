// The matrix and the coverage: what is marked by whom, and nothing summed up.
#include "tests/core/wall/lines.h"
#include "tests/core/wall/scripted.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

Grid grid_of(const Session& session, Page page)
{
    const auto grids = blocks_of<Grid>(wall_model(session, {page, {}, {}}));
    return grids.size() == 1 ? grids[0] : Grid{};
}

TEST(MatrixPage, HasEveryStandingOptionAndCriterion)
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    room.does(WithdrawOption{room.option(16)});
    room.does(ProposeCriterion{room.issue(), "Costed"});
    const Grid grid = grid_of(room.session, Page::matrix);
    ASSERT_EQ(grid.rows.size(), 7U);
    ASSERT_EQ(grid.columns.size(), 3U);
    EXPECT_EQ(grid.columns[0].number, 19);
    EXPECT_EQ(grid.columns[0].text, "Patient safety");
    EXPECT_TRUE(has_line(lines_of(room.session, Page::matrix), "Not agreed yet: #21"));
    for (const GridRow& row : grid.rows) {
        EXPECT_EQ(row.cells.size(), grid.columns.size());
        EXPECT_NE(row.number, 16);
        EXPECT_TRUE(row.signs.empty());
        EXPECT_TRUE(row.note.empty());
    }
    for (const GridColumn& column : grid.columns) {
        EXPECT_TRUE(column.signs.empty());
    }
}

TEST(MatrixPage, ShowsMarksOfTheRoomAndOfEachPartyAndWhereTheyDiffer)
{
    Scripted room;
    room.parties();
    staffing(room);
    marked(room);
    const Grid grid = grid_of(room.session, Page::matrix);
    ASSERT_FALSE(grid.rows.empty());
    const GridCell& together = grid.rows[0].cells[0];
    ASSERT_EQ(together.marks.size(), 1U);
    EXPECT_FALSE(together.marks[0].sign.has_value());
    EXPECT_EQ(together.marks[0].mark, Mark::meets);
    EXPECT_FALSE(together.differ);
    const GridCell& apart = grid.rows[0].cells[1];
    ASSERT_EQ(apart.marks.size(), 2U);
    EXPECT_EQ(apart.marks[0].sign->letter, "U");
    EXPECT_EQ(apart.marks[1].sign->letter, "M");
    EXPECT_EQ(apart.marks[1].mark, Mark::fails);
    EXPECT_TRUE(apart.differ);
    EXPECT_TRUE(grid.rows[3].cells[0].marks.empty());
    const auto lines = lines_of(room.session, Page::matrix);
    EXPECT_TRUE(has_line(lines, "#20 (M): does not meet"));
    EXPECT_TRUE(has_line(lines, "#20: seen differently"));
    EXPECT_TRUE(has_line(lines, "the parties see it differently"));
}

TEST(MatrixPage, SaysWhatIsMissing)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    EXPECT_TRUE(says(lines_of(room.session, Page::matrix), "Offer options first"));
    room.option("A float pool");
    EXPECT_TRUE(says(lines_of(room.session, Page::matrix), "Agree on criteria first"));
    room.does(ProposeCriterion{room.issue(), "Safe"});
    const WallModel model = wall_model(room.session, {Page::matrix, {}, {}});
    EXPECT_TRUE(says(text_of(model), "Mark each option on each criterion"));
    EXPECT_TRUE(blocks_of<GridKey>(model).empty());
}

TEST(CoveragePage, ShowsWhichOptionServesWhichInterest)
{
    Scripted room;
    room.parties();
    staffing(room);
    const Grid grid = grid_of(room.session, Page::coverage);
    ASSERT_EQ(grid.rows.size(), 7U);
    ASSERT_EQ(grid.columns.size(), 8U);
    EXPECT_EQ(grid.rows[0].number, 3);
    EXPECT_EQ(grid.rows[0].signs.size(), 1U);
    EXPECT_FALSE(grid.rows[0].cells[0].served);
    EXPECT_TRUE(grid.rows[0].cells[4].served);  // #14 serves #3
    for (const GridColumn& column : grid.columns) {
        EXPECT_TRUE(column.signs.empty());
    }
    for (const GridRow& row : grid.rows) {
        EXPECT_EQ(row.note.empty(), row.number != 8) << row.number;
    }
    EXPECT_TRUE(
        has_line(lines_of(room.session, Page::coverage), "Not yet served by the straw design"));
}

TEST(CoveragePage, AMergedInterestIsServedByWhatServesAPartOfIt)
{
    Scripted room;
    room.parties();
    room.does(RaiseIssue{"How might we fill shifts?", ""});
    room.interest("Union", "A safe load");
    room.interest("Union", "Days off");
    room.option("A float pool");
    room.does(LinkOption{room.option(3), {room.interest(2)}, true});
    room.does(MergeInterests{{room.interest(1), room.interest(2)}, "A safe load and days off"});
    const Grid grid = grid_of(room.session, Page::coverage);
    ASSERT_EQ(grid.rows.size(), 1U);
    EXPECT_TRUE(grid.rows[0].cells[0].served);
    EXPECT_TRUE(grid.rows[0].note.empty());
}

}  // namespace
}  // namespace jointly
