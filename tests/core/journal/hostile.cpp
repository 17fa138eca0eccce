#include "tests/core/journal/hostile.h"

#include "core/base/say.h"
#include "tests/core/journal/chain.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>

namespace jointly {

namespace {

using Files = std::vector<HostileFile>;

constexpr std::string_view not_ours =
    "This is not a Jointly session. Choose a file that ends in .ibb.";
constexpr std::size_t target = 4;  // the line of the small session that is spoilt: an interest

std::string read_up_to(std::size_t line, std::string_view what)
{
    return say("Line {line} {what} The session opens for reading only, up to that line. Use "
               "another copy to go on.",
        {{"line", line}, {"what", what}});
}

const std::vector<HandLine>& small_lines()
{
    static const std::vector<HandLine> lines = all_taken_apart(file_of(small_record()));
    return lines;
}

const std::string& small_text()
{
    static const std::string text = file_of(small_record());
    return text;
}

std::function<std::string()> always(std::string bytes)
{
    return [bytes = std::move(bytes)] { return bytes; };
}

std::string nested(std::size_t depth, std::string_view open, std::string_view close)
{
    std::string text;
    for (std::size_t i = 0; i < depth; ++i) {
        text += open;
    }
    for (std::size_t i = 0; i < depth; ++i) {
        text += close;
    }
    return text;
}

// 114 bytes: with cereal's own flags, rapidjson 1.1.0 read outside its tables for it.
std::string number_of_114_bytes() { return "0." + std::string(107, '1') + "e-400"; }

// ---- not ours at all ---------------------------------------------------------------------------------

void add_strangers(Files& files)
{
    const auto add = [&](std::string name, std::string bytes, std::string_view said) {
        files.push_back({"stranger: " + name, always(std::move(bytes)), -1, std::string(said)});
    };
    add("nothing", "", "This file is empty. Make a new session, or use another copy.");
    const std::string cut =
        "This session was never finished: its first line is cut. Make a new one.";
    add("a first line without its end", small_text().substr(0, small_text().find('\n')), cut);
    add("a first line cut in its id", small_text().substr(0, 70), cut);
    add("a byte order mark before all", "\xEF\xBB\xBF" + small_text(),
        "Another program put a byte order mark before line 1. Use a copy that only Jointly wrote.");
    std::string crlf;
    std::string utf16 = "\xFF\xFE";
    for (const char c : small_text()) {
        crlf += c == '\n' ? "\r\n" : std::string(1, c);
        utf16 += std::string(1, c) + '\0';
    }
    add("lines that end in CR LF", crlf,
        "Another program ended line 1 in CR LF. Use a copy that only Jointly wrote.");
    const std::pair<const char*, std::string> others[] = {{"one NUL", std::string(1, '\0')},
        {"a mebibyte of zeros", std::string(1U << 20U, '\0')}, {"UTF-16", utf16},
        {"a blank before all", " " + small_text()}, {"a line end before all", "\n" + small_text()},
        {"a zip", "PK\x03\x04"}, {"a gzip", "\x1F\x8B\x08"}, {"a PDF", "%PDF-1.7\n"},
        {"a PNG", "\x89PNG\r\n\x1A\n"},
        {"a program", "\x7F"
                      "ELF\x02\x01\x01"},
        {"a database", "SQLite format 3"}, {"a page", "<!DOCTYPE html><script>alert(1)</script>"},
        {"an empty object", "{}\n"}, {"an empty list", "[]\n"}, {"null", "null\n"},
        {"a number", number_of_114_bytes() + "\n"}, {"brackets", std::string(1'000'000, '[')},
        {"braces", nested(100'000, "{\"a\":", "}")}, {"line ends", std::string(100'000, '\n')},
        {"0xFF", std::string(4'096, '\xFF')}, {"half a character", "\xF0\x9F\xA4"},
        {"9 bytes of a length bomb", std::string("\x01\xFF\xFF\xFF\xFF\x00\x00\x00\x00", 9)},
        {"keys of a first line in another order",
            swapped(small_text(), R"("s":0,"k":"file")", R"("k":"file","s":0)")},
        {"another format", swapped(small_text(), "ibb-journal", "ibb-caucus")},
        {"entries without a first line", small_text().substr(small_text().find('\n') + 1)}};
    for (const auto& [name, bytes] : others) {
        add(name, bytes, not_ours);
    }
}

// ---- the first line ----------------------------------------------------------------------------------

std::string header_refused(std::string_view what)
{
    return say("Line 1 {what} Use another copy of this session.", {{"what", what}});
}

// With its hash made to fit.
void add_first_lines(Files& files)
{
    const auto add = [&](std::string_view from, const std::string& to, std::string_view what) {
        std::vector<HandLine> lines = small_lines();
        lines[0].facts = swapped(lines[0].facts, from, to);
        files.push_back(
            {"first line: " + to.substr(0, 60), always(by_hand(lines)), -1, header_refused(what)});
    };
    constexpr std::string_view fields = "does not have the fields of a first line.";
    constexpr std::string_view versions = "names versions that do not go together.";
    constexpr std::string_view otherwise = "is not written as Jointly writes it.";
    constexpr std::string_view not_an_id = "has an id that is none.";
    constexpr std::string_view fraction = "holds a number that is not whole.";
    const std::string v = R"("v":1)";
    add(v, R"("v":0)", versions);
    add(v, R"("v":-1)", versions);
    add(v, R"("v":1.0)", fraction);
    add(v, R"("v":01)", fraction);
    add(v, R"("v":1e0)", fraction);
    add(v, R"("v":NaN)", "is not JSON.");
    add(v, R"("v":"1")", fields);
    add(v, R"("v":[1])", fields);
    add(v, R"("v":null)", fields);
    add(v, R"("v":true)", fields);
    add(v, R"("v":9007199254740993)", "holds a number beyond 9007199254740992.");
    add(v, R"("v":9223372036854775808)", "holds a number beyond 9007199254740992.");
    add(v, R"("v":)" + number_of_114_bytes(), fraction);
    add(v, R"("v":1,"v":2)", "holds a key twice.");
    add(v, R"("v": 1)", otherwise);
    add(R"("min":1)", R"("min":0)", versions);
    add(R"("min":1)", R"("min":2)", versions);
    add(R"("min":1)", R"("low":1)", fields);
    const std::string id = R"("id":")" + seeded_id("7461");
    add(id, R"("id":")", not_an_id);
    add(id, id.substr(0, 37), not_an_id);
    add(id, id + "0", not_an_id);
    add(id, R"("id":")" + std::string(32, 'F'), not_an_id);
    add(id, R"("id":"../../../../etc/passwd)", not_an_id);
    const std::string app = R"("app":"seeded")";
    add(app, "\"app\":\"\xFF\"", "is not UTF-8.");
    add(app, "\"app\":\"\x01\"", "holds a control character.");
    add(app, std::string("\"app\":\"\0\"", 9), "holds a NUL byte.");
    add(app, R"("app":"\u0000")", "holds a NUL character.");
    add(app, R"("app":"\ud800")", "holds an escape that stands for no character.");
    add(app, R"("app":"\u0073eeded")", otherwise);
    add(app, R"("app":)" + nested(40, "[", "]"), "is nested too deep.");
    add(app, R"("app":)" + nested(1'000'000, "[", "]"), "is nested too deep.");
    add(R"("seed":"7461")", R"("seed":"74G1")", otherwise);
    add(R"("seed":"7461")", R"("more":"7461")", fields);
    add(R"("seed":"7461")", R"("seed":"7461","more":1)", otherwise);
    add(R"("app":"seeded")", R"("app":")" + std::string(5U << 20U, 'x') + '"',
        "is longer than 4 MiB.");
}

// With a hash that does not fit.
void add_broken_first_lines(Files& files)
{
    const auto add = [&](std::string name, std::string text, std::string_view what) {
        files.push_back({"first line: " + name, always(std::move(text)), -1, header_refused(what)});
    };
    const std::string hash = taken_apart(lines_of(small_text())[0]).facts + R"(,"h":")";
    add("another seed", swapped(small_text(), "7461", "7462"), "was changed.");
    add("another hash", swapped(small_text(), hash, hash.substr(0, hash.size()) + "0"),
        "is not whole.");
    add("no hash", swapped(small_text(), R"(,"h":")", R"(,"g":")"), "is not whole.");
    add("a blank at its end", swapped(small_text(), "\"}\n", "\"} \n"), "is not whole.");
    add("a hash in capitals",
        swapped(small_text(), R"("h":")" + small_text().substr(hash.size(), 64),
            R"("h":")" + std::string(64, 'A')),
        "is not whole.");
    add("the hash of nothing",
        swapped(small_text(), small_text().substr(hash.size(), 64), to_hex(sha256(""))),
        "was changed.");
}

