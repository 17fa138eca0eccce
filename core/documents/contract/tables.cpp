#include "core/documents/contract/tables.h"

#include "core/documents/contract/label.h"
#include "core/documents/contract/line_breaks.h"

#include <algorithm>
#include <string_view>

namespace jointly {

namespace {

// What stands in columns once its label or bullet is taken off.
bool is_row(std::string_view text)
{
    const auto label = label_at(text);
    const std::size_t bullet = is_bulleted(text) ? text.find_first_not_of(' ', text.find(' ')) : 0;
    return is_table_line(text.substr(std::min(label ? label->length : bullet, text.size())));
}

}  // namespace

std::size_t end_of_table(
    const std::vector<SourceLine>& lines, std::size_t begin, const std::vector<int>& widths)
{
    if (!is_row(lines[begin].text)) {
        return begin;
    }
    constexpr int most_blank = 2;
    constexpr int widest_cell = 24;  // columns
    std::size_t end = begin;
    std::size_t found = 0;
    int blank = 0;
    int others = 0;
    for (std::size_t at = begin; at < lines.size() && blank <= most_blank && others <= 1; ++at) {
        const SourceLine& line = lines[at];
        if (line.text.empty()) {
            ++blank;
            continue;
        }
        blank = 0;
        if (is_row(line.text) && line.hashes == 0) {
            ++found;
            end = at + 1;
            others = 0;
        } else if (line.hashes > 0 || label_at(line.text) || is_revision_mark(line.text)
                   || fills_line(line, "a", widths[static_cast<std::size_t>(line.page)])
                   || ends_sentence(line.text)) {
            break;
        } else {
            // A cell that was broken: within the table, or below its last row.
            const bool is_cell = at == end && others == 0 && line.width <= widest_cell;
            end = is_cell ? at + 1 : end;
            ++others;
        }
    }
    return found >= 2 ? end : begin;
}

std::string rows(const std::vector<SourceLine>& lines, std::size_t begin, std::size_t end)
{
    int margin = lines[begin].indent;
    for (std::size_t at = begin; at < end; ++at) {
        margin = lines[at].text.empty() ? margin : std::min(margin, lines[at].indent);
    }
    std::string text;
    for (std::size_t at = begin; at < end; ++at) {
        if (!lines[at].text.empty()) {
            text += text.empty() ? "" : "\n";
            text.append(static_cast<std::size_t>(lines[at].indent - margin), ' ');
            text += lines[at].text;
        }
    }
    return text;
}

}  // namespace jointly
