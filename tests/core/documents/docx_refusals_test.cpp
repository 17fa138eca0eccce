// What is no contract in a DOCX, and what is made to harm its reader.
#include "tests/core/documents/docx_reading.h"

#include <string>

namespace jointly {
namespace {

const std::string no_document =
    "There is no document of a word processor in this file. Save the contract as "
    "DOCX, or as plain text in UTF-8.";

std::string with_main(const std::string& xml)
{
    std::vector<ZipPart> parts = parts_of({p("x")});
    parts[1].bytes = xml;
    return zipped(parts).value();
}

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string all;
    for (; times > 0; --times) {
        all += piece;
    }
    return all;
}

TEST(DocxRefusal, OfWhatIsNoDocx)
{
    EXPECT_EQ(docx_refusal(""), no_document);
    EXPECT_EQ(docx_refusal("ARTICLE 1"), no_document);
    EXPECT_EQ(docx_refusal(zipped(std::vector<ZipPart>{{"words.txt", "x"}}).value()), no_document);
    EXPECT_EQ(docx_refusal(with_main(word_xml("workbook", ""))), no_document);
    EXPECT_EQ(docx_refusal(with_main(word_xml("document", ""))), no_document);
    std::vector<ZipPart> parts = parts_of({p("x")});
    parts.erase(parts.begin() + 1);
    EXPECT_EQ(docx_refusal(zipped(parts).value()), no_document);
}

TEST(DocxRefusal, OfAnOlderFileOrOneWithAPassword)
{
    EXPECT_EQ(docx_refusal("\xD0\xCF\x11\xE0"),
        "This is an older file of Word, or one with a password. "
        "Save it as DOCX without a password first.");
}

TEST(DocxRefusal, OfWhatIsCutOff)
{
    const std::string whole = packed({p("Forty.")});
    for (std::size_t size = 0; size < whole.size(); size += 7) {
        EXPECT_NE(docx_refusal(whole.substr(0, size)), "") << size;
    }
    EXPECT_TRUE(docx_refusal(with_main("<w:document><w:body>"))
                    .starts_with("What this file holds is not whole."));
}

TEST(DocxRefusal, OfAFileWithoutText)
{
    EXPECT_TRUE(docx_refusal(packed({""})).starts_with("There is no text in this file."));
    EXPECT_TRUE(
        docx_refusal(packed({p("") + p(" ")})).starts_with("There is no text in this file."));
}

TEST(DocxRefusal, OfADoctypeInAnyPart)
{
    const std::string doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    for (std::size_t at = 0; at < 3; ++at) {
        std::vector<ZipPart> parts = parts_of({p("x"), style("a", "a")});
        parts[at].bytes = doctype + "<x>&e;</x>";
        EXPECT_TRUE(docx_refusal(zipped(parts).value()).starts_with("This file has a DOCTYPE"))
            << at;
    }
}

TEST(DocxRefusal, OfAFileThatUnpacksToTooMuch)
{
    EXPECT_EQ(docx_refusal(with_main(std::string(zip_bytes_max + 1, ' '))),
        "This file unpacks to more than 64 MiB. See whether it is the contract, or split it.");
}

TEST(DocxRefusal, OfWhatIsNestedTooDeep)
{
    const std::string deep = repeated("<w:sdt><w:sdtContent>", 100'000) + p("x")
                           + repeated("</w:sdtContent></w:sdt>", 100'000);
    EXPECT_TRUE(docx_refusal(packed({deep}))
                    .starts_with("What this file holds is nested deeper than any document."));
}

// Labels of 255 bytes each, of which the file says but the list.
TEST(DocxRefusal, OfTextThatGrowsBeyondAContract)
{
    const std::string label(255, 'x');
    EXPECT_EQ(docx_refusal(packed({repeated(in_list(1, 0, "y"), 300'000), {},
                  abstract_list(0, level(0, "decimal", label)) + list_use(1, 0)})),
        "The text of this file is too long for a contract. See whether it is the contract, or "
        "split it.");
}

// What would be looked through again and again, were it looked at carelessly.
TEST(DocxRefusal, NeverOfHeapsOfOneThing)
{
    constexpr std::size_t many = 40'000;
    const std::string breaks = p_of("<w:r>" + repeated("<w:br/>", many) + "<w:t>Forty.</w:t>"
                                    + repeated("<w:br/>x", many) + "</w:r>");
    const std::string forms =
        "<mc:AlternateContent>" + repeated("<mc:Fallback/>", many) + "</mc:AlternateContent>";
    std::string lists;
    for (std::size_t at = 0; at < many; ++at) {
        lists += abstract_list(static_cast<int>(at), "<w:numStyleLink w:val=\"none\"/>");
    }
    EXPECT_EQ(tree_of({breaks + forms,
                  style("a", std::string(many, 'n'))
                      + repeated(style("b", "b", "<w:basedOn w:val=\"a\"/>"), many),
                  lists}),
        " Forty.\n");
}

TEST(DocxRefusal, NeverOfRingsOfStylesAndLists)
{
    EXPECT_EQ(tree_of({styled("a", "Forty.") + in_list(1, 0, "Two."),
                  style("a", "a", "<w:basedOn w:val=\"b\"/>")
                      + style("b", "b", "<w:basedOn w:val=\"a\"/>")
                      + style("l", "l", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"),
                  abstract_list(0, "<w:numStyleLink w:val=\"l\"/>") + list_use(1, 0)}),
        " Forty./Two.\n");
}

}  // namespace
}  // namespace jointly
