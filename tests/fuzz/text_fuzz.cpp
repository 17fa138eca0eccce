// Text as it is typed, pasted or stands in a file: core/base/text.h, visible.h, unicode.h.
//
// What was tidied, composed or made visible stays so; tidied text has nothing hidden in it; what is printed
// (core/documents/printable.h) is UTF-8 without control characters; and every byte belongs to one character.
#include "core/base/text.h"
#include "core/base/unicode.h"
#include "core/base/visible.h"
#include "core/documents/printable.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace jointly {

namespace {

void must_be_walked_to_its_end(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const CodePoint point = code_point_at(text, at);
        must(point.bytes > 0 && at + static_cast<std::size_t>(point.bytes) <= text.size(),
            "a character ends beyond its text");
        (void)is_letter(point.value);
        (void)is_digit(point.value);
        (void)is_dash(point.value);
        (void)is_currency(point.value);
        (void)to_lower(point.value);
        at += static_cast<std::size_t>(point.bytes);
    }
    must(code_point_at(text, at).bytes == 0, "there is a character behind the end");
}

void must_stay(const std::string& text, bool keep_lines)
{
    const std::string tidied = tidy(text, keep_lines);
    must(tidy(tidied, keep_lines) == tidied, "what was tidied has more to tidy");
    must(!is_valid_utf8(text) || visible(tidied, keep_lines) == tidied,
        "what was tidied has something hidden in it");
    const std::string shown = visible(text, keep_lines);
    must(is_valid_utf8(shown), "what was made visible is not UTF-8");
    must(visible(shown, keep_lines) == shown, "what was made visible has more to show");
    must(columns(shown) <= shown.size(), "a text is wider than it is long");
}

void must_print(std::string_view text)
{
    const std::string line = printable_line(text);
    const auto is_control = [](char c) {
        return static_cast<unsigned char>(c) < ' ' || c == '\x7F';
    };
    must(is_valid_utf8(line) && std::none_of(line.begin(), line.end(), is_control),
        "a printed line steers the terminal");
    must(printable_line(line) == line, "a printed line is printed otherwise");
    const std::string lines = printable(text);
    must(is_valid_utf8(lines) && printable(lines) == lines, "what is printed is printed otherwise");
}

void must_split(std::string_view text)
{
    std::string joined;
    for (const std::string_view part : split(text, ',')) {
        joined += std::string(part) + ',';
    }
    joined.pop_back();
    must(joined == text, "a text in parts is another");
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"not UTF-8", "tidy", "tidied"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    const std::string text(bytes);
    must_be_walked_to_its_end(text);
    must_stay(text, false);
    must_stay(text, true);
    must_print(text);
    must_split(text);
    must(nfc(nfc(text)) == nfc(text), "what was composed is composed otherwise");
    must(check_words("The text", text).ok()
             == (is_valid_utf8(text) && text.size() <= item_text_max_bytes),
        "words are refused, or not, against their limits");
    if (!is_valid_utf8(text)) {
        return "not UTF-8";
    }
    return tidy(text) == text ? "tidy" : "tidied";
}

}  // namespace jointly
