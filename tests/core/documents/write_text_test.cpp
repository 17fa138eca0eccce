#include "core/base/text.h"
#include "core/documents/write_text.h"
#include "tests/core/documents/sides.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

using enum Change;

std::string text_of(const DocumentBlock& block) { return write_text({"", {block}}); }

// Reads the marks as the legend explains them, from left to right.
Sides sides_of(std::string_view text)
{
    Sides sides;
    Change now = kept;
    text.remove_suffix(1);
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view two = text.substr(at, 2);
        const bool opens = two == "[-" || two == "{+";
        if (opens || two == "-]" || two == "+}") {
            now = !opens ? kept : two == "[-" ? struck : added;
            ++at;
            continue;
        }
        at += text[at] == '\\' ? 1 : 0;
        const char one = text[at] == '\n' ? ' ' : text[at];
        if (now != added) {
            sides.before += one;
        }
        if (now != struck) {
            sides.after += one;
        }
    }
    return sides;
}

std::size_t widest_line(const std::string& text)
{
    std::size_t widest = 0;
    for (const std::string_view line : split(text, '\n')) {
        widest = std::max(widest, columns(line));
    }
    return widest;
}

TEST(TextWriter, MarksWhatWasStruckAndAdded)
{
    EXPECT_EQ(
        text_of(Paragraph{{},
            redline("posted fourteen (14) days ahead.", "posted twenty-eight (28) days ahead."),
            0}),
        "posted [-fourteen (14)-]{+twenty-eight (28)+} days ahead.\n");
}

TEST(TextWriter, LeavesBothWordingsReadableByTheirMarks)
{
    std::mt19937 random(412);
    for (int round = 0; round < 500; ++round) {
        const std::string before = any_words(random);
        const std::string after = any_words(random);
        const std::string text = text_of(Paragraph{{}, redline(before, after), 0});
        ASSERT_EQ(sides_of(text), (Sides{before, after})) << text;
        ASSERT_LE(widest_line(text), text_columns) << text;
    }
}

TEST(TextWriter, LetsNobodyTypeAMark)
{
    EXPECT_EQ(
        text_of(Paragraph{{}, {{kept, "a {+b+} [-c-] \\"}}, 0}), "a \\{+b\\+} \\[-c\\-] \\\\\n");
    EXPECT_EQ(text_of(FactTable{{{"Question", "why {+not+}?"}}}), "Question:  why \\{+not\\+}?\n");
}

TEST(TextWriter, ExplainsTheBackslashOnlyWhereThereIsOne)
{
    EXPECT_EQ(text_of(MarksLegend{}).find("backslash"), std::string::npos);
    const Document hostile{"", {MarksLegend{}, Paragraph{{}, {{kept, "{+b+}"}}, 0}}};
    EXPECT_NE(
        write_text(hostile).find("A backslash stands before a sign that is part of the text."),
        std::string::npos);
}

TEST(TextWriter, ExplainsThePilcrowOnlyWhereThereIsOne)
{
    EXPECT_EQ(text_of(MarksLegend{}).find("\xC2\xB6"), std::string::npos);
    const Document split_up{
        "", {MarksLegend{}, Paragraph{{}, {{kept, "a."}, {added, "\n\n"}, {kept, "b."}}, 0}}};
    EXPECT_EQ(write_text(split_up),
        "Marks: [-text-] is deleted, {+text+} is new. Text without marks is current\n"
        "contract language. \xC2\xB6 is the end of a line or paragraph.\n"
        "\n"
        "a.{+\xC2\xB6+}\n"
        "\n"
        "b.\n");
}

TEST(TextWriter, WrapsWideCharactersByTheColumnsTheyTake)
{
    std::string wide;
    for (int count = 0; count < 60; ++count) {
        wide += "\xE5\x8A\xB4";  // two columns each
    }
    const std::string text = text_of(Paragraph{{}, {{added, wide}}, 0});
    EXPECT_EQ(widest_line(text), text_columns);
    const auto lines = split(text, '\n');
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(columns(lines[0]), 80U);
    EXPECT_EQ(columns(lines[1]), 44U);
}

