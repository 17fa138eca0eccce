#include "core/language/cross_references.h"

#include "core/base/text.h"
#include "core/language/citation_words.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

using namespace citation_words;

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

}  // namespace

std::vector<Citation> citations(std::string_view text) { return Reader(text).read(); }

}  // namespace jointly
