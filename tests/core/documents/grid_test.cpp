// Tables with heads, in text and Markdown.
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"

#include <gtest/gtest.h>

#include <sstream>

namespace jointly {
namespace {

std::string text_of(const GridTable& grid) { return write_text({"", {grid}}); }

TEST(Grid, IsAsWideAsItsCellsInText)
{
    EXPECT_EQ(
        text_of({{"No.", "State"}, {{"TA-1", "Ratified"}, {"TA-12", ""}}, GridTable::no_figures}),
        "No.    State\n-----  --------\nTA-1   Ratified\nTA-12\n");
}

TEST(Grid, SetsFiguresToTheRight)
{
    EXPECT_EQ(text_of({{"For", "2026"}, {{"Pool", "9.00"}, {"All", "1,209.00"}}, 1}),
        "For       2026\n----  --------\nPool      9.00\nAll   1,209.00\n");
}

TEST(Grid, NeverLeavesThePageInText)
{
    const std::string words =
        "What might we do so that schedules come out early enough to live by?";
    std::istringstream lines(text_of({{"No.", "Issue", "State", "In effect"},
        {{"TA-1", words, words, "July 1, 2026"}, {"TA-2", std::string(300, 'w'), "", ""}},
        GridTable::no_figures}));
    std::string all;
    for (std::string line; std::getline(lines, line);) {
        EXPECT_LE(line.size(), text_columns) << line;
        all += line;
    }
    EXPECT_EQ(std::count(all.begin(), all.end(), 'w'), 300 + 2 * 1);
}

TEST(Grid, WithMoreColumnsThanThePageHasRoomForLosesNoCell)
{
    GridTable grid;
    for (int column = 0; column < 60; ++column) {
        grid.heads.push_back("h");
    }
    grid.rows.push_back(std::vector<std::string>(60, "x"));
    const std::string text = text_of(grid);
    EXPECT_EQ(std::count(text.begin(), text.end(), 'x'), 60);
}

TEST(Grid, IsATableInMarkdown)
{
    EXPECT_EQ(write_markdown({"", {GridTable{{"No.", "a | b"}, {{"1", "<x>"}}, 1}}}),
        "| No. | a \\| b |\n|---|---:|\n| 1 | &lt;x&gt; |\n");
}

}  // namespace
}  // namespace jointly