// ---- one entry, with its hashes made to fit ------------------------------------------------------------

struct Entries {
    Files& files;

    // The line of an interest with something else in its facts, or in its words.
    void fact(std::string name, std::string_view from, const std::string& to, std::string_view what)
    {
        std::vector<HandLine> lines = small_lines();
        lines[target].facts = swapped(lines[target].facts, from, to);
        files.push_back(
            {"fact: " + std::move(name), always(by_hand(lines)), 3, read_up_to(target + 1, what)});
    }
    void word(std::string name, const std::string& words, std::string_view what)
    {
        std::vector<HandLine> lines = small_lines();
        lines[target].words = words;
        files.push_back(
            {"words: " + std::move(name), always(by_hand(lines)), 3, read_up_to(target + 1, what)});
    }
};

constexpr std::string_view no_json = "is not JSON.";
constexpr std::string_view no_fraction = "holds a number that is not whole.";
constexpr std::string_view too_large = "holds a number beyond 9007199254740992.";
constexpr std::string_view too_deep = "is nested too deep.";
constexpr std::string_view no_event = "holds an event that cannot be read.";
constexpr std::string_view no_entry = "does not have the fields of an entry.";
constexpr std::string_view other_bytes = "is not written as Jointly writes it.";
constexpr std::string_view nothing_there = "speaks of something that is not there.";
constexpr std::string_view no_calendar = "has a time that no calendar here holds.";
constexpr std::string_view no_escape = "holds an escape that stands for no character.";
constexpr std::string_view not_utf8 = "is not UTF-8.";

