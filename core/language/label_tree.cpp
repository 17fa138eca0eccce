#include "core/language/label_tree.h"

#include "core/base/number.h"
#include "core/base/text.h"
#include "core/language/citation_words.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

using namespace citation_words;

bool is_number(const std::string& part) { return whole_number(part).has_value(); }

// A part of the contract in which the articles begin again.
bool is_part(const std::string& part) { return part.find(' ') != std::string::npos; }

// How many steps lead to the article in which a provision stands.
std::size_t steps_to_article(const ProvisionPath& path)
{
    return std::min<std::size_t>(path.size(), !path.empty() && is_part(path.front()) ? 2 : 1);
}

// "Section 12.03" is 12, 3; "(b)" is b; "Appendix A" is "appendix a".
ProvisionPath own_path(Words label)
{
    std::size_t at = past_blanks(label, 0);
    const std::string word = folded(word_at(label, at));
    if (is_one_of(part_words, word)) {
        std::string whole = folded(tidy(label));
        return {whole.find(' ') == std::string::npos ? whole + ' ' : std::move(whole)};
    }
    const bool article = is_one_of(article_words, word);
    if (article || is_one_of(section_words, word)) {
        at = past_blanks(label, at + word_at(label, at).size());
    } else if (label.substr(at).starts_with(section_sign)) {
        at = past_blanks(label, at + section_sign.size());
    }
    if (const Number number = number_at(label, at, article); number.end > 0) {
        return number.path;
    }
    if (at < label.size() && label[at] == '(') {
        Number letters;
        letters.end = at;
        take_letters_in_brackets(label, letters);
        return letters.path;
    }
    const Words rest = without_dot(word_at(label, at));
    return rest.empty() ? ProvisionPath{} : ProvisionPath{normal(rest)};
}

}  // namespace

std::size_t LabelTree::add(std::string_view label, std::optional<std::size_t> parent)
{
    const std::size_t place = paths_.size();
    ProvisionPath own = own_path(label);
    ProvisionPath path = parent ? paths_[*parent] : ProvisionPath{};
    const bool says_all =
        own.size() > path.size() && std::equal(path.begin(), path.end(), own.begin());
    if (own.empty() || says_all) {
        path = std::move(own);
    } else {
        if (own.size() > 1) {
            places_.emplace(own, place);  // wherever it was put, its label says where it belongs
        }
        path.insert(path.end(), own.begin(), own.end());
    }
    if (!path.empty()) {
        places_.emplace(path, place);
    }
    if (path.size() == 1 && !parent) {
        if (const auto number = whole_number(path.front())) {
            articles_.emplace(*number, place);
        }
    }
    paths_.push_back(std::move(path));
    return place;
}

std::optional<std::size_t> LabelTree::at(ProvisionPath path) const
{
    while (!path.empty()) {
        if (const auto found = places_.find(path); found != places_.end()) {
            return found->second;
        }
        if (is_number(path.back())) {
            return std::nullopt;
        }
        path.pop_back();
    }
    return std::nullopt;
}

std::optional<std::size_t> LabelTree::find(
    const Citation& citation, std::optional<std::size_t> from) const
{
    const ProvisionPath here = from ? paths_[*from] : ProvisionPath{};
    const auto within = [&](std::size_t steps) {
        ProvisionPath path(here.begin(), here.begin() + static_cast<std::ptrdiff_t>(steps));
        path.insert(path.end(), citation.path.begin(), citation.path.end());
        return at(std::move(path));
    };
    const bool is_in_part = !here.empty() && is_part(here.front());
    if (!citation.names_article && !citation.is_bare && !here.empty()) {
        if (const auto found = within(steps_to_article(here))) {
            return found;
        }
    }
    if (is_in_part) {
        if (const auto found = within(1)) {
            return found;
        }
    }
    return at(citation.path);
}

bool LabelTree::should_hold(const Citation& citation) const
{
    constexpr std::size_t fewest = 3;
    const auto number = whole_number(citation.path.front());
    if (citation.is_bare || !number || articles_.size() < fewest || articles_.begin()->first != 1) {
        return false;
    }
    const auto last = static_cast<std::size_t>(articles_.rbegin()->first);
    if (articles_.size() * 5 < last * 4 || static_cast<std::size_t>(*number) > 2 * last) {
        return false;
    }
    if (citation.path.size() == 1 || !articles_.contains(*number)) {
        return true;
    }
    // The sections of the article stand in the contract by themselves.
    const ProvisionPath article{citation.path.front()};
    const auto below = places_.upper_bound(article);
    return below != places_.end() && below->first.front() == article.front();
}

}  // namespace jointly
