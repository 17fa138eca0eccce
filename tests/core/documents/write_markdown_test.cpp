#include "core/documents/write_markdown.h"
#include "tests/core/documents/sides.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

using enum Change;

std::string markdown_of(const DocumentBlock& block) { return write_markdown({"", {block}}); }

std::string paragraph(std::string_view words)
{
    return markdown_of(Paragraph{{}, {{kept, std::string(words)}}, 0});
}

// Undoes escapes and reads the four tags; every other < would be a breach.
Sides sides_of(std::string_view text)
{
    Sides sides;
    Change now = kept;
    text.remove_suffix(1);
    while (!text.empty()) {
        const auto take = [&](std::string_view token) {
            const bool there = text.starts_with(token);
            text.remove_prefix(there ? token.size() : 0);
            return there;
        };
        if (take("<del>")) {
            now = struck;
        } else if (take("<ins>")) {
            now = added;
        } else if (take("</del>") || take("</ins>")) {
            now = kept;
        } else {
            char one = take("&lt;") ? '<' : take("&gt;") ? '>' : take("&amp;") ? '&' : '\0';
            if (one == '\0') {
                EXPECT_NE(text.front(), '<');
                take("\\");
                one = text.front();
                text.remove_prefix(1);
            }
            sides.before += now == added ? "" : std::string(1, one);
            sides.after += now == struck ? "" : std::string(1, one);
        }
    }
    return sides;
}

TEST(MarkdownWriter, MarksWhatWasStruckAndAdded)
{
    EXPECT_EQ(
        markdown_of(Paragraph{{},
            redline("posted fourteen (14) days ahead.", "posted twenty-eight (28) days ahead."),
            0}),
        "posted <del>fourteen (14)</del><ins>twenty-eight (28)</ins> days ahead.\n");
}

TEST(MarkdownWriter, LeavesBothWordingsReadableByTheirMarks)
{
    std::mt19937 random(412);
    for (int round = 0; round < 500; ++round) {
        const std::string before = any_words(random);
        const std::string after = any_words(random);
        const std::string text = markdown_of(Paragraph{{}, redline(before, after), 0});
        ASSERT_EQ(sides_of(text), (Sides{before, after})) << text;
    }
}

TEST(MarkdownWriter, LetsNobodyTypeHtml)
{
    EXPECT_EQ(paragraph("<script>alert(1)</script> &lt; </del>"),
        "&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt; &lt;/del&gt;\n");
}

TEST(MarkdownWriter, LetsNobodyTypeStructure)
{
    EXPECT_EQ(paragraph("# Heading"), "\\# Heading\n");
    EXPECT_EQ(paragraph("= = ="), "\\= = =\n");
    EXPECT_EQ(paragraph("- item"), "\\- item\n");
    EXPECT_EQ(paragraph("+ item"), "\\+ item\n");
    EXPECT_EQ(paragraph("* item"), "\\* item\n");
    EXPECT_EQ(paragraph("1. item"), "1\\. item\n");
    EXPECT_EQ(paragraph("12) item"), "12\\) item\n");
    EXPECT_EQ(paragraph("> quote"), "&gt; quote\n");
    EXPECT_EQ(paragraph("```code"), "\\`\\`\\`code\n");
    EXPECT_EQ(paragraph("~~~code"), "\\~\\~\\~code\n");
    EXPECT_EQ(paragraph("a | b"), "a \\| b\n");
    EXPECT_EQ(paragraph("![x](y)"), "!\\[x\\](y)\n");
    EXPECT_EQ(paragraph("a\\"), "a\\\\\n");
    EXPECT_EQ(
        paragraph("see http://example or www.example"), "see http\\://example or www\\.example\n");
    EXPECT_EQ(paragraph("    code"), "code\n");
}

TEST(MarkdownWriter, EscapesAtTheHeadOfEveryLine)
{
    EXPECT_EQ(paragraph("a\n- b\n\n1. c"), "a\\\n\\- b\n\n1\\. c\n");
}

TEST(MarkdownWriter, KeepsOrdinaryWordsReadable)
{
    EXPECT_EQ(
        paragraph(
            "Within thirty (30) minutes - or 1.5 hours - the employee's steward shall reply."),
        "Within thirty (30) minutes - or 1.5 hours - the employee's steward shall reply.\n");
}

TEST(MarkdownWriter, EscapesTheCellsOfATable)
{
    EXPECT_EQ(markdown_of(FactTable{{{"Question", "a | b\nc"}, {"", "<b>"}}}),
        "| | |\n|---|---|\n| Question | a \\| b c |\n| | &lt;b&gt; |\n");
}

TEST(MarkdownWriter, MarksAChangeAnewInEachParagraph)
{
    EXPECT_EQ(markdown_of(Paragraph{{}, {{kept, "a "}, {added, "b\n\nc"}}, 0}),
        "a <ins>b</ins>\n\n<ins>c</ins>\n");
}

TEST(MarkdownWriter, WritesTitleNoteAndLegend)
{
    EXPECT_EQ(
        write_markdown({"", {TitleLine{"TENTATIVE AGREEMENT TA-1", "NOT AGREED"}, Note{"- a draft"},
                                MarksLegend{}, RuleLine{}, HeadingLine{2, "9.6 Plan #"}}}),
        "# TENTATIVE AGREEMENT TA-1\n\n*NOT AGREED*\n\n> \\- a draft\n\n"
        "<del>Deleted text</del> is struck through; <ins>new text</ins> is underlined. "
        "Text without marks is current contract language.\n\n---\n\n## 9.6 Plan \\#\n");
}

TEST(MarkdownWriter, SetsSignaturesInATable)
{
    EXPECT_EQ(markdown_of(SignatureRows{
                  {{"Union", "Local | 412", "Ana", "Chief spokesperson", "March 2, 2026, 16:42"},
                      {"Management", "", "", "", ""}}}),
        "| For Union | For Management |\n|---|---|\n| Local \\| 412 | |\n| Initialled | Initials: "
        "|\n"
        "| Ana, Chief spokesperson | Name: |\n| March 2, 2026, 16:42 | Date and time: |\n");
}

TEST(MarkdownWriter, GivesTheSameBytesForTheSameDocument)
{
    const Document document{"t", {TitleLine{"T", ""}, Paragraph{{}, redline("a b", "a c"), 1}}};
    EXPECT_EQ(write_markdown(document), write_markdown(Document(document)));
    EXPECT_EQ(write_markdown(document), "# T\n\n&nbsp;&nbsp;&nbsp;<del>a b</del><ins>a c</ins>\n");
}

}  // namespace
}  // namespace jointly
