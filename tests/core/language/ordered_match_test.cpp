#include "core/language/alike_pairs.h"
#include "core/language/ordered_match.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

namespace jointly {
namespace {

// Portions of texts that stay where they are.
class PortionsTest : public testing::Test {
protected:
    std::vector<Portion> portions_of(const std::vector<std::string>& texts)
    {
        std::vector<Portion> all;
        for (const std::string& text : texts) {
            all.push_back(portions_.of_paragraph(text));
        }
        return all;
    }

    std::vector<Match> matches(
        const std::vector<std::string>& olds, const std::vector<std::string>& news)
    {
        const std::vector<Portion> old_portions = portions_of(olds);
        const std::vector<Portion> new_portions = portions_of(news);
        WordTally tally = portions_.tally();
        return ordered_match(old_portions, new_portions, tally);
    }

    // One text for each letter; equal letters are equal texts, others share no word.
    static std::vector<std::string> texts(std::string_view letters)
    {
        std::vector<std::string> all;
        for (const char letter : letters) {
            std::string text;
            for (int i = 0; i < 9; ++i) {
                text += std::string(1, letter) + std::to_string(i) + " ";
            }
            all.push_back(text);
        }
        return all;
    }

    Portions portions_;
};

using OrderedMatch = PortionsTest;
using AlikePairs = PortionsTest;

TEST_F(OrderedMatch, PairsWhatIsTheSameInOrder)
{
    const auto olds = texts("abcd");
    const auto news = texts("xacyd");
    EXPECT_EQ(matches(olds, news), (std::vector<Match>{{0, 1}, {2, 2}, {3, 4}}));
}

TEST_F(OrderedMatch, GivesUpTheOneThatMovedAndNotItsNeighbours)
{
    const auto olds = texts("abcdef");
    const auto news = texts("bcdefa");
    EXPECT_EQ(matches(olds, news), (std::vector<Match>{{1, 0}, {2, 1}, {3, 2}, {4, 3}, {5, 4}}));
}

TEST_F(OrderedMatch, PairsAShortOneOfWhichANumberChanged)
{
    const std::vector<std::string> olds{"Step two (2) $31.10"};
    const std::vector<std::string> news{"Step two (2) $32.05"};
    EXPECT_EQ(matches(olds, news).size(), 1U);
}

TEST_F(OrderedMatch, LeavesApartWhatHasHardlyAWordInCommon)
{
    const std::vector<std::string> olds{
        "The Employer pays the premium of each employee in full every month of the year."};
    const std::vector<std::string> news{
        "The Union names the stewards of each unit in writing on the first day of the term."};
    EXPECT_TRUE(matches(olds, news).empty());
}

// Of the pairs there are more than are compared one by one.
TEST_F(OrderedMatch, OfVeryManyHoldsTheOrderByWhatStandsOnce)
{
    std::vector<std::string> olds;
    for (int i = 0; i < 1'200; ++i) {
        const std::string n = std::to_string(i);
        olds.push_back("Provision " + n + " says " + n + "a and " + n + "b and " + n + "c in all.");
    }
    std::vector<std::string> news = olds;
    for (std::size_t i = 0; i < news.size(); i += 3) {
        news[i] += " Amended.";
    }
    const std::string moved = news.front();
    news.erase(news.begin());
    news.push_back(moved);
    const auto found = matches(olds, news);
    EXPECT_EQ(found.size(), olds.size() - 1);
    EXPECT_TRUE(std::all_of(found.begin(), found.end(),
        [](const Match& match) { return match.old_at == match.new_at + 1; }));
}

// By comparing every one with every other.
std::size_t pairs_above(
    const std::vector<Portion>& olds, const std::vector<Portion>& news, WordTally tally)
{
    std::size_t count = 0;
    for (const Portion& before : olds) {
        for (const Portion& after : news) {
            tally.lay_out(before.words);
            const int both = before.words.total + after.words.total;
            const bool long_enough = std::min(before.words.total, after.words.total) >= 8;
            count += long_enough && 10 * tally.in_common(after.words) > 4 * both ? 1 : 0;
        }
    }
    return count;
}

TEST_F(AlikePairs, AreAllThatReadAlike)
{
    std::mt19937 random(2051);
    const std::string vocabulary = "abcdefghijklmnop";
    for (int round = 0; round < 60; ++round) {
        std::vector<std::string> texts(30);
        for (std::size_t i = 0; i < texts.size(); ++i) {
            texts[i] = i > 0 && random() % 2 == 0 ? texts[random() % i] : "";
            for (auto left = random() % (texts[i].empty() ? 16 : 4); left > 0; --left) {
                texts[i] += std::string(1, vocabulary[random() % vocabulary.size()]) + " ";
            }
        }
        portions_ = {};  // the texts of the round before are gone
        const std::vector<Portion> portions = portions_of(texts);
        std::vector<std::size_t> places(portions.size());
        std::iota(places.begin(), places.end(), 0U);
        WordTally tally = portions_.tally();
        const auto pairs = alike_pairs(portions, places, portions, places, tally);
        ASSERT_EQ(pairs.size(), pairs_above(portions, portions, tally)) << round;
        for (const AlikePair& pair : pairs) {
            ASSERT_GT(pair.share, 0.8);
            ASSERT_LE(pair.share, 1.0);
        }
    }
}

TEST_F(AlikePairs, AreLookedForOnlyAtThePlacesGiven)
{
    const auto all = texts("aab");
    const std::vector<Portion> portions = portions_of(all);
    const std::vector<std::size_t> first{0};
    const std::vector<std::size_t> rest{1, 2};
    WordTally tally = portions_.tally();
    const auto pairs = alike_pairs(portions, first, portions, rest, tally);
    ASSERT_EQ(pairs.size(), 1U);
    EXPECT_EQ(pairs[0].new_at, 1U);
}

}  // namespace
}  // namespace jointly
