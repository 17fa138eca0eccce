#include "core/language/diff.h"

#include "core/language/shortest_edit.h"

#include <algorithm>

namespace jointly {

namespace {

// Above these the work would grow with the square of the length: edits from each end that are
// searched in one gap, and how often a gap is cut again by items that stand once in it.
constexpr std::size_t most_edits = 1500;
constexpr int most_cuts = 32;

// The same item in both lists.
struct Pair {
    std::size_t old_at = 0;
    std::size_t new_at = 0;
};

// How often an item stands in the stretch at hand, and where it was seen last.
struct Count {
    int old_times = 0;
    int new_times = 0;
    std::size_t new_at = 0;
};

// The longest chain of pairs that rise in both lists. The pairs rise in the old list.
std::vector<Pair> longest_rise(const std::vector<Pair>& pairs)
{
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> last_of_length;  // by length less 1: the pair that ends lowest
    std::vector<std::size_t> before(pairs.size(), none);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        const auto place = std::lower_bound(last_of_length.begin(), last_of_length.end(),
            pairs[i].new_at, [&](std::size_t a, std::size_t at) { return pairs[a].new_at < at; });
        if (place != last_of_length.begin()) {
            before[i] = *(place - 1);
        }
        if (place == last_of_length.end()) {
            last_of_length.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<Pair> chain;
    for (auto i = last_of_length.empty() ? none : last_of_length.back(); i != none; i = before[i]) {
        chain.push_back(pairs[i]);
    }
    std::reverse(chain.begin(), chain.end());
    return chain;
}

class Comparison {
public:
    Comparison(std::span<const int> old_items, std::span<const int> new_items)
        : old_(old_items), new_(new_items)
    {
        std::size_t places = 0;
        for (const auto items : {old_, new_}) {
            for (const int item : items) {
                places = std::max(places, static_cast<std::size_t>(item) + 1);
            }
        }
        counts_.resize(places);
    }

    [[nodiscard]] std::vector<Hunk> hunks()
    {
        by_patience({0, old_.size(), 0, new_.size()}, most_cuts);
        return std::move(hunks_);
    }

private:
    void by_patience(Hunk stretch, int cuts_left);
    void by_shortest_edit(Hunk stretch);
    [[nodiscard]] std::vector<Pair> anchors(Hunk stretch);
    [[nodiscard]] Hunk without_equal_ends(Hunk stretch) const;
    void note(Hunk hunk);

    Count& count_of(int item) { return counts_[static_cast<std::size_t>(item)]; }

    std::span<const int> old_;
    std::span<const int> new_;
    std::vector<Count> counts_;  // all zero between calls of anchors()
    std::vector<Hunk> hunks_;
};

bool one_side_empty(Hunk stretch)
{
    return stretch.old_begin == stretch.old_end || stretch.new_begin == stretch.new_end;
}

Hunk Comparison::without_equal_ends(Hunk s) const
{
    while (!one_side_empty(s) && old_[s.old_begin] == new_[s.new_begin]) {
        ++s.old_begin;
        ++s.new_begin;
    }
    while (!one_side_empty(s) && old_[s.old_end - 1] == new_[s.new_end - 1]) {
        --s.old_end;
        --s.new_end;
    }
    return s;
}

void Comparison::note(Hunk hunk)
{
    if (hunk.old_begin == hunk.old_end && hunk.new_begin == hunk.new_end) {
        return;
    }
    if (!hunks_.empty() && hunks_.back().old_end == hunk.old_begin
        && hunks_.back().new_end == hunk.new_begin) {
        hunks_.back().old_end = hunk.old_end;
        hunks_.back().new_end = hunk.new_end;
    } else {
        hunks_.push_back(hunk);
    }
}

std::vector<Pair> Comparison::anchors(Hunk stretch)
{
    const auto olds = old_.subspan(stretch.old_begin, stretch.old_end - stretch.old_begin);
    const auto news = new_.subspan(stretch.new_begin, stretch.new_end - stretch.new_begin);
    for (const int item : olds) {
        ++count_of(item).old_times;
    }
    for (std::size_t i = 0; i < news.size(); ++i) {
        Count& count = count_of(news[i]);
        ++count.new_times;
        count.new_at = stretch.new_begin + i;
    }
    std::vector<Pair> once_in_both;
    for (std::size_t i = 0; i < olds.size(); ++i) {
        const Count& count = count_of(olds[i]);
        if (count.old_times == 1 && count.new_times == 1) {
            once_in_both.push_back({stretch.old_begin + i, count.new_at});
        }
    }
    for (const auto items : {olds, news}) {
        for (const int item : items) {
            count_of(item) = {};
        }
    }
    return longest_rise(once_in_both);
}

void Comparison::by_patience(Hunk stretch, int cuts_left)
{
    stretch = without_equal_ends(stretch);
    if (one_side_empty(stretch)) {
        note(stretch);
        return;
    }
    const std::vector<Pair> chain = cuts_left > 0 ? anchors(stretch) : std::vector<Pair>{};
    if (chain.empty()) {
        by_shortest_edit(stretch);
        return;
    }
    Hunk gap = stretch;
    for (const Pair& anchor : chain) {
        gap.old_end = anchor.old_at;
        gap.new_end = anchor.new_at;
        by_patience(gap, cuts_left - 1);
        gap.old_begin = anchor.old_at + 1;
        gap.new_begin = anchor.new_at + 1;
    }
    gap.old_end = stretch.old_end;
    gap.new_end = stretch.new_end;
    by_patience(gap, cuts_left - 1);
}

void Comparison::by_shortest_edit(Hunk stretch)
{
    stretch = without_equal_ends(stretch);
    if (one_side_empty(stretch)) {
        note(stretch);
        return;
    }
    const auto run =
        middle_run(old_.subspan(stretch.old_begin, stretch.old_end - stretch.old_begin),
            new_.subspan(stretch.new_begin, stretch.new_end - stretch.new_begin), most_edits);
    if (!run) {
        note(stretch);
        return;
    }
    by_shortest_edit({stretch.old_begin, stretch.old_begin + run->old_begin, stretch.new_begin,
        stretch.new_begin + run->new_begin});
    by_shortest_edit({stretch.old_begin + run->old_end, stretch.old_end,
        stretch.new_begin + run->new_end, stretch.new_end});
}

}  // namespace

std::vector<Hunk> changed_hunks(std::span<const int> old_items, std::span<const int> new_items)
{
    return Comparison(old_items, new_items).hunks();
}

}  // namespace jointly
