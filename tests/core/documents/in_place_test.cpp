#include "core/documents/in_place/in_place.h"
#include "tests/core/documents/composed_docx.h"
#include "tests/core/documents/docx_reader.h"
#include "tests/core/documents/docx_reading.h"
#include "tests/core/documents/docx_rules.h"
#include "tests/core/documents/in_place_docx.h"

#include <gtest/gtest.h>

namespace jointly {

namespace {

const std::string part = "word/document.xml";

// The words of the new contract, from those of the old one.
struct Edited {
    std::string original;
    ContractText before;
    ContractText after;
};

Edited edited(const ComposedDocx& docx)
{
    const std::string original = packed_as_word_does(docx);
    auto read = read_docx_contract(original, Revisions::ask);
    EXPECT_TRUE(read.ok()) << (read.ok() ? "" : read.problem().text);
    const ContractText contract = read.ok() ? read.value().contract : ContractText{};
    return {original, contract, contract};
}

// A label whose list has lost its first point may be read as text.
std::string words_of(const ContractText& contract)
{
    std::string words;
    for (const ProvisionText& one : contract) {
        for (const std::string& field : {one.label, one.title, one.text}) {
            words += field + (field.empty() ? "" : " ");
        }
    }
    std::replace(words.begin(), words.end(), '\n', ' ');
    return words;
}

ProvisionText& provision(ContractText& contract, std::string_view label)
{
    for (ProvisionText& one : contract) {
        if (one.label == label || (one.label.empty() && one.title == label)) {
            return one;
        }
    }
    ADD_FAILURE() << "there is no provision " << label;
    static ProvisionText none;
    return none;
}

void replace(std::string& text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos) << from << " is not in " << text;
    text.replace(at, from.size(), to);
}

std::string in_place(const Edited& edit)
{
    auto written = redlined_in_place(edit.original, edit.before, edit.after, drafting_team());
    EXPECT_TRUE(written.ok()) << (written.ok() ? "" : written.problem().text);
    return written.ok() ? written.value().bytes : std::string();
}

std::string refusal(const Edited& edit)
{
    const auto written = redlined_in_place(edit.original, edit.before, edit.after, drafting_team());
    return written.ok() ? "" : written.problem().text;
}

// The law: rejected it is the original, formatting too; accepted it reads as the new contract.
std::string must_hold(const Edited& edit)
{
    const std::string bytes = in_place(edit);
    if (bytes.empty()) {
        return bytes;
    }
    EXPECT_EQ(with_revisions(bytes, part, ReadAs::rejected), as_it_is(edit.original, part));
    const auto accepted = read_docx_contract(bytes, Revisions::accept);
    EXPECT_TRUE(accepted.ok());
    EXPECT_EQ(words_of(accepted.value().contract), words_of(edit.after))
        << with_revisions(bytes, part, ReadAs::accepted);
    return bytes;
}

const std::string heading = "<w:pStyle w:val=\"Heading1\"/>";
const std::string styles =
    style("Heading1", "heading 1", "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>");

std::string labelled(const std::string& label, const std::string& text)
{
    return run_of(label) + "<w:r><w:tab/></w:r>" + run_of(text);
}

ComposedDocx typed_contract()
{
    return {p("ARTICLE 1 – RECOGNITION", heading)
                + p("The Employer recognizes the Union as the sole representative.")
                + p("ARTICLE 2 – HOURS OF WORK", heading)
                + p_of(run_of("Section 2.01.", "<w:b/>") + run_of("  The schedule is posted ")
                       + run_of("fourteen (14)", "<w:i/>")
                       + run_of(" days before the first day of the period."))
                + p_of(labelled("(a)", "A shift is eight hours."),
                    "<w:ind w:left=\"720\" w:hanging=\"360\"/>")
                + p_of(labelled("(b)", "A break is fifteen minutes."),
                    "<w:ind w:left=\"720\" w:hanging=\"360\"/>")
                + p("ARTICLE 3 – WAGES", heading) + p("Wages are paid every second Friday."),
        styles};
}

std::string accepted_text(const std::string& bytes)
{
    return with_revisions(bytes, part, ReadAs::accepted);
}

}  // namespace

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
        EXPECT_EQ(before[at].name == part, before[at].bytes != after[at].bytes) << before[at].name;
    }
    EXPECT_EQ(docx_text_breaches(part_of(bytes, part)), std::vector<std::string>{});
}

TEST(InPlace, CutsRunsAndKeepsTheirFormat)
{
    Edited edit = edited(typed_contract());
    replace(provision(edit.after, "Section 2.01").text, "fourteen (14)", "twenty-eight (28)");
    const std::string xml = part_of(must_hold(edit), part);
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
    EXPECT_EQ(docx_text_breaches(part_of(bytes, part)), std::vector<std::string>{});
}

TEST(InPlace, NeverStrikesTheLastEndOfTheText)
{
    Edited edit = edited(typed_contract());
    edit.after.pop_back();
    const std::string bytes = must_hold(edit);
    EXPECT_EQ(docx_text_breaches(part_of(bytes, part)), std::vector<std::string>{});
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
    EXPECT_NE(part_of(bytes, part).find("<w:ind w:left=\"720\" w:hanging=\"360\"/><w:rPr><w:ins "),
        std::string::npos)
        << part_of(bytes, part);
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
    EXPECT_EQ(docx_text_breaches(part_of(bytes, part)), std::vector<std::string>{});
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
