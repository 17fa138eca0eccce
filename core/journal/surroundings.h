// What a store takes from around it: clocks, chance, this machine, and room. Tests give clocks that stand
// still, and little room.
#pragma once

#include "core/disk/calls.h"
#include "core/journal/load.h"

#include <functional>
#include <string>

namespace jointly {

// Only the store's own thread calls these, once for each act that is asked for; salts more often.
struct Surroundings {
    std::function<std::int64_t()> now_ms;  // as told; milliseconds UTC
    std::function<std::int64_t()> monotonic_ms;
    std::function<std::string(std::uint64_t seq)> salt;  // 32 hex digits
    std::string boot;                                    // 8 hex digits
    std::uint64_t room_bytes = file_max_bytes;           // how large the session file may become
};

// This machine's clocks and random salts. Where it does not tell its boot id, that is eight zeros.
[[nodiscard]] Surroundings machine_surroundings(const DiskCalls& disk = real_disk());
// Those of a sample: clocks as given by `now_ms`, salts from the seed.
[[nodiscard]] Surroundings seeded_surroundings(
    const std::string& seed_hex, std::function<std::int64_t()> now_ms);

// Chosen when the file was read: a sample has its seed in the header.
using SurroundingsFor = std::function<Surroundings(const Loaded&)>;

}  // namespace jointly
