#include "core/documents/printable.h"

#include "core/base/unicode.h"
#include "core/base/visible.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

}  // namespace

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    char32_t before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        if (point.value == '\n') {
            out += '\n';
        } else if (is_space(point.value)) {
            out += ' ';
        } else if (point.value == 0xFFFD || is_hidden(point.value, before)) {
            out += replacement;
        } else {
            out += text.substr(at, bytes);
        }
        before = is_space(point.value) ? U' ' : point.value;
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
