#include "core/base/unicode.h"

#include <utf8proc.h>

namespace jointly {

namespace {

constexpr char32_t not_text = 0xFFFD;

// ASCII is most of any text, and answered here: the tables of utf8proc are several times slower.
constexpr bool is_ascii(char32_t point) { return point < 0x80; }

constexpr bool is_between(char32_t point, char32_t first, char32_t last)
{
    return point >= first && point <= last;
}

utf8proc_category_t category(char32_t point)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(point));
}

}  // namespace

CodePoint code_point_at(std::string_view text, std::size_t at)
{
    if (at >= text.size()) {
        return {};
    }
    const auto first = static_cast<unsigned char>(text[at]);
    if (is_ascii(first)) {
        return {first, 1};
    }
    const std::string_view rest = text.substr(at);
    utf8proc_int32_t point = 0;
    const auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()),
        static_cast<utf8proc_ssize_t>(rest.size()), &point);
    if (bytes <= 0) {
        return {not_text, 1};
    }
    return {static_cast<char32_t>(point), static_cast<int>(bytes)};
}

std::size_t utf8_of(char32_t point, std::span<char, 4> bytes)
{
    const auto value = static_cast<utf8proc_int32_t>(point);
    if (utf8proc_codepoint_valid(value) == 0) {
        return 0;
    }
    return static_cast<std::size_t>(
        utf8proc_encode_char(value, reinterpret_cast<utf8proc_uint8_t*>(bytes.data())));
}

bool is_letter(char32_t point)
{
    if (is_ascii(point)) {
        return is_between(point, 'a', 'z') || is_between(point, 'A', 'Z');
    }
    switch (category(point)) {
        case UTF8PROC_CATEGORY_LU:
        case UTF8PROC_CATEGORY_LL:
        case UTF8PROC_CATEGORY_LT:
        case UTF8PROC_CATEGORY_LM:
        case UTF8PROC_CATEGORY_LO:
        case UTF8PROC_CATEGORY_MN:
        case UTF8PROC_CATEGORY_MC:
        case UTF8PROC_CATEGORY_ME: return true;
        default: return false;
    }
}

bool is_digit(char32_t point)
{
    if (is_ascii(point)) {
        return is_between(point, '0', '9');
    }
    const auto kind = category(point);
    return kind == UTF8PROC_CATEGORY_ND || kind == UTF8PROC_CATEGORY_NO
        || kind == UTF8PROC_CATEGORY_NL;
}

bool is_space(char32_t point)
{
    if (is_ascii(point)) {
        return point == ' ' || is_between(point, '\t', '\r');
    }
    const auto kind = category(point);
    return point == 0x85 || kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL
        || kind == UTF8PROC_CATEGORY_ZP;
}

bool is_dash(char32_t point)
{
    constexpr char32_t soft_hyphen = 0xAD;
    if (is_ascii(point)) {
        return point == '-';
    }
    return point == soft_hyphen || category(point) == UTF8PROC_CATEGORY_PD;
}

char32_t straight_quote(char32_t point)
{
    switch (point) {
        case U'\u2018':
        case U'\u2019':
        case U'\u201A':
        case U'\u201B':
        case U'\u02BC': return U'\'';
        case U'\u201C':
        case U'\u201D':
        case U'\u201E':
        case U'\u201F': return U'"';
        default: return point;
    }
}

bool is_currency(char32_t point)
{
    return is_ascii(point) ? point == '$' : category(point) == UTF8PROC_CATEGORY_SC;
}

char32_t to_lower(char32_t point)
{
    if (is_ascii(point)) {
        return is_between(point, 'A', 'Z') ? point + ('a' - 'A') : point;
    }
    return static_cast<char32_t>(utf8proc_tolower(static_cast<utf8proc_int32_t>(point)));
}

}  // namespace jointly
