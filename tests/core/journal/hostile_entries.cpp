// One line of a session, spoilt in its numbers, depth, spelling, shape and meaning. Its hashes are made to
// fit, so that what is wrong gets past the chain to what reads and folds it.
#include "tests/core/journal/hostile_parts.h"

namespace jointly {

namespace {

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
        {"18446744073709551616", too_large}, {"1" + std::string(100, '0'), too_large},
        {std::string(100'000, '9'), too_large}, {number_of_114_bytes(), no_fraction}};
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
        entries.word("unclosed " + name, std::string(depth, '['), too_deep);
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

}  // namespace

std::vector<HostileFile> hostile_entries()
{
    Files files;
    add_numbers({files});
    add_depths({files});
    add_spellings({files});
    add_shapes({files});
    add_meanings({files});
    return files;
}

}  // namespace jointly
