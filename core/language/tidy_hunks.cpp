#include "core/language/tidy_hunks.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace jointly {

namespace {

bool strikes(const Hunk& hunk) { return hunk.old_begin < hunk.old_end; }

bool adds(const Hunk& hunk) { return hunk.new_begin < hunk.new_end; }

bool is_replacement(const Hunk& hunk) { return strikes(hunk) && adds(hunk); }

Hunk moved(const Hunk& hunk, std::size_t from, std::size_t to)
{
    return {hunk.old_begin + to - from, hunk.old_end + to - from, hunk.new_begin + to - from,
        hunk.new_end + to - from};
}

// The best place for a pure strike or addition that may move at most so many atoms to the left and to
// the right. A move is possible while the atom it leaves behind equals the one it takes in.
Hunk slid(const Hunk& hunk, const Side& old_side, const Side& new_side, std::size_t most_left,
    std::size_t most_right)
{
    const Side& side = strikes(hunk) ? old_side : new_side;
    const std::size_t begin = strikes(hunk) ? hunk.old_begin : hunk.new_begin;
    const std::size_t end = strikes(hunk) ? hunk.old_end : hunk.new_end;
    const auto& items = side.items();

    std::size_t left = 0;
    while (left < most_left && items[begin - left - 1] == items[end - left - 1]) {
        ++left;
    }
    std::size_t right = 0;
    while (right < most_right && items[begin + right] == items[end + right]) {
        ++right;
    }
    std::size_t best = begin - left;
    int best_worth = -1;
    for (std::size_t at = begin - left; at <= begin + right; ++at) {
        const int worth = side.boundary(at) + side.boundary(at + (end - begin));
        if (worth >= best_worth) {  // of equals the last: text is added behind what it repeats
            best_worth = worth;
            best = at;
        }
    }
    return moved(hunk, begin, best);
}

// Every slide leaves an atom between two changes, so that they stay two.
void slide_all(std::vector<Hunk>& hunks, const Side& old_side, const Side& new_side)
{
    for (std::size_t i = 0; i < hunks.size(); ++i) {
        if (is_replacement(hunks[i])) {
            continue;
        }
        const std::size_t before =
            i == 0 ? hunks[i].old_begin : hunks[i].old_begin - hunks[i - 1].old_end - 1;
        const std::size_t behind = i + 1 == hunks.size()
                                     ? old_side.items().size() - hunks[i].old_end
                                     : hunks[i + 1].old_begin - hunks[i].old_end - 1;
        hunks[i] = slid(hunks[i], old_side, new_side, before, behind);
    }
}

// What a change weighs: the heavier of what it strikes and what it adds.
double weight_of(const Hunk& hunk, const Side& old_side, const Side& new_side)
{
    return std::max(old_side.weight(hunk.old_begin, hunk.old_end),
        new_side.weight(hunk.new_begin, hunk.new_end));
}

// The kept text between two changes is harder to read kept than struck and added again.
bool is_weak_island(const Hunk& left, const Hunk& right, const Side& old_side, const Side& new_side)
{
    constexpr double weak = 0.75;
    constexpr double weak_in_replacement = 2.1;
    constexpr double share_of_neighbour = 0.6;
    const double island = old_side.weight(left.old_end, right.old_begin);
    if (island >= weak_in_replacement) {
        return false;
    }
    // From the last struck or added atom on: a sentence that ends with the change ends there too.
    const bool behind_sentence =
        (strikes(left) && old_side.sentence_ends_in(left.old_end - 1, left.old_end))
        || (adds(left) && new_side.sentence_ends_in(left.new_end - 1, left.new_end));
    if (behind_sentence || old_side.sentence_ends_in(left.old_end, right.old_begin)) {
        return false;
    }
    if (island < weak) {
        return true;
    }
    const double smaller =
        std::min(weight_of(left, old_side, new_side), weight_of(right, old_side, new_side));
    return (is_replacement(left) || is_replacement(right)) && island < share_of_neighbour * smaller;
}

std::vector<Hunk> without_weak_islands(
    const std::vector<Hunk>& hunks, const Side& old_side, const Side& new_side)
{
    std::vector<Hunk> joined;
    for (const Hunk& hunk : hunks) {
        if (!joined.empty() && is_weak_island(joined.back(), hunk, old_side, new_side)) {
            joined.back().old_end = hunk.old_end;
            joined.back().new_end = hunk.new_end;
        } else {
            joined.push_back(hunk);
        }
    }
    return joined;
}

void keep_equal_ends(std::vector<Hunk>& hunks, const Side& old_side, const Side& new_side)
{
    const auto& olds = old_side.items();
    const auto& news = new_side.items();
    for (Hunk& hunk : hunks) {
        while (is_replacement(hunk) && olds[hunk.old_begin] == news[hunk.new_begin]) {
            ++hunk.old_begin;
            ++hunk.new_begin;
        }
        while (is_replacement(hunk) && olds[hunk.old_end - 1] == news[hunk.new_end - 1]) {
            --hunk.old_end;
            --hunk.new_end;
        }
    }
    std::erase_if(hunks, [](const Hunk& hunk) { return !strikes(hunk) && !adds(hunk); });
}

bool hardly_kept(const std::vector<Hunk>& hunks, const Side& old_side, const Side& new_side)
{
    constexpr double least_share = 0.3;
    const double old_weight = old_side.weight(0, old_side.items().size());
    const double new_weight = new_side.weight(0, new_side.items().size());
    double kept = old_weight;
    for (const Hunk& hunk : hunks) {
        kept -= old_side.weight(hunk.old_begin, hunk.old_end);
    }
    return kept < least_share * std::min(old_weight, new_weight);
}

}  // namespace

std::vector<Hunk> tidy_hunks(std::vector<Hunk> hunks, const Side& old_side, const Side& new_side)
{
    slide_all(hunks, old_side, new_side);
    constexpr int most_rounds =
        4;  // each may leave larger changes beside the islands that are left
    for (int round = 0; round < most_rounds; ++round) {
        const std::size_t before = hunks.size();
        hunks = without_weak_islands(hunks, old_side, new_side);
        if (hunks.size() == before) {
            break;
        }
    }
    keep_equal_ends(hunks, old_side, new_side);
    slide_all(hunks, old_side, new_side);
    if (hardly_kept(hunks, old_side, new_side)) {
        hunks.assign(1, {0, old_side.items().size(), 0, new_side.items().size()});
    }
    return hunks;
}

}  // namespace jointly
