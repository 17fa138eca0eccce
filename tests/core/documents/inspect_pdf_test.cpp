// What stands plainly in a PDF.
#include "core/documents/inspect/inspect_pdf.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace jointly {
namespace {

using namespace std::string_view_literals;
using Lines = std::vector<std::string>;

Finding found(std::string_view pdf, std::string_view key)
{
    const Inspection told = inspect_pdf(pdf);
    const auto one = std::find_if(told.findings.begin(), told.findings.end(),
        [&](const Finding& finding) { return finding.key == key; });
    EXPECT_NE(one, told.findings.end()) << key;
    return one == told.findings.end() ? Finding{} : *one;
}

TEST(InspectPdf, IsKnownByItsBeginning)
{
    EXPECT_TRUE(is_pdf("%PDF-1.7\n"));
    EXPECT_FALSE(is_pdf("about %PDF-1.7\n"));
    EXPECT_EQ(inspect_pdf("%PDF-1.7\n").kind, "pdf");
}

TEST(InspectPdf, TellsPropertiesHoweverTheyAreWritten)
{
    EXPECT_EQ(found("%PDF-1.7 << /Producer (a (b) \\(c\\) \\344\\n) /Author <FEFF00C4006E0061> "
                    "/Title(Nights)/CreationDate (D:20260302) /Author (\xFE\xFF\xD8\x3D\xDE\x00) "
                    "/AuthorX (no) /Subject 12 0 R /Keywords () /Title (Nights) >>"sv,
                  "properties")
                  .words,
        (Lines{"Author: \xC3\x84na", "Author: \xF0\x9F\x98\x80", "Producer: a (b) (c) \xC3\xA4",
            "CreationDate: D:20260302"}));
}

TEST(InspectPdf, TellsTitlesAndHeadingsOnce)
{
    EXPECT_EQ(found("%PDF-1.7 << /Title (Nights) >> << /Title(9.6 Staffing) /Title (Nights) "
                    "/Title 4 0 R >>",
                  "titles")
                  .words,
        (Lines{"Nights", "9.6 Staffing"}));
}

TEST(InspectPdf, CountsScriptsAndFilesAndSaysWhatItDidNotRead)
{
    const std::string_view plain = "%PDF-1.7 << /S /JavaScript /JS (x) /JSON 1 /EmbeddedFiles 2 >>"
                                   "<< /Type /EmbeddedFile >> << /URI (https://a.example) >>";
    EXPECT_EQ(found(plain, "scripts").count, 2U);
    EXPECT_EQ(found(plain, "packed").count, 1U);
    EXPECT_EQ(found(plain, "links").count, 1U);
    EXPECT_EQ(inspect_pdf(plain).about, "A document as pages (PDF).");
    EXPECT_EQ(inspect_pdf("%PDF-1.7 << /Filter /FlateDecode >>").about,
        "A document as pages (PDF). What is compressed in it, the words of its pages too, was not "
        "read.");
    EXPECT_EQ(inspect_pdf("%PDF-1.7 << /Encrypt 3 0 R >>").about,
        "A document as pages (PDF). It is locked: only what stands plainly in it was read.");
}

TEST(InspectPdf, TakesWhatIsNeverClosed)
{
    EXPECT_EQ(found("%PDF-1.7 /Author (Lee \\", "properties").words, Lines{"Author: Lee \\"});
    EXPECT_EQ(found("%PDF-1.7 /Author <4C6", "properties").words, Lines{"Author: L"});
    EXPECT_EQ(found("%PDF-1.7 /Author", "properties").count, 0U);
    EXPECT_EQ(found("%PDF-1.7 /Author (", "properties").count, 0U);
}

}  // namespace
}  // namespace jointly
