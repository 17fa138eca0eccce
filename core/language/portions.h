// What is aligned when two contracts are compared: a provision, an article with all in it, a paragraph.
// Only what alignment asks of it, so that one way of aligning serves all three.
#pragma once

#include "core/language/contract_text.h"
#include "core/language/word_bag.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jointly {

// Numbers stand for texts: the same number is the same text. 0 is the empty one.
struct Portion {
    WordBag words;    // of its title and its text
    int content = 0;  // of its title and its text
    int label = 0;
    int title = 0;  // without regard to capitals
    bool is_article = false;
    bool joins = false;  // has no label and no title, is no table: may be a paragraph of another
};

// Portions whose numbers may be compared with each other. The texts stay where they are meanwhile.
class Portions {
public:
    [[nodiscard]] Portion of(const ProvisionText& provision);
    [[nodiscard]] Portion of_paragraph(std::string_view text);

    // An article: its first provision's label and title, the words of all. `headless`: what stands
    // before the first article; all such are alike.
    [[nodiscard]] Portion of_article(std::span<const Portion> provisions, bool headless);

    // For comparing the portions given so far.
    [[nodiscard]] WordTally tally() const { return WordTally(words_.count()); }

private:
    int number_of(std::string_view text);

    WordNumbers words_;
    std::unordered_map<std::string_view, int> numbers_;
    std::map<std::string, int> titles_;
    std::map<std::pair<int, int>, int> contents_;
    std::map<std::vector<int>, int> articles_;
};

// How alike two portions are, as far as they may be one: 0 where they have too little in common, else
// up to a little more than 1. `common` is how many words both have.
[[nodiscard]] double likeness(const Portion& before, const Portion& after, int common);

// How many words count as one and the same where the two are paired. Those of the smaller; of two
// articles with one title half of all, since people know an article by its title, also when much of it
// went elsewhere.
[[nodiscard]] double weight(const Portion& before, const Portion& after);

// The most that likeness() can be, whatever words the two have.
[[nodiscard]] double most_likeness(const Portion& before, const Portion& after);

}  // namespace jointly
