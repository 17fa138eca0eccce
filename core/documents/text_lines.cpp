#include "core/documents/text_lines.h"

#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/documents/printable.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_mark(std::string_view two)
{
    return two == "[-" || two == "-]" || two == "{+" || two == "+}";
}

// A bracket at the end of a change would make a mark with the one that closes it.
bool needs_backslash(std::string_view text, std::size_t at, bool changed)
{
    const bool opens_at_end =
        changed && at + 1 == text.size() && (text[at] == '[' || text[at] == '{');
    return text[at] == '\\' || opens_at_end || is_mark(text.substr(at, 2));
}

void add_words(Units& units, std::string_view text, bool changed = false)
{
    for (std::size_t at = 0; at < text.size();) {
        const auto bytes = static_cast<std::size_t>(code_point_at(text, at).bytes);
        const std::string_view one = text.substr(at, bytes);
        if (one == " ") {
            // Not behind the mark that opens a change nor before the one that closes it: a mark alone
            // at the end or head of a line looks like a slip.
            const bool at_edge = changed && (at == 0 || at + 1 == text.size());
            units.push_back({" ", !at_edge});
        } else if (needs_backslash(text, at, changed)) {
            units.push_back({"\\" + std::string(one), false});
        } else if (!units.empty() && !units.back().may_end_line && columns(one) == 0) {
            units.back().text += one;
        } else {
            units.push_back({std::string(one), false});
        }
        at += bytes;
    }
}

}  // namespace

Units units_of(std::string_view text)
{
    Units units;
    add_words(units, printable_line(text));
    return units;
}

Units units_of(const Redline& spans)
{
    Units units;
    for (const Span& span : spans) {
        if (span.change == Change::kept) {
            add_words(units, span.text);
            continue;
        }
        const bool struck = span.change == Change::struck;
        units.push_back({struck ? "[-" : "{+", false});
        add_words(units, span.text, true);
        units.push_back({struck ? "-]" : "+}", false});
    }
    return units;
}

std::vector<std::string> wrapped(const Units& units, std::size_t width)
{
    std::vector<std::string> lines(1);
    std::size_t used = 0;
    for (auto at = units.begin(); at != units.end();) {
        const auto end =
            std::find_if(at, units.end(), [](const Unit& one) { return one.may_end_line; });
        std::size_t word = 0;
        std::for_each(at, end, [&](const Unit& one) { word += columns(one.text); });
        if (used > 0 && used + 1 + word <= width) {
            lines.back() += ' ';
            ++used;
        } else if (used > 0) {
            lines.emplace_back();
            used = 0;
        }
        for (; at != end; ++at) {
            const std::size_t wide = columns(at->text);
            if (used > 0 && used + wide > width) {
                lines.emplace_back();
                used = 0;
            }
            lines.back() += at->text;
            used += wide;
        }
        at += at == units.end() ? 0 : 1;
    }
    return lines;
}

std::string padded(const std::string& text, std::size_t width)
{
    const std::size_t used = columns(text);
    return used < width ? text + std::string(width - used, ' ') : text;
}

}  // namespace jointly
