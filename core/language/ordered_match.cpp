#include "core/language/ordered_match.h"

#include "core/language/alike_pairs.h"
#include "core/language/heaviest_chain.h"

#include <algorithm>
#include <map>

namespace jointly {

namespace {

constexpr std::size_t most_cells = 250'000;
constexpr std::size_t most_comparisons = 100'000'000;  // of one word: some tenths of a second

// Portions [old_begin, old_end) and [new_begin, new_end).
struct Stretch {
    std::size_t old_begin = 0;
    std::size_t old_end = 0;
    std::size_t new_begin = 0;
    std::size_t new_end = 0;

    [[nodiscard]] std::size_t olds() const { return old_end - old_begin; }
    [[nodiscard]] std::size_t news() const { return new_end - new_begin; }
};

// What holds the order where there is too much to compare; each is tried in what the one before left.
enum class Anchors : unsigned char { none, identical, alike };

class Matching {
public:
    Matching(std::span<const Portion> olds, std::span<const Portion> news, WordTally& tally)
        : olds_(olds), news_(news), tally_(tally)
    {}

    [[nodiscard]] std::vector<Match> matches()
    {
        pair({0, olds_.size(), 0, news_.size()}, Anchors::none);
        tally_.clear();
        return std::move(matches_);
    }

private:
    void pair(Stretch stretch, Anchors tried);
    void pair_by_value(Stretch stretch);
    void pair_between(Stretch stretch, const std::vector<WeightedPair>& chain, Anchors tried);
    [[nodiscard]] bool too_much(Stretch stretch) const;
    [[nodiscard]] std::vector<WeightedPair> identical(Stretch stretch) const;
    [[nodiscard]] std::vector<WeightedPair> alike(Stretch stretch) const;
    [[nodiscard]] double value_of(std::size_t old_at, std::size_t new_at) const;

    [[nodiscard]] bool same(std::size_t old_at, std::size_t new_at) const
    {
        return olds_[old_at].content == news_[new_at].content
            && olds_[old_at].label == news_[new_at].label;
    }

