#include "core/documents/write_docx.h"
#include "tests/core/documents/docx_reader.h"
#include "tests/core/documents/docx_rules.h"
#include "tests/core/documents/made_up_documents.h"

#include <gtest/gtest.h>

#include <array>
#include <map>

namespace jointly {
namespace {

using enum Change;

constexpr std::array looks{DocxChanges::tracked, DocxChanges::clean, DocxChanges::visual};
constexpr ToldTime afternoon{1'772'498'520'000, -480};

std::string docx_of(const Document& document, DocxChanges changes = DocxChanges::tracked)
{
    const auto docx = write_docx(document, {changes, "Joint drafting team", afternoon});
    EXPECT_TRUE(docx.ok());
    return docx.ok() ? docx.value() : std::string();
}

std::string xml_of(const Document& document, DocxChanges changes = DocxChanges::tracked)
{
    return part_of(docx_of(document, changes), "word/document.xml");
}

// The w:p of the first contract language.
std::string paragraph(const Redline& words, DocxChanges changes)
{
    const std::string xml = xml_of({"", {Paragraph{{}, words, 0}}}, changes);
    const auto from = xml.find("</w:pPr>") + 8;
    return xml.substr(from, xml.find("</w:p>") - from);
}

bool says(const std::string& text, std::string_view words)
{
    return text.find(words) != std::string::npos;
}

// What a side of contract language is: nothing at all where it is wholly of the other one.
std::string side_of(const Document& document, Change left_out)
{
    std::string all;
    for (const DocumentBlock& block : document.blocks) {
        const auto* const one = std::get_if<Paragraph>(&block);
        if (one == nullptr) {
            continue;
        }
        const auto side = [&](const Redline& words) {
            return left_out == added ? old_text(words) : new_text(words);
        };
        const auto is_left_out = [&](const Span& span) { return span.change == left_out; };
        if (std::all_of(one->label.begin(), one->label.end(), is_left_out)
            && std::all_of(one->text.begin(), one->text.end(), is_left_out)) {
            continue;
        }
        const std::string label = side(one->label);
        all += label + (label.empty() ? "" : "\t") + side(one->text) + "\n\n";
    }
    return all;
}

std::vector<ReadParagraph> without_contract(std::vector<ReadParagraph> paragraphs)
{
    std::erase_if(paragraphs, [](const ReadParagraph& one) { return one.style == "ContractText"; });
    return paragraphs;
}

TEST(DocxWriter, TracksWhatWasStruckAndAdded)
{
    const std::string who = "w:author=\"Joint drafting team\" w:date=\"2026-03-02T16:42:00Z\"";
    EXPECT_EQ(paragraph({{struck, "ten"}, {added, "four"}, {kept, " days"}}, DocxChanges::tracked),
        "<w:del w:id=\"1\" " + who
            + "><w:r><w:delText xml:space=\"preserve\">ten</w:delText></w:r></w:del>"
              "<w:ins w:id=\"2\" "
            + who
            + "><w:r><w:t xml:space=\"preserve\">four</w:t></w:r></w:ins>"
              "<w:r><w:t xml:space=\"preserve\"> days</w:t></w:r>");
}

TEST(DocxWriter, StrikesAndUnderlinesWhereNothingIsTracked)
{
    EXPECT_EQ(paragraph({{struck, "ten"}, {added, "four"}, {kept, " days"}}, DocxChanges::visual),
        "<w:r><w:rPr><w:strike/></w:rPr><w:t xml:space=\"preserve\">ten</w:t></w:r>"
        "<w:r><w:rPr><w:b/><w:u w:val=\"single\"/></w:rPr>"
        "<w:t xml:space=\"preserve\">four</w:t></w:r>"
        "<w:r><w:t xml:space=\"preserve\"> days</w:t></w:r>");
}

TEST(DocxWriter, GivesTheNewTextAloneWhereItIsClean)
{
    EXPECT_EQ(paragraph({{struck, "ten"}, {added, "four"}, {kept, " days"}}, DocxChanges::clean),
        "<w:r><w:t xml:space=\"preserve\">four days</w:t></w:r>");
}

TEST(DocxWriter, MakesTabsLineEndsAndUnbrokenHyphensElements)
{
    const std::string xml =
        xml_of({"", {Paragraph{{{kept, "(a)"}}, {{kept, "on\u2011call\nshifts"}}, 1}}});
    EXPECT_TRUE(says(xml, "(a)</w:t><w:tab/><w:t xml:space=\"preserve\">on</w:t>"
                          "<w:noBreakHyphen/><w:t xml:space=\"preserve\">call</w:t><w:br/>"))
        << xml;
    EXPECT_TRUE(says(xml, "<w:ind w:left=\"995\" w:hanging=\"545\"/>")) << xml;
}

TEST(DocxWriter, KeepsTheRulesOfItsFormatInAnyDocument)
{
    std::mt19937 random(412);
    for (int round = 0; round < 150; ++round) {
        const Document document = any_document(random);
        for (const DocxChanges changes : looks) {
            const auto breaches = docx_breaches(docx_of(document, changes));
            ASSERT_TRUE(breaches.empty()) << breaches.front() << " in round " << round;
        }
    }
}

TEST(DocxWriter, IsTheNewTextAcceptedAndTheOldOneRejected)
{
    std::mt19937 random(417);
    for (int round = 0; round < 600; ++round) {
        const Document document = any_document(random);
        const std::string docx = docx_of(document);
        const auto accepted = paragraphs_of(docx, ReadAs::accepted);
        const auto rejected = paragraphs_of(docx, ReadAs::rejected);
        ASSERT_EQ(text_of(accepted, "ContractText"), side_of(document, struck)) << round;
        ASSERT_EQ(text_of(rejected, "ContractText"), side_of(document, added)) << round;
        ASSERT_EQ(without_contract(accepted), without_contract(rejected)) << round;
    }
}

TEST(DocxWriter, IsTheNewTextWithoutARevisionWhereItIsClean)
{
    std::mt19937 random(418);
    for (int round = 0; round < 150; ++round) {
        Document document = any_document(random);
        const std::string docx = docx_of(document, DocxChanges::clean);
        ASSERT_FALSE(says(part_of(docx, "word/document.xml"), "w:author")) << round;
        // A paragraph of which nothing is left is not shown as an empty one.
        std::erase_if(document.blocks, [](const DocumentBlock& block) {
            const auto* const one = std::get_if<Paragraph>(&block);
            return one != nullptr && new_text(one->label).empty() && new_text(one->text).empty();
        });
        ASSERT_EQ(text_of(paragraphs_of(docx, ReadAs::accepted), "ContractText"),
            side_of(document, struck))
            << round;
    }
}

TEST(DocxWriter, TracksNothingThatIsOnlyToldOf)
{
    const Document document{"",
        {NotedRedline{"Its words changed:", redline("Ten days.", "Nine days."), "It now reads:"},
            Paragraph{{}, redline("", "Nine days."), 0}}};
    const std::string tracked = docx_of(document, DocxChanges::tracked);
    EXPECT_EQ(text_of(paragraphs_of(tracked, ReadAs::accepted), "ContractText"), "Nine days.\n\n");
    EXPECT_EQ(text_of(paragraphs_of(tracked, ReadAs::rejected), "ContractText"), "");
    EXPECT_EQ(text_of(paragraphs_of(tracked, ReadAs::rejected), "SheetNote"),
        "Its words changed:\n\nTenNine days.\n\nIt now reads:\n\n");
    const std::string clean = docx_of(document, DocxChanges::clean);
    EXPECT_EQ(text_of(paragraphs_of(clean, ReadAs::accepted), "ContractText"), "Nine days.\n\n");
    EXPECT_EQ(text_of(paragraphs_of(clean, ReadAs::accepted), "SheetNote"), "");
}

TEST(DocxWriter, LeavesBothWordingsReadableByTheirMarks)
{
    std::mt19937 random(419);
    for (int round = 0; round < 200; ++round) {
        const std::string before = any_words(random);
        const std::string after = any_words(random);
        const std::string docx =
            docx_of({"", {Paragraph{{}, redline(before, after), 0}}}, DocxChanges::visual);
        ASSERT_EQ(
            text_of(marked_paragraphs_of(docx, ReadAs::rejected), "ContractText"), before + "\n\n");
        ASSERT_EQ(
            text_of(marked_paragraphs_of(docx, ReadAs::accepted), "ContractText"), after + "\n\n");
    }
}

TEST(DocxWriter, LetsNobodyTypeXml)
{
    const std::string words = "</w:t></w:r><w:ins> & \"quoted\" ]]> &lt; <!-- <?x?>";
    const Document document{
        words, {TitleLine{words, words, {words, words}}, HeadingLine{2, words}, Note{words},
                   FactTable{{{words, words}}}, GridTable{{words}, {{words}}, 0},
                   Paragraph{{{kept, words}}, {{struck, words}, {added, words}}, 0},
                   Statement{words}, SignatureRows{{{words, words, words, words, words}}}}};
    for (const DocxChanges changes : looks) {
        const auto docx = write_docx(document, {changes, words, afternoon});
        ASSERT_TRUE(docx.ok());
        const auto breaches = docx_breaches(docx.value());
        ASSERT_TRUE(breaches.empty()) << breaches.front();
        const auto read = paragraphs_of(docx.value(), ReadAs::accepted);
        EXPECT_EQ(text_of(read, "ContractText"),
            words + "\t" + words + (changes == DocxChanges::visual ? words : "") + "\n\n");
        EXPECT_EQ(text_of(read, "Heading1"), words + "\n\n");
        EXPECT_EQ(text_of(read, "SheetNote"), words + "\n\n");
    }
}

TEST(DocxWriter, ShowsWhatCannotStandInXml)
{
    for (char one = 1; one < 0x20; ++one) {
        if (one == '\n') {
            continue;
        }
        const std::string docx =
            docx_of({"", {Paragraph{{}, {{kept, std::string("a") + one + "b"}}, 0}}});
        ASSERT_TRUE(docx_breaches(docx).empty());
        const bool blank = one >= '\t' && one <= '\r';
        EXPECT_EQ(text_of(paragraphs_of(docx, ReadAs::accepted), "ContractText"),
            blank ? "a b\n\n" : "a\uFFFDb\n\n")
            << int{one};
    }
}

TEST(DocxWriter, GivesTheSameBytesForTheSameDocument)
{
    std::mt19937 random(420);
    for (int round = 0; round < 20; ++round) {
        const Document document = any_document(random);
        ASSERT_EQ(docx_of(document), docx_of(Document(document)));
    }
}

TEST(DocxWriter, NeedsAnAuthor)
{
    const auto docx = write_docx({}, {DocxChanges::tracked, " ", afternoon});
    ASSERT_FALSE(docx.ok());
    EXPECT_EQ(
        docx.problem().text, "Say whose changes these are: a role, such as Joint drafting team.");
}

TEST(DocxWriter, HeadsEachPageWithItsSheet)
{
    const std::string docx = docx_of(
        {"All", {TitleLine{"TA-1", "NOT AGREED", {"Revision 2", "Wording 1234"}}, Statement{"a"},
                    PageBreak{}, TitleLine{"TA-2", "RATIFIED", {"Revision 1", "Wording 5678"}}}});
    EXPECT_TRUE(says(part_of(docx, "word/header1.xml"), ">TA-1<"));
    EXPECT_TRUE(says(part_of(docx, "word/header1.xml"), ">NOT AGREED<"));
    EXPECT_TRUE(says(part_of(docx, "word/footer1.xml"), ">Revision 2, Wording 1234<"));
    EXPECT_TRUE(says(part_of(docx, "word/footer1.xml"), "> PAGE <"));
    EXPECT_TRUE(says(part_of(docx, "word/footer1.xml"), "> NUMPAGES <"));
    EXPECT_TRUE(says(part_of(docx, "word/header2.xml"), ">TA-2<"));
    EXPECT_TRUE(says(part_of(docx, "word/footer2.xml"), ">Revision 1, Wording 5678<"));
    const std::string xml = part_of(docx, "word/document.xml");
    EXPECT_LT(xml.find("rIdHead1"), xml.find("TA-2"));
    EXPECT_GT(xml.find("rIdHead2"), xml.find("TA-2"));
}

TEST(DocxWriter, RepeatsHeadsOfTablesAndPartsNoRow)
{
    const std::string xml = xml_of({"", {GridTable{{"No.", "2026"}, {{"TA-1", "9.00"}}, 1}}});
    EXPECT_EQ(xml.find("<w:tblHeader/>"), xml.rfind("<w:tblHeader/>"));
    EXPECT_TRUE(says(xml, "<w:cantSplit/><w:tblHeader/>"));
    EXPECT_TRUE(says(xml, "<w:jc w:val=\"right\"/></w:pPr><w:r><w:t xml:space=\"preserve\">9.00"));
}

TEST(DocxWriter, SaysHowItMarksChanges)
{
    const Document document{"", {MarksLegend{}, Paragraph{{}, {{added, "a"}}, 0}}};
    EXPECT_TRUE(says(xml_of(document), "Changes are tracked: accept them all"));
    EXPECT_TRUE(says(xml_of(document, DocxChanges::clean), "What changed is not marked."));
    EXPECT_TRUE(says(xml_of(document, DocxChanges::visual), " is bold and underlined."));
}

TEST(DocxWriter, TracksWhatIsWrittenNextOnlyWhereChangesAreTracked)
{
    for (const DocxChanges changes : looks) {
        EXPECT_EQ(says(part_of(docx_of({}, changes), "word/settings.xml"), "<w:trackRevisions/>"),
            changes == DocxChanges::tracked);
    }
}

TEST(DocxWriter, LeavesARoomToSignAndSaysWhoDid)
{
    const auto read = paragraphs_of(
        docx_of({"", {SignatureRows{{{"Union", "Local 412", "Ana", "Chief", "March 2, 2026"},
                         {"Management", "", "", "", ""}}}}}),
        ReadAs::accepted);
    EXPECT_EQ(text_of(read, "SignatureText"),
        "For Union\n\nLocal 412\n\nInitialled\n\nAna, Chief\n\nMarch 2, 2026\n\n\n\n"
        "For Management\n\nName:\n\nDate and time:\n\n");
    EXPECT_EQ(text_of(read, "SignatureLine"), "\n\n");
}

}  // namespace
}  // namespace jointly
