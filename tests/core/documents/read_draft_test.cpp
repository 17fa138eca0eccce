// Drafts of ours that come back changed: passages, comments, and what is neither.
#include "core/documents/contract/read_draft.h"
#include "core/documents/write_docx.h"
#include "tests/core/documents/composed_docx.h"
#include "tests/core/documents/docx_reader.h"
#include "tests/core/documents/docx_rules.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace jointly {
namespace {

ReadDraft read(const ComposedDocx& docx, Revisions revisions = Revisions::accept)
{
    auto result = read_draft(packed(docx), "_Jly", revisions);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.problem().text);
    return result.ok() ? std::move(result).value() : ReadDraft{};
}

std::string refusal(const std::string& body)
{
    const auto result = read_draft(packed({body}), "_Jly", Revisions::accept);
    return result.ok() ? "" : result.problem().text;
}

std::string start(int id, const std::string& name)
{
    return "<w:bookmarkStart w:id=\"" + std::to_string(id) + "\" w:name=\"" + name + "\"/>";
}

std::string end(int id) { return "<w:bookmarkEnd w:id=\"" + std::to_string(id) + "\"/>"; }

std::string added(const std::string& inside)
{
    return "<w:ins w:id=\"90\" w:author=\"Counsel\">" + inside + "</w:ins>";
}

std::string struck(const std::string& text)
{
    return "<w:del w:id=\"91\" w:author=\"Counsel\"><w:r><w:delText xml:space=\"preserve\">" + text
         + "</w:delText></w:r></w:del>";
}

// A heading, the passage, a gap and a table, as a sheet has them.
std::string sheet(const std::string& passage, const std::string& gap = "")
{
    return p("11.4 Posting") + p_of(start(1, "_Jly_a") + passage) + p_of(end(1) + gap)
         + table(row({"Effective", "not stated"}));
}

std::string only_text(const std::string& body, Revisions revisions = Revisions::accept)
{
    const ReadDraft draft = read({body}, revisions);
    EXPECT_EQ(draft.passages.size(), 1U);
    return draft.passages.size() == 1 ? draft.passages[0].text : "";
}

TEST(ReadDraft, TakesTheWordsOfAPassageAndWhatStandsAroundIt)
{
    const ReadDraft draft = read({p("Facts") + sheet(run_of("Posted 14 days before."))});
    ASSERT_EQ(draft.passages.size(), 1U);
    EXPECT_EQ(draft.passages[0],
        (DraftPassage{"_Jly_a", "Posted 14 days before.", "11.4 Posting", "", "", {}}));
    EXPECT_EQ(draft.revisions, 0U);
    EXPECT_TRUE(draft.comments.empty());
}

TEST(ReadDraft, TakesParagraphsLineBreaksAndTabs)
{
    EXPECT_EQ(
        only_text(p("11.4") + p_of(start(1, "_Jly_a") + run_of("One.")) + p("Two.")
                  + p_of("<w:r><w:t>Three</w:t><w:br/><w:t>and</w:t><w:tab/><w:t>four.</w:t></w:r>")
                  + p_of(end(1))),
        "One.\n\nTwo.\n\nThree\nand\tfour.");
}

TEST(ReadDraft, TakesTrackedChangesAsAcceptedOrAsRejected)
{
    const std::string body =
        sheet(run_of("Posted ") + struck("14") + added(run_of("28")) + run_of(" days."));
    EXPECT_EQ(only_text(body), "Posted 28 days.");
    EXPECT_EQ(only_text(body, Revisions::ask), "Posted 28 days.");
    EXPECT_EQ(only_text(body, Revisions::reject), "Posted 14 days.");
    EXPECT_EQ(read({body}).revisions, 2U);
}

TEST(ReadDraft, TakesAnEndOfAParagraphForWhatTrackedChangesMakeOfIt)
{
    const std::string mark = "<w:rPr><w:del w:id=\"7\" w:author=\"C\"/></w:rPr>";
    const std::string body =
        p("11.4") + p_of(start(1, "_Jly_a") + run_of("One. "), mark) + p("Two.") + p_of(end(1));
    EXPECT_EQ(only_text(body), "One. Two.");
    EXPECT_EQ(only_text(body, Revisions::reject), "One. \n\nTwo.");
}

