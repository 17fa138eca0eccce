// A draft that comes back as text or Markdown.
#include "core/agreement/returned_draft.h"
#include "core/agreement/ta_sheet.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"
#include "tests/core/agreement/table.h"

namespace jointly {
namespace {

// TA-1 on 11.4 and 11.5; (a) below 11.5 is a provision of its own.
ScriptedTable drafted()
{
    ScriptedTable table = scheduling();
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.5", "Swaps", "None."});
    table.act(EnterProvision{{2}, ProvisionLevel::clause, "(a)", "", "In writing."});
    table.act(ProposeLanguage{{1}, {2}, {}, {}, "Swaps are allowed.", ""});
    table.act(DraftTa{{1}});
    return table;
}

Result<ReturnedDraft> returned(const ScriptedTable& table, const std::string& text,
    TextKind kind = TextKind::plain, int revision = 1)
{
    return returned_text(
        table.session, ta_wordings(table.record, {1}), table.ta(), text, kind, revision);
}

std::string refusal(const ScriptedTable& table, const std::string& text, int revision = 1)
{
    const auto draft = returned(table, text, TextKind::plain, revision);
    return draft.ok() ? "" : draft.problem().text;
}

TEST(ReturnedText, TakesEachProvisionUnderItsHeading)
{
    const ScriptedTable table = drafted();
    for (const TextKind kind : {TextKind::plain, TextKind::markdown}) {
        const std::string mark = kind == TextKind::markdown ? "## " : "";
        const auto draft = returned(table,
            mark + "11.4 Posting\n\nPosted thirty (30) days before,\non paper.\n\n" + mark
                + "11.5 Swaps\n\nSwaps are allowed by mutual consent.\n",
            kind);
        ASSERT_TRUE(draft.ok()) << draft.problem().text;
        ASSERT_EQ(draft.value().wordings.size(), 2U);
        EXPECT_EQ(draft.value().wordings[0].text, "Posted thirty (30) days before, on paper.");
        EXPECT_EQ(draft.value().wordings[1].text, "Swaps are allowed by mutual consent.");
        EXPECT_TRUE(draft.value().over_newest);
    }
}

TEST(ReturnedText, KeepsParagraphsAndLists)
{
    const auto draft = returned(drafted(), "\n11.4 POSTING\r\nPosted:\r\n(b) on paper;\r\n(c) by "
                                           "mail,\r\nthe same day.\r\n\r\n\r\nNo\r\n"
                                           "later.\r\n11.5 Swaps\r\nNone.\r\n");
    ASSERT_TRUE(draft.ok()) << draft.problem().text;
    EXPECT_EQ(draft.value().wordings[0].text,
        "Posted:\n(b) on paper;\n(c) by mail, the same day.\n\nNo later.");
}

TEST(ReturnedText, TakesSignsOfMarkdownForWhatTheyStandFor)
{
    const auto draft = returned(drafted(),
        "# 11\\.4 Posting\n\nPosted \\[14\\] days \\ before.\n\n# 11.5 Swaps\n\nNone.\n",
        TextKind::markdown);
    ASSERT_TRUE(draft.ok()) << draft.problem().text;
    EXPECT_EQ(draft.value().wordings[0].text, "Posted [14] days \\ before.");
}

TEST(ReturnedText, RefusesWhatStandsUnderNoHeadingOfTheAgreement)
{
    ScriptedTable table = drafted();
    table.act(EnterProvision{{}, ProvisionLevel::section, "11.6", "Breaks", "Two."});
    const std::string whole = "11.4 Posting\n\nPosted.\n\n11.5 Swaps\n\nNone.\n";
    EXPECT_EQ(refusal(table, "11.4 Posting\n\nPosted.\n"),
        "11.5 is missing from this text. Write its heading, \"11.5 Swaps\", on a line of its own "
        "and "
        "its language under it.");
    EXPECT_EQ(refusal(table, "Dear Ana,\n" + whole),
        "Before the first heading stands \"Dear Ana,\". Write each heading as the contract has it "
        "on "
        "a line of its own, and nothing before the first.");
    EXPECT_EQ(refusal(table, whole + "11.6 Breaks\n\nThree.\n"),
        "11.6 is not in TA-1. Hand in its provisions alone.");
    EXPECT_EQ(
        refusal(table, whole + whole), "11.4 stands twice in this text. Leave one of the two.");
    EXPECT_EQ(refusal(table, whole + "(a) In writing.\n"),
        "11.5 (a) is a provision of its own. Take it out of the language of 11.5, and propose it "
        "apart where it changes.");
    const auto other = returned(
        table, "## 11.4 Notice\n\nPosted.\n\n## 11.5 Swaps\n\nNone.\n", TextKind::markdown);
    ASSERT_FALSE(other.ok());
    EXPECT_EQ(other.problem().text,
        "\"11.4 Notice\" is no heading of TA-1. Write each as the contract has it, and hand in its "
        "provisions alone.");
}

TEST(ReturnedText, RefusesARevisionThatIsNone)
{
    EXPECT_EQ(refusal(drafted(), "11.4 Posting\n\nPosted.\n", 2),
        "TA-1 has no revision 2. Name the one that the text was written over with --of-revision, "
        "from 1 to 1.");
}

TEST(ReturnedText, RefusesSheetsAndRedlines)
{
    const ScriptedTable table = drafted();
    const std::string sentence =
        "This text is a sheet or a redline, in which language is not told from the rest for sure. "
        "Change the draft as a DOCX, or hand in the provisions alone, each under its heading.";
    const Document sheet = ta_sheet(table.session, table.ta());
    EXPECT_EQ(refusal(table, write_text(sheet)), sentence);
    EXPECT_EQ(refusal(table, write_markdown(sheet)), sentence);
    EXPECT_EQ(refusal(table, "11.4 Posting\n\nPosted [-14-] days.\n"), sentence);
    EXPECT_EQ(refusal(table, "11.4 Posting\n\nPosted {+28+} days.\n"), sentence);
    EXPECT_EQ(refusal(table, "11.4 Posting\n\nPosted <del>14</del> days.\n"), sentence);
}

TEST(ReturnedText, RefusesWhatIsNoText) { EXPECT_NE(refusal(drafted(), "%PDF-1.7\n"), ""); }

}  // namespace
}  // namespace jointly
