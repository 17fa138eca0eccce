#include "core/language/alike_pairs.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

constexpr int least_words = 8;
constexpr double least_share = 0.8;
constexpr std::size_t most_comparisons = 20'000'000;  // of one word: some hundredths of a second

// How many words of a text any other must share with it to have more than 0.8 in common: of two texts with a
// and b words that is more than 0.4 (a + b), and b is more than two thirds of a.
int least_shared(int words) { return words * 2 / 3; }

class Candidates {
public:
    Candidates(std::span<const Portion> olds, std::span<const std::size_t> old_places,
        std::span<const Portion> news, std::span<const std::size_t> new_places, WordTally& tally)
        : olds_(olds),
          tally_(tally),
          standing_in_(tally.width()),
          olds_with_(tally.width()),
          seen_(olds.size())
    {
        for (const std::size_t at : old_places) {
            count_words(olds[at]);
        }
        for (const std::size_t at : new_places) {
            count_words(news[at]);
        }
        for (const std::size_t at : old_places) {
            for (const int word : rarest_words(olds[at])) {
                olds_with_[static_cast<std::size_t>(word)].push_back(at);
            }
        }
    }

    // Adds those of the new portion; false where there was too much to compare.
    bool add_pairs(const Portion& portion, std::size_t new_at, std::vector<AlikePair>& pairs)
    {
        tally_.lay_out(portion.words);
        const std::size_t first = pairs.size();
        for (const int word : rarest_words(portion)) {
            for (const std::size_t old_at : olds_with_[static_cast<std::size_t>(word)]) {
                const WordBag& old = olds_[old_at].words;
                const bool seen = std::exchange(seen_[old_at], new_at + 1) == new_at + 1;
                compared_ += seen ? 1 : old.counts.size();
                if (compared_ > most_comparisons) {
                    return false;
                }
                if (seen) {
                    continue;
                }
                const int common = tally_.in_common(old);
                const double share = 2.0 * common / (old.total + portion.words.total);
                if (share > least_share) {
                    pairs.push_back({old_at, new_at, common, share});
                }
            }
        }
        std::sort(pairs.begin() + static_cast<std::ptrdiff_t>(first), pairs.end(),
            [](const AlikePair& a, const AlikePair& b) { return a.old_at < b.old_at; });
        return true;
    }

private:
    // The words of which two alike portions have at least one in common: what is left of either without
    // them is less than what they must share. Rare ones, since few other portions have those too.
    [[nodiscard]] std::vector<int> rarest_words(const Portion& portion) const
    {
        std::vector<WordCount> counts;
        if (portion.words.total >= least_words) {
            counts = portion.words.counts;
        }
        std::sort(counts.begin(), counts.end(), [this](const WordCount& a, const WordCount& b) {
            const int in_a = standing_in_[static_cast<std::size_t>(a.word)];
            const int in_b = standing_in_[static_cast<std::size_t>(b.word)];
            return in_a != in_b ? in_a < in_b : a.word < b.word;
        });
        std::vector<int> rarest;
        int left = portion.words.total;
        for (const WordCount& count : counts) {
            if (left < least_shared(portion.words.total)) {
                break;
            }
            rarest.push_back(count.word);
            left -= count.times;
        }
        return rarest;
    }

    void count_words(const Portion& portion)
    {
        for (const WordCount& count : portion.words.counts) {
            ++standing_in_[static_cast<std::size_t>(count.word)];
        }
    }

    std::span<const Portion> olds_;
    WordTally& tally_;
    std::vector<int> standing_in_;                     // by word: in how many portions
    std::vector<std::vector<std::size_t>> olds_with_;  // by word: where it is among the rarest
    std::vector<std::size_t> seen_;  // by old place: one more than the new portion it met last
    std::size_t compared_ = 0;
};

}  // namespace

std::vector<AlikePair> alike_pairs(std::span<const Portion> olds,
    std::span<const std::size_t> old_places, std::span<const Portion> news,
    std::span<const std::size_t> new_places, WordTally& tally)
{
    Candidates candidates(olds, old_places, news, new_places, tally);
    std::vector<AlikePair> pairs;
    for (const std::size_t at : new_places) {
        if (!candidates.add_pairs(news[at], at, pairs)) {
            break;
        }
    }
    tally.clear();
    return pairs;
}

}  // namespace jointly
