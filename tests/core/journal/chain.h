// Session files by hand: lines taken apart, changed, and chained again as the format page says, without
// asking the code that is tested. What is wrong with such a file is only what the test put into it.
#pragma once

#include "core/base/hash.h"
#include "core/journal/line.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// A line without its hashes, which by_hand() puts in. The header has no check, no salt and no words.
struct HandLine {
    std::string facts;  // up to the check
    std::string salt;
    std::string words;
    bool is_header = false;
    bool is_redacted = false;
};

[[nodiscard]] inline HandLine taken_apart(std::string_view line)
{
    const auto upto = [&](std::string_view mark) {
        return std::string(line.substr(0, line.find(mark)));
    };
    HandLine parts;
    if (line.starts_with(R"({"s":0,)")) {
        parts.is_header = true;
        parts.facts = upto(R"(,"h":")");
        return parts;
    }
    constexpr std::string_view salt_key = R"(","n":")";
    constexpr std::string_view words_key = R"(","x":)";
    parts.facts = upto(R"(,"c":")");
    const auto salt_at = line.find(salt_key);
    if (salt_at == std::string_view::npos) {
        parts.is_redacted = true;
        return parts;
    }
    const auto words_at = line.find(words_key, salt_at);
    parts.salt = line.substr(salt_at + salt_key.size(), words_at - salt_at - salt_key.size());
    parts.words = line.substr(words_at + words_key.size());
    parts.words.pop_back();
    return parts;
}

// The whole file. `check_of_redacted` stands in lines whose words are gone.
[[nodiscard]] inline std::string by_hand(
    const std::vector<HandLine>& lines, const std::string& check_of_redacted = std::string(64, '0'))
{
    std::string text;
    std::string previous(32, '\0');
    for (const HandLine& line : lines) {
        std::string covered = line.facts;
        if (!line.is_header) {
            const std::string check = line.is_redacted
                                        ? check_of_redacted
                                        : to_hex(sha256(from_hex(line.salt) + line.words));
            covered += R"(,"c":")" + check + '"';
        }
        previous = sha256("IBBJ1\n" + previous + covered);
        text += covered + R"(,"h":")" + to_hex(previous) + '"';
        if (!line.is_header && !line.is_redacted) {
            text += R"(,"n":")" + line.salt + R"(","x":)" + line.words;
        }
        text += "}\n";
    }
    return text;
}

[[nodiscard]] inline std::vector<std::string> lines_of(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

[[nodiscard]] inline std::vector<HandLine> all_taken_apart(std::string_view text)
{
    std::vector<HandLine> lines;
    for (const std::string& line : lines_of(text)) {
        lines.push_back(taken_apart(line));
    }
    return lines;
}

// The first `from` in a text as `to`; the test is wrong where there is none.
[[nodiscard]] inline std::string swapped(
    std::string text, std::string_view from, std::string_view to)
{
    const auto at = text.find(from);
    must(at != std::string::npos, "a test wants to change what is not in its text");
    return text.replace(at, from.size(), to);
}

// A session file of a record, as the store of a sample would write it.
[[nodiscard]] inline std::string file_of(const Record& record, const std::string& seed = "7461")
{
    Header header;
    header.seed = seed;
    header.id = seeded_id(seed);
    header.app = "seeded";
    std::string text = header_line(header);
    std::string previous = read_header(lines_of(text).front()).value().hash;
    for (const Entry& entry : record) {
        const std::string line =
            entry_line(entry, {0, "00000000", seeded_salt(seed, entry.stamp.seq)}, previous);
        previous = line.substr(line.find(R"(,"h":")") + 6, 64);
        text += line;
    }
    return text;
}

// A small honest session: two parties, an issue, an interest, an option, and an act taken back.
[[nodiscard]] inline Record small_record()
{
    const auto entry = [](std::uint64_t seq, Events events) {
        return Entry{{seq, 1'772'470'800'000 + static_cast<std::int64_t>(seq) * 60'000, {}},
            std::move(events)};
    };
    PartyJoined labor{{1}, true, 6, Shape::circle, PartyColour::blue, "Union",
        "Allied Care Workers, Local 412", "U"};
    PartyJoined employer{{2}, true, 6, Shape::square, PartyColour::amber, "Management",
        "Tamarack Valley Health", "M"};
    Record record;
    record.push_back(entry(1, {std::move(labor)}));
    record.push_back(entry(2, {std::move(employer)}));
    record.push_back(entry(
        3, {IssueRaised{{1}, "What might we do so that \"nights\" are safe?", ""}, Turned{{1}}}));
    record.push_back(entry(4, {InterestRecorded{{1}, 1, {1}, {false, {1}}, "Go home unhurt"}}));
    record.push_back(entry(5, {OptionOffered{{1}, 2, {1}, "Joint hazard walk each month"}}));
    record.push_back({entry(6, {}).stamp, RecordEvent{Undone{5}}});
    record.push_back(
        entry(7, {OptionOffered{{2}, 3, {1}, "A walk with a steward, \u20ac 40 a month"}}));
    return record;
}

}  // namespace jointly
