#include "core/language/portions.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

constexpr double least = 0.5;
constexpr double least_of_short = 0.36;  // one changed number is much of a short one
constexpr int short_words = 10;
constexpr double equal_title = 0.5;
constexpr double equal_label = 0.05;
constexpr int headless_title = -1;

bool same_title(const Portion& before, const Portion& after)
{
    return before.title == after.title && before.title != 0;
}

// The likeness of two portions that have this share of their words in common.
double weighed(const Portion& before, const Portion& after, double share)
{
    if (before.content == after.content) {
        share = 1.0;
    }
    if (same_title(before, after)) {
        share = equal_title + (1.0 - equal_title) * share;
    }
    if (before.label == after.label && before.label != 0) {
        share += equal_label;
    }
    const bool is_short = std::min(before.words.total, after.words.total) < short_words;
    return share >= (is_short ? least_of_short : least) ? share : 0.0;
}

double share_of(int common, const Portion& before, const Portion& after)
{
    const int both = before.words.total + after.words.total;
    return both == 0 ? 0.0 : 2.0 * common / both;
}

}  // namespace

int Portions::number_of(std::string_view text)
{
    const int next = static_cast<int>(numbers_.size()) + 1;
    return text.empty() ? 0 : numbers_.try_emplace(text, next).first->second;
}

Portion Portions::of(const ProvisionText& provision)
{
    const WordBag title = words_.bag(provision.title);
    const WordBag text = words_.bag(provision.text);
    const std::pair key(number_of(provision.title), number_of(provision.text));
    Portion portion;
    portion.words = title.total == 0 ? text : sum_of(std::array{&title, &text});
    portion.content =
        key == std::pair(0, 0)
            ? 0
            : contents_.try_emplace(key, static_cast<int>(contents_.size()) + 1).first->second;
    portion.label = number_of(provision.label);
    if (!provision.title.empty()) {
        const int next = static_cast<int>(titles_.size()) + 1;
        portion.title = titles_.try_emplace(folded(provision.title), next).first->second;
    }
    portion.joins = provision.label.empty() && provision.title.empty() && !provision.verbatim
                 && (provision.level == ProvisionLevel::section
                     || provision.level == ProvisionLevel::clause);
    return portion;
}

Portion Portions::of_paragraph(std::string_view text)
{
    Portion portion;
    portion.words = words_.bag(text);
    portion.content = number_of(text);
    return portion;
}

Portion Portions::of_article(std::span<const Portion> provisions, bool headless)
{
    std::vector<const WordBag*> bags;
    std::vector<int> contents;
    for (const Portion& provision : provisions) {
        bags.push_back(&provision.words);
        contents.push_back(provision.content);
    }
    const int next = static_cast<int>(articles_.size()) + 1;
    const int content = articles_.try_emplace(std::move(contents), next).first->second;
    return {sum_of(bags), content, headless ? 0 : provisions.front().label,
        headless ? headless_title : provisions.front().title, true, false};
}

double likeness(const Portion& before, const Portion& after, int common)
{
    return weighed(before, after, share_of(common, before, after));
}

double weight(const Portion& before, const Portion& after)
{
    const int words = before.words.total + after.words.total;
    const int fewer = std::min(before.words.total, after.words.total);
    const bool by_title = before.is_article && same_title(before, after);
    return std::max(1.0, by_title ? 0.5 * words : fewer);
}

double most_likeness(const Portion& before, const Portion& after)
{
    return weighed(
        before, after, share_of(std::min(before.words.total, after.words.total), before, after));
}

}  // namespace jointly
