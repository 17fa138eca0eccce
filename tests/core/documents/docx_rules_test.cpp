// That the checker of DOCX sees what it is there for.
#include "tests/core/documents/docx_rules.h"

#include <gtest/gtest.h>

namespace jointly {
namespace {

const std::string ended = "<w:sectPr/>";
const std::string who = " w:author=\"a\" w:date=\"d\"";
const std::string words = "<w:t xml:space=\"preserve\">x</w:t>";

std::vector<std::string> breaches_in(const std::string& body)
{
    return docx_text_breaches(
        "<w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>");
}

std::string revision(const std::string& name, const std::string& id, const std::string& content)
{
    return "<w:" + name + " w:id=\"" + id + "\"" + who + ">" + content + "</w:" + name + ">";
}

std::string with_end(const std::string& mark, const std::string& runs = {})
{
    return "<w:p><w:pPr><w:rPr>" + mark + "</w:rPr></w:pPr>" + runs + "</w:p>";
}

const std::string table =
    "<w:tbl><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>";

TEST(DocxRules, LetPassWhatIsRight)
{
    EXPECT_EQ(breaches_in(with_end(revision("ins", "1", ""),
                              revision("ins", "2", "<w:r>" + words + "</w:r>"))
                          + table + "<w:p/>" + ended)
                  .size(),
        1U)
        << "before a table";
    EXPECT_TRUE(breaches_in(
        with_end(revision("ins", "1", ""), revision("ins", "2", "<w:r>" + words + "</w:r>"))
        + "<w:p/>" + table + "<w:p/>" + ended)
                    .empty());
}

TEST(DocxRules, SeeEachBreach)
{
    const std::string run = "<w:r>" + words + "</w:r>";
    for (const auto& [body, breach] : std::vector<std::pair<std::string, std::string>>{
             {"<w:p>", "it is not well-formed"}, {"<w:p/>", "the text has no section"},
             {table + ended, "w:body does not end in a paragraph"},
             {table + table + "<w:p/>" + ended, "two tables would be one"},
             {"<w:p><w:pPr><w:jc/><w:ind/></w:pPr></w:p>" + ended,
                 "w:ind stands in the wrong place of w:pPr"},
             {"<w:p><w:pPr><w:made-up/></w:pPr></w:p>" + ended,
                 "w:made-up stands in the wrong place of w:pPr"},
             {"<w:p>" + run + "<w:pPr/></w:p>" + ended, "w:pPr does not stand first"},
             {"<w:p>" + revision("del", "1", run) + "</w:p>" + ended,
                 "w:t and w:delText are mistaken for each other"},
             {"<w:p><w:r><w:t>x</w:t></w:r></w:p>" + ended, "blanks of a text are not kept"},
             {"<w:p><w:r><w:t xml:space=\"preserve\">a\tb</w:t></w:r></w:p>" + ended,
                 "a text is empty or holds what is an element"},
             {"<w:p>" + revision("ins", "1", run) + revision("ins", "1", run) + "</w:p>" + ended,
                 "the revision 1 has no number of its own"},
             {"<w:p><w:ins w:id=\"1\">" + run + "</w:ins></w:p>" + ended,
                 "the revision 1 has no author or no moment"},
             {"<w:p>" + revision("ins", "1", "") + "</w:p>" + ended,
                 "the revision 1 marks neither runs nor the end of a paragraph"},
             {with_end(revision("ins", "1", "") + revision("del", "2", "")) + "<w:p/>" + ended,
                 "the end of a paragraph is revised twice"},
             {with_end(revision("ins", "1", "")) + ended,
                 "the last paragraph of w:body has a revised end"},
             {with_end(revision("del", "1", "")) + table + "<w:p/>" + ended,
                 "the revised end of a paragraph stands before a table"},
             {"<w:p>" + revision("ins", "1", run) + "</w:p>"
                     + with_end(revision("ins", "2", ""), revision("ins", "3", run)) + "<w:p/>"
                     + ended,
                 "LibreOffice, rejecting, would lose the end of a paragraph"}}) {
        const auto found = breaches_in(body);
        ASSERT_EQ(found.size(), 1U) << body;
        EXPECT_EQ(found.front(), breach) << body;
    }
}

}  // namespace
}  // namespace jointly
