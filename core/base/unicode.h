// What kind of character stands at a place of a UTF-8 text.
//
// Total: bytes that are not UTF-8 are read one at a time as U+FFFD, never refused.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace jointly {

// `bytes` is how far to the next one: 0 only at the end of the text, 1 for a byte that is not UTF-8.
struct CodePoint {
    char32_t value = 0;
    int bytes = 0;
};

// {0, 0} at the end of the text and beyond.
[[nodiscard]] CodePoint code_point_at(std::string_view text, std::size_t at);

// The UTF-8 of a code point, and how many bytes it has; 0 for what is none.
[[nodiscard]] std::size_t utf8_of(char32_t point, std::span<char, 4> bytes);

// Letters of every script, and the marks that combine with them.
[[nodiscard]] bool is_letter(char32_t point);

// Digits of every script, and other signs for numbers such as ½.
[[nodiscard]] bool is_digit(char32_t point);

// Blanks of every width, tabs and line ends.
[[nodiscard]] bool is_space(char32_t point);

// Hyphens and dashes of every length, the soft hyphen too; not the minus sign.
[[nodiscard]] bool is_dash(char32_t point);

// Of an apostrophe or a quotation mark the straight one, ' or "; of any other sign the same.
[[nodiscard]] char32_t straight_quote(char32_t point);

// $, £, €, ¢ and their like.
[[nodiscard]] bool is_currency(char32_t point);

// The small letter, or the same where there is none.
[[nodiscard]] char32_t to_lower(char32_t point);

}  // namespace jointly
