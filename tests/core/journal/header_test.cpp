// The first line of a session file.
#include "tests/core/journal/chain.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

// The header's line with something changed and its hash made to fit.
std::string forged_header(std::string_view from, std::string_view to)
{
    Header header;
    header.id = std::string(32, 'a');
    header.app = "0.1.0";
    HandLine parts = taken_apart(lines_of(header_line(header)).front());
    parts.facts = swapped(parts.facts, from, to);
    return lines_of(by_hand({parts})).front();
}

std::string header_problem(const std::string& line)
{
    const auto read = read_header(line);
    return read.ok() ? std::string{} : read.problem().text;
}

TEST(Header, IsReadAsItWasWritten)
{
    for (const char* const seed : {"", "7461"}) {
        const Header header{1, 1, std::string(32, 'a'), "0.1.0", seed};
        const auto read = read_header(lines_of(header_line(header)).front());
        ASSERT_TRUE(read.ok());
        EXPECT_TRUE(read.value().header == header);
    }
}

TEST(Header, IsRefusedWhenItIsNotOurs)
{
    const std::string foreign = "This is not a Jointly session. Choose a file that ends in .ibb.";
    EXPECT_EQ(header_problem(""), foreign);
    EXPECT_EQ(header_problem("PK\x03\x04"), foreign);
    EXPECT_EQ(header_problem("{}"), foreign);
    EXPECT_EQ(header_problem(forged_header("ibb-journal", "ibb-caucus")), foreign);
    EXPECT_EQ(header_problem("\xEF\xBB\xBF" + forged_header("aaaa", "aaaa")), foreign);
}

TEST(Header, IsRefusedWithWhatIsWrongWithIt)
{
    const auto line_1 = [](const std::string& what) {
        return "Line 1 " + what + " Use another copy of this session.";
    };
    const std::string whole = forged_header("aaaa", "aaaa");
    EXPECT_EQ(header_problem(whole), "");
    EXPECT_EQ(header_problem(swapped(whole, "0.1.0", "0.2.0")), line_1("was changed."));
    EXPECT_EQ(header_problem(whole + " "), line_1("is not whole."));
    EXPECT_EQ(header_problem(whole + "\r"), line_1("is not whole."));
    EXPECT_EQ(header_problem(forged_header("aaaa", "AAAA")), line_1("has an id that is none."));
    EXPECT_EQ(header_problem(forged_header("aaaa", "aaa")), line_1("has an id that is none."));
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v":"1")")),
        line_1("does not have the fields of a first line."));
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v":1.0)")),
        line_1("holds a number that is not whole."));
    const std::string versions = line_1("names versions that do not go together.");
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v":0)")), versions);
    EXPECT_EQ(header_problem(forged_header(R"("min":1)", R"("min":0)")), versions);
    EXPECT_EQ(header_problem(forged_header(R"("min":1)", R"("min":2)")), versions);
    const std::string otherwise = line_1("is not written as Jointly writes it.");
    const std::string app = R"("app":"0.1.0")";
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v": 1)")), otherwise);
    EXPECT_EQ(header_problem(forged_header(app, app + R"(,"seed":"XY")")), otherwise);
    EXPECT_EQ(header_problem(forged_header(app, app + R"(,"seed":"")")), otherwise);
    EXPECT_EQ(header_problem(forged_header(app, app + R"(,"seed":"00","more":1)")), otherwise);
    EXPECT_EQ(header_problem(forged_header(app, app + R"(,"more":1)")),
        line_1("does not have the fields of a first line."));
}

}  // namespace
}  // namespace jointly
