#include "core/language/redline.h"

#include "core/base/unicode.h"
#include "core/language/atoms.h"
#include "core/language/diff.h"
#include "core/language/side.h"
#include "core/language/tidy_hunks.h"

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace jointly {

namespace {

using Items = std::unordered_map<std::string_view, int>;

// Numbers equal atoms alike, from 0 in the order of their first sight.
Side side_of(std::string_view text, Items& items)
{
    std::vector<Atom> list = atoms(text);
    std::vector<int> numbered;
    numbered.reserve(list.size());
    for (const Atom& atom : list) {
        numbered.push_back(
            items.try_emplace(atom.text, static_cast<int>(items.size())).first->second);
    }
    return {std::move(list), std::move(numbered)};
}

void append(Redline& redline, Change change, const Side& side, std::size_t begin, std::size_t end)
{
    if (begin == end) {
        return;
    }
    std::string text;
    for (std::size_t i = begin; i < end; ++i) {
        text += side.atoms()[i].text;
    }
    redline.push_back({change, std::move(text)});
}

std::string without(const Redline& redline, Change change)
{
    std::string text;
    for (const Span& span : redline) {
        if (span.change != change) {
            text += span.text;
        }
    }
    return text;
}

// The text without spaces and dashes, one space for those between two digits; its quotation marks straight.
std::string essence(std::string_view text)
{
    std::string kept;
    bool after_digit = false;
    bool skipped = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = code_point_at(text, at);
        const auto bytes = static_cast<std::size_t>(point.bytes);
        if (is_space(point.value) || is_dash(point.value)) {
            skipped = true;
        } else {
            const bool digit = is_digit(point.value);
            if (skipped && after_digit && digit) {
                kept += ' ';
            }
            const char32_t straight = straight_quote(point.value);
            if (straight != point.value) {
                kept += static_cast<char>(straight);
            } else {
                kept += text.substr(at, bytes);
            }
            after_digit = digit;
            skipped = false;
        }
        at += bytes;
    }
    return kept;
}

}  // namespace

Redline redline(std::string_view before, std::string_view after)
{
    Items items;
    const Side old_side = side_of(before, items);
    const Side new_side = side_of(after, items);
    std::vector<Hunk> hunks = changed_hunks(old_side.items(), new_side.items());
    if (!before.empty() && !after.empty()) {
        hunks = tidy_hunks(std::move(hunks), old_side, new_side);
    }

    Redline spans;
    std::size_t kept_from = 0;
    for (const Hunk& hunk : hunks) {
        append(spans, Change::kept, old_side, kept_from, hunk.old_begin);
        append(spans, Change::struck, old_side, hunk.old_begin, hunk.old_end);
        append(spans, Change::added, new_side, hunk.new_begin, hunk.new_end);
        kept_from = hunk.old_end;
    }
    append(spans, Change::kept, old_side, kept_from, old_side.atoms().size());
    return spans;
}

std::string old_text(const Redline& redline) { return without(redline, Change::added); }

std::string new_text(const Redline& redline) { return without(redline, Change::struck); }

bool has_changes(const Redline& redline)
{
    return std::any_of(redline.begin(), redline.end(),
        [](const Span& span) { return span.change != Change::kept; });
}

bool is_cosmetic(std::string_view before, std::string_view after)
{
    return essence(before) == essence(after);
}

std::string marked(const Redline& redline, std::string_view struck_open,
    std::string_view struck_close, std::string_view added_open, std::string_view added_close)
{
    std::string text;
    for (const Span& span : redline) {
        switch (span.change) {
            case Change::kept: text += span.text; break;
            case Change::struck:
                text.append(struck_open).append(span.text).append(struck_close);
                break;
            case Change::added:
                text.append(added_open).append(span.text).append(added_close);
                break;
        }
    }
    return text;
}

}  // namespace jointly
