#include "core/language/heaviest_chain.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jointly {
namespace {

double weight_of(const std::vector<WeightedPair>& chain)
{
    double weight = 0.0;
    for (const WeightedPair& pair : chain) {
        weight += pair.weight;
    }
    return weight;
}

bool rises(const std::vector<WeightedPair>& chain)
{
    return std::adjacent_find(chain.begin(), chain.end(),
               [](const WeightedPair& a, const WeightedPair& b) {
                   return a.old_at >= b.old_at || a.new_at >= b.new_at;
               })
        == chain.end();
}

// By trying every set of pairs.
double heaviest_weight(const std::vector<WeightedPair>& pairs)
{
    double heaviest = 0.0;
    for (unsigned chosen = 0; chosen < 1U << pairs.size(); ++chosen) {
        std::vector<WeightedPair> chain;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if ((chosen >> i & 1U) != 0) {
                chain.push_back(pairs[i]);
            }
        }
        std::sort(chain.begin(), chain.end(),
            [](const WeightedPair& a, const WeightedPair& b) { return a.old_at < b.old_at; });
        heaviest = rises(chain) ? std::max(heaviest, weight_of(chain)) : heaviest;
    }
    return heaviest;
}

TEST(HeaviestChain, OfNoPairsIsEmpty) { EXPECT_TRUE(heaviest_chain({}).empty()); }

TEST(HeaviestChain, PrefersOneHeavyPairToTwoLightOnes)
{
    const auto chain = heaviest_chain({{0, 5, 9.0}, {1, 1, 2.0}, {2, 2, 3.0}});
    ASSERT_EQ(chain.size(), 1U);
    EXPECT_EQ(chain[0].new_at, 5U);
}

TEST(HeaviestChain, NeverUsesAPlaceTwice)
{
    EXPECT_EQ(heaviest_chain({{0, 0, 1.0}, {0, 1, 1.0}, {1, 1, 1.0}}).size(), 2U);
    EXPECT_EQ(heaviest_chain({{0, 0, 1.0}, {0, 1, 1.0}, {0, 2, 1.0}}).size(), 1U);
    EXPECT_EQ(heaviest_chain({{0, 3, 1.0}, {1, 3, 1.0}, {2, 3, 1.0}}).size(), 1U);
}

TEST(HeaviestChain, IsAsHeavyAsTheBestOfAllChains)
{
    std::mt19937 random(2050);
    for (int round = 0; round < 300; ++round) {
        std::vector<WeightedPair> pairs(random() % 11);
        for (WeightedPair& pair : pairs) {
            pair = {random() % 6, random() % 6, static_cast<double>(1 + random() % 9)};
        }
        const auto chain = heaviest_chain(pairs);
        ASSERT_TRUE(rises(chain));
        ASSERT_EQ(weight_of(chain), heaviest_weight(pairs)) << round;
    }
}

}  // namespace
}  // namespace jointly
