#include "core/language/heaviest_chain.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr auto none = static_cast<std::size_t>(-1);

// The heaviest chain that ends before a place of the new list: a Fenwick tree of best ends.
class BestEnds {
public:
    BestEnds(std::size_t places, const std::vector<double>& weights)
        : weights_(weights), ends_(places + 1, none)
    {}

    [[nodiscard]] std::size_t before(std::size_t place) const
    {
        std::size_t best = none;
        for (std::size_t at = place; at > 0; at -= at & (~at + 1)) {
            best = heavier(best, ends_[at]);
        }
        return best;
    }

    void note(std::size_t place, std::size_t end)
    {
        for (std::size_t at = place + 1; at < ends_.size(); at += at & (~at + 1)) {
            ends_[at] = heavier(ends_[at], end);
        }
    }

private:
    // The first where both weigh the same, so that the answer does not depend on the shape of the tree.
    [[nodiscard]] std::size_t heavier(std::size_t one, std::size_t other) const
    {
        if (one == none || other == none) {
            return one == none ? other : one;
        }
        if (weights_[one] == weights_[other]) {
            return std::min(one, other);
        }
        return weights_[one] > weights_[other] ? one : other;
    }

    const std::vector<double>& weights_;  // of the chain that ends with each pair
    std::vector<std::size_t> ends_;
};

}  // namespace

std::vector<WeightedPair> heaviest_chain(std::vector<WeightedPair> pairs)
{
    // Of one old place the later new places first: none of them then follows another.
    std::sort(pairs.begin(), pairs.end(), [](const WeightedPair& a, const WeightedPair& b) {
        return a.old_at != b.old_at ? a.old_at < b.old_at : a.new_at > b.new_at;
    });
    std::size_t places = 0;
    for (const WeightedPair& pair : pairs) {
        places = std::max(places, pair.new_at + 1);
    }
    std::vector<double> weights(pairs.size());
    std::vector<std::size_t> before(pairs.size(), none);
    BestEnds ends(places, weights);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        before[i] = ends.before(pairs[i].new_at);
        weights[i] = pairs[i].weight + (before[i] == none ? 0.0 : weights[before[i]]);
        ends.note(pairs[i].new_at, i);
    }
    std::vector<WeightedPair> chain;
    for (std::size_t i = ends.before(places); i != none; i = before[i]) {
        chain.push_back(pairs[i]);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

}  // namespace jointly