    std::span<const Portion> olds_;
    std::span<const Portion> news_;
    WordTally& tally_;
    std::vector<Match> matches_;
};

bool Matching::too_much(Stretch stretch) const
{
    std::size_t words = 0;
    for (std::size_t i = stretch.new_begin; i < stretch.new_end; ++i) {
        words += news_[i].words.counts.size();
    }
    return stretch.olds() * stretch.news() > most_cells
        || stretch.olds() * words > most_comparisons;
}

// Equal ends are paired at once: no other pairing has more in common.
void Matching::pair(Stretch stretch, Anchors tried)
{
    while (stretch.olds() > 0 && stretch.news() > 0 && same(stretch.old_begin, stretch.new_begin)) {
        matches_.push_back({stretch.old_begin++, stretch.new_begin++});
    }
    std::size_t equal_at_end = 0;
    while (stretch.olds() > 0 && stretch.news() > 0
           && same(stretch.old_end - 1, stretch.new_end - 1)) {
        --stretch.old_end;
        --stretch.new_end;
        ++equal_at_end;
    }
    if (stretch.olds() > 0 && stretch.news() > 0) {
        if (!too_much(stretch)) {
            pair_by_value(stretch);
        } else if (tried == Anchors::none) {
            pair_between(stretch, heaviest_chain(identical(stretch)), Anchors::identical);
        } else if (tried == Anchors::identical) {
            pair_between(stretch, heaviest_chain(alike(stretch)), Anchors::alike);
        }
    }
    for (std::size_t i = 0; i < equal_at_end; ++i) {
        matches_.push_back({stretch.old_end + i, stretch.new_end + i});
    }
}

// Three calls deep at most: `tried` rises.
void Matching::pair_between(Stretch stretch, const std::vector<WeightedPair>& chain, Anchors tried)
{
    for (const WeightedPair& anchor : chain) {
        pair({stretch.old_begin, anchor.old_at, stretch.new_begin, anchor.new_at}, tried);
        matches_.push_back({anchor.old_at, anchor.new_at});
        stretch.old_begin = anchor.old_at + 1;
        stretch.new_begin = anchor.new_at + 1;
    }
    pair(stretch, tried);
}

std::vector<WeightedPair> Matching::identical(Stretch stretch) const
{
    struct Seen {
        int old_times = 0;
        int new_times = 0;
        std::size_t old_at = 0;
    };
    std::map<int, Seen> by_content;
    for (std::size_t i = stretch.old_begin; i < stretch.old_end; ++i) {
        Seen& seen = by_content[olds_[i].content];
        ++seen.old_times;
        seen.old_at = i;
    }
    for (std::size_t i = stretch.new_begin; i < stretch.new_end; ++i) {
        ++by_content[news_[i].content].new_times;
    }
    std::vector<WeightedPair> pairs;
    for (std::size_t i = stretch.new_begin; i < stretch.new_end; ++i) {
        const Seen& seen = by_content[news_[i].content];
        if (seen.old_times == 1 && seen.new_times == 1 && news_[i].words.total > 0) {
            pairs.push_back({seen.old_at, i, static_cast<double>(news_[i].words.total)});
        }
    }
    return pairs;
}

std::vector<WeightedPair> Matching::alike(Stretch stretch) const
{
    const auto places = [](std::size_t begin, std::size_t end) {
        std::vector<std::size_t> all;
        for (std::size_t i = begin; i < end; ++i) {
            all.push_back(i);
        }
        return all;
    };
    std::vector<WeightedPair> pairs;
    for (const AlikePair& pair : alike_pairs(olds_, places(stretch.old_begin, stretch.old_end),
             news_, places(stretch.new_begin, stretch.new_end), tally_)) {
        pairs.push_back({pair.old_at, pair.new_at, pair.share * pair.common});
    }
    return pairs;
}

// Of the old portion that is laid out in tally_.
double Matching::value_of(std::size_t old_at, std::size_t new_at) const
{
    const Portion& before = olds_[old_at];
    const Portion& after = news_[new_at];
    if (most_likeness(before, after) == 0.0) {
        return 0.0;
    }
    return likeness(before, after, tally_.in_common(after.words)) * weight(before, after);
}

void Matching::pair_by_value(Stretch stretch)
{
    enum class Step : unsigned char { skip_old, skip_new, take };
    const std::size_t width = stretch.news() + 1;
    std::vector<Step> steps((stretch.olds() + 1) * width, Step::skip_old);
    std::vector<double> above(width, 0.0);  // the best for the old portions up to the row above
    std::vector<double> best(width, 0.0);
    for (std::size_t i = 1; i <= stretch.olds(); ++i) {
        tally_.lay_out(olds_[stretch.old_begin + i - 1].words);
        for (std::size_t j = 1; j < width; ++j) {
            Step& step = steps[i * width + j];
            best[j] = above[j];
            if (best[j - 1] > best[j]) {
                best[j] = best[j - 1];
                step = Step::skip_new;
            }
            const double value = value_of(stretch.old_begin + i - 1, stretch.new_begin + j - 1);
            if (value > 0.0 && above[j - 1] + value >= best[j]) {
                best[j] = above[j - 1] + value;
                step = Step::take;
            }
        }
        std::swap(above, best);
    }
    const std::size_t first = matches_.size();
    for (std::size_t i = stretch.olds(), j = stretch.news(); i > 0 && j > 0;) {
        const Step step = steps[i * width + j];
        if (step == Step::take) {
            matches_.push_back({stretch.old_begin + i - 1, stretch.new_begin + j - 1});
        }
        i -= step == Step::skip_new ? 0 : 1;
        j -= step == Step::skip_old ? 0 : 1;
    }
    std::reverse(matches_.begin() + static_cast<std::ptrdiff_t>(first), matches_.end());
}

}  // namespace

std::vector<Match> ordered_match(
    std::span<const Portion> olds, std::span<const Portion> news, WordTally& tally)
{
    return Matching(olds, news, tally).matches();
}

}  // namespace jointly
