#include "core/documents/contract/line_breaks.h"

#include "core/base/text.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> ends)
{
    return std::any_of(
        ends.begin(), ends.end(), [text](std::string_view end) { return text.ends_with(end); });
}

// Without the quotes and brackets that close behind a full stop.
std::string_view without_closers(std::string_view text)
{
    constexpr std::array<std::string_view, 7> closers = {"\"", "'", "”", "’", ")", "]", "*"};
    constexpr int most = 8;  // more would be asked for at each line of a heap of them
    int taken = 0;
    for (std::size_t at = 0; at < closers.size() && taken < most;) {
        if (text.ends_with(closers[at])) {
            text.remove_suffix(closers[at].size());
            ++taken;
            at = 0;
        } else {
            ++at;
        }
    }
    return text;
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

// Words that stay small in a title.
bool stays_small(std::string_view word)
{
    constexpr std::array<std::string_view, 30> words = {"a", "an", "and", "as", "at", "be", "by",
        "during", "for", "from", "if", "in", "into", "its", "no", "not", "of", "on", "or", "per",
        "than", "that", "the", "their", "this", "to", "under", "upon", "with", "without"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_small_letter(char32_t point)
{
    // to_lower() gives a small letter back as it is, and so it does what has no capital
    return (point >= 'a' && point <= 'z') || (point >= 0xDF && point <= 0xFF && point != 0xF7);
}

bool reads_as_title(std::string_view text)
{
    constexpr std::size_t most_words = 14;
    std::size_t words = 0;
    bool letters = false;
    while (!text.empty()) {
        const std::string_view word = first_word(text);
        text.remove_prefix(std::min(word.size() + 1, text.size()));
        if (word.empty()) {
            continue;
        }
        std::size_t at = 0;
        CodePoint point = code_point_at(word, at);
        while (point.bytes > 0 && !is_letter(point.value) && !is_digit(point.value)) {
            at += static_cast<std::size_t>(point.bytes);
            point = code_point_at(word, at);
        }
        letters = letters || is_letter(point.value);
        ++words;
        if (words > most_words
            || (is_small_letter(point.value) && (words == 1 || !stays_small(word.substr(at))))) {
            return false;
        }
    }
    return letters;
}

}  // namespace

bool ends_clause(std::string_view text)
{
    return ends_sentence(text)
        || ends_with_any(text, {"; and", "; or", ", and", ", or", "; and/or", "; and,", "; or,"});
}

bool ends_sentence(std::string_view text)
{
    const std::string_view words = without_closers(text);
    return words.empty()
        || ends_with_any(words, {".", ":", ";", "!", "?", "…", "__", "//", "--", "=="});
}

bool is_bulleted(std::string_view text)
{
    constexpr std::array<std::string_view, 12> bullets = {
        "•", "●", "▪", "◦", "○", "■", "‣", "·", "-", "–", "—", "*"};
    return std::any_of(bullets.begin(), bullets.end(), [text](std::string_view bullet) {
        return text.starts_with(bullet) && text.substr(bullet.size()).starts_with(' ');
    });
}

bool starts_small(std::string_view text)
{
    return !text.empty() && text[0] >= 'a' && text[0] <= 'z';
}

bool is_revision_mark(std::string_view text)
{
    bool named = false;
    bool dated = false;
    std::string word;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        const char c = at < text.size() ? text[at] : ' ';
        if ((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')) {
            word += static_cast<char>(c | 0x20);
            continue;
        }
        if (!word.empty() && word != "rev" && word != "new" && word != "revised"
            && word != "deleted") {
            return false;
        }
        named = named || !word.empty();
        dated = dated || (c >= '0' && c <= '9');
        word.clear();
        if (!(c >= '0' && c <= '9')
            && std::string_view(" ,:;.-/&").find(c) == std::string_view::npos) {
            return false;
        }
    }
    return named && dated;
}

bool is_table_line(std::string_view text)
{
    constexpr std::size_t wide_gap = 3;
    if (text.starts_with('|') || text.find("____") != std::string_view::npos) {
        return true;
    }
    std::size_t gaps = 0;
    for (std::size_t at = text.find(' '); at != std::string_view::npos; at = text.find(' ', at)) {
        const std::size_t end = std::min(text.find_first_not_of(' ', at), text.size());
        gaps += end - at >= wide_gap ? 1 : 0;
        at = end;
    }
    return gaps >= 1;
}

std::vector<int> page_widths(const std::vector<SourceLine>& lines)
{
    if (!lines.empty() && lines.front().is_paragraph) {
        return {0};
    }
    constexpr std::size_t enough = 12;     // lines, to tell the width of a page
    constexpr int whole_paragraphs = 200;  // columns: no page is as wide
    const auto ninth_tenth = [](std::vector<int>& edges) {
        const auto place = static_cast<std::ptrdiff_t>(edges.size() * 9 / 10);
        std::nth_element(edges.begin(), edges.begin() + place, edges.end());
        return edges[static_cast<std::size_t>(place)];
    };
    const auto counts = [](const SourceLine& line) {
        return !line.text.empty() && !is_table_line(line.text);
    };
    std::vector<int> all;
    for (const SourceLine& line : lines) {
        if (counts(line)) {
            all.push_back(right_edge(line));
        }
    }
    const int usual = all.empty() ? 0 : ninth_tenth(all);
    std::vector<int> widths;
    for (auto from = lines.begin(); from != lines.end();) {
        const auto end = std::find_if(
            from, lines.end(), [&](const SourceLine& line) { return line.page != from->page; });
        std::vector<int> edges;
        for (auto line = from; line != end; ++line) {
            if (counts(*line)) {
                edges.push_back(right_edge(*line));
            }
        }
        widths.resize(static_cast<std::size_t>(from->page) + 1, usual);
        if (edges.size() >= enough) {
            widths.back() = std::max(ninth_tenth(edges), usual / 2);
        }
        from = end;
    }
    std::replace_if(
        widths.begin(), widths.end(), [](int width) { return width >= whole_paragraphs; }, 0);
    return widths;
}

bool fills_line(const SourceLine& line, std::string_view next, int page_width)
{
    constexpr int ragged = 14;  // letters differ in width: a full line may be a fourteenth shorter
    if (page_width == 0) {
        return false;
    }
    const auto word = static_cast<int>(first_word(next).size());
    return right_edge(line) + 1 + word >= page_width - page_width / ragged;
}

std::string in_one_line(std::string_view text)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find(' ', at), text.size());
        if (end > at) {
            out += out.empty() ? "" : " ";
            out += text.substr(at, end - at);
        }
        at = end + 1;
    }
    return out;
}

