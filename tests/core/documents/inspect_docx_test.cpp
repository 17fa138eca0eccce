// What a DOCX says beside what one sees of it.
#include "core/documents/inspect/inspect_docx.h"
#include "core/documents/write_docx.h"
#include "core/documents/zip_parts.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

const Finding& found(const Inspection& inspection, std::string_view key)
{
    const auto one = std::find_if(inspection.findings.begin(), inspection.findings.end(),
        [&](const Finding& finding) { return finding.key == key; });
    EXPECT_NE(one, inspection.findings.end()) << key;
    static const Finding nothing;
    return one == inspection.findings.end() ? nothing : *one;
}

using Lines = std::vector<std::string>;

// A document with this body, and these parts beside it.
std::string docx(const std::string& body, std::vector<ZipPart> beside = {})
{
    std::vector<ZipPart> parts{{"word/document.xml",
        "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>"}};
    parts.insert(parts.end(), beside.begin(), beside.end());
    return zipped(parts).value();
}

Inspection inspected(const std::string& body, std::vector<ZipPart> beside = {})
{
    return inspect_docx(docx(body, std::move(beside))).value();
}

TEST(InspectDocx, TellsWhoWroteAndChangedItAndWhen)
{
    const Inspection told = inspected("<w:p/>",
        {{"docProps/core.xml",
             "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\" xmlns:dcterms=\"t\">"
             "<dc:creator>Dana Ortiz</dc:creator><cp:lastModifiedBy>Lee Park</cp:lastModifiedBy>"
             "<dcterms:created>2026-03-01T08:00:00Z</dcterms:created><dc:title>Counter 2</dc:title>"
             "<cp:keywords></cp:keywords></cp:coreProperties>"},
            {"docProps/app.xml", "<Properties><Company>Tamarack Valley Health</Company>"
                                 "<Manager>Kim Ade</Manager><Words>14</Words></Properties>"},
            {"docProps/custom.xml", "<Properties><property name=\"Matter\"><vt:lpwstr "
                                    "xmlns:vt=\"v\">412-7</vt:lpwstr></property></Properties>"}});
    EXPECT_EQ(told.kind, "docx");
    EXPECT_EQ(found(told, "people").words,
        (Lines{"Author: Dana Ortiz", "Last changed by: Lee Park", "Manager: Kim Ade"}));
    EXPECT_EQ(found(told, "dates").words, Lines{"Made: 2026-03-01T08:00:00Z"});
    EXPECT_EQ(found(told, "properties").words,
        (Lines{"title: Counter 2", "Company: Tamarack Valley Health", "Matter: 412-7"}));
    EXPECT_EQ(found(told, "tracked_changes").count, 0U);
    EXPECT_EQ(found(told, "comments").count, 0U);
}

TEST(InspectDocx, TellsTrackedChangesByAuthorWithTheirWords)
{
    const Inspection told = inspected(
        "<w:p><w:del w:author=\"Dana\" w:date=\"2026-03-02T10:00:00Z\"><w:r><w:delText>fourteen"
        "</w:delText></w:r></w:del><w:ins w:author=\"Lee\" w:date=\"2026-03-01T09:00:00Z\"><w:r>"
        "<w:t>twenty-eight</w:t></w:r></w:ins></w:p>"
        "<w:p><w:pPr><w:rPr><w:ins w:author=\"Dana\" w:date=\"2026-03-03T09:00:00Z\"/></w:rPr>"
        "</w:pPr></w:p>",
        {{"word/header1.xml", "<w:hdr xmlns:w=\"w\"><w:p><w:ins><w:r><w:t>Draft</w:t></w:r>"
                              "</w:ins><w:ins w:author=\"\"><w:r><w:t>Copy</w:t></w:r></w:ins>"
                              "</w:p></w:hdr>"}});
    EXPECT_EQ(found(told, "tracked_changes").count, 4U);
    EXPECT_EQ(found(told, "tracked_changes").words,
        (Lines{"by Dana: 2", "by Lee: 1", "by nobody named: 1"}));
    EXPECT_EQ(found(told, "struck").words, Lines{"Dana: fourteen"});
    EXPECT_EQ(found(told, "added").words, (Lines{"Lee: twenty-eight", "Copy"}));
    EXPECT_EQ(found(told, "dates").words,
        Lines{"Tracked changes and comments: 2026-03-01T09:00:00Z to 2026-03-03T09:00:00Z"});
}

