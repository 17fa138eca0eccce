// Portions of two lists that read alike wherever they stand, as a provision does that was moved.
#pragma once

#include "core/language/portions.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

struct AlikePair {
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    int common = 0;      // words in both
    double share = 0.0;  // Dice on their words: above 0.8, at most 1
};

// Every such pair of 8 words or more among the portions at these places, which rise; ordered by new_at,
// then old_at. Bounded: past some millions of comparisons the pairs found by then are all that is given.
// `tally` is wide enough for all words; it is used and left clear.
[[nodiscard]] std::vector<AlikePair> alike_pairs(std::span<const Portion> olds,
    std::span<const std::size_t> old_places, std::span<const Portion> news,
    std::span<const std::size_t> new_places, WordTally& tally);

}  // namespace jointly
