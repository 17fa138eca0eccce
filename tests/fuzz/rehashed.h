// Session files whose hashes are made to fit again, so that what is wrong in them gets past the chain to
// what reads, folds and shows it.
//
// Lines may stand as in a file; their hashes, and the numbers of entries, are made anew. Or in short:
//
//   "a":0,"e":[...]<TAB>[...]   the facts from "a" on, and the words; without a tab the words were redacted
//   !...                        the rest as it stands here, its number too
//   -N                          at the end: the words of entry N are taken out
//   ~N                          behind that: N bytes of the file are cut off
//
// A file that does not begin with a first line gets one.
#pragma once

#include "core/journal/redact.h"
#include "tests/core/journal/chain.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// The facts with this number, whatever number they had.
[[nodiscard]] inline std::string numbered(std::string_view facts, std::size_t seq)
{
    constexpr std::string_view number_key = R"({"s":)";
    const std::string number = std::string(number_key) + std::to_string(seq);
    if (facts.starts_with('!')) {
        return std::string(facts.substr(1));
    }
    if (facts.starts_with(number_key)) {
        const auto end = std::min(facts.find(','), facts.size());
        return number + std::string(facts.substr(end));
    }
    return number + R"(,"t":1772470800000,"m":0,"b":"00000000",)" + std::string(facts);
}

// `line` is without its LF.
[[nodiscard]] inline HandLine unhashed(std::string_view line, std::size_t seq)
{
    const auto tab = line.find('\t');
    const bool is_cut =
        line.ends_with(R"(","x":)");  // where taken_apart() expects at least a brace
    HandLine parts = taken_apart(std::string(line) + (is_cut ? "}" : ""));
    if (tab != std::string_view::npos) {
        parts.facts = line.substr(0, tab);
        parts.salt = std::string(32, '0');
        parts.words = line.substr(tab + 1);
        parts.is_redacted = false;
    }
    if (!parts.is_header) {
        parts.facts = numbered(parts.facts, seq);
    }
    return parts;
}

// The number behind the mark, at most `most`; 0 where there is none.
[[nodiscard]] inline std::size_t number_after(char mark, std::string_view line, std::size_t most)
{
    std::size_t number = 0;
    if (line.starts_with(mark)) {
        (void)std::from_chars(line.data() + 1, line.data() + line.size(), number);
    }
    return std::min(number, most);
}

// What the last line says behind the mark; the line goes. Nothing where it has another mark.
[[nodiscard]] inline std::size_t taken_from_the_end(
    std::vector<std::string>& lines, char mark, std::size_t most)
{
    if (lines.empty() || !lines.back().starts_with(mark)) {
        return 0;
    }
    const std::size_t number = number_after(mark, lines.back(), most);
    lines.pop_back();
    return number;
}

[[nodiscard]] inline std::string rehashed(std::string_view text)
{
    std::vector<std::string> lines = lines_of(text);
    const std::size_t cut = taken_from_the_end(lines, '~', line_max_bytes);
    const std::size_t wordless = taken_from_the_end(lines, '-', lines.size());
    std::vector<HandLine> parts;
    if (lines.empty() || !lines.front().starts_with(R"({"s":0,)")) {
        parts.push_back(taken_apart(file_of({})));
    }
    for (const std::string& line : lines) {
        parts.push_back(unhashed(line, parts.size()));
    }
    std::string file = by_hand(parts);
    if (wordless != 0) {
        file = without_words(file, {wordless});
    }
    file.resize(file.size() - std::min(cut, file.size()));
    return file;
}

}  // namespace jointly