void join_line(std::string& paragraph, std::string_view line, bool word_goes_on)
{
    const std::size_t size = paragraph.size();
    const bool hyphen = size >= 2 && paragraph[size - 1] == '-' && paragraph[size - 2] != ' '
                     && paragraph[size - 2] != '-';
    // A mark that combines with the letter before it would make another letter of it.
    const CodePoint first = code_point_at(line, 0);
    const bool before_word = is_letter(first.value)
                          && columns(line.substr(0, static_cast<std::size_t>(first.bytes))) > 0;
    if (!paragraph.empty() && !((hyphen || word_goes_on) && before_word)) {
        paragraph += ' ';
    }
    paragraph += in_one_line(line);
}

std::size_t title_length(std::string_view text, bool ends_with_line)
{
    if (is_in_capitals(text)) {
        return text.size();
    }
    for (std::size_t at = 1; at + 1 < text.size(); ++at) {
        if ((text[at] == '.' || text[at] == ':') && text[at + 1] == ' ') {
            return reads_as_title(text.substr(0, at)) ? at + 1 : 0;
        }
    }
    return ends_with_line && reads_as_title(text) ? text.size() : 0;
}

bool is_in_capitals(std::string_view text)
{
    bool letters = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        at += static_cast<std::size_t>(point.bytes);
        if (is_small_letter(point.value)) {
            return false;
        }
        letters = letters || is_letter(point.value);
    }
    return letters;
}

std::string letters_of(std::string_view text)
{
    const std::string all = folded(text);
    std::string out;
    for (std::size_t at = 0; at < all.size();) {
        const CodePoint point = code_point_at(all, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        if (is_letter(point.value) || is_digit(point.value)) {
            out += std::string_view(all).substr(at, bytes);
        }
        at += bytes;
    }
    return out;
}

}  // namespace jointly
