#include "core/base/text.h"

#include "core/base/say.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"

#include <utf8proc.h>

#include <cstdlib>
#include <memory>

namespace jointly {

namespace {

struct Free {
    void operator()(utf8proc_uint8_t* memory) const { std::free(memory); }
};

const utf8proc_uint8_t* raw(std::string_view text)
{
    return reinterpret_cast<const utf8proc_uint8_t*>(text.data());
}

std::string mapped(std::string_view text, int options)
{
    utf8proc_uint8_t* out = nullptr;
    const auto size = utf8proc_map(raw(text), static_cast<utf8proc_ssize_t>(text.size()), &out,
        static_cast<utf8proc_option_t>(options));
    const std::unique_ptr<utf8proc_uint8_t, Free> owner(out);
    if (size < 0) {
        return std::string(text);
    }
    return {reinterpret_cast<const char*>(out), static_cast<std::size_t>(size)};
}

// Calls visit(code point, its bytes) for each; false at the first byte that is not UTF-8.
template <class Visit>
bool each_code_point(std::string_view text, Visit visit)
{
    while (!text.empty()) {
        utf8proc_int32_t point = 0;
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

}  // namespace

bool is_valid_utf8(std::string_view text)
{
    return each_code_point(text, [](auto, auto) {});
}

std::string nfc(std::string_view text) { return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE); }

std::string folded(std::string_view text)
{
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_CASEFOLD);
}

std::string tidy(std::string_view text, bool keep_lines)
{
    if (!is_valid_utf8(text)) {
        return std::string(text);
    }
    std::string out;
    bool space = false;
    std::size_t lines = 0;
    char32_t before = ' ';
    each_code_point(nfc(text), [&](utf8proc_int32_t read, std::string_view bytes) {
        const auto point = static_cast<char32_t>(read);
        if (keep_lines && point == '\n') {
            ++lines;
            before = ' ';
        } else if (is_space(point)) {
            space = true;
            before = ' ';
        } else if (!is_hidden(point, before)) {
            if (!out.empty() && lines > 0) {
                out.append(lines > 1 ? 2 : 1, '\n');
            } else if (!out.empty() && space) {
                out += ' ';
            }
            lines = 0;
            space = false;
            before = point;
            out += bytes;
        }
    });
    return nfc(out);  // a mark can have come next to its letter when what stood between them went
}

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
        total += static_cast<std::size_t>(utf8proc_charwidth(point));
    });
    return total;
}

}  // namespace jointly
