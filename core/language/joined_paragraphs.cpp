#include "core/language/joined_paragraphs.h"

namespace jointly {

namespace {

struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] std::size_t size() const { return end - begin; }
};

// Most of the words of the neighbour stand in what is left of the partner; takes them out of it.
bool take_words(WordBag& left, const WordBag& neighbour)
{
    constexpr double least_share = 0.6;
    if (neighbour.total == 0) {
        return false;
    }
    WordBag rest = without(left, neighbour);
    if (left.total - rest.total < least_share * neighbour.total) {
        return false;
    }
    left = std::move(rest);
    return true;
}

// The provisions around the one at `at` that stand in `partner` with it. Those in `free` are unmatched.
Range widened(std::span<const Portion> portions, std::size_t at, Range free, const Portion& partner)
{
    WordBag left = without(partner.words, portions[at].words);
    Range range{at, at + 1};
    while (range.end < free.end && portions[range.end].joins
           && take_words(left, portions[range.end].words)) {
        ++range.end;
    }
    while (range.begin > free.begin && portions[range.begin].joins
           && take_words(left, portions[range.begin - 1].words)) {
        --range.begin;
    }
    return range;
}

}  // namespace

std::vector<Passage> joined_paragraphs(
    std::span<const Portion> olds, std::span<const Portion> news, const std::vector<Match>& matches)
{
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        const Match& match = matches[i];
        const Passage before = passages.empty() ? Passage{} : passages.back();
        const Match next =
            i + 1 < matches.size() ? matches[i + 1] : Match{olds.size(), news.size()};
        Passage passage{match.old_at, match.old_at + 1, match.new_at, match.new_at + 1};
        if (olds[match.old_at].content != news[match.new_at].content) {
            const Range old_range =
                widened(olds, match.old_at, {before.old_end, next.old_at}, news[match.new_at]);
            const Range new_range =
                widened(news, match.new_at, {before.new_end, next.new_at}, olds[match.old_at]);
            // Both at once would strike and add ends of paragraphs side by side, which nobody can read.
            if (old_range.size() == 1 || new_range.size() == 1) {
                passage = {old_range.begin, old_range.end, new_range.begin, new_range.end};
            }
        }
        passages.push_back(passage);
    }
    return passages;
}

}  // namespace jointly