TEST(ReadDraft, FindsAPlaceWhoseMarkStandsInWhatWasStruck)
{
    const std::string gone = "<w:del w:id=\"91\" w:author=\"C\">" + start(1, "_Jly_a")
                           + "<w:r><w:delText>Old.</w:delText></w:r></w:del>";
    const ReadDraft draft = read({p("11.4") + p_of(gone) + p_of(end(1))});
    ASSERT_EQ(draft.passages.size(), 1U);
    EXPECT_EQ(draft.passages[0].text, "");
}

// Of one that runs over paragraphs LibreOffice 7.4 makes these.
TEST(ReadDraft, TakesAPassageFromTheFirstToTheLastOfItsMarks)
{
    const ReadDraft draft =
        read({p("11.4 Posting") + p_of(start(0, "_Jly_a") + end(0) + run_of("One.")) + p("Two.")
              + p_of(start(1, "_Jly_a") + start(2, "_Jly_a") + end(2)) + p("11.5 Swaps")
              + p_of(start(3, "_Jly_b") + start(4, "_Jly_b") + end(4))
              + p_of(start(5, "_Jly_b") + start(6, "_Jly_b") + end(6))});
    ASSERT_EQ(draft.passages.size(), 2U);
    EXPECT_EQ(draft.passages[0].text, "One.\n\nTwo.");
    EXPECT_EQ(draft.passages[0].behind, "11.5 Swaps ");
    EXPECT_EQ(draft.passages[1].before, "11.5 Swaps");
    EXPECT_EQ(draft.passages[1].text, "");
}

TEST(ReadDraft, LeavesOtherBookmarksAlone)
{
    EXPECT_EQ(only_text(p_of(start(5, "_GoBack") + run_of("11.4"))
                        + p_of(start(1, "_Jly_a") + run_of("Posted.") + end(5)) + p_of(end(1))),
        "Posted.");
    EXPECT_TRUE(read({p_of(start(5, "Schedule") + run_of("Posted.") + end(5))}).passages.empty());
}

TEST(ReadDraft, TellsWhatStandsBesideAPassage)
{
    const ReadDraft between = read({p("11.4 Posting") + p("By mail.")
                                    + p_of(start(1, "_Jly_a") + run_of("Posted.")) + p_of(end(1))});
    EXPECT_EQ(between.passages[0].before, "By mail.");
    EXPECT_EQ(read({sheet(run_of("Posted."), run_of("By mail."))}).passages[0].behind, "By mail. ");
    // In the same paragraph too, and nothing behind a table.
    const ReadDraft run_in = read(
        {p_of(run_of("Lead. ") + start(1, "_Jly_a") + run_of("Posted.") + end(1) + run_of(" Tail."))
            + table(row({"Effective"})) + p("Signed")});
    EXPECT_EQ(run_in.passages[0].before, "Lead.");
    EXPECT_EQ(run_in.passages[0].text, "Posted.");
    EXPECT_EQ(run_in.passages[0].behind, " Tail. ");
}

TEST(ReadDraft, TellsWhatTrackedChangesDoOutside)
{
    const ReadDraft draft =
        read({p_of(run_of("Effective ") + struck("July 1") + added(run_of("May 1")))
              + sheet(added(run_of("Posted.")))});
    EXPECT_EQ(draft.changed_outside, (std::vector<std::string>{"July 1", "May 1"}));
}

TEST(ReadDraft, TellsWordsThatAreStruckByFormatAlone)
{
    const ReadDraft draft =
        read({sheet(run_of("Posted ") + run_of("14", "<w:strike/>") + run_of("28 days."))});
    EXPECT_EQ(draft.passages[0].struck, "14");
    const ReadDraft twice =
        read({sheet(run_of("x", "<w:dstrike/>") + run_of("y", "<w:strike w:val=\"0\"/>"))});
    EXPECT_EQ(twice.passages[0].struck, "x");
}

