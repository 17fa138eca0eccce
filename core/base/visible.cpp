#include "core/base/visible.h"

#include "core/base/text.h"
#include "core/base/unicode.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <cstdio>

namespace jointly {

namespace {

// Marks that show in the letter before them where a script has need of them, and nowhere else: the
// joiners, and the selectors of a variant.
bool is_joining(char32_t point)
{
    return point == 0x200C || point == 0x200D || (point >= 0xFE00 && point <= 0xFE0F);
}

// Letters and marks that have a width of none, or the look of a blank, without being called so.
struct Range {
    char32_t first;
    char32_t last;
};
constexpr Range fillers[] = {{0x34F, 0x34F}, {0x115F, 0x1160}, {0x17B4, 0x17B5}, {0x180B, 0x180F},
    {0x2800, 0x2800}, {0x3164, 0x3164}, {0xFFA0, 0xFFA0}, {0xE0100, 0xE01EF}};

bool is_filler(char32_t point)
{
    return std::ranges::any_of(fillers,
        [point](const Range& range) { return point >= range.first && point <= range.last; });
}

// "[U+202E]"
std::string token_for(char32_t point)
{
    std::array<char, 16> text{};
    const int size =
        std::snprintf(text.data(), text.size(), "[U+%04X]", static_cast<unsigned>(point));
    return {text.data(), static_cast<std::size_t>(size)};
}

// Bytes that are not UTF-8 stand as U+FFFD, one for each.
std::string as_utf8(std::string_view text)
{
    constexpr std::string_view replacement = "\uFFFD";
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        out += point.value == 0xFFFD ? replacement : text.substr(at, bytes);
        at += bytes;
    }
    return out;
}

bool is_plain_ascii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

}  // namespace

bool is_hidden(char32_t point, char32_t before)
{
    if (point < 0x80) {
        return point < ' ' || point == 0x7F;
    }
    constexpr char32_t first_of_joining_scripts = 0x600;
    if (is_joining(point)) {
        return before < first_of_joining_scripts;
    }
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(point))) {
        case UTF8PROC_CATEGORY_CC:
        case UTF8PROC_CATEGORY_CF:
        case UTF8PROC_CATEGORY_CS:
        case UTF8PROC_CATEGORY_CO:
        case UTF8PROC_CATEGORY_CN: return true;
        default: return is_filler(point);
    }
}

std::string visible(std::string_view text, bool keep_lines)
{
    if (is_plain_ascii(text)) {
        return std::string(text);
    }
    const std::string composed = nfc(as_utf8(text));
    std::string out;
    char32_t before = ' ';
    for (std::size_t at = 0; at < composed.size();) {
        const CodePoint point = code_point_at(composed, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        const bool is_blank = point.value == ' ' || (keep_lines && point.value == '\n');
        if (is_blank || (!is_space(point.value) && !is_hidden(point.value, before))) {
            out += std::string_view(composed).substr(at, bytes);
            before = is_blank ? U' ' : point.value;
        } else {
            out += token_for(point.value);
            before = ']';
        }
        at += bytes;
    }
    return out;
}

}  // namespace jointly
