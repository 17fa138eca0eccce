// How often each word stands in a text, whatever its place: for asking how alike two texts are.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace jointly {

struct WordCount {
    int word = 0;  // its number, the same in every bag of one WordNumbers
    int times = 0;
};

struct WordBag {
    std::vector<WordCount> counts;  // by word, rising
    int total = 0;
};

// Numbers words from 0 in the order of their first sight. Words are those of atoms.h, and its numbers.
class WordNumbers {
public:
    // The text stays where it is for as long as this value is used.
    [[nodiscard]] WordBag bag(std::string_view text);

    // So many different words were numbered.
    [[nodiscard]] int count() const { return static_cast<int>(numbers_.size()); }

private:
    std::unordered_map<std::string_view, int> numbers_;
};

[[nodiscard]] WordBag sum_of(std::span<const WordBag* const> bags);

// What is left of `all` when what both have is taken out.
[[nodiscard]] WordBag without(const WordBag& all, const WordBag& taken);

// One bag laid out so that others are compared with it quickly.
class WordTally {
public:
    explicit WordTally(int width) : times_(static_cast<std::size_t>(width)) {}

    // From now on others are compared with this bag, which stays where it is until the next or clear().
    void lay_out(const WordBag& bag);
    void clear();

    // Words of bags that are compared have smaller numbers.
    [[nodiscard]] std::size_t width() const { return times_.size(); }

    // How many words both have, each as often as the one that has it less often.
    [[nodiscard]] int in_common(const WordBag& other) const;

private:
    const WordBag* laid_out_ = nullptr;
    std::vector<int> times_;  // by word; 0 for what is not in the bag
};

}  // namespace jointly