TEST(ReadDraft, SetsHiddenWordsTextBoxesAndNotesApart)
{
    ComposedDocx docx{
        sheet(run_of("Posted.") + run_of(" Secret", "<w:vanish/>") + run_of("ly", "<w:vanish/>")
              + "<w:r><w:txbxContent>" + p("In a box") + "</w:txbxContent></w:r>"
              + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>")};
    docx.footnotes = "<w:footnote w:id=\"2\">" + p("At the foot") + "</w:footnote>";
    const DraftPassage passage = read(docx).passages[0];
    EXPECT_EQ(passage.text, "Posted.");
    EXPECT_EQ(passage.apart,
        (std::vector<LeftOut>{{LeftOutKind::hidden_words, 0, " Secretly"},
            {LeftOutKind::text_box, 0, "In a box"}, {LeftOutKind::note, 0, "At the foot"}}));
}

TEST(ReadDraft, PutsLabelsThatAreNumberedBeforeTheirWords)
{
    ComposedDocx docx{p("11.4 Posting")
                      + p_of(start(1, "_Jly_a") + run_of("On paper."),
                          "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
                      + in_list(1, 0, "By mail.") + in_list(1, 0, "") + p_of(end(1))};
    docx.numbering = abstract_list(1, level(0, "lowerLetter", "(%1)")) + list_use(1, 1);
    const DraftPassage passage = read(docx).passages[0];
    EXPECT_EQ(passage.text, "(a) On paper.\n\n(b) By mail.");
    EXPECT_EQ(passage.before, "11.4 Posting");
}

TEST(ReadDraft, TakesATableRowByRow)
{
    EXPECT_EQ(only_text(p("11.4") + p_of(start(1, "_Jly_a") + run_of("Rates:"))
                        + table(row({"Step 1", "$20"}) + row({"Step 2", "$21"})) + p("Monthly.")
                        + p_of(end(1))),
        "Rates:\n\nStep 1 | $20\nStep 2 | $21\nMonthly.");
}

TEST(ReadDraft, KeepsCommentsApartFromTheText)
{
    const auto range = [](int id, const std::string& inside) {
        const std::string number = std::to_string(id);
        return "<w:commentRangeStart w:id=\"" + number + "\"/>" + inside
             + "<w:commentRangeEnd w:id=\"" + number + "\"/><w:r><w:commentReference w:id=\""
             + number + "\"/></w:r>";
    };
    ComposedDocx docx{p_of(range(4, run_of("DRAFT")))
                      + sheet(run_of("Posted ") + range(2, run_of("28 days")) + run_of(" before.")
                              + "<w:r><w:commentReference w:id=\"3\"/></w:r>")};
    docx.comments = "<w:comment w:id=\"2\" w:author=\"Dana Ortiz\">" + p("Why not 21?")
                  + p("Ask payroll.") + "</w:comment><w:comment w:id=\"3\">" + p("Later")
                  + "</w:comment><w:comment w:id=\"4\" w:author=\"Lee\">" + p("Old")
                  + "</w:comment><w:comment w:id=\"5\" w:author=\"Lee\">" + p("Lost")
                  + "</w:comment>";
    const ReadDraft draft = read(docx);
    EXPECT_EQ(draft.passages[0].text, "Posted 28 days before.");
    EXPECT_EQ(draft.comments, (std::vector<DraftComment>{{"Lee", "Old", "DRAFT", ""},
                                  {"Dana Ortiz", "Why not 21? Ask payroll.", "28 days", "_Jly_a"},
                                  {"", "Later", "", "_Jly_a"}, {"Lee", "Lost", "", ""}}));
}

TEST(ReadDraft, CutsOffWhatACommentIsAbout)
{
    ComposedDocx docx{
        sheet("<w:commentRangeStart w:id=\"1\"/>" + run_of(std::string(150, 'a'))
              + run_of("\u00e9" + std::string(150, 'b')) + "<w:commentRangeEnd w:id=\"1\"/>")};
    docx.comments = "<w:comment w:id=\"1\" w:author=\"Lee\">" + p("Long") + "</w:comment>";
    const std::string about = read(docx).comments.front().about;
    EXPECT_LE(about.size(), comment_about_max_bytes);
    EXPECT_TRUE(about.starts_with(std::string(150, 'a') + "\u00e9b")) << about;
    EXPECT_TRUE(about.ends_with("b\u2026")) << about;
}

TEST(ReadDraft, CountsCommentsBeyondTheFirstThousand)
{
    ComposedDocx docx{sheet(run_of("Posted."))};
    for (int id = 0; id < 1'003; ++id) {
        docx.comments += "<w:comment w:id=\"" + std::to_string(id) + "\"/>";
    }
    const ReadDraft draft = read(docx);
    EXPECT_EQ(draft.comments.size(), draft_comments_max);
    EXPECT_EQ(draft.more_comments, 3U);
}

TEST(ReadDraft, RefusesPlacesThatCannotBeTold)
{
    const std::string run_together =
        "The places of two provisions in this draft run into each other. Write the draft anew and "
        "put the changes into that.";
    EXPECT_EQ(
        refusal(p_of(start(1, "_Jly_a") + start(2, "_Jly_b") + end(1) + end(2))), run_together);
    EXPECT_EQ(refusal(p_of(start(1, "_Jly_a") + run_of("Posted."))),
        "The place of a provision in this draft has lost its end. Write the draft anew and put the "
        "changes into that.");
    const auto no_docx = read_draft("words", "_Jly", Revisions::accept);
    EXPECT_FALSE(no_docx.ok());
}

// --- As the writer writes it

Document two_provisions()
{
    const auto paragraph = [](const std::string& before, const std::string& after,
                               const std::string& anchor) {
        return Paragraph{{}, redline(before, after), 0, anchor};
    };
    return {
        "Sheet", {TitleLine{"TA-1", "", {}}, HeadingLine{2, "11.4 Posting"},
                     paragraph("Posted fourteen (14) days before.\n\nOn paper.",
                         "Posted twenty-eight (28) days before.\n\nOn paper.\nBy mail.", "_Jly_a"),
                     FactTable{{{"Effective", "not stated"}}}, HeadingLine{2, "11.5 Swaps"},
                     paragraph("Swaps are not allowed.", "", "_Jly_b"),
                     FactTable{{{"Effective", "x"}}}, HeadingLine{2, "11.6 New"},
                     paragraph("", "All new.", "_Jly_c"), Statement{"The end."}}};
}

std::string docx_with(DocxChanges changes)
{
    const auto docx = write_docx(two_provisions(), {changes, "Joint drafting team", {}});
    EXPECT_TRUE(docx.ok());
    return docx.ok() ? docx.value() : std::string();
}

void expect_passages(
    const std::string& docx, Revisions revisions, const std::vector<std::string>& texts)
{
    const auto draft = read_draft(docx, "_Jly", revisions);
    ASSERT_TRUE(draft.ok()) << draft.problem().text;
    ASSERT_EQ(draft.value().passages.size(), texts.size());
    const std::vector<std::string> headings{"11.4 Posting", "11.5 Swaps", "11.6 New"};
    for (std::size_t at = 0; at < texts.size(); ++at) {
        const DraftPassage& passage = draft.value().passages[at];
        EXPECT_EQ(passage.text, texts[at]);
        EXPECT_EQ(passage.before, headings[at]);
        EXPECT_EQ(
            passage.behind.find_first_not_of(' '), at == 2 ? std::size_t{0} : std::string::npos);
        EXPECT_TRUE(draft.value().changed_outside.empty());
    }
}

TEST(AnchorsInADocx, ComeBackWithTheTextAsItBecomes)
{
    const std::vector<std::string> after{
        "Posted twenty-eight (28) days before.\n\nOn paper.\nBy mail.", "", "All new."};
    expect_passages(docx_with(DocxChanges::tracked), Revisions::accept, after);
    expect_passages(docx_with(DocxChanges::clean), Revisions::accept, after);
    expect_passages(docx_with(DocxChanges::tracked), Revisions::reject,
        {"Posted fourteen (14) days before.\n\nOn paper.", "Swaps are not allowed.", ""});
}

TEST(AnchorsInADocx, AreNotWrittenWhereMarksAreFormats)
{
    const std::string xml = part_of(docx_with(DocxChanges::visual), "word/document.xml");
    EXPECT_EQ(xml.find("bookmark"), std::string::npos);
}

TEST(AnchorsInADocx, HaveNumbersThatNothingElseHas)
{
    for (const DocxChanges changes : {DocxChanges::tracked, DocxChanges::clean}) {
        const std::string docx = docx_with(changes);
        EXPECT_EQ(docx_breaches(docx), std::vector<std::string>{});
        const std::string xml = part_of(docx, "word/document.xml");
        std::set<std::string> numbers;
        for (const std::string element :
            {"<w:bookmarkStart w:id=\"", "<w:ins w:id=\"", "<w:del w:id=\""}) {
            for (auto at = xml.find(element); at != std::string::npos;
                 at = xml.find(element, at + 1)) {
                const auto begin = at + element.size();
                EXPECT_TRUE(numbers.insert(xml.substr(begin, xml.find('"', begin) - begin)).second);
            }
        }
        EXPECT_GE(numbers.size(), 3U);
    }
}

}  // namespace
}  // namespace jointly
