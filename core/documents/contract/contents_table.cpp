#include "core/documents/contract/contents_table.h"

#include "core/base/unicode.h"
#include "core/documents/contract/label.h"
#include "core/documents/contract/line_breaks.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

namespace {

constexpr std::size_t npos = std::string_view::npos;

// Text out of a PDF may have a blank within the number: "6 0".
bool is_page(std::string_view printed)
{
    std::string text(printed);
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    const bool digits = text.find_first_not_of("0123456789") == std::string::npos;
    const bool roman = text.find_first_not_of("ivxlcIVXLC") == std::string::npos;
    return !text.empty() && ((digits && text.size() <= 4) || (roman && text.size() <= 7));
}

// A line of the contents cut in two; `page` may be empty.
struct Parts {
    std::string_view words;
    std::string_view page;
};

// Where dots begin that lead to the page number; npos where none do.
std::size_t leader_at(std::string_view text)
{
    constexpr int fewest_dots = 4;
    constexpr std::string_view ellipsis = "…";
    int dots = 0;
    std::size_t begin = npos;
    for (std::size_t at = 0; at < text.size();) {
        const bool is_ellipsis = text.substr(at).starts_with(ellipsis);
        if (text[at] == '.' || is_ellipsis) {
            begin = dots == 0 ? at : begin;
            dots += is_ellipsis ? 3 : 1;
            at += is_ellipsis ? ellipsis.size() : 1;
        } else if (dots > 0 && text[at] == ' ' && at + 1 < text.size()
                   && (text[at + 1] == '.' || text.substr(at + 1).starts_with(ellipsis))) {
            ++at;
        } else if (dots >= fewest_dots) {
            break;
        } else {
            dots = 0;
            ++at;
        }
    }
    return dots >= fewest_dots ? begin : npos;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(' ');
    return first == npos ? std::string_view()
                         : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

// Nothing where no dots lead to a page, or to where one was left out.
std::optional<Parts> with_leader(std::string_view text)
{
    const std::size_t begin = leader_at(text);
    if (begin == npos) {
        return std::nullopt;
    }
    std::size_t end = begin;
    while (end < text.size()
           && (text[end] == '.' || text[end] == ' ' || text.substr(end).starts_with("…"))) {
        end += text.substr(end).starts_with("…") ? std::string_view("…").size() : 1;
    }
    const std::string_view page = trimmed(text.substr(end));
    if (!page.empty() && !is_page(page)) {
        return std::nullopt;
    }
    return Parts{trimmed(text.substr(0, begin)), page};
}

// "PREAMBLE      1"
std::optional<Parts> with_gap(std::string_view text)
{
    constexpr std::size_t wide_gap = 3;
    const std::size_t begin = text.find_last_of(' ');
    if (begin == npos || !is_page(text.substr(begin + 1))) {
        return std::nullopt;
    }
    const std::string_view words = trimmed(text.substr(0, begin));
    if (words.empty() || begin + 1 - words.size() < wide_gap) {
        return std::nullopt;
    }
    return Parts{words, text.substr(begin + 1)};
}

bool is_contents_heading(std::string_view text)
{
    constexpr std::size_t longest = 24;
    if (text.size() > longest) {
        return false;
    }
    const std::string letters = letters_of(text);
    return letters == "tableofcontents" || letters == "contents" || letters == "index";
}

// What is compared of the label of a heading; empty where the line has none.
std::string heading_key(std::string_view text)
{
    const auto label = label_at(text);
    if (!label || label->reads_on || !is_heading_kind(label->kind) || label->readings.empty()
        || label->kind == LabelKind::section) {
        return {};
    }
    const Ordinal ordinal = label->readings.front().ordinal;
    return std::to_string(static_cast<int>(label->kind)) + ' ' + std::to_string(ordinal.number)
         + ' ' + std::to_string(ordinal.suffix) + ' ' + label->path;
}

using Lines = std::vector<SourceLine>;

// Finds tables of contents line by line.
class Finder {
public:
    explicit Finder(const Lines& lines) : lines_(lines)
    {
        for (std::size_t at = 0; at < lines.size(); ++at) {
            if (const std::string key = heading_key(lines[at].text); !key.empty()) {
                last_with_[key] = at;
            }
        }
    }

    // The lines from `begin` that look like a table of contents, and whether they are one.
    struct Stretch {
        std::size_t end = 0;
        bool is_table = false;
    };
    [[nodiscard]] Stretch stretch_from(std::size_t begin) const
    {
        if (lines_[begin].in_contents) {
            return {end_of_marked(begin), true};
        }
        const bool headed = is_contents_heading(lines_[begin].text);
        if (!headed && !with_leader(lines_[begin].text)) {
            return {begin + 1, false};
        }
        constexpr std::size_t most_between = 5;  // lines of a title that was broken, or a head
        std::size_t end = begin + 1;
        std::size_t entries = headed ? 0 : 1;
        std::size_t labelled = headed || !label_at(lines_[begin].text) ? 0 : 1;
        std::size_t between = 0;
        for (std::size_t at = begin + 1; at < lines_.size() && between <= most_between; ++at) {
            if (lines_[at].text.empty()) {
                continue;
            }
            if (!is_entry(at, headed)) {
                ++between;
                continue;
            }
            end = at + 1;
            between = 0;
            ++entries;
            labelled += label_at(lines_[at].text) ? 1 : 0;
        }
        constexpr std::size_t fewest_headed = 1;
        constexpr std::size_t fewest = 5;
        const bool is_table =
            headed ? entries >= fewest_headed : entries >= fewest && labelled * 2 >= entries;
        return {end, is_table};
    }

private:
    // A word processor told which lines they are.
    [[nodiscard]] std::size_t end_of_marked(std::size_t begin) const
    {
        std::size_t end = begin + 1;
        for (std::size_t at = end; at < lines_.size(); ++at) {
            if (lines_[at].in_contents) {
                end = at + 1;
            } else if (!lines_[at].text.empty() || !lines_[at].label.empty()) {
                break;
            }
        }
        return end;
    }

    // A heading that stands in the text again, or a line that leads to a page.
    [[nodiscard]] bool is_entry(std::size_t at, bool headed) const
    {
        const std::string& text = lines_[at].text;
        if (with_leader(text)) {
            return true;
        }
        if (!headed) {
            return false;
        }
        const auto found = last_with_.find(heading_key(text));
        return with_gap(text) || (found != last_with_.end() && found->second > at);
    }

    const Lines& lines_;
    std::map<std::string, std::size_t> last_with_;
};

ContentsEntry entry_of(const std::string& words, std::string_view page, std::size_t line)
{
    ContentsEntry entry;
    entry.page = std::string(page);
    entry.line = line;
    const auto label = label_at(words);
    if (label && !label->reads_on) {
        entry.label = label->printed;
        entry.title = in_one_line(std::string_view(words).substr(label->length));
    } else {
        entry.title = in_one_line(words);
    }
    return entry;
}

// Reads the lines of one table. A title may run over several lines, of which the last leads to the page.
class Reader {
public:
    void take(const SourceLine& line)
    {
        if (is_contents_heading(line.text)) {
            return;
        }
        const bool labelled = label_at(line.text).has_value();
        if (labelled) {
            finish({}, false);
        }
        auto parts = with_leader(line.text);
        parts = parts ? parts : with_gap(line.text);
        if (!parts && !labelled && entries_.empty() && words_.empty()) {
            return;  // a head of the table: "ARTICLE:   Page:"
        }
        begin(line.number);
        words_ += (words_.empty() ? "" : " ") + std::string(parts ? parts->words : line.text);
        if (parts) {
            finish(parts->page, true);
        }
    }

    [[nodiscard]] std::vector<ContentsEntry> finished()
    {
        finish({}, false);
        return std::move(entries_);
    }

private:
    void begin(std::size_t line) { line_ = words_.empty() ? line : line_; }

    void finish(std::string_view page, bool leads)
    {
        if (!words_.empty() && (leads || label_at(words_))) {
            entries_.push_back(entry_of(words_, page, line_));
        }
        words_.clear();
    }

    std::vector<ContentsEntry> entries_;
    std::string words_;
    std::size_t line_ = 0;
};

}  // namespace

std::vector<ContentsEntry> take_out_contents(Lines& lines, std::vector<LeftOut>& left_out)
{
    std::vector<ContentsEntry> entries;
    const Finder finder(lines);
    for (std::size_t at = 0; at < lines.size();) {
        const Finder::Stretch stretch = finder.stretch_from(at);
        if (!stretch.is_table) {
            at = stretch.end;
            continue;
        }
        Reader reader;
        for (; at < stretch.end; ++at) {
            if (!lines[at].text.empty()) {
                reader.take(lines[at]);
                left_out.push_back({LeftOutKind::contents, lines[at].number, lines[at].text});
                lines[at].text.clear();
                lines[at].label.clear();
                lines[at].width = 0;
            }
        }
        const std::vector<ContentsEntry> found = reader.finished();
        entries.insert(entries.end(), found.begin(), found.end());
    }
    return entries;
}

}  // namespace jointly