TEST(TextWriter, KeepsAnAccentWithItsLetterWhereALongWordIsCut)
{
    const std::string text = text_of(
        Paragraph{{}, {{kept, std::string(79, 'x') + "q\xCC\x83" + std::string(5, 'y')}}, 0});
    EXPECT_EQ(text, std::string(79, 'x') + "q\xCC\x83\nyyyyy\n");
}

TEST(TextWriter, NeverLeavesAMarkAloneAtTheEndOfALine)
{
    const std::string text =
        text_of(Paragraph{{}, {{kept, std::string(77, 'x') + "."}, {struck, " The"}}, 0});
    EXPECT_EQ(text, std::string(77, 'x') + ".[-\n The-]\n");
}

TEST(TextWriter, IndentsEveryLineOfAParagraph)
{
    const std::string text =
        text_of(Paragraph{{{kept, "(a)"}}, {{kept, std::string(70, 'x') + " yyy\nz"}}, 1});
    EXPECT_EQ(text, "    (a) " + std::string(70, 'x') + "\n    yyy\n    z\n");
}

TEST(TextWriter, AlignsFactsAndGoesOnWithARowWithoutAName)
{
    EXPECT_EQ(text_of(FactTable{{{"Parties", "Local 412"}, {"", "Hospital"}, {"Issue", "2"}}}),
        "Parties:  Local 412\n"
        "          Hospital\n"
        "Issue:    2\n");
}

TEST(TextWriter, PutsWhatMustBeSeenFirstBesideTheTitle)
{
    EXPECT_EQ(text_of(TitleLine{"TENTATIVE AGREEMENT TA-1", "DRAFT - NOT AGREED"}),
        "TENTATIVE AGREEMENT TA-1" + std::string(38, ' ') + "DRAFT - NOT AGREED\n"
            + std::string(80, '=') + "\n");
    EXPECT_EQ(text_of(TitleLine{std::string(70, 'T'), "DRAFT - NOT AGREED"}),
        std::string(70, 'T') + "\nDRAFT - NOT AGREED\n" + std::string(80, '=') + "\n");
}

TEST(TextWriter, SetsSignaturesSideBySide)
{
    const std::string text = text_of(SignatureRows{{
        {"Union", "Allied Care Workers and Technical Employees, Local 412", "Ana Ruiz",
            "Chief spokesperson", "March 2, 2026, 16:42"},
        {"Management", "", "", "", ""},
        {"Physicians", "", "Dr. Wei", "", ""},
    }});
    EXPECT_EQ(text,
        "For Union                                 For Management\n"
        "Allied Care Workers and Technical\n"
        "Employees, Local 412\n"
        "\n"
        "Initialled                                ______________________________________\n"
        "Ana Ruiz, Chief spokesperson              Name: ________________________________\n"
        "March 2, 2026, 16:42                      Date and time: _______________________\n"
        "\n"
        "For Physicians\n"
        "\n"
        "______________________________________\n"
        "Dr. Wei\n"
        "Date and time: _______________________\n");
}

TEST(TextWriter, BeginsEachSheetWithAFormFeed)
{
    EXPECT_EQ(write_text({"", {Statement{"a"}, PageBreak{}, Statement{"b"}}}), "a\n\fb\n");
}

TEST(TextWriter, SetsNotesApart)
{
    EXPECT_EQ(text_of(Note{"This is a draft."}), "Note: This is a draft.\n");
}

TEST(TextWriter, GivesTheSameBytesForTheSameDocument)
{
    const Document document{"t", {TitleLine{"T", "A"}, Paragraph{{}, redline("a b", "a {+c"), 1}}};
    EXPECT_EQ(write_text(document), write_text(Document(document)));
}

TEST(TextWriter, SendsNothingToTheTerminalButText)
{
    const std::string text = text_of(Paragraph{{}, {{added, "a\x1B[31mb\f"}}, 0});
    EXPECT_EQ(text.find('\x1B'), std::string::npos);
    EXPECT_EQ(text.find('\f'), std::string::npos);
}

}  // namespace
}  // namespace jointly
