#include "core/documents/contract/docx_contract.h"

#include "core/documents/contract/docx_lines.h"
#include "core/documents/contract/reading.h"

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace jointly {

namespace {

// From the first line of the language to the last, whatever was written between them since.
std::span<const DocxLine> language_of(
    const std::vector<DocxLine>& lines, std::vector<LeftOut>& left_out)
{
    const auto is_language = [](const DocxLine& line) { return line.is_language; };
    const auto first = std::find_if(lines.begin(), lines.end(), is_language);
    if (first == lines.end()) {
        return lines;
    }
    const auto end = std::find_if(lines.rbegin(), lines.rend(), is_language).base();
    for (auto line = lines.begin(); line != lines.end(); ++line) {
        if (line < first || line >= end) {
            left_out.push_back({LeftOutKind::sheet, line->number, line->label + line->text});
        }
    }
    return {first, end};
}

}  // namespace

Result<ReadContract> docx_contract(const DocxText& text, NoteList& notes)
{
    ReadContract read;
    read.counted = SourceUnit::paragraphs;
    read.left_out = text.left_out;
    auto source = docx_lines(language_of(text.lines, read.left_out));
    if (!source.ok()) {
        return source.problem();
    }
    return reading_of(std::move(source).value(), TextKind::plain, std::move(read), notes);
}

}  // namespace jointly