TEST(InspectDocx, TellsCommentsHiddenWordsAndBookmarks)
{
    const Inspection told = inspected(
        "<w:p><w:bookmarkStart w:id=\"1\" w:name=\"_GoBack\"/>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>our floor is 3 %</w:t></w:r>"
        "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>seen</w:t></w:r>"
        "<w:r><w:rPr><w:strike/></w:rPr><w:t>old words</w:t></w:r></w:p>",
        {{"word/comments.xml",
            "<w:comments xmlns:w=\"w\"><w:comment w:id=\"0\" w:author=\"Lee\"><w:p><w:r><w:t>Ask "
            "the board.</w:t></w:r></w:p><w:p><w:r><w:t>Twice.</w:t></w:r></w:p></w:comment>"
            "</w:comments>"}});
    EXPECT_EQ(found(told, "comments").count, 1U);
    EXPECT_EQ(found(told, "comments").words, Lines{"Lee: Ask the board. Twice."});
    EXPECT_EQ(found(told, "hidden").words, Lines{"our floor is 3 %"});
    EXPECT_EQ(found(told, "struck_through").words, Lines{"old words"});
    EXPECT_EQ(found(told, "bookmarks").words, Lines{"_GoBack"});
}

TEST(InspectDocx, TellsLinksAndWhatIsPackedIntoIt)
{
    const std::string types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const Inspection told = inspected("<w:p/>",
        {{"word/_rels/document.xml.rels",
             "<Relationships><Relationship Id=\"1\" Type=\"" + types
                 + "/hyperlink\" Target=\"https://example.org/a\" TargetMode=\"External\"/>"
                   "<Relationship Id=\"2\" Type=\""
                 + types
                 + "/attachedTemplate\" Target=\"file:///C:/Users/lee/union.dotx\" "
                   "TargetMode=\"External\"/><Relationship Id=\"3\" Type=\""
                 + types + "/styles\" Target=\"styles.xml\"/></Relationships>"},
            {"word/media/image1.png", "p"}, {"word/embeddings/costs.xlsx", "x"}});
    EXPECT_EQ(found(told, "links").words, Lines{"https://example.org/a"});
    EXPECT_EQ(found(told, "fetched").words, Lines{"file:///C:/Users/lee/union.dotx"});
    EXPECT_EQ(found(told, "packed").words,
        (Lines{"word/media/image1.png", "word/embeddings/costs.xlsx"}));
}

TEST(InspectDocx, ReadsWhatJointlyWrites)
{
    Document document;
    document.title = "Nights";
    document.blocks.emplace_back(Paragraph{{}, redline("in 14 days", "in 28 days"), 0, "_JlyTA1"});
    const auto written =
        write_docx(document, {DocxChanges::tracked, "Joint drafting team", {1'772'460'000'000, 0}});
    const Inspection told = inspect_docx(written.value()).value();
    EXPECT_EQ(found(told, "tracked_changes").words, Lines{"by Joint drafting team: 2"});
    EXPECT_EQ(found(told, "struck").words, Lines{"Joint drafting team: 14"});
    EXPECT_EQ(found(told, "bookmarks").words, Lines{"_JlyTA1"});
    const auto clean =
        write_docx(document, {DocxChanges::clean, "Joint drafting team", {1'772'460'000'000, 0}});
    EXPECT_EQ(found(inspect_docx(clean.value()).value(), "tracked_changes").count, 0U);
}

TEST(InspectDocx, TellsAnArchiveOfSomethingElseAsThat)
{
    const Inspection told =
        inspect_docx(zipped(std::vector<ZipPart>{{"mimetype", "x"}, {"a.xml", "<a/>"}}).value())
            .value();
    EXPECT_EQ(told.kind, "archive");
    EXPECT_EQ(told.about, "A packed file that is no DOCX. Jointly did not look into it.");
    EXPECT_TRUE(told.findings.empty());
}

TEST(InspectDocx, RefusesWhatIsDamaged)
{
    EXPECT_EQ(inspect_docx("PK").problem().text,
        "This file is damaged, or a part of it is missing. Get it once more from where it came "
        "from.");
    EXPECT_FALSE(inspect_docx(docx("<w:p>")).ok());
    EXPECT_FALSE(inspect_docx(docx("<w:p/>").substr(0, 60)).ok());
}

}  // namespace
}  // namespace jointly
