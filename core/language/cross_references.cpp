#include "core/language/cross_references.h"

#include "core/base/number.h"
#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace jointly {

namespace {

using Words = std::string_view;

constexpr std::array<Words, 7> article_words{
    "article", "articles", "art", "art.", "art\u00edculo", "art\u00edculos", "arts."};
constexpr Words section_sign = "\u00a7";
constexpr std::array<Words, 12> section_words{"section", "sections", "sec", "sec.", "secs.",
    "subsection", "subsections", "clause", "clauses", "secci\u00f3n", "secciones", "cl\u00e1usula"};
constexpr std::array<Words, 9> part_words{"appendix", "schedule", "letter", "memorandum",
    "addendum", "exhibit", "side", "attachment", "anexo"};
// A number alone is a reference only behind one of these ...
constexpr std::array<Words, 4> before_bare{"under", "in", "see", "per"};
// ... or behind "to" that one of these stands before, or "in accordance with",
constexpr std::array<Words, 4> before_to{"pursuant", "subject", "according", "refer"};
// and not before what is counted.
constexpr std::array<Words, 20> counted{"percent", "%", "hour", "hours", "day", "days", "week",
    "weeks", "month", "months", "year", "years", "minute", "minutes", "mile", "miles", "times",
    "million", "dollars", "fte"};
// Behind "of the", a word that means this contract.
constexpr std::array<Words, 8> names_of_this{
    "agreement", "contract", "collective", "current", "parties", "same", "article", "section"};
// Before a section, a word that makes it one of another text.
constexpr std::array<Words, 15> other_texts{"act", "act's", "code", "u.s.c.", "usc", "c.f.r.",
    "cfr", "statute", "statutes", "law", "ors", "rcw", "irc", "title", "regulation"};

template <std::size_t Size>
bool is_one_of(const std::array<Words, Size>& words, Words word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_figure(char c) { return c >= '0' && c <= '9'; }
bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }
bool is_in_word(char c)
{
    return is_ascii_letter(c) || is_figure(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

// "03" is 3; "24A" is "24a".
std::string normal(Words part)
{
    while (part.size() > 1 && part.front() == '0') {
        part.remove_prefix(1);
    }
    return folded(part);
}

// Capital letters alone, up to CXCIX; 0: no such number.
int roman_value(Words text)
{
    constexpr std::array<std::pair<Words, int>, 9> signs{{{"C", 100}, {"XC", 90}, {"L", 50},
        {"XL", 40}, {"X", 10}, {"IX", 9}, {"V", 5}, {"IV", 4}, {"I", 1}}};
    constexpr std::array<int, 9> at_most{1, 1, 1, 1, 3, 1, 1, 1, 3};
    int value = 0;
    for (std::size_t at = 0; at < signs.size(); ++at) {
        for (int times = 0; times < at_most[at] && text.starts_with(signs[at].first); ++times) {
            value += signs[at].second;
            text.remove_prefix(signs[at].first.size());
        }
    }
    return text.empty() ? value : 0;
}

std::size_t past_blanks(Words text, std::size_t at)
{
    while (at < text.size() && is_blank(text[at])) {
        ++at;
    }
    return at;
}

// The word that begins at `at`, with the dots inside and behind it.
Words word_at(Words text, std::size_t at)
{
    std::size_t end = at;
    while (end < text.size() && (is_in_word(text[end]) || (text[end] == '.' && end > at))) {
        ++end;
    }
    return text.substr(at, end - at);
}

Words without_dot(Words word)
{
    if (word.ends_with('.')) {
        word.remove_suffix(1);
    }
    return word;
}

struct Before {
    std::string word;  // small
    std::size_t at = 0;
};

// The word that ends before `at`, over blanks.
Before word_before(Words text, std::size_t at)
{
    constexpr std::size_t longest = 32;  // no word that is asked for here has as many bytes
    while (at > 0 && is_blank(text[at - 1])) {
        --at;
    }
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest
           && (is_in_word(text[begin - 1]) || text[begin - 1] == '.')) {
        --begin;
    }
    return {folded(text.substr(begin, at - begin)), begin};
}

// "12", "12.03", "24A", "12.03(b)(2)"; where `romans` may stand too, "IV".
struct Number {
    ProvisionPath path;
    std::size_t end = 0;  // behind it; 0: there is none
};

void take_letters_in_brackets(Words text, Number& number)
{
    constexpr std::size_t longest = 4;
    std::size_t at = number.end;
    while (at < text.size() && text[at] == '(') {
        const auto close = text.find(')', at);
        if (close == Words::npos || close - at - 1 > longest || close == at + 1) {
            return;
        }
        const Words inner = text.substr(at + 1, close - at - 1);
        if (!std::all_of(inner.begin(), inner.end(),
                [](char c) { return is_figure(c) || is_ascii_letter(c); })) {
            return;
        }
        number.path.push_back(normal(inner));
        at = close + 1;
        number.end = at;
    }
}

Number number_at(Words text, std::size_t at, bool romans)
{
    Number number;
    if (at < text.size() && is_figure(text[at])) {
        std::size_t end = at;
        while (true) {
            const std::size_t begin = end;
            while (end < text.size() && is_figure(text[end])) {
                ++end;
            }
            const bool has_letter = end < text.size() && is_ascii_letter(text[end])
                                 && (end + 1 >= text.size() || !is_in_word(text[end + 1]));
            end += has_letter ? 1 : 0;
            number.path.push_back(normal(text.substr(begin, end - begin)));
            if (end + 1 >= text.size() || text[end] != '.' || !is_figure(text[end + 1])) {
                break;
            }
            ++end;
        }
        number.end = end < text.size() && is_in_word(text[end]) ? 0 : end;
    } else if (romans) {
        const Words word = without_dot(word_at(text, at));
        if (const int value = roman_value(word); value > 0) {
            number.path.push_back(std::to_string(value));
            number.end = at + word.size();
        }
    }
    if (number.end > 0) {
        take_letters_in_brackets(text, number);
    }
    return number;
}

// Over ", ", "and", "or", "through" and the like, to where the next number of a list may stand; `at` where none of
// them stands.
std::size_t past_joining(Words text, std::size_t at)
{
    std::size_t next = past_blanks(text, at);
    bool joined = false;
    if (next < text.size() && text[next] == ',') {
        next = past_blanks(text, next + 1);
        joined = true;
    }
    const Words word = word_at(text, next);
    constexpr std::array<Words, 6> joining{"and", "or", "through", "to", "y", "o"};
    if (is_one_of(joining, word)) {
        next = past_blanks(text, next + word.size());
        joined = true;
    }
    return joined ? next : at;
}

enum class Owner : unsigned char { this_contract, this_article, another_text };

// Whose a section is, by the words behind it. Where it is one of an article that is named there, `article` is it.
Owner owner_behind(Words text, std::size_t at, ProvisionPath& article)
{
    std::size_t next = past_blanks(text, at);
    if (word_at(text, next) != "of") {
        return Owner::this_contract;
    }
    next = past_blanks(text, next + 2);
    const std::string word = folded(word_at(text, next));
    const std::size_t behind = past_blanks(text, next + word.size());
    const std::string second = folded(without_dot(word_at(text, behind)));
    if (word == "this") {
        return second == "article" ? Owner::this_article : Owner::this_contract;
    }
    if (is_one_of(article_words, word)) {
        article = number_at(text, behind, true).path;
        return Owner::this_contract;
    }
    return is_one_of(section_words, word) || (word == "the" && is_one_of(names_of_this, second))
             ? Owner::this_contract
             : Owner::another_text;
}

// Whether several numbers may stand behind the word: "Sections 6 and 7".
bool is_plural(Words word) { return without_dot(word).ends_with('s') || word == "secciones"; }

// Of a contract's words alone, few begin like these.
bool may_cite(char first)
{
    return std::string_view("aAsSc\xc2"
                            "C")
               .find(first)
        != Words::npos;
}

class Reader {
public:
    explicit Reader(Words text) : text_(text) {}

    std::vector<Citation> read()
    {
        for (std::size_t at = 0; at < text_.size();) {
            const bool begins = at == 0 || !is_in_word(text_[at - 1]);
            if (!begins || !is_in_word(text_[at])) {
                ++at;
            } else if (is_figure(text_[at])) {
                at = read_bare(at);
            } else if (may_cite(text_[at])) {
                at = read_word(at);
            } else {
                at += word_at(text_, at).size();
            }
        }
        return std::move(found_);
    }

private:
    // Past a word, and past the numbers behind it where it is one that numbers stand behind.
    std::size_t read_word(std::size_t at)
    {
        if (text_.substr(at).starts_with(section_sign)) {
            std::size_t end = at;
            while (text_.substr(end).starts_with(section_sign)) {
                end += section_sign.size();
            }
            return read_list(at, past_blanks(text_, end), false, end - at > section_sign.size());
        }
        const Words whole = word_at(text_, at);
        const std::string word = folded(whole);
        const std::size_t end = past_blanks(text_, at + whole.size());
        const bool article = is_one_of(article_words, word);
        if (article || is_one_of(section_words, word)) {
            return read_list(at, end, article, is_plural(word));
        }
        return word == "appendix" ? read_part(at, end) : at + whole.size();
    }

    std::size_t read_part(std::size_t begin, std::size_t at)
    {
        const Words label = without_dot(word_at(text_, at));
        const bool is_label = label.size() == 1 ? !(label[0] >= 'a' && label[0] <= 'z')
                                                : number_at(text_, at, true).end > 0;
        if (is_label) {
            found_.push_back({std::string(text_.substr(begin, at + label.size() - begin)),
                {"appendix " + folded(label)}, true});
        }
        return at + label.size();
    }

    // The numbers from `at` on, of the word that begins at `begin`.
    std::size_t read_list(std::size_t begin, std::size_t at, bool article, bool several)
    {
        const std::size_t first = found_.size();
        std::size_t from = begin;
        std::size_t end = at;
        for (Number number = number_at(text_, at, true); number.end > 0;) {
            end = number.end;
            found_.push_back({std::string(text_.substr(from, end - from)), number.path, article});
            from = past_joining(text_, end);
            number = several && from > end ? number_at(text_, from, false) : Number{};
            if (number.end > 0 && counts(number.end)) {
                break;
            }
        }
        settle_whose(begin, end, first);
        return end;
    }

    // What was found from `first` on is dropped where it is another text's, and put into its article where one
    // is named.
    void settle_whose(std::size_t begin, std::size_t end, std::size_t first)
    {
        ProvisionPath of_article;
        const Owner owner = owner_behind(text_, end, of_article);
        if (owner == Owner::another_text
            || is_one_of(other_texts, word_before(text_, begin).word)) {
            found_.resize(first);
        }
        if (found_.size() == first) {
            return;
        }
        if (!found_[first].names_article && of_article.empty() && article_.size() == 1
            && text_.substr(article_end_, begin - article_end_).find_first_not_of(", \n\t")
                   == Words::npos) {
            of_article = article_;
        }
        for (std::size_t each = first; each < found_.size(); ++each) {
            Citation& one = found_[each];
            one.in_this_article = owner == Owner::this_article;
            if (!one.names_article && of_article.size() == 1
                && one.path.front() != of_article.front()) {
                one.path.insert(one.path.begin(), of_article.front());
            }
        }
        article_ = found_.back().names_article ? found_.back().path : ProvisionPath{};
        article_end_ = end;
    }

    // Past a number that no word stands before.
    std::size_t read_bare(std::size_t at)
    {
        const Number number = number_at(text_, at, false);
        const std::size_t end = std::max(number.end, at + word_at(text_, at).size());
        const bool has_point =
            number.end > 0 && text_.substr(at, number.end - at).find('.') != Words::npos;
        if (has_point && may_cite_behind(at) && !counts(number.end)) {
            found_.push_back(
                {std::string(text_.substr(at, number.end - at)), number.path, false, true});
        }
        return end;
    }

    [[nodiscard]] bool may_cite_behind(std::size_t at) const
    {
        if (at == 0 || !is_blank(text_[at - 1])) {
            return false;
        }
        const Before one = word_before(text_, at);
        if (one.word == "with" || one.word == "to") {
            const std::string other = word_before(text_, one.at).word;
            return one.word == "with" ? other == "accordance" : is_one_of(before_to, other);
        }
        return is_one_of(before_bare, one.word);
    }

    // Whether what stands behind a number is counted by it.
    [[nodiscard]] bool counts(std::size_t end) const
    {
        const std::size_t next = past_blanks(text_, end);
        return (next < text_.size() && text_[next] == '%')
            || is_one_of(counted, folded(without_dot(word_at(text_, next))));
    }

    Words text_;
    std::vector<Citation> found_;
    ProvisionPath article_;  // cited last, where it was an article
    std::size_t article_end_ = 0;
};

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

std::vector<Citation> citations(std::string_view text) { return Reader(text).read(); }

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
