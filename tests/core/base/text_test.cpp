#include "core/base/text.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

TEST(Nfc, MakesTheSameLettersTheSameBytes)
{
    EXPECT_EQ(nfc("Cafe\u0301"), "Caf\u00e9");
    EXPECT_EQ(nfc("Caf\u00e9"), "Caf\u00e9");
    EXPECT_EQ(nfc("\u1100\u1161"), "\uac00");
    EXPECT_EQ(nfc(""), "");
}

TEST(Nfc, KeepsWhatOnlyLooksTheSame)
{
    EXPECT_EQ(nfc("\ufb01"), "\ufb01");  // the ligature fi is no canonical equal of f and i
    EXPECT_EQ(nfc("14\u00bd"), "14\u00bd");
}

// As many as a provision holds: one swap at a time would take half a minute.
TEST(Nfc, BringsAPageOfMarksIntoTheirOrder)
{
    constexpr int marks = 16'000;
    std::string typed = "a";
    std::string above;
    std::string below;
    for (int i = 0; i < marks; ++i) {
        typed += "\u0301";
        above += i == 0 ? "" : "\u0301";
        below += "\u0316";
    }
    EXPECT_EQ(nfc(typed + below), "\u00e1" + below + above);
    EXPECT_EQ(nfc("a\u0344\u0f73\u0316"), "\u00e4\u0f71\u0f72\u0316\u0301");
}

TEST(Nfc, GivesBytesThatAreNoTextBack) { EXPECT_EQ(nfc("a\xff"), "a\xff"); }

TEST(Folded, MakesNamesEqualThatReadTheSame)
{
    EXPECT_EQ(folded("UNION"), folded("union"));
    EXPECT_EQ(folded("\u00c9quipe"), folded("e\u0301quipe"));
    EXPECT_EQ(folded("Stra\u00dfe"), folded("STRASSE"));
    EXPECT_NE(folded("Union"), folded("Unions"));
}

TEST(Tidy, TrimsAndTakesBlanksTogether)
{
    EXPECT_EQ(tidy("  Go \t home\u00a0\u2003unhurt \n"), "Go home unhurt");
    EXPECT_EQ(tidy(" \t\n "), "");
    EXPECT_EQ(tidy(""), "");
}

TEST(Tidy, KeepsLinesOnlyWhenToldTo)
{
    EXPECT_EQ(tidy("a\nb"), "a b");
    EXPECT_EQ(tidy("a  \r\n  b", true), "a\nb");
    EXPECT_EQ(tidy("\n\na\n\n\n\nb\n", true), "a\n\nb");
    EXPECT_EQ(tidy("a b", true), "a b");
}

TEST(Tidy, TakesOtherLineEndsForBlanks)
{
    EXPECT_EQ(tidy("a\vb\fc"), "a b c");
    EXPECT_EQ(tidy("a\u0085b\u2028c\u2029d"), "a b c d");
}

TEST(Tidy, DropsWhatCannotBeSeen)
{
    EXPECT_EQ(tidy("pay\u200b\u2060\ufeff day"), "pay day");        // zero width
    EXPECT_EQ(tidy(std::string("a\0b\x1b[31m\x7f", 9)), "ab[31m");  // controls
    EXPECT_EQ(tidy("\ue000\U000F0000x"), "x");                      // private use
    EXPECT_EQ(tidy("over\u00adtime"), "overtime");                  // soft hyphen
}

TEST(Tidy, DropsWhatTurnsTheDirectionOfWriting)
{
    EXPECT_EQ(tidy("\u202agrant \u202e001\u202c\u2066\u2069 hours\u200f"), "grant 001 hours");
}

TEST(Tidy, KeepsJoinersAndPictures)
{
    EXPECT_EQ(tidy("\u0645\u06cc\u200c\u062e"), "\u0645\u06cc\u200c\u062e");
    EXPECT_EQ(tidy("\U0001F469\u200d\U0001F527"), "\U0001F469\u200d\U0001F527");
    EXPECT_EQ(tidy("\u2764\ufe0f"), "\u2764\ufe0f");
}

TEST(Tidy, ComposesLettersAlsoAcrossWhatItDrops)
{
    EXPECT_EQ(tidy("cafe\u0301"), "caf\u00e9");
    EXPECT_EQ(tidy("cafe\u200b\u0301"), "caf\u00e9");
}

TEST(Tidy, HasNothingMoreToDoTheSecondTime)
{
    for (const std::string_view typed :
        {" a\u200b \u0301b ", "x\n\n\ny \r z", "e\u00ad\u0301", "\u00a0"}) {
        for (const bool keep_lines : {false, true}) {
            const std::string once = tidy(typed, keep_lines);
            EXPECT_EQ(tidy(once, keep_lines), once);
            EXPECT_EQ(nfc(once), once);
        }
    }
}

TEST(Utf8, IsWhatTheStandardSaysItIs)
{
    EXPECT_TRUE(is_valid_utf8(""));
    EXPECT_TRUE(is_valid_utf8("\u20ac \U0001F600"));
    for (const std::string_view bytes :
        {"\xff", "\xc0\x80", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\x80"}) {
        EXPECT_FALSE(is_valid_utf8(bytes));
    }
}

TEST(CheckWords, SaysWhatIsWrongAndWhatToDo)
{
    EXPECT_TRUE(check_words("The option", std::string(item_text_max_bytes, 'w')).ok());
    EXPECT_EQ(check_words("The option", std::string(item_text_max_bytes + 1, 'w')).problem().text,
        "The option is longer than 2000 bytes. Split it in two.");
    EXPECT_EQ(check_words("The option", "\xff").problem().text,
        "The option is not readable text. Type it again.");
    EXPECT_FALSE(check_words("The label", "12345", 4).ok());
}

TEST(Split, GivesThePartsBetweenTheMarks)
{
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(split("a,b,,c", ','), (Parts{"a", "b", "", "c"}));
    EXPECT_EQ(split("a", ','), Parts{"a"});
    EXPECT_EQ(split("", ','), Parts{""});
    EXPECT_EQ(split(",", ','), (Parts{"", ""}));
}

TEST(Columns, CountWhatATerminalShows)
{
    EXPECT_EQ(columns("Union"), 5U);
    EXPECT_EQ(columns("e\u0301"), 1U);
    EXPECT_EQ(columns("\u4e2d\u6587"), 4U);
    EXPECT_EQ(columns(""), 0U);
}

}  // namespace
}  // namespace jointly
