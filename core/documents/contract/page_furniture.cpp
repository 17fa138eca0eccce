#include "core/documents/contract/page_furniture.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/documents/contract/label.h"
#include "core/documents/contract/line_breaks.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace jointly {

namespace {

constexpr std::size_t fewest = 4;  // pages or lines that must agree before anything is taken out

bool is_numeral(char c) { return c >= '0' && c <= '9'; }

std::size_t digits_of(std::string_view text)
{
    return std::min(static_cast<std::size_t>(
                        std::find_if_not(text.begin(), text.end(), is_numeral) - text.begin()),
        text.size());
}

// The number at the head of a line that may count it; 0 where there is none, or where it is a label.
int counting_number(const SourceLine& line)
{
    const std::size_t digits = digits_of(line.text);
    const bool alone = digits == line.text.size() || line.text[digits] == ' ';
    if (digits == 0 || digits > 5 || !alone) {
        return 0;
    }
    int value = 0;
    for (const char digit : line.text.substr(0, digits)) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

void blank_out(SourceLine& line)
{
    line.text.clear();
    line.width = 0;
    line.hashes = 0;
    line.word_goes_on = false;
}

bool is_roman_numeral(std::string_view word)
{
    return !word.empty() && word.size() <= 7
        && word.find_first_not_of("ivxlc") == std::string_view::npos;
}

// The line with each number, and each small Roman numeral that stands alone, as one sign, each dash as a
// hyphen, and without blanks: text out of a PDF has them anywhere.
std::string shape_of(std::string_view text)
{
    std::string shape;
    for (const std::string_view word : split(text, ' ')) {
        if (is_roman_numeral(word)) {
            shape += '#';
            continue;
        }
        for (std::size_t at = 0; at < word.size();) {
            const CodePoint point = code_point_at(word, at);
            const auto bytes = static_cast<std::size_t>(point.bytes);
            if (is_dash(point.value)) {
                shape += '-';
            } else if (!is_numeral(word[at])) {
                shape += word.substr(at, bytes);
            } else if (shape.empty() || shape.back() != '#') {
                shape += '#';
            }
            at += bytes;
        }
    }
    return shape;
}

using Lines = std::vector<SourceLine>;
using LineIterator = Lines::iterator;

void take_out(SourceLine& line, LeftOutKind kind, std::vector<LeftOut>& left_out)
{
    left_out.push_back({kind, line.number, line.text});
    blank_out(line);
}

// --- Pages parted by form feeds

struct Page {
    LineIterator begin;
    LineIterator end;
};

std::vector<Page> pages_of(Lines& lines)
{
    std::vector<Page> pages;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto end = std::find_if(
            from, lines.end(), [&](const SourceLine& line) { return line.page != from->page; });
        pages.push_back({from, end});
        from = end;
    }
    return pages;
}

LineIterator outermost(const Page& page, bool at_foot)
{
    const auto holds_words = [](const SourceLine& line) { return !line.text.empty(); };
    if (!at_foot) {
        return std::find_if(page.begin, page.end, holds_words);
    }
    const auto last = std::find_if(
        std::make_reverse_iterator(page.end), std::make_reverse_iterator(page.begin), holds_words);
    return last == std::make_reverse_iterator(page.begin) ? page.end : last.base() - 1;
}

struct Occurrences {
    std::size_t count = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

// On a third of the pages between its first and its last: heads may differ on left and right pages.
bool runs(const Occurrences& seen)
{
    return seen.count >= fewest && seen.count * 3 >= seen.last - seen.first + 1;
}

// Pages may begin with "Section 4." and "Section 5."; the head of a page has its number at the margin.
bool opens_provision(std::string_view text)
{
    const auto label = label_at(text);
    return label && !label->reads_on && !is_table_line(text.substr(label->length));
}

// The last word of a paragraph may stand alone at the head of many pages; without a number, and small.
bool ends_paragraph(std::string_view text, std::string_view shape)
{
    return text[0] >= 'a' && text[0] <= 'z' && shape.find('#') == std::string_view::npos;
}

// One line at that edge of each page, where it runs. False when there was none.
bool take_out_edge(const std::vector<Page>& pages, bool at_foot, std::vector<LeftOut>& left_out)
{
    std::map<std::string, Occurrences> shapes;
    std::vector<std::map<std::string, Occurrences>::iterator> shape_at(pages.size(), shapes.end());
    for (std::size_t at = 0; at < pages.size(); ++at) {
        const auto line = outermost(pages[at], at_foot);
        const std::string masked = line == pages[at].end ? std::string() : shape_of(line->text);
        if (masked.empty() || opens_provision(line->text) || ends_paragraph(line->text, masked)) {
            continue;
        }
        const auto shape = shapes.try_emplace(masked, Occurrences{0, at, at}).first;
        ++shape->second.count;
        shape->second.last = at;
        shape_at[at] = shape;
    }
    bool found = false;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (shape_at[at] != shapes.end() && runs(shape_at[at]->second)) {
            take_out(*outermost(pages[at], at_foot), LeftOutKind::running_line, left_out);
            found = true;
        }
    }
    return found;
}

// --- One long page

// The last number of a line; -1 where there is none.
int last_number(std::string_view text)
{
    const auto end = text.find_last_of("0123456789");
    if (end == std::string_view::npos) {
        return -1;
    }
    std::size_t begin = end;
    while (begin > 0 && is_numeral(text[begin - 1])) {
        --begin;
    }
    constexpr std::size_t most_digits = 5;
    int value = 0;
    for (const char digit : text.substr(begin, std::min(end + 1 - begin, most_digits))) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

// Lines of one shape that count pages: nearly each number one more than the last, and a page's worth of
// lines between them.
std::vector<std::size_t> page_counters(const Lines& lines)
{
    constexpr std::size_t shortest_page = 8;
    struct Counter {
        std::vector<std::size_t> at;
        int number = 0;
        std::size_t steps = 0;  // that count on by one, a page on
    };
    std::map<std::string, Counter> shapes;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const int number = last_number(lines[at].text);
        const auto label = number < 0 ? std::nullopt : label_at(lines[at].text);
        if (number < 0 || lines[at].hashes > 0 || (label && !label->reads_on)) {
            continue;
        }
        Counter& counter = shapes[shape_of(lines[at].text)];
        const bool goes_on = !counter.at.empty() && number == counter.number + 1
                          && at - counter.at.back() >= shortest_page;
        counter.steps += goes_on ? 1 : 0;
        counter.number = number;
        counter.at.push_back(at);
    }
    std::vector<std::size_t> found;
    for (const auto& [shape, counter] : shapes) {
        // The numbers begin again behind the contents, which may have Roman ones.
        const bool counts = counter.steps * 4 >= (counter.at.size() - 1) * 3;
        if (counts && counter.steps + 1 >= fewest) {
            found.insert(found.end(), counter.at.begin(), counter.at.end());
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

// What else stands at all of these places in the same words: a head beside the page number.
std::string shape_beside(const Lines& lines, std::size_t at, bool before)
{
    const auto step = [before](std::size_t place) { return before ? place - 1 : place + 1; };
    for (std::size_t place = step(at), tries = 0; place < lines.size() && tries < 4;
         place = step(place), ++tries) {
        if (!lines[place].text.empty()) {
            return shape_of(lines[place].text);
        }
    }
    return {};
}

void take_out_beside(Lines& lines, const std::vector<std::size_t>& counters, bool before,
    std::vector<LeftOut>& left_out)
{
    std::map<std::string, std::size_t> shapes;
    for (const std::size_t at : counters) {
        ++shapes[shape_beside(lines, at, before)];
    }
    for (const std::size_t at : counters) {
        const std::string shape = shape_beside(lines, at, before);
        if (shape.empty() || shapes[shape] < fewest || shapes[shape] * 3 < counters.size()) {
            continue;
        }
        std::size_t place = at;
        do {
            place = before ? place - 1 : place + 1;
        } while (lines[place].text.empty());
        take_out(lines[place], LeftOutKind::running_line, left_out);
    }
}

void take_out_counters(Lines& lines, std::vector<LeftOut>& left_out)
{
    const std::vector<std::size_t> counters = page_counters(lines);
    take_out_beside(lines, counters, true, left_out);
    take_out_beside(lines, counters, false, left_out);
    for (const std::size_t at : counters) {
        take_out(lines[at], LeftOutKind::running_line, left_out);
    }
    std::size_t next = 0;
    int page = 0;
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (next < counters.size() && counters[next] == at) {
            ++next;
            ++page;
        }
        lines[at].page = page;
    }
}

}  // namespace

void take_out_line_numbers(Lines& lines, std::vector<LeftOut>& left_out)
{
    std::size_t with_words = 0;
    std::size_t counted = 0;
    int before = 0;
    std::vector<bool> counts(lines.size());
    for (std::size_t at = 0; at < lines.size(); ++at) {
        const int number = counting_number(lines[at]);
        with_words += lines[at].text.empty() ? 0 : 1;
        counts[at] = number > 0 && (number == before + 1 || number == 1);
        counted += counts[at] ? 1 : 0;
        before = counts[at] ? number : before;
    }
    constexpr std::size_t fewest_lines = 20;
    if (counted < fewest_lines || counted * 3 < with_words * 2) {
        return;
    }
    for (std::size_t at = 0; at < lines.size(); ++at) {
        if (!counts[at]) {
            continue;
        }
        SourceLine& line = lines[at];
        const std::size_t digits = digits_of(line.text);
        left_out.push_back({LeftOutKind::line_number, line.number, line.text.substr(0, digits)});
        const std::size_t words =
            std::min(line.text.find_first_not_of(' ', digits), line.text.size());
        line.text.erase(0, words);
        line.indent += static_cast<int>(words);
        line.width -= static_cast<int>(words);
    }
}

void take_out_running_lines(Lines& lines, std::vector<LeftOut>& left_out)
{
    constexpr int most_at_an_edge = 4;
    const std::vector<Page> pages = pages_of(lines);
    if (pages.size() == 1) {
        take_out_counters(lines, left_out);
        return;
    }
    for (const bool at_foot : {false, true}) {
        for (int taken = 0; taken < most_at_an_edge; ++taken) {
            if (!take_out_edge(pages, at_foot, left_out)) {
                break;
            }
        }
    }
}

}  // namespace jointly
