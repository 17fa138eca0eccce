// One line of the session file and back. The format, with every byte of it, stands in README.md.
//
// Lines are written in one way only: what is read must encode to the same bytes, so that no byte of a
// file can change unseen.
#pragma once

#include "core/base/result.h"
#include "core/record/entry.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t line_max_bytes = std::size_t{4} << 20U;
inline constexpr std::uint64_t file_max_bytes = std::uint64_t{256} << 20U;
inline constexpr int format_version = 1;

// The first line.
struct Header {
    std::int64_t version = format_version;
    std::int64_t min_version = format_version;  // the oldest reader that may write to it
    std::string id;                             // 32 hex digits
    std::string app;                            // the version that made it; "seeded" for a sample
    std::string seed;  // hex; empty but in samples, whose ids and salts come from it
    friend bool operator==(const Header&, const Header&) = default;
};

// What stands in an entry's line beside the entry.
struct Origin {
    std::int64_t monotonic_ms = 0;
    std::string boot;  // 8 hex digits: the start of the machine's boot id
    std::string salt;  // 32 hex digits
};

// All hashes are 64 lower-case hex digits. Lines end in LF.
[[nodiscard]] std::string header_line(const Header& header);
[[nodiscard]] std::string entry_line(
    const Entry& entry, const Origin& origin, std::string_view previous_hash);

struct HeaderRead {
    Header header;
    std::string hash;
};
// `line` is without its LF. A Problem names what is wrong with the file as a whole.
[[nodiscard]] Result<HeaderRead> read_header(std::string_view line);

struct EntryRead {
    std::optional<Entry> entry;  // nothing: it holds a kind of a newer version
    std::string hash;
    bool words_absent = false;  // redacted: "[redacted]" stands for each of its words
};
// How a line can be wrong. `broken`: not whole or not ours, as a torn write leaves it; `wrong`: whole
// by its hash, but not what this program writes.
struct BadLine {
    bool broken = true;
    std::string what;  // ends a sentence that begins with "Line 12 "
};
[[nodiscard]] std::variant<EntryRead, BadLine> read_entry(
    std::string_view line, std::string_view previous_hash);
// The same of a line that entry_line() has just made, for who compares what is read with what it was made
// of. Where both are one entry they are written in one way, so that is not asked by writing it again.
[[nodiscard]] std::variant<EntryRead, BadLine> read_own_entry(
    std::string_view line, std::string_view previous_hash);

// Of a sample: everything random comes from its seed.
[[nodiscard]] std::string seeded_id(std::string_view seed_hex);
[[nodiscard]] std::string seeded_salt(std::string_view seed_hex, std::uint64_t seq);

}  // namespace jointly
