#include "core/language/word_bag.h"

#include "core/language/atoms.h"

#include <algorithm>

namespace jointly {

namespace {

bool by_word(const WordCount& a, const WordCount& b) { return a.word < b.word; }

// Sorted, one count for each word.
WordBag bag_of(std::vector<WordCount> counts)
{
    std::sort(counts.begin(), counts.end(), by_word);
    WordBag bag;
    for (const WordCount& count : counts) {
        if (!bag.counts.empty() && bag.counts.back().word == count.word) {
            bag.counts.back().times += count.times;
        } else {
            bag.counts.push_back(count);
        }
        bag.total += count.times;
    }
    return bag;
}

}  // namespace

WordBag WordNumbers::bag(std::string_view text)
{
    std::vector<WordCount> counts;
    for (const Atom& atom : atoms(text)) {
        if (atom.kind == AtomKind::word || atom.kind == AtomKind::number) {
            const int next = static_cast<int>(numbers_.size());
            counts.push_back({numbers_.try_emplace(atom.text, next).first->second, 1});
        }
    }
    return bag_of(std::move(counts));
}

WordBag sum_of(std::span<const WordBag* const> bags)
{
    std::vector<WordCount> counts;
    for (const WordBag* const bag : bags) {
        counts.insert(counts.end(), bag->counts.begin(), bag->counts.end());
    }
    return bag_of(std::move(counts));
}

WordBag without(const WordBag& all, const WordBag& taken)
{
    WordBag left;
    auto gone = taken.counts.begin();
    for (WordCount count : all.counts) {
        gone = std::lower_bound(gone, taken.counts.end(), count, by_word);
        if (gone != taken.counts.end() && gone->word == count.word) {
            count.times -= std::min(count.times, gone->times);
        }
        if (count.times > 0) {
            left.counts.push_back(count);
            left.total += count.times;
        }
    }
    return left;
}

void WordTally::clear()
{
    if (laid_out_ != nullptr) {
        for (const WordCount& count : laid_out_->counts) {
            times_[static_cast<std::size_t>(count.word)] = 0;
        }
    }
    laid_out_ = nullptr;
}

void WordTally::lay_out(const WordBag& bag)
{
    clear();
    laid_out_ = &bag;
    for (const WordCount& count : bag.counts) {
        times_[static_cast<std::size_t>(count.word)] = count.times;
    }
}

int WordTally::in_common(const WordBag& other) const
{
    int common = 0;
    for (const WordCount& count : other.counts) {
        common += std::min(count.times, times_[static_cast<std::size_t>(count.word)]);
    }
    return common;
}

}  // namespace jointly
