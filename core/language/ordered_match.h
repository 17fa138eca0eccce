// Which portions of two lists are one and the same, in the order of both.
//
// Dynamic programming: of all pairings that keep the order, the one whose pairs have most in common. Nothing
// is anchored first, so one portion that was moved far does not tear its neighbours apart.
//
// Bounded: where that would be too many comparisons (more than 250,000 pairs of portions), identical
// portions that stand once in each list hold the order, then portions that read alike; what is between
// them and still too much is not paired. The work grows with the length of the lists.
#pragma once

#include "core/language/portions.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

struct Match {
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    friend bool operator==(const Match&, const Match&) = default;
};

// Both places rise from each match to the next. `tally` is wide enough for all words; it is used and left
// clear, so that one serves many calls.
[[nodiscard]] std::vector<Match> ordered_match(
    std::span<const Portion> olds, std::span<const Portion> news, WordTally& tally);

}  // namespace jointly
