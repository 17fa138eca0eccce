// Words that would deceive, in every place of a document and in every format: whatever got past the doors
// before, no such character gets on paper, and nothing is dropped without a mark.
#include "core/documents/write_csv.h"
#include "core/documents/write_docx.h"
#include "core/documents/write_html.h"
#include "core/documents/write_markdown.h"
#include "core/documents/write_text.h"
#include "tests/core/documents/docx_reader.h"
#include "tests/support/deceiving.h"

#include <gtest/gtest.h>

#include <functional>

namespace jointly {
namespace {

Document document_of(const std::string& words)
{
    const Redline changed{{Change::kept, words}, {Change::struck, words}, {Change::added, words}};
    return {words,
        {TitleLine{words, words}, HeadingLine{2, words}, HeadingLine{3, words},
            FactTable{{{words, words}, {"", words}}},
            GridTable{{words, words}, {{words, words}}, 1}, Paragraph{changed, changed, 2},
            Statement{words}, Note{words}, NotedRedline{words, changed, words}, MarksLegend{},
            SignatureRows{{{words, words, words, words, words}}}, RuleLine{}, PageBreak{}}};
}

// The rows, without what marks the file as UTF-8 and ends a row.
std::string csv_rows(const Document& document)
{
    std::string rows = write_csv(document).substr(3);
    std::erase(rows, '\r');
    return rows;
}

std::string docx_parts(const Document& document)
{
    std::string all;
    for (const DocxPart& part :
        unpacked(write_docx(document, {DocxChanges::tracked, document.title, {}}).value())) {
        all += part.bytes;
    }
    return all;
}

TEST(Deceiving, CharactersComeOnPaperInNoFormat)
{
    constexpr std::string_view page_ends = "\n\f";
    const std::function<std::string(const Document&)> writers[] = {
        write_text, write_markdown, write_html, csv_rows, docx_parts};
    for (const char32_t point : deceiving_points()) {
        SCOPED_TRACE(name_of(point));
        const Document document = document_of("pay" + utf8(point) + "day");
        for (const auto& write : writers) {
            const std::string paper = write(document);
            EXPECT_EQ(name_of(deceiving_in(paper, page_ends)), name_of(no_deceiving));
            EXPECT_EQ(paper.find("payday"), std::string::npos) << "it vanished unseen";
        }
    }
}

}  // namespace
}  // namespace jointly
