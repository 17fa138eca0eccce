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

TEST(Header, IsRefusedWhenItIsDamagedOrWrittenInAnotherWay)
{
    const std::string damaged =
        "The first line of this session is damaged. Use another copy of it.";
    EXPECT_EQ(header_problem(forged_header("aaaa", "aaaa")), "");
    EXPECT_EQ(header_problem(swapped(forged_header("aaaa", "aaaa"), "0.1.0", "0.2.0")), damaged);
    EXPECT_EQ(header_problem(forged_header("aaaa", "AAAA")), damaged);
    EXPECT_EQ(header_problem(forged_header("aaaa", "aaa")), damaged);
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v": 1)")), damaged);
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v":"1")")), damaged);
    EXPECT_EQ(header_problem(forged_header(R"("v":1)", R"("v":0)")), damaged);
    EXPECT_EQ(header_problem(forged_header(R"("min":1)", R"("min":0)")), damaged);
    EXPECT_EQ(
        header_problem(forged_header(R"("app":"0.1.0")", R"("app":"0.1.0","seed":"XY")")), damaged);
    EXPECT_EQ(
        header_problem(forged_header(R"("app":"0.1.0")", R"("app":"0.1.0","seed":"")")), damaged);
    EXPECT_EQ(
        header_problem(forged_header(R"("app":"0.1.0")", R"("app":"0.1.0","more":1)")), damaged);
    EXPECT_EQ(header_problem(forged_header("aaaa", "aaaa") + " "), damaged);
    EXPECT_EQ(header_problem(forged_header("aaaa", "aaaa") + "\r"), damaged);
}

}  // namespace
}  // namespace jointly
