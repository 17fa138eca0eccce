#include "core/language/diff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jointly {
namespace {

using Items = std::vector<int>;

// The new list made from the old one and the hunks; asserts that they are in order, with something
// kept between two.
Items applied(const Items& olds, const Items& news, const std::vector<Hunk>& hunks)
{
    Items made;
    std::size_t at = 0;
    for (const Hunk& hunk : hunks) {
        EXPECT_TRUE(&hunk == &hunks.front() || hunk.old_begin > at);
        EXPECT_TRUE(hunk.old_begin < hunk.old_end || hunk.new_begin < hunk.new_end);
        for (; at < hunk.old_begin; ++at) {
            made.push_back(olds[at]);
        }
        EXPECT_EQ(made.size(), hunk.new_begin);
        for (std::size_t i = hunk.new_begin; i < hunk.new_end; ++i) {
            made.push_back(news[i]);
        }
        at = hunk.old_end;
    }
    made.insert(made.end(), olds.begin() + static_cast<std::ptrdiff_t>(at), olds.end());
    return made;
}

std::size_t kept(const Items& olds, const std::vector<Hunk>& hunks)
{
    std::size_t count = olds.size();
    for (const Hunk& hunk : hunks) {
        count -= hunk.old_end - hunk.old_begin;
    }
    return count;
}

std::size_t longest_common(const Items& a, const Items& b)
{
    std::vector<std::vector<std::size_t>> best(
        a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            best[i + 1][j + 1] =
                a[i] == b[j] ? best[i][j] + 1 : std::max(best[i][j + 1], best[i + 1][j]);
        }
    }
    return best[a.size()][b.size()];
}

Items random_items(std::mt19937& random, unsigned most, unsigned kinds)
{
    Items items(random() % (most + 1));
    for (int& item : items) {
        item = static_cast<int>(random() % kinds);
    }
    return items;
}

TEST(Diff, SaysNothingOfEqualLists)
{
    EXPECT_TRUE(changed_hunks(Items{1, 2, 3}, Items{1, 2, 3}).empty());
    EXPECT_TRUE(changed_hunks(Items{}, Items{}).empty());
}

TEST(Diff, GivesOneHunkForOneChange)
{
    EXPECT_EQ(changed_hunks(Items{1, 2, 3}, Items{1, 4, 5, 3}), (std::vector<Hunk>{{1, 2, 1, 3}}));
    EXPECT_EQ(changed_hunks(Items{}, Items{1, 2}), (std::vector<Hunk>{{0, 0, 0, 2}}));
    EXPECT_EQ(changed_hunks(Items{1, 2}, Items{}), (std::vector<Hunk>{{0, 2, 0, 0}}));
}

TEST(Diff, HoldsOnToWhatStandsOnceInBoth)
{
    // The shortest edit alone would keep the three zeros and lose the 7.
    EXPECT_EQ(changed_hunks(Items{7, 0, 0, 0, 1}, Items{0, 0, 0, 7, 2}),
        (std::vector<Hunk>{{0, 0, 0, 3}, {1, 5, 4, 5}}));
}

TEST(Diff, TurnsTheOldListIntoTheNewOne)
{
    std::mt19937 random(7);
    for (int round = 0; round < 3'000; ++round) {
        const auto kinds = static_cast<unsigned>(1 + random() % 20);
        const Items olds = random_items(random, 40, kinds);
        const Items news = random_items(random, 40, kinds);
        ASSERT_EQ(applied(olds, news, changed_hunks(olds, news)), news);
    }
}

TEST(Diff, KeepsAsMuchAsCanBeKeptWhereNothingStandsOnce)
{
    std::mt19937 random(8);
    for (int round = 0; round < 1'000; ++round) {
        // Every item at least twice in the old list, and unequal ends: nothing can serve as an anchor.
        Items olds = random_items(random, 15, 6);
        olds.insert(olds.end(), olds.begin(), olds.end());
        olds.insert(olds.begin(), 90);
        olds.push_back(91);
        Items news = random_items(random, 30, 6);
        news.insert(news.begin(), 92);
        news.push_back(93);
        ASSERT_EQ(kept(olds, changed_hunks(olds, news)), longest_common(olds, news));
    }
}

TEST(Diff, ReplacesAWholeStretchThatIsTooDifferentToSearch)
{
    const std::size_t many = 20'000;
    Items olds(many);
    Items news(many);
    std::mt19937 random(9);
    std::generate(olds.begin(), olds.end(), [&] { return static_cast<int>(random() % 50); });
    std::generate(news.begin(), news.end(), [&] { return static_cast<int>(random() % 50); });
    olds.front() = news.front() = 99;
    EXPECT_EQ(changed_hunks(olds, news).front().old_begin, 1U);
    EXPECT_EQ(applied(olds, news, changed_hunks(olds, news)), news);
}

}  // namespace
}  // namespace jointly
