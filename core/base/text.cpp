#include "core/base/text.h"

#include "core/base/say.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>

namespace jointly {

namespace {

const utf8proc_uint8_t* raw(std::string_view text)
{
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// Calls visit(code point, its bytes) for each; false at the first byte that is not UTF-8.
template <class Visit>
bool each_code_point(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        utf8proc_int32_t point = 0;
        if (is_ascii(text.front())) {
            visit(utf8proc_int32_t{text.front()}, text.substr(0, 1));
            text.remove_prefix(1);
            continue;
        }
        const auto size =
            utf8proc_iterate(raw(text), static_cast<utf8proc_ssize_t>(text.size()), &point);
        if (size <= 0) {
            return false;
        }
        visit(point, text.substr(0, static_cast<std::size_t>(size)));
        text.remove_prefix(static_cast<std::size_t>(size));
    }
    return true;
}

void add_decomposed(
    std::vector<utf8proc_int32_t>& points, utf8proc_int32_t point, utf8proc_option_t options)
{
    std::array<utf8proc_int32_t, 32> parts{};
    int unused = 0;
    const auto count = utf8proc_decompose_char(
        point, parts.data(), static_cast<utf8proc_ssize_t>(parts.size()), options, &unused);
    must(count >= 0 && static_cast<std::size_t>(count) <= parts.size(),
        "a character has more parts than Unicode gives any");
    points.insert(points.end(), parts.begin(), parts.begin() + count);
}

int order_of(utf8proc_int32_t mark) { return utf8proc_get_property(mark)->combining_class; }

// Canonical order: the marks behind each letter by their class, those of one class as they came.
void put_marks_in_order(std::vector<utf8proc_int32_t>& points)
{
    const auto is_mark = [](utf8proc_int32_t point) { return order_of(point) != 0; };
    for (auto from = points.begin(); from != points.end();) {
        from = std::find_if(from, points.end(), is_mark);
        const auto end = std::find_if_not(from, points.end(), is_mark);
        std::stable_sort(from, end, [](utf8proc_int32_t one, utf8proc_int32_t other) {
            return order_of(one) < order_of(other);
        });
        from = end;
    }
}

// Not utf8proc_map(): it moves marks one place at a time, and takes half a minute for 64 KiB of them.
std::string mapped(std::string_view text, int wanted)
{
    const auto options = static_cast<utf8proc_option_t>(wanted);
    std::vector<utf8proc_int32_t> points;
    points.reserve(text.size() + 1);
    const bool is_text = each_code_point(
        text, [&](utf8proc_int32_t point, auto) { add_decomposed(points, point, options); });
    if (!is_text) {
        return std::string(text);
    }
    put_marks_in_order(points);
    const auto count = static_cast<utf8proc_ssize_t>(points.size());
    points.push_back(0);  // room for the NUL that it puts behind the text
    const auto size = utf8proc_reencode(points.data(), count, options);
    must(size >= 0, "a text that was read cannot be written");
    return {reinterpret_cast<const char*>(points.data()), static_cast<std::size_t>(size)};
}

enum class Blanks : unsigned char { one, lines_kept, columns_kept };

std::string tidied(std::string_view text, Blanks kept)
{
    if (!is_valid_utf8(text)) {
        return std::string(text);
    }
    std::string out;
    std::size_t blanks = 0;  // since what was written last, in its line
    std::size_t lines = 0;
    char32_t before = ' ';
    each_code_point(nfc(text), [&](utf8proc_int32_t read, std::string_view bytes) {
        const auto point = static_cast<char32_t>(read);
        if (kept != Blanks::one && point == '\n') {
            ++lines;
            blanks = 0;
            before = ' ';
        } else if (is_space(point)) {
            ++blanks;
            before = ' ';
        } else if (!is_hidden(point, before)) {
            if (!out.empty() && lines > 0) {
                out.append(lines > 1 ? 2 : 1, '\n');
            }
            if (kept == Blanks::columns_kept) {
                out.append(blanks, ' ');
            } else if (!out.empty() && lines == 0 && blanks > 0) {
                out += ' ';
            }
            lines = 0;
            blanks = 0;
            before = point;
            out += bytes;
        }
    });
    return nfc(out);  // a mark can have come next to its letter when what stood between them went
}

}  // namespace

bool is_valid_utf8(std::string_view text)
{
    return each_code_point(text, [](auto, auto) {});
}

// ASCII is in NFC as it is.
std::string nfc(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), is_ascii)
             ? std::string(text)
             : mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string folded(std::string_view text)
{
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string tidy(std::string_view text, bool keep_lines)
{
    return tidied(text, keep_lines ? Blanks::lines_kept : Blanks::one);
}

std::string tidy_columns(std::string_view text) { return tidied(text, Blanks::columns_kept); }

Refusable check_words(std::string_view name, std::string_view text, std::size_t max_bytes)
{
    if (!is_valid_utf8(text)) {
        return Problem{say("{name} is not readable text. Type it again.", {{"name", name}})};
    }
    if (text.size() > max_bytes) {
        return Problem{say("{name} is longer than {limit} bytes. Split it in two.",
            {{"name", name}, {"limit", max_bytes}})};
    }
    return Done{};
}

std::vector<std::string_view> split(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark)) {
        parts.push_back(text.substr(0, at));
        text.remove_prefix(at + 1);
    }
    parts.push_back(text);
    return parts;
}

std::size_t columns(std::string_view text)
{
    std::size_t total = 0;
    each_code_point(text, [&](utf8proc_int32_t point, auto) {
        const bool is_plain = point >= ' ' && point <= '~';
        total += is_plain ? 1U : static_cast<std::size_t>(utf8proc_charwidth(point));
    });
    return total;
}

}  // namespace jointly
