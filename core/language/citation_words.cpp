#include "core/language/citation_words.h"

#include "core/base/text.h"

#include <utility>

namespace jointly::citation_words {

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }
bool is_in_word(char c)
{
    return is_ascii_letter(c) || is_figure(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

std::string normal(Words part)
{
    while (part.size() > 1 && part.front() == '0') {
        part.remove_prefix(1);
    }
    return folded(part);
}

namespace {

// Capital letters alone, up to CXCIX; 0: no such number.
int roman_value(Words text)
{
    constexpr std::array<std::pair<Words, int>, 9> signs{{{"C", 100}, {"XC", 90}, {"L", 50},
        {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}}};
    constexpr std::array<int, 9> at_most{1, 1, 1, 1, 3, 1, 1, 1, 3};
    int value = 0;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        for (int times = 0; times < at_most[at] && text.starts_with(signs[at].first); ++times) {
            value += signs[at].second;
            text.remove_prefix(signs[at].first.size());
        }
    }
    return text.empty() ? value : 0;
}

}  // namespace

std::size_t past_blanks(Words text, std::size_t at)
{
    while (at < text.size() && is_blank(text[at])) {
        ++at;
    }
    return at;
}

Words word_at(Words text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && (is_in_word(text[end]) || (text[end] == '.' && end > at))) {
        ++end;
    }
    return text.substr(at, end - at);
}

Words without_dot(Words word)
{
    if (word.ends_with('.')) {
        word.remove_suffix(1);
    }
    return word;
}

void take_letters_in_brackets(Words text, Number& number)
{
    constexpr std::size_t longest = 4;
    std::size_t at = number.end;
    while (at < text.size() && text[at] == '(') {
        const auto close = text.find(')', at);
        if (close == Words::npos || close - at - 1 > longest || close == at + 1) {
            return;
        }
        const Words inner = text.substr(at + 1, close - at - 1);
        if (!std::all_of(inner.begin(), inner.end(),
                [](char c) { return is_figure(c) || is_ascii_letter(c); })) {
            return;
        }
        number.path.push_back(normal(inner));
        at = close + 1;
        number.end = at;
    }
}

Number number_at(Words text, std::size_t at, bool romans)
{
    Number number;
    if (at < text.size() && is_figure(text[at])) {
        std::size_t end = at;
        while (true) {
            const std::size_t begin = end;
            while (end < text.size() && is_figure(text[end])) {
                ++end;
            }
            const bool has_letter = end < text.size() && is_ascii_letter(text[end])
                                 && (end + 1 >= text.size() || !is_in_word(text[end + 1]));
            end += has_letter ? 1 : 0;
            number.path.push_back(normal(text.substr(begin, end - begin)));
            if (end + 1 >= text.size() || text[end] != '.' || !is_figure(text[end + 1])) {
                break;
            }
            ++end;
        }
        number.end = end < text.size() && is_in_word(text[end]) ? 0 : end;
    } else if (romans) {
        const Words word = without_dot(word_at(text, at));
        if (const int value = roman_value(word); value > 0) {
            number.path.push_back(std::to_string(value));
            number.end = at + word.size();
        }
    }
    if (number.end > 0) {
        take_letters_in_brackets(text, number);
    }
    return number;
}

}  // namespace jointly::citation_words
