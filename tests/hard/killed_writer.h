// A writer in a process of its own, listened to until it is killed, and what must hold afterwards.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace jointly {

// Counts how often each thing was seen, over all rounds.
struct Tally {
    int rounds = 0;
    std::uint64_t acknowledged = 0;
    int lost_rounds = 0;     // rounds in which an acknowledged entry was gone
    std::uint64_t lost = 0;  // those entries
    int broken_rounds =
        0;                // rounds that left a file which is damaged, or holds what was not written
    int torn_rounds = 0;  // rounds that left an unfinished last line
};

// Runs `program FILE`. Reads its acknowledgements until `enough` came, waits `more_us` microseconds, calls
// `cut`, and kills it. The last entry that was acknowledged before `cut`; nothing where none was. Where
// `cut` only kills, what was said until the end of the process counts too: `count_after`.
struct Killing {
    std::string program;
    std::string file;
    int enough = 1;
    std::uint32_t more_us = 0;
    std::function<void()> cut = [] {};
    bool count_after = false;
};
[[nodiscard]] std::optional<std::uint64_t> kill_writer(const Killing& killing);

// Reads the session that is left and notes what became of the acknowledged entries; `last` as returned
// above. What is wrong is printed.
void check_what_is_left(
    const std::string& file, std::optional<std::uint64_t> last, std::uint64_t before, Tally& tally);

// Prints the tally on one line.
void print(const char* name, const Tally& tally, double seconds);

}  // namespace jointly
