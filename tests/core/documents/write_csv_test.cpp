#include "core/documents/write_csv.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const std::string mark = "\xEF\xBB\xBF";

std::string csv_of(const DocumentBlock& block) { return write_csv({"", {block}}); }

TEST(CsvWriter, GivesARowForEachLineOfATable)
{
    EXPECT_EQ(csv_of(GridTable{{"Line", "2026"}, {{"Differentials", "1,200"}}, 1}),
        mark + "\"Line\",\"2026\"\r\n\"Differentials\",\"1,200\"\r\n");
    EXPECT_EQ(csv_of(FactTable{{{"Effective", "July 1, 2026"}}}),
        mark + "\"Effective\",\"July 1, 2026\"\r\n");
}

TEST(CsvWriter, HasContractLanguageAsItWasAndAsItBecomes)
{
    EXPECT_EQ(csv_of(Paragraph{redline("9.6", "9.7"), redline("14 days", "28 days"), 0}),
        mark + "\"9.7\",\"14 days\",\"28 days\"\r\n");
}

TEST(CsvWriter, HoldsQuotesAndLineEndsWithinTheirCell)
{
    EXPECT_EQ(
        csv_of(Statement{"say \"yes\",\nthen rest"}), mark + "\"say \"\"yes\"\", then rest\"\r\n");
}

TEST(CsvWriter, LetsNothingTypedBeAFormula)
{
    for (const std::string starter :
        {"=", "+", "-", "@", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20", " =", "\t=", "\r=", "\n="}) {
        const std::string row = csv_of(Statement{starter + "cmd|'/c calc'!A0"});
        EXPECT_EQ(row.substr(0, mark.size() + 2), mark + "\"'") << starter;
    }
    EXPECT_EQ(csv_of(Statement{"a = b"}), mark + "\"a = b\"\r\n");
    const std::string nul = csv_of(Statement{std::string("\0=1", 3)});
    EXPECT_EQ(nul, mark + "\"\uFFFD=1\"\r\n");
    const std::string grid = csv_of(GridTable{{"=head"}, {{"@cell"}}, GridTable::no_figures});
    EXPECT_EQ(grid, mark + "\"'=head\"\r\n\"'@cell\"\r\n");
}

}  // namespace
}  // namespace jointly
