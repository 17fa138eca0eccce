#include "core/documents/printable.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

// Controls, zero-width blanks, marks of direction, invisible operators, annotations and tags. The
// joiners U+200C and U+200D stay: some scripts are misspelt without them.
bool is_hidden(char32_t point)
{
    return point < 0x20 || (point >= 0x7F && point <= 0x9F) || point == 0xAD || point == 0x61C
        || point == 0x180E || point == 0x200B || point == 0x200E || point == 0x200F
        || (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F)
        || point == 0xFEFF || (point >= 0xFFF9 && point <= 0xFFFB)
        || (point >= 0xE0000 && point <= 0xE0FFF);
}

}  // namespace

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        if (point.value == '\n') {
            out += '\n';
        } else if (is_space(point.value)) {
            out += ' ';
        } else if (point.value == 0xFFFD || is_hidden(point.value)) {
            out += replacement;
        } else {
            out += text.substr(at, bytes);
        }
        at += bytes;
    }
    return out;
}

std::string printable_line(std::string_view text)
{
    std::string out = printable(text);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

}  // namespace jointly
