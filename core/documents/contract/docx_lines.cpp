#include "core/documents/contract/docx_lines.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/documents/contract/line_breaks.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly {

namespace {

// So wide that it parts what stands in columns, wherever it is.
constexpr std::string_view tab = "    ";

bool is_close(const DocxLine& line, const DocxLine& next)
{
    if (line.table > 0) {
        return line.table == next.table;
    }
    return line.number == next.number && is_in_capitals(line.text) && is_in_capitals(next.text);
}

std::string laid_out(const DocxLine& line)
{
    std::string text(static_cast<std::size_t>(line.indent), ' ');
    for (const char c : line.text) {
        if (c == '\t') {
            text += tab;
        } else {
            text += c;
        }
    }
    return text;
}

// Of its label: as of other words, only what can be read.
std::string readable(std::string_view words)
{
    std::string text;
    for (std::size_t at = 0; at < words.size();) {
        const CodePoint point = code_point_at(words, at);
        const auto size = static_cast<std::size_t>(point.bytes);
        text += point.value == 0xFFFD ? std::string_view("\uFFFD") : words.substr(at, size);
        at += size;
    }
    return tidy(text);
}

void mark(SourceLine& line, const DocxLine& as)
{
    line.is_paragraph = true;
    line.number = as.number;
    line.hashes = as.heading;
    line.label = readable(as.label);
    line.label_number = as.label_number;
    line.list = as.list;
    line.list_level = as.list_level;
    line.table = as.table;
    line.in_contents = as.in_contents;
    line.indent = line.text.empty() ? as.indent : line.indent;
    line.text_indent = as.text_indent;
}

}  // namespace

Result<SourceText> docx_lines(std::span<const DocxLine> lines)
{
    std::string all;
    std::vector<const DocxLine*> sources;  // of each line of text; none of a blank one
    for (std::size_t at = 0; at < lines.size(); ++at) {
        all += laid_out(lines[at]) + "\n";
        sources.push_back(&lines[at]);
        if (at + 1 < lines.size() && !is_close(lines[at], lines[at + 1])) {
            all += "\n";
            sources.push_back(nullptr);
        }
    }
    auto source = source_text(all, TextKind::plain);
    if (!source.ok()) {
        return source.problem();
    }
    std::vector<SourceLine>& text = source.value().lines;
    text.resize(sources.size());
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (sources[at] != nullptr) {
            mark(text[at], *sources[at]);
        } else {
            text[at].is_paragraph = true;
        }
    }
    return source;
}

}  // namespace jointly
