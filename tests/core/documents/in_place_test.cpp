// Changes written into the DOCX of a contract.
#include "tests/core/documents/docx_rules.h"
#include "tests/core/documents/in_place_edit.h"

#include <gtest/gtest.h>

namespace jointly {

TEST(InPlace, ChangesNothingButTheTextOfTheDocument)
{
    Edited edit = edited(typed_contract());
    replace(provision(edit.after, "Section 2.01").text, "fourteen (14)", "twenty-eight (28)");
    const std::string bytes = must_hold(edit);
    const auto before = unpacked(edit.original);
    const auto after = unpacked(bytes);
    ASSERT_EQ(before.size(), after.size());
    for (std::size_t at = 0; at < before.size(); ++at) {
        EXPECT_EQ(before[at].name, after[at].name);
        EXPECT_EQ(before[at].name == document_part, before[at].bytes != after[at].bytes)
            << before[at].name;
    }
    EXPECT_EQ(docx_text_breaches(part_of(bytes, document_part)), std::vector<std::string>{});
}

TEST(InPlace, CutsRunsAndKeepsTheirFormat)
{
    Edited edit = edited(typed_contract());
    replace(provision(edit.after, "Section 2.01").text, "fourteen (14)", "twenty-eight (28)");
    const std::string xml = part_of(must_hold(edit), document_part);
    EXPECT_NE(xml.find("<w:del w:id=\"1\" w:author=\"Joint drafting team\" "
                       "w:date=\"2026-03-02T06:05:00Z\"><w:r><w:rPr><w:i/></w:rPr><w:delText "
                       "xml:space=\"preserve\">fourteen (14)</w:delText></w:r></w:del>"),
        std::string::npos)
        << xml;
    EXPECT_NE(
        xml.find("<w:r><w:rPr><w:i/></w:rPr><w:t xml:space=\"preserve\">twenty-eight (28)</w:t>"),
        std::string::npos)
        << xml;
    // The words around it are as they were, to the byte.
    EXPECT_NE(xml.find(run_of("  The schedule is posted ")), std::string::npos) << xml;
}

TEST(InPlace, GivesTheSameBytesTwice)
{
    Edited edit = edited(typed_contract());
    provision(edit.after, "(a)").text += " It is paid.";
    EXPECT_EQ(in_place(edit), in_place(edit));
}

TEST(InPlace, StrikesAParagraphWithItsEnd)
{
    Edited edit = edited(typed_contract());
    std::erase_if(edit.after, [](const ProvisionText& one) { return one.label == "(a)"; });
    const std::string bytes = must_hold(edit);
    EXPECT_EQ(paragraphs_of(bytes, ReadAs::accepted).size(), 7U);
    EXPECT_EQ(docx_text_breaches(part_of(bytes, document_part)), std::vector<std::string>{});
}

TEST(InPlace, NeverStrikesTheLastEndOfTheText)
{
    Edited edit = edited(typed_contract());
    edit.after.pop_back();
    const std::string bytes = must_hold(edit);
    EXPECT_EQ(docx_text_breaches(part_of(bytes, document_part)), std::vector<std::string>{});
    EXPECT_EQ(paragraphs_of(bytes, ReadAs::accepted).back().text, "");
}

TEST(InPlace, ANewProvisionLooksLikeItsSiblings)
{
    Edited edit = edited(typed_contract());
    const auto b = std::find_if(edit.after.begin(), edit.after.end(),
        [](const ProvisionText& one) { return one.label == "(b)"; });
    edit.after.insert(
        b + 1, {ProvisionLevel::clause, b->depth, "(c)", {}, "A meal is free.", false});
    const std::string bytes = must_hold(edit);
    EXPECT_NE(part_of(bytes, document_part)
                  .find("<w:ind w:left=\"720\" w:hanging=\"360\"/><w:rPr><w:ins "),
        std::string::npos)
        << part_of(bytes, document_part);
    EXPECT_NE(accepted_text(bytes).find("(c)"), std::string::npos);
    EXPECT_EQ(paragraphs_of(bytes, ReadAs::accepted).at(6).text, "(c)\tA meal is free.");
}

TEST(InPlace, ANewArticleHasAHeadingAndTextLikeTheOthers)
{
    Edited edit = edited(typed_contract());
    edit.after.push_back({ProvisionLevel::article, 0, "ARTICLE 4", "TERM",
        "This agreement ends on June 30.\nIt is renewed from year to year.", false});
    const std::string bytes = must_hold(edit);
    const auto paragraphs = paragraphs_of(bytes, ReadAs::accepted);
    ASSERT_GE(paragraphs.size(), 3U);
    EXPECT_EQ(paragraphs[paragraphs.size() - 3].text, "ARTICLE 4 – TERM");
    EXPECT_EQ(docx_text_breaches(part_of(bytes, document_part)), std::vector<std::string>{});
}

TEST(InPlace, ParagraphsArePartedAndJoined)
{
    Edited edit = edited({p("ARTICLE 1 – PAY", heading) + p("One sentence. Another one.")
                              + p("A third paragraph stands here.") + p("A fourth one ends it."),
        styles});
    provision(edit.after, "ARTICLE 1").text =
        "One sentence.\nAnother one.\nA third paragraph stands here. A fourth one ends it.";
    must_hold(edit);
}

TEST(InPlace, RefusesAFileThatHasRevisions)
{
    const std::string revised = packed_as_word_does(
        {p("ARTICLE 1 – PAY", heading)
                + p_of("<w:ins w:id=\"3\" w:author=\"A\" w:date=\"2026-01-01T00:00:00Z\">"
                       + run_of("Pay.") + "</w:ins>"),
            styles});
    const auto read = read_docx_contract(revised, Revisions::accept);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(refusal({revised, read.value().contract, read.value().contract}),
        "The original DOCX has 1 tracked changes already. Accept or reject them in a word "
        "processor "
        "and import it once more, or write the changes as a DOCX of its own: --format docx.");
}

TEST(InPlace, RefusesAContractOfOtherWords)
{
    Edited edit = edited(typed_contract());
    provision(edit.before, "(a)").text = "A shift is nine hours.";
    EXPECT_EQ(refusal(edit),
        "The paragraphs of the original DOCX are not those of the current contract. Write the "
        "changes as a DOCX of its own: --format docx.");
}

}  // namespace jointly
