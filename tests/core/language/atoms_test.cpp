#include "core/language/atoms.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace jointly {
namespace {

std::vector<std::string> cut(std::string_view text)
{
    std::vector<std::string> parts;
    for (const Atom& atom : atoms(text)) {
        parts.emplace_back(atom.text);
    }
    return parts;
}

using Parts = std::vector<std::string>;

TEST(Atoms, AreWordsSpacesAndMarks)
{
    EXPECT_EQ(cut("The Employer  shall, if asked."),
        (Parts{"The", " ", "Employer", "  ", "shall", ",", " ", "if", " ", "asked", "."}));
    EXPECT_TRUE(atoms("").empty());
}

TEST(Atoms, KnowTheirKind)
{
    const auto list = atoms("pay $5.");
    ASSERT_EQ(list.size(), 4U);
    EXPECT_EQ(list[0].kind, AtomKind::word);
    EXPECT_EQ(list[1].kind, AtomKind::space);
    EXPECT_EQ(list[2].kind, AtomKind::number);
    EXPECT_EQ(list[3].kind, AtomKind::mark);
}

TEST(Atoms, KeepHyphensAndApostrophesInsideWords)
{
    EXPECT_EQ(cut("on-call employee's l’employé on‑duty"),
        (Parts{"on-call", " ", "employee's", " ", "l’employé", " ", "on‑duty"}));
}

TEST(Atoms, LeaveQuotesAndDashesOutsideWordsAlone)
{
    EXPECT_EQ(cut("nurses’ pay - 'day' – night"),
        (Parts{"nurses", "’", " ", "pay", " ", "-", " ", "'", "day", "'", " ", "–", " ", "night"}));
}

TEST(Atoms, KeepNumbersWhole)
{
    for (const char* number : {"$1,250.50", "7:30", "4.5%", "7/1/2027", "24A", "12.03", "1st",
             ".5%", "$.50", "75¢", "€3", "2025-2027", "1½"}) {
        EXPECT_EQ(cut(number), Parts{number});
        EXPECT_EQ(atoms(number).front().kind, AtomKind::number) << number;
    }
}

TEST(Atoms, EndANumberAtTheEndOfItsSentence)
{
    EXPECT_EQ(cut("in 2027. At 7:30, or 5."),
        (Parts{"in", " ", "2027", ".", " ", "At", " ", "7:30", ",", " ", "or", " ", "5", "."}));
}

TEST(Atoms, DoNotTakeALeaderDotForADecimalPoint)
{
    EXPECT_EQ(cut("Pay..12"), (Parts{"Pay", ".", ".", "12"}));
    EXPECT_EQ(cut("Sec.5"), (Parts{"Sec", ".", "5"}));
}

TEST(Atoms, JoinASpelledNumberWithItsNumeral)
{
    for (const char* number : {"twenty-eight (28)", "two (2)", "FORTY-FIVE (45)",
             "one hundred twenty (120)", "one and one-half (1 1/2)", "seventy-five percent (75 %)",
             "five hundred dollars ($500)", "first (1st)", "ten\n(10)", "dix (10)", "six(6)",
             "two thousand four hundred (2,400)", "vingt et un (21)"}) {
        EXPECT_EQ(cut(number), Parts{number});
    }
    EXPECT_EQ(
        cut("at least two (2) days"), (Parts{"at", " ", "least", " ", "two (2)", " ", "days"}));
    EXPECT_EQ(cut("day and one (1)"), (Parts{"day", " ", "and", " ", "one (1)"}));
}

TEST(Atoms, DoNotJoinWhatIsNoNumber)
{
    EXPECT_EQ(cut("Section (2)"), (Parts{"Section", " ", "(", "2", ")"}));
    EXPECT_EQ(cut("percent (2)"), (Parts{"percent", " ", "(", "2", ")"}));
    EXPECT_EQ(cut("two (or more)"), (Parts{"two", " ", "(", "or", " ", "more", ")"}));
    EXPECT_EQ(cut("two, (2)"), (Parts{"two", ",", " ", "(", "2", ")"}));
    EXPECT_EQ(cut("two ()"), (Parts{"two", " ", "(", ")"}));
}

TEST(Atoms, CutBytesThatAreNotTextOneByOne)
{
    EXPECT_EQ(cut("a\xFF\xC3 b\xE2\x80"), (Parts{"a", "\xFF", "\xC3", " ", "b", "\xE2", "\x80"}));
    EXPECT_EQ(cut(std::string_view("\0\0", 2)).size(), 2U);
}

TEST(Atoms, AreTheTextByteForByteWhateverItHolds)
{
    const std::string_view alphabet = "aB9 .,:/-'()$%\n\xC3\xA9\xE2\x80\x99\xFF two(2)";
    std::mt19937 random(412);
    for (int round = 0; round < 2'000; ++round) {
        std::string text;
        for (auto left = random() % 60; left > 0; --left) {
            text += alphabet[random() % alphabet.size()];
        }
        std::string joined;
        for (const Atom& atom : atoms(text)) {
            ASSERT_FALSE(atom.text.empty());
            joined += atom.text;
        }
        ASSERT_EQ(joined, text);
    }
}

}  // namespace
}  // namespace jointly
