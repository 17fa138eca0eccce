#include "core/documents/contract/headings.h"

#include "core/base/text.h"
#include "core/documents/contract/label_numbers.h"
#include "core/documents/contract/line_breaks.h"
#include "core/documents/contract/outline.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

// A heading may be made of two paragraphs of its style.
bool goes_on_by_style(const SourceLine& next, const SourceLine& heading)
{
    return next.is_paragraph && next.hashes == heading.hashes;
}

}  // namespace

ProvisionLevel level_of(const ProvisionLabel& label)
{
    switch (label.kind) {
        case LabelKind::article: return ProvisionLevel::article;
        case LabelKind::appendix: return ProvisionLevel::appendix;
        case LabelKind::letter: return ProvisionLevel::letter;
        case LabelKind::section: return ProvisionLevel::section;
        case LabelKind::dotted:
            return std::count(label.path.begin(), label.path.end(), '.') == 1
                     ? ProvisionLevel::section
                     : ProvisionLevel::clause;
        case LabelKind::step:
        case LabelKind::enumerated: break;
    }
    return ProvisionLevel::clause;
}

ProvisionLabel numbered_label(const SourceLine& line)
{
    ProvisionLabel label;
    for (const char* const end : {"    ", ".    "}) {
        auto read = label_at(line.label + end);
        if (read && read->length >= line.label.size()) {
            label = std::move(*read);
            break;
        }
    }
    if (label.kind == LabelKind::enumerated) {
        label.printed = line.label;
    }
    // "(i)" is what was counted.
    const auto counted = std::find_if(label.readings.begin(), label.readings.end(),
        [&](const LabelReading& one) { return one.ordinal.number == line.label_number; });
    if (counted != label.readings.end()) {
        label.readings = {*counted};
    }
    label.parted = true;
    label.reads_on = false;
    label.length = 0;
    return label;
}

void read_as_heading(ProvisionLabel& label, const SourceLine& line)
{
    const auto counts_articles = [](const LabelReading& reading) {
        return reading.numerals == Numerals::arabic || reading.numerals == Numerals::capital_roman;
    };
    const auto reading =
        std::find_if(label.readings.begin(), label.readings.end(), counts_articles);
    if (!line.is_paragraph || label.kind != LabelKind::enumerated || label.opening != 0
        || reading == label.readings.end()) {
        return;
    }
    if (line.hashes == 1) {
        label.kind = LabelKind::article;
        label.readings = {*reading};
    }
}

bool stands_as_heading(const ProvisionLabel& label, const SourceLine& line)
{
    const std::string_view rest = std::string_view(line.text).substr(label.length);
    if (is_part(label.kind)) {
        return (label.capitals && is_in_capitals(line.text))
            || (label.parted && title_length(rest, true) == rest.size());
    }
    return label.parted || label.kind == LabelKind::section || label.kind == LabelKind::dotted
        || (label.kind == LabelKind::article && label.capitals);
}

bool repeats_number(std::string_view before, const ProvisionLabel& label)
{
    if (label.opening != '(' || label.readings.front().numerals != Numerals::arabic) {
        return false;
    }
    const auto blank = before.rfind(' ');
    const std::string_view word =
        blank == std::string_view::npos ? before : before.substr(blank + 1);
    constexpr std::size_t longest = 16;
    return word.size() <= longest
        && spelled_number(folded(word)) == label.readings.front().ordinal.number;
}

bool goes_on_as_title(const SourceLine& next, const SourceLine& heading, bool begins)
{
    constexpr int widest = 60;  // columns of a title that is not in capitals
    if (next.text.empty() || next.page != heading.page
        || (next.hashes > 0 && !goes_on_by_style(next, heading)) || !next.label.empty()
        || next.table > 0 || label_at(next.text) || is_table_line(next.text)
        || is_revision_mark(next.text)) {
        return false;
    }
    return is_in_capitals(next.text)
        || (begins && next.width <= widest && !ends_sentence(next.text)
            && title_length(next.text, true) == next.text.size());
}

bool goes_on_below(const std::vector<SourceLine>& lines, std::size_t from,
    const ProvisionLabel& label, const SourceLine& line)
{
    constexpr std::size_t farthest = 60;  // lines
    constexpr int aligned = 3;            // columns
    const std::size_t end = std::min(from + farthest, lines.size());
    for (std::size_t at = from; at < end; ++at) {
        const auto next = label_at(lines[at].text);
        if (next && is_heading_kind(next->kind) && !next->reads_on) {
            return false;
        }
        const bool lines_up =
            lines[at].page != line.page || std::abs(lines[at].indent - line.indent) <= aligned;
        if (next && lines_up && leads_to(label, *next)) {
            return true;
        }
    }
    return false;
}

// A heading of a word processor whose label says no more than its place in a list.
ProvisionLevel level_on(const SourceLine& line, const ProvisionLabel& label)
{
    const ProvisionLevel level = level_of(label);
    if (!line.is_paragraph || level != ProvisionLevel::clause) {
        return level;
    }
    return line.hashes == 1 ? ProvisionLevel::article
         : line.hashes == 2 ? ProvisionLevel::section
                            : level;
}

bool is_title_by_style(const SourceLine& line)
{
    return line.width <= widest_title && (line.text.ends_with(':') || !ends_sentence(line.text));
}

bool repeats_title(std::string_view words, std::string_view title)
{
    constexpr std::size_t longest = 500;  // of a title that a page repeats
    if (words.size() > longest || title.size() > longest) {
        return false;
    }
    const std::string again = letters_of(words);
    const std::string before = letters_of(title);
    return again.empty() || again == before || again.starts_with(before + "cont");
}

std::optional<WrappedTitle> wrapped_title(const SourceLine& rest, const SourceLine& next)
{
    if (next.is_paragraph || next.text.empty() || label_at(next.text) || is_table_line(rest.text)
        || title_length(rest.text, false) > 0) {
        return std::nullopt;
    }
    std::string words = rest.text;
    join_line(words, next.text, false);
    const std::size_t length = title_length(words, false);
    const bool ends = !rest.text.empty() && ends_sentence(next.text);
    const std::size_t taken = ends && length == 0 ? title_length(words, true) : length;
    if (taken <= rest.text.size() + 1 || is_in_capitals(rest.text)) {
        return std::nullopt;
    }
    WrappedTitle wrapped{in_one_line(std::string_view(words).substr(0, taken)), next};
    wrapped.rest.text = words.substr(std::min(words.find_first_not_of(' ', taken), words.size()));
    wrapped.rest.width = static_cast<int>(columns(wrapped.rest.text));
    wrapped.rest.indent = right_edge(next) - wrapped.rest.width;
    return wrapped;
}

std::set<std::string> titles_without_label(const std::vector<ContentsEntry>& contents)
{
    std::set<std::string> titles{"preamble"};
    for (const ContentsEntry& entry : contents) {
        if (entry.label.empty()) {
            titles.insert(letters_of(entry.title));
        }
    }
    titles.erase("");
    return titles;
}

}  // namespace jointly