void add_numbers(Entries entries)
{
    struct Number {
        std::string text;
        std::string_view what;
    };
    const Number numbers[] = {{"NaN", no_json}, {"Infinity", no_json}, {"-Infinity", no_fraction},
        {"01", no_fraction}, {"-0", no_fraction}, {"1.0", no_fraction}, {"0.1", no_fraction},
        {"1e3", no_fraction}, {"1E400", no_fraction}, {"1e-400", no_fraction}, {"+1", no_json},
        {"0x10", no_fraction}, {".5", no_json}, {"-", no_fraction}, {"1_000", no_fraction},
        {"9007199254740993", too_large}, {"-9007199254740993", too_large},
        {"9223372036854775807", too_large}, {"9223372036854775808", too_large},
        {"18446744073709551616", no_fraction}, {"1" + std::string(100, '0'), no_fraction},
        {std::string(100'000, '9'), no_fraction}, {number_of_114_bytes(), no_fraction}};
    for (const Number& number : numbers) {
        const std::string name = number.text.substr(0, 30);
        entries.fact(
            name + " for a time", R"("t":1772471040000)", R"("t":)" + number.text, number.what);
        entries.fact(name + " for an id", R"("id":1)", R"("id":)" + number.text, number.what);
        entries.word(name + " for a text", R"([{"text":)" + number.text + "}]", number.what);
    }
}

void add_depths(Entries entries)
{
    for (const std::size_t depth : {std::size_t{33}, std::size_t{100}, std::size_t{1'000},
             std::size_t{10'000}, std::size_t{100'000}, std::size_t{1'000'000}}) {
        const std::string lists = nested(depth, "[", "]");
        const std::string name = std::to_string(depth) + " deep";
        entries.fact("lists " + name, R"("id":1)", R"("id":)" + lists, too_deep);
        entries.fact("events " + name, R"("e":[)", R"("e":[)" + lists + ",", too_deep);
        entries.word("lists " + name, lists, too_deep);
        if (depth <= 100'000) {  // a larger one is no line any more
            entries.word("objects " + name,
                "[" + nested(depth, R"({"a":)", "}").replace(depth * 5, 0, "1") + "]", too_deep);
        }
        // The parser gives up at a depth of its own before it sees that they do not end.
        entries.word(
            "unclosed " + name, std::string(depth, '['), depth <= 1'000 ? no_json : too_deep);
    }
}

void add_spellings(Entries entries)
{
    const auto text = [](std::string_view inside) {
        return R"([{"text":")" + std::string(inside) + R"("}])";
    };
    for (const char* const half : {R"(\ud800)", R"(\udfff)", R"(\udc00\ud800)", R"(\ud800\ud800)",
             R"(\ud83d\u0041)", R"(\uD83E)"}) {
        entries.word(std::string("half a character ") + half, text(half), no_escape);
    }
    for (const char* const bytes : {"\xFF", "\xFE", "\xC0\x80", "\xC1\xBF", "\xE0\x80\x80",
             "\xED\xA0\x80", "\xED\xBF\xBF", "\xF0\x80\x80\x80", "\xF4\x90\x80\x80", "\xF8\x88\x80",
             "\x80", "\xC3", "\xE2\x82", "\xF0\x9F\xA4", "\xC3("}) {
        entries.word("bytes " + to_hex(bytes), text(bytes), not_utf8);
        entries.fact("bytes " + to_hex(bytes), "interest_recorded", bytes, not_utf8);
    }
    for (char control = 1; control < 0x20; ++control) {
        if (control == '\n') {  // it would end the line
            continue;
        }
        const std::string bytes(1, control);
        entries.word("a raw " + to_hex(bytes), text(bytes), "holds a control character.");
    }
    entries.word("a raw NUL", text(std::string_view("a\0b", 3)), "holds a NUL byte.");
    entries.word("an escaped NUL", text(R"(\u0000)"), "holds a NUL character.");
    entries.word(
        "an escaped NUL behind a picture", text(R"(\ud83e\udd1d\u0000)"), "holds a NUL character.");
    for (const char* const odd : {R"(\u0041)", R"(\/)", R"(\u001f)", R"(\u000a)", R"(\u00e9)",
             R"(\ud83e\udd1d)", R"(\u2028)"}) {
        entries.word(std::string("another spelling ") + odd, text(odd), other_bytes);
    }
    for (const char* const no : {R"(\x41)", R"(\u00)", R"(\u00zz)", R"(\')"}) {
        entries.word(std::string("no escape ") + no, text(no), no_escape);
    }
    entries.word("a quote too many", text("\""), "holds a text that does not end.");
    entries.word("a blank", R"([ {"text":"Go home unhurt"}])", other_bytes);
    entries.word("a comment", R"([{"text":"Go"}/* */])", no_json);
    entries.word("2,001 bytes", text(std::string(2'001, 'w')),
        "holds words that are longer than Jointly keeps.");
    entries.word("4 MiB of words", text(std::string(4U << 20U, 'w')), "is longer than 4 MiB.");
    entries.word("a million empty objects", "[{}" + nested(1'000'000, ",{}", "") + "]", no_event);
}

void add_shapes(Entries entries)
{
    entries.fact("an id twice", R"("id":1)", R"("id":1,"id":2)", "holds a key twice.");
    entries.fact(
        "an id twice, spelt apart", R"("id":1)", R"("id":1,"\u0069d":2)", "holds a key twice.");
    entries.fact("a seq twice", R"("m":0)", R"("m":0,"s":4)", "holds a key twice.");
    entries.word("a text twice", R"([{"text":"a","text":"b"}])", "holds a key twice.");
    entries.fact("another order", R"("id":1,"number":1)", R"("number":1,"id":1)", no_event);
    entries.fact("a field too many", R"("id":1)", R"("id":1,"more":1)", no_event);
    entries.fact("a field missing", R"("id":1,)", "", no_event);
    entries.fact("a text for an id", R"("id":1)", R"("id":"1")", no_event);
    entries.fact("a list for an id", R"("id":1)", R"("id":[1])", no_event);
    entries.fact("an object for an id", R"("id":1)", R"("id":{})", no_event);
    entries.fact("null for an id", R"("id":1)", R"("id":null)", no_event);
    entries.fact("true for an id", R"("id":1)", R"("id":true)", no_event);
    entries.fact("a number for a truth", R"("mutual":false)", R"("mutual":0)", no_event);
    entries.fact("an id beyond 32 bits", R"("id":1)", R"("id":4294967296)", no_event);
    entries.fact("an id that wraps to 1", R"("id":1)", R"("id":4294967297)", no_event);
    entries.fact("an id below 0", R"("id":1)", R"("id":-1)", no_event);
    entries.fact("no events", R"("e":[)", R"("e":[],"f":[)", no_event);
    entries.fact("an event that is a list", R"("e":[)", R"("e":[[],)", no_event);
    entries.fact("an event without a kind", R"("k":"interest_recorded",)", "", no_event);
    entries.fact("a kind that is a number", R"("interest_recorded")", "7", no_event);
    entries.fact("a list for the events", R"("e":[)", R"("e":[{},)", no_event);
    entries.fact("no time", R"("t":1772471040000,)", "", no_entry);
    entries.fact(
        "fields in another order", R"("m":0,"b":"00000000")", R"("b":"00000000","m":0)", no_entry);
    entries.fact("a text for a time", R"("t":1772471040000)", R"("t":"now")", no_entry);
    entries.fact("a boot in capitals", R"("b":"00000000")", R"("b":"ABCDEF00")", no_entry);
    entries.fact("a boot too short", R"("b":"00000000")", R"("b":"0000")", no_entry);
    entries.fact("no boot", R"("b":"00000000")", R"("b":"")", no_entry);
    entries.fact("a recorder beyond 32 bits", R"("a":0)", R"("a":4294967296)", no_event);
    entries.fact("a recorder below 0", R"("a":0)", R"("a":-1)", no_event);
    entries.fact("a recorder who is not there", R"("a":0)", R"("a":1)", nothing_there);
    entries.fact("the year 10000", R"("t":1772471040000)", R"("t":253402300800000)", no_calendar);
    entries.fact("the year 1899", R"("t":1772471040000)", R"("t":-2208988800001)", no_calendar);
    entries.fact("2^53 for a time", R"("t":1772471040000)", R"("t":9007199254740992)", no_calendar);
    for (const auto* const words : {"", "[]", "[{}]", "[{},{}]", "{}", "\"\"", "null", "[1]",
             R"([{"text":null}])", R"([{"text":1}])", R"([{"text":["a"]}])", R"([{"test":"a"}])",
             R"([{"text":"a","more":"b"}])", R"([{"text":"a"},{"text":"b"}])"}) {
        const bool is_json = std::string_view(words) != "";
        entries.word(std::string("shaped ") + words, words, is_json ? no_event : "is not whole.");
    }
}

void add_meanings(Entries entries)
{
    for (const char* const id : {"0", "2", "7", "4294967295"}) {
        entries.fact(std::string("the new id ") + id, R"("id":1)", std::string(R"("id":)") + id,
            nothing_there);
        entries.fact(std::string("the issue ") + id, R"("issue":1)",
            std::string(R"("issue":)") + id, nothing_there);
        entries.fact(std::string("the spoken number ") + id, R"("number":1)",
            std::string(R"("number":)") + id,
            std::string_view(id) == "4294967295" ? no_event : nothing_there);
    }
    entries.fact("a party that is not there", R"("party":1)", R"("party":3)", nothing_there);
    for (const char* const seq : {"0", "3", "5", "9007199254740992", "-4", "-1"}) {
        entries.fact(std::string("the seq ") + seq, R"("s":4)", std::string(R"("s":)") + seq,
            say("is entry {seq} where entry 4 comes next.", {{"seq", seq}}));
    }
    for (const char* const kind : {"undone", "redone", "redacted"}) {
        for (const char* const seq : {"0", "1", "4", "9007199254740992"}) {
            std::vector<HandLine> lines = small_lines();
            const auto at = lines[target].facts.find(R"("e":[)");
            lines[target].facts = lines[target].facts.substr(0, at) + R"("e":[{"k":")" + kind
                                + R"(","d":{"seq":)" + seq + "}}]";
            lines[target].words = "[{}]";
            const bool may = std::string_view(kind) == "redacted" && std::string_view(seq) == "1";
            if (!may) {
                entries.files.push_back(
                    {std::string("meaning: ") + kind + " " + seq, always(by_hand(lines)), 3,
                        read_up_to(target + 1,
                            "takes back, brings back or redacts an entry that it cannot.")});
            }
        }
    }
}

// ---- the chain ---------------------------------------------------------------------------------------

void add_chains(Files& files)
{
    constexpr std::string_view changed = "was changed, or the line before it was.";
    const auto add = [&](std::string name, const std::vector<std::string>& lines, int entries,
                         std::string_view what) {
        std::string text;
        for (const std::string& line : lines) {
            text += line + "\n";
        }
        files.push_back({"chain: " + std::move(name), always(std::move(text)), entries,
            read_up_to(static_cast<std::size_t>(entries) + 2, what)});
    };
    const std::vector<std::string> whole = lines_of(small_text());
    const std::vector<std::string> others = lines_of(file_of(small_record(), "7462"));
    for (std::size_t at = 1; at + 1 < whole.size(); ++at) {
        const int before = static_cast<int>(at) - 1;
        std::vector<std::string> lines = whole;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(at));
        if (at + 2 < whole.size()) {  // else it is the last line that is wrong, and so torn
            add("without line " + std::to_string(at + 1), lines, before, changed);
        }
        lines = whole;
        lines[at] = others[at];
        add("with line " + std::to_string(at + 1) + " of another session", lines, before, changed);
        lines = whole;
        std::swap(lines[at], lines[at + 1]);
        add("with line " + std::to_string(at + 1) + " later", lines, before, changed);
        lines = whole;
        lines[at] = swapped(lines[at], R"("t":17)", R"("t":18)");
        add("with another time in line " + std::to_string(at + 1), lines, before, changed);
        lines = whole;
        lines[at].clear();
        add("with an empty line " + std::to_string(at + 1), lines, before, "is not whole.");
        lines = whole;
        lines[at] += "\r";
        add("with CR LF after line " + std::to_string(at + 1), lines, before, "is not whole.");
        lines = whole;
        lines[at] += lines[at];
        add("with line " + std::to_string(at + 1) + " twice in one", lines, before,
            "was changed in its words.");
        lines = whole;
        lines[at] = std::string(lines[at].size(), '\0');
        add("with zeros for line " + std::to_string(at + 1), lines, before, "is not whole.");
    }
    std::vector<std::string> lines = whole;
    lines[0] = others[0];
    add("with the first line of another session", lines, 0, changed);
    lines = whole;
    lines[target] = swapped(lines[target], "Go home", "Go hungry");
    add("with other words", lines, 3, "was changed in its words.");
}

void add_others(Files& files)
{
    constexpr std::string_view newer =
        "From line 5 on this session needs a newer Jointly. It opens "
        "here for reading only, up to that line.";
    std::vector<HandLine> lines = small_lines();
    lines[target].facts = swapped(lines[target].facts, "interest_recorded", "interest_dreamt");
    files.push_back({"newer: an unknown kind", always(by_hand(lines)), 3, std::string(newer)});
    lines = small_lines();
    lines[target].facts =
        swapped(lines[target].facts, R"("e":[)", R"("e":[{"k":"undone","d":{"seq":3}},)");
    files.push_back({"newer: an undo among others", always(by_hand(lines)), 3, std::string(newer)});
    lines = small_lines();
    lines[0].facts = swapped(lines[0].facts, R"("v":1,"min":1)", R"("v":9,"min":9)");
    files.push_back({"newer: another version", always(by_hand(lines)), 7,
        "This session was written by a newer Jointly (format 9). It opens here for reading only; "
        "open it with the newer one to go on."});
    lines = small_lines();
    lines[target].is_redacted = true;
    files.push_back({"redacted by nobody", always(by_hand(lines)), 3,
        read_up_to(target + 1, "has lost its words, and no entry says that they were redacted.")});
    files.push_back({"an end of 5 MiB without a line end",
        [] { return small_text() + std::string(5U << 20U, 'x'); }, 7,
        read_up_to(9, "is longer than 4 MiB.")});
    files.push_back({"an end of 5 MiB of brackets",
        [] { return small_text() + std::string(5U << 20U, '[') + "\n"; }, 7,
        read_up_to(9, "is longer than 4 MiB.")});
}

}  // namespace

std::vector<HostileFile> hostile_files()
{
    Files files;
    add_strangers(files);
    add_first_lines(files);
    add_broken_first_lines(files);
    add_numbers({files});
    add_depths({files});
    add_spellings({files});
    add_shapes({files});
    add_meanings({files});
    add_chains(files);
    add_others(files);
    return files;
}

// ---- what is no file ---------------------------------------------------------------------------------

std::vector<HostilePath> hostile_paths()
{
    const auto link_to = [](const char* where) {
        return [where](const std::string& path) {
            must(::symlink(where, path.c_str()) == 0, "a test cannot make a link");
        };
    };
    constexpr const char* no_regular =
        "{file} is a device or a pipe, not a file. Choose another one.";
    return {
        {"nothing", [](const std::string&) {},
            "There is no file {file} there. Check the name and the folder."},
        {"a folder",
            [](const std::string& path) {
                must(::mkdir(path.c_str(), 0700) == 0, "a test cannot make a folder");
            },
            "{file} is a folder. Choose a file in it."},
        {"a pipe",
            [](const std::string& path) {
                must(::mkfifo(path.c_str(), 0600) == 0, "a test cannot make a pipe");
            },
            no_regular},
        {"a socket",
            [](const std::string& path) {
                sockaddr_un address{};
                address.sun_family = AF_UNIX;
                must(path.size() < sizeof address.sun_path, "a test's path is too long");
                std::memcpy(address.sun_path, path.c_str(), path.size());
                const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
                must(::bind(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0,
                    "a test cannot make a socket");
                (void)::close(fd);
            },
            no_regular},
        {"a link to zeros without end", link_to("/dev/zero"), no_regular},
        {"a link to chance without end", link_to("/dev/urandom"), no_regular},
        {"a link to nothing", link_to("/dev/null"), no_regular},
        {"a link to a folder", link_to("/"), "{file} is a folder. Choose a file in it."},
        {"a link to itself",
            [](const std::string& path) {
                must(::symlink(path.c_str(), path.c_str()) == 0, "a test cannot make a link");
            },
            "{file} is a link that leads nowhere. Choose the file itself."},
        {"a link to what is not there", link_to("/nowhere/at/all"),
            "There is no file {file} there. Check the name and the folder."},
        {"a file of 257 MiB",
            [](const std::string& path) {
                FILE* const file = std::fopen(path.c_str(), "w");
                must(file != nullptr && ::ftruncate(::fileno(file), 257LL << 20U) == 0,
                    "a test cannot make a file");
                (void)std::fclose(file);
            },
            "{file} is larger than 256 MiB, which is more than Jointly reads here. Check that it "
            "is the right file."},
        {"a file of 1 TiB",
            [](const std::string& path) {
                FILE* const file = std::fopen(path.c_str(), "w");
                must(file != nullptr && ::ftruncate(::fileno(file), 1LL << 40U) == 0,
                    "a test cannot make a file");
                (void)std::fclose(file);
            },
            "{file} is larger than 256 MiB, which is more than Jointly reads here. Check that it "
            "is the right file."},
    };
}

}  // namespace jointly
