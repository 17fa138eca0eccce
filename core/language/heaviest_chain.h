// Of many pairs of places in two lists, those that can stand in one order and weigh most together.
#pragma once

#include <cstddef>
#include <vector>

namespace jointly {

struct WeightedPair {
    std::size_t old_at = 0;
    std::size_t new_at = 0;
    double weight = 0.0;  // above 0
};

// Both places rise from each pair to the next. The work grows with the number of pairs, but for a logarithm.
[[nodiscard]] std::vector<WeightedPair> heaviest_chain(std::vector<WeightedPair> pairs);

}  // namespace jointly
