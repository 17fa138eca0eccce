#include "core/documents/inspect/inspect_pdf.h"

#include "core/base/say.h"

#include <array>
#include <optional>
#include <string>
#include <utility>

namespace jointly {

namespace {

constexpr auto none = std::string_view::npos;
constexpr std::size_t string_max = finding_text_max;

bool is_blank(char sign)
{
    return sign == ' ' || sign == '\t' || sign == '\n' || sign == '\r' || sign == '\f';
}

// Whether a name ends here, so that "/JS" is not found in "/JSON".
bool ends_name(std::string_view bytes, std::size_t at)
{
    return at >= bytes.size() || is_blank(bytes[at])
        || std::string_view("()<>[]{}/%").find(bytes[at]) != none;
}

template <class Take>
void each_name(std::string_view bytes, std::string_view name, Take take)
{
    for (std::size_t at = bytes.find(name); at != none; at = bytes.find(name, at + name.size())) {
        if (ends_name(bytes, at + name.size())) {
            take(at + name.size());
        }
    }
}

std::uint64_t count_of(std::string_view bytes, std::string_view name)
{
    std::uint64_t count = 0;
    each_name(bytes, name, [&](std::size_t) { ++count; });
    return count;
}

void add_point(std::string& text, char32_t point)
{
    const auto sign = [&](char32_t bits) { text += static_cast<char>(bits); };
    if (point < 0x80) {
        sign(point);
    } else if (point < 0x800) {
        sign(0xC0 | point >> 6U);
        sign(0x80 | (point & 0x3FU));
    } else if (point < 0x10000) {
        sign(0xE0 | point >> 12U);
        sign(0x80 | (point >> 6U & 0x3FU));
        sign(0x80 | (point & 0x3FU));
    } else {
        sign(0xF0 | point >> 18U);
        sign(0x80 | (point >> 12U & 0x3FU));
        sign(0x80 | (point >> 6U & 0x3FU));
        sign(0x80 | (point & 0x3FU));
    }
}

std::uint8_t byte_at(const std::string& bytes, std::size_t at)
{
    return static_cast<std::uint8_t>(bytes[at]);
}

// Strings of a PDF are UTF-16 or UTF-8 where they say so, else letters of one byte each.
std::string as_utf8(const std::string& raw)
{
    if (raw.starts_with("\xEF\xBB\xBF")) {
        return raw.substr(3);
    }
    std::string text;
    if (!raw.starts_with("\xFE\xFF")) {
        for (std::size_t at = 0; at < raw.size(); ++at) {
            add_point(text, byte_at(raw, at));
        }
        return text;
    }
    const auto unit = [&](std::size_t at) {
        return static_cast<char32_t>(byte_at(raw, at) << 8U | byte_at(raw, at + 1));
    };
    for (std::size_t at = 2; at + 1 < raw.size(); at += 2) {
        char32_t point = unit(at);
        if (point >= 0xD800 && point < 0xDC00 && at + 3 < raw.size() && unit(at + 2) >= 0xDC00
            && unit(at + 2) < 0xE000) {
            point = 0x10000 + ((point - 0xD800) << 10U) + (unit(at + 2) - 0xDC00);
            at += 2;
        }
        add_point(text, point >= 0xD800 && point < 0xE000 ? 0xFFFD : point);
    }
    return text;
}

int hex_digit(char sign)
{
    return sign >= '0' && sign <= '9' ? sign - '0'
         : sign >= 'a' && sign <= 'f' ? sign - 'a' + 10
         : sign >= 'A' && sign <= 'F' ? sign - 'A' + 10
                                      : -1;
}

// "<FEFF0041>", from behind its "<".
std::string hex_string(std::string_view bytes, std::size_t at)
{
    std::string raw;
    int half = -1;
    for (; at < bytes.size() && bytes[at] != '>' && raw.size() < string_max; ++at) {
        const int digit = hex_digit(bytes[at]);
        if (digit < 0) {
            continue;
        }
        if (half < 0) {
            half = digit;
        } else {
            raw += static_cast<char>(half * 16 + digit);
            half = -1;
        }
    }
    return raw;
}

// What a backslash and the signs behind it stand for; `at` is moved behind them.
void add_escaped(std::string& raw, std::string_view bytes, std::size_t& at)
{
    constexpr std::string_view letters = "nrtbf";
    constexpr std::string_view stand_for = "\n\r\t\b\f";
    const char sign = bytes[at];
    if (sign >= '0' && sign <= '7') {
        int value = 0;
        for (int digits = 0;
             digits < 3 && at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '7';
             ++digits, ++at) {
            value = value * 8 + (bytes[at] - '0');
        }
        raw += static_cast<char>(value & 0xFF);
        return;
    }
    ++at;
    if (sign != '\n' && sign != '\r') {
        const std::size_t letter = letters.find(sign);
        raw += letter == none ? sign : stand_for[letter];
    }
}

// "(Ana \(Union\))", from behind its first "(".
std::string plain_string(std::string_view bytes, std::size_t at)
{
    std::string raw;
    for (int depth = 1; at < bytes.size() && raw.size() < string_max;) {
        const char sign = bytes[at++];
        if (sign == '\\' && at < bytes.size()) {
            add_escaped(raw, bytes, at);
            continue;
        }
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (depth == 0) {
            break;
        }
        raw += sign;
    }
    return raw;
}

// The string behind a name; nothing where something else stands there.
std::optional<std::string> string_behind(std::string_view bytes, std::size_t at)
{
    while (at < bytes.size() && is_blank(bytes[at])) {
        ++at;
    }
    if (at + 1 >= bytes.size()) {
        return std::nullopt;
    }
    if (bytes[at] == '(') {
        return as_utf8(plain_string(bytes, at + 1));
    }
    if (bytes[at] == '<' && bytes[at + 1] != '<') {
        return as_utf8(hex_string(bytes, at + 1));
    }
    return std::nullopt;
}

template <class Take>
void each_string(std::string_view bytes, std::string_view name, Take take)
{
    each_name(bytes, name, [&](std::size_t behind) {
        const auto value = string_behind(bytes, behind);
        if (value && !finding_text(*value).empty()) {
            take(finding_text(*value));
        }
    });
}

// Each value once: a file that was saved again holds them again.
Finding properties_of(std::string_view bytes)
{
    Found found("properties", say("Properties that stand plainly"));
    static constexpr std::array<std::string_view, 7> names{
        "/Author", "/Creator", "/Producer", "/CreationDate", "/ModDate", "/Subject", "/Keywords"};
    for (const std::string_view name : names) {
        each_string(bytes, name, [&](const std::string& value) {
            found.add_once(say("{name}: {value}", {{"name", name.substr(1)}, {"value", value}}));
        });
    }
    return std::move(found).take();
}

// Of the whole, and of what a reader lists beside its pages.
Finding titles_of(std::string_view bytes)
{
    Found found("titles", say("Titles and headings that stand plainly"));
    each_string(bytes, "/Title", [&](const std::string& value) { found.add_once(value); });
    return std::move(found).take();
}

}  // namespace

bool is_pdf(std::string_view bytes) { return bytes.starts_with("%PDF-"); }

Inspection inspect_pdf(std::string_view bytes)
{
    const std::uint64_t packed = count_of(bytes, "/FlateDecode") + count_of(bytes, "/LZWDecode");
    const bool locked = count_of(bytes, "/Encrypt") > 0;
    Inspection told{"pdf", say("A document as pages (PDF)."), {}};
    if (locked) {
        told.about = say("A document as pages (PDF). It is locked: only what stands plainly in it "
                         "was read.");
    } else if (packed > 0) {
        told.about = say("A document as pages (PDF). What is compressed in it, the words of its "
                         "pages too, was not read.");
    }
    told.findings = {properties_of(bytes), titles_of(bytes),
        {"scripts", say("Scripts"), count_of(bytes, "/JavaScript") + count_of(bytes, "/JS")},
        {"packed", say("Files packed into it"), count_of(bytes, "/EmbeddedFile")},
        {"links", say("Links to elsewhere"), count_of(bytes, "/URI")},
        {"compressed", say("Compressed parts (not read)"), packed}};
    return told;
}

}  // namespace jointly
