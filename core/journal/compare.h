// Two copies of a session side by side: is one the other with more behind it, or where do they part?
//
// Entries are compared by their hashes, so a copy that lost words by consent is still the same. What was
// left out at the end of a damaged copy is not part of the comparison.
#pragma once

#include "core/journal/chain.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace jointly {

enum class Kinship : std::uint8_t {
    same,
    first_goes_on,   // the second is the beginning of the first
    second_goes_on,  // the first is the beginning of the second
    fork,            // both go on, each in its own way
    strangers,       // copies of two sessions
};

struct Comparison {
    Kinship kinship = Kinship::same;
    std::uint64_t common = 0;  // entries that both hold, from the first one
    std::uint64_t first_alone = 0;
    std::uint64_t second_alone = 0;
    // Entries among the common ones whose words stand in one copy and were redacted in the other.
    std::uint64_t words_in_one = 0;
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

[[nodiscard]] Comparison compare(const Chain& first, const Chain& second);

// For the room; the copies are called by these names.
[[nodiscard]] std::string told(
    const Comparison& comparison, std::string_view first, std::string_view second);

}  // namespace jointly
