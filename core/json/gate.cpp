#include "core/json/gate.h"

#include "core/base/say.h"

#include <simdjson.h>

#include <algorithm>
#include <new>
#include <optional>
#include <string>
#include <vector>

namespace jointly {

namespace {

using Fault = std::optional<std::string>;

Fault fault_around(std::string_view line)
{
    if (line.size() > json_line_max_bytes) {
        return say("is longer than {limit} MiB.", {{"limit", json_line_max_bytes / 1024 / 1024}});
    }
    if (line.starts_with("\xEF\xBB\xBF")) {
        return say("begins with a byte order mark.");
    }
    if (line.size() < 2 || line.front() != '{' || line.back() != '}') {
        return say("is not one JSON object with nothing around it.");
    }
    return std::nullopt;
}

Fault fault_in_bytes(std::string_view line)
{
    const auto control =
        std::ranges::find_if(line, [](char c) { return static_cast<unsigned char>(c) < 0x20; });
    if (control == line.end()) {
        return std::nullopt;
    }
    return *control == '\0' ? say("holds a NUL byte.") : say("holds a control character.");
}

std::string words_for(simdjson::error_code error)
{
    switch (error) {
        case simdjson::UTF8_ERROR: return say("is not UTF-8.");
        case simdjson::STRING_ERROR: return say("holds an escape that stands for no character.");
        case simdjson::NUMBER_ERROR: return say("holds a number that is not whole.");
        case simdjson::UNCLOSED_STRING: return say("holds a text that does not end.");
        case simdjson::MEMALLOC: throw std::bad_alloc();  // that is nothing the line has done
        default: return say("is not JSON.");
    }
}

bool is_number_byte(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

// -?(0|[1-9][0-9]{0,15}), no -0, within 2^53.
Fault fault_in_number(std::string_view number)
{
    const std::string_view digits = number.substr(number.front() == '-' ? 1 : 0);
    const bool plain =
        !digits.empty() && std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; });
    if (!plain || (digits.front() == '0' && number.size() > 1)) {
        return say("holds a number that is not whole.");
    }
    std::int64_t value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
        if (value > json_integer_max) {
            return say("holds a number beyond {limit}.", {{"limit", json_integer_max}});
        }
    }
    return std::nullopt;
}

// The four hex digits at a place; -1 where there are none.
int hex_at(std::string_view line, std::size_t at)
{
    if (at + 4 > line.size()) {
        return -1;
    }
    int value = 0;
    for (const char c : line.substr(at, 4)) {
        const int digit = c >= '0' && c <= '9' ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : -1;
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

bool is_high_surrogate(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool is_low_surrogate(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

// The escape whose backslash is at `at`, which moves past it.
Fault fault_in_escape(std::string_view line, std::size_t& at)
{
    const bool is_unicode = line.substr(at).starts_with("\\u");
    const int unit = is_unicode ? hex_at(line, at + 2) : 1;
    at += is_unicode ? 6 : 2;
    if (unit == 0) {
        return say("holds a NUL character.");
    }
    if (is_high_surrogate(unit)) {
        const bool has_half = line.substr(std::min(at, line.size())).starts_with("\\u")
                           && is_low_surrogate(hex_at(line, at + 2));
        at += 6;
        return has_half ? Fault{} : say("holds an escape that stands for no character.");
    }
    if (unit < 0 || is_low_surrogate(unit)) {
        return say("holds an escape that stands for no character.");
    }
    return std::nullopt;
}

// What JSON permits and the file does not, apart from keys. Of text that is not JSON it may say anything
// or nothing.
Fault fault_in_parts(std::string_view line)
{
    int depth = 0;
    bool in_string = false;
    Fault fault;
    for (std::size_t at = 0; at < line.size() && !fault;) {
        const char c = line[at];
        if (in_string && c == '\\') {
            fault = fault_in_escape(line, at);
            continue;
        }
        if (c == '"') {
            in_string = !in_string;
        } else if (!in_string && (c == '{' || c == '[')) {
            if (++depth > json_depth_max) {
                fault = say("is nested too deep.");
            }
        } else if (!in_string && (c == '}' || c == ']')) {
            --depth;
        } else if (!in_string && (c == '-' || (c >= '0' && c <= '9'))) {
            const auto* const from = line.data() + at;
            const auto* const end =
                std::find_if_not(from, line.data() + line.size(), is_number_byte);
            fault = fault_in_number({from, end});
            at += static_cast<std::size_t>(end - from);
            continue;
        }
        ++at;
    }
    return fault;
}

// Keys are compared as they read, not as they are escaped. `keys` only saves allocations.
bool has_key_twice(simdjson::dom::element element, std::vector<std::string_view>& keys)
{
    if (element.is_array()) {
        const simdjson::dom::array list = element.get_array().value_unsafe();
        return std::any_of(list.begin(), list.end(),
            [&](simdjson::dom::element item) { return has_key_twice(item, keys); });
    }
    if (!element.is_object()) {
        return false;
    }
    const simdjson::dom::object object = element.get_object().value_unsafe();
    keys.clear();
    for (const simdjson::dom::key_value_pair field : object) {
        keys.push_back(field.key);
    }
    std::ranges::sort(keys);
    if (std::ranges::adjacent_find(keys) != keys.end()) {
        return true;
    }
    return std::any_of(object.begin(), object.end(),
        [&](simdjson::dom::key_value_pair field) { return has_key_twice(field.value, keys); });
}

// At its first use simdjson chooses its code for this processor, and ends the program where there is no memory for that:
// so before main(), while nothing is open.
[[maybe_unused]] const std::string code_chosen = simdjson::get_active_implementation()->name();

Fault fault_in_json(simdjson::dom::parser& parser, std::string_view line)
{
    simdjson::dom::element root;
    if (const auto error = parser.parse(line.data(), line.size()).get(root)) {
        return words_for(error);
    }
    std::vector<std::string_view> keys;
    if (has_key_twice(root, keys)) {
        return say("holds a key twice.");
    }
    return std::nullopt;
}

Fault fault_in_json(std::string_view line)
{
    // Kept for the many short lines of a file; a long one must not leave its memory behind.
    constexpr std::size_t short_line = 64 * 1024;
    thread_local simdjson::dom::parser for_short_lines;
    if (line.size() <= short_line) {
        return fault_in_json(for_short_lines, line);
    }
    simdjson::dom::parser once;
    return fault_in_json(once, line);
}

}  // namespace

Refusable check_json_line(std::string_view line)
{
    Fault fault = fault_around(line);
    if (!fault) {
        fault = fault_in_bytes(line);
    }
    if (!fault) {  // before any parser sees how deep it is, or how long its numbers are
        fault = fault_in_parts(line);
    }
    if (!fault) {
        fault = fault_in_json(line);
    }
    return fault ? Refusable(Problem{std::move(*fault)}) : Refusable(Done{});
}

}  // namespace jointly
