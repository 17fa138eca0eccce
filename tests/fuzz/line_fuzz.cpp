// One line of a session file, as it stands and with hashes that fit: core/journal/line.h.
//
// A line that was read is what its entry is written as, to the byte; its words are within their limits, and once
// made visible they stay as they are. A line that was not read says what is wrong with it.
#include "core/journal/entry_words.h"
#include "core/json/archive.h"
#include "tests/fuzz/rehashed.h"
#include "tests/fuzz/target.h"

#include <array>

namespace jointly {

namespace {

const std::string& before_the_first()
{
    static const std::string hash = read_header(lines_of(file_of({})).front()).value().hash;
    return hash;
}

Origin origin_of(std::string_view line)
{
    const HandLine parts = taken_apart(line);
    Reader facts(parts.facts + "}");
    Origin origin;
    (void)facts.integer("s");
    (void)facts.integer("t");
    origin.monotonic_ms = facts.integer("m");
    origin.boot = facts.text("b");
    origin.salt = parts.salt;
    must(facts.ok(), "a line was read that has not the fields of an entry");
    return origin;
}

std::string_view try_entry(std::string_view line, std::string_view previous)
{
    auto read = read_entry(line, previous);
    if (const auto* const bad = std::get_if<BadLine>(&read)) {
        must_be_said({bad->what});
        return bad->broken ? "broken" : "wrong";
    }
    auto& found = std::get<EntryRead>(read);
    if (!found.entry) {
        return "newer";
    }
    Entry& entry = *found.entry;
    must(words_fit(entry), "words are longer than they may be");
    if (!found.words_absent) {
        must(entry_line(entry, origin_of(line), previous) == std::string(line) + '\n',
            "an entry is written otherwise than it was read");
    }
    (void)make_visible(entry);
    must(!make_visible(entry), "words that were made visible change once more");
    return found.words_absent ? "without its words" : "an entry";
}

std::string_view try_header(std::string_view line)
{
    const auto read = read_header(line);
    if (!read.ok()) {
        must_be_said(read.problem());
        return "no first line";
    }
    must(read.value().header.version > format_version
             || header_line(read.value().header) == std::string(line) + '\n',
        "a first line is written otherwise than it was read");
    return "a first line";
}

}  // namespace

std::vector<std::string_view> outcomes()
{
    return {"broken", "wrong", "newer", "without its words", "an entry", "no first line",
        "a first line"};
}

std::string_view fuzz_one(std::string_view bytes)
{
    const std::string_view line = bytes.substr(0, bytes.find('\n'));
    (void)try_header(line);
    (void)try_entry(line, before_the_first());
    const std::vector<std::string> lines = lines_of(rehashed(line));
    return lines.size() == 1 ? try_header(lines.front())
                             : try_entry(lines.back(), before_the_first());
}

}  // namespace jointly
