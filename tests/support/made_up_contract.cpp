#include "tests/support/made_up_contract.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 24> joining{"the", "of", "the", "to", "and", "a", "in", "or",
    "the", "shall", "be", "for", "by", "with", "an", "may", "not", "on", "at", "such", "any", "is",
    "that", "from"};
constexpr std::array<std::string_view, 48> stems{"employ", "schedul", "assign", "grievan",
    "arbitrat", "senior", "vacat", "overtim", "differen", "insur", "contribut", "represent",
    "discharg", "appoint", "transfer", "promot", "classif", "compens", "reimburs", "holid",
    "probation", "notif", "postpon", "request", "approv", "depart", "facilit", "benefit", "retir",
    "premium", "roster", "meet", "select", "train", "certif", "licens", "record", "consult",
    "negotiat", "bargain", "uniform", "equip", "travel", "mileag", "rotat", "standby", "callback",
    "layoff"};
constexpr std::array<std::string_view, 9> endings{
    "e", "ed", "ing", "ion", "ment", "er", "s", "al", "ance"};
constexpr std::array<std::string_view, 14> figures{"two (2)", "four (4)", "fourteen (14)",
    "twenty-eight (28)", "$1.25", "$1,250.50", "4.5%", "7:30", "forty (40)", "July 1, 2025",
    "eight (8)", "12", "one and one-half (1 1/2)", "2027"};

template <class List>
std::string one_of(const List& list, std::mt19937& random)
{
    return std::string(list[random() % list.size()]);
}

std::string word(std::mt19937& random)
{
    const auto kind = random() % 100;
    if (kind < 45) {
        return one_of(joining, random);
    }
    return kind < 52 ? one_of(figures, random) : one_of(stems, random) + one_of(endings, random);
}

std::string sentence(std::mt19937& random)
{
    std::string text = one_of(stems, random) + one_of(endings, random);
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    for (auto left = 8 + random() % 20; left > 0; --left) {
        text += (random() % 12 == 0 ? ", " : " ") + word(random);
    }
    return text + ".";
}

std::string sentences(std::size_t count, std::mt19937& random)
{
    std::string text = sentence(random);
    while (--count > 0) {
        text += " " + sentence(random);
    }
    return text;
}

std::string title(std::mt19937& random)
{
    std::string text;
    for (auto left = 1 + random() % 3; left > 0; --left) {
        text += (text.empty() ? "" : " ") + one_of(stems, random) + one_of(endings, random);
    }
    text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::size_t words_in(const ProvisionText& provision)
{
    return 1
         + static_cast<std::size_t>(std::count(provision.text.begin(), provision.text.end(), ' '));
}

void number_anew(ContractText& contract)
{
    int article = 0;
    int section = 0;
    int clause = 0;
    for (ProvisionText& provision : contract) {
        if (provision.label.empty()) {
            continue;
        }
        if (provision.level == ProvisionLevel::article) {
            section = 0;
            provision.label = "ARTICLE " + std::to_string(++article);
        } else if (provision.level == ProvisionLevel::section) {
            clause = 0;
            provision.label =
                "Section " + std::to_string(article) + "." + std::to_string(++section);
        } else {
            provision.label = std::string("(") + static_cast<char>('a' + clause++ % 26) + ")";
        }
    }
}

// Where a word begins, anywhere but at the beginning; 0 where there is none.
std::size_t some_word(const std::string& text, std::mt19937& random)
{
    const std::size_t blank = text.find(' ', random() % text.size());
    return blank == std::string::npos ? 0 : blank + 1;
}

// Where the word begins that stands so many behind this one; the end of the text where there are fewer.
std::size_t words_behind(const std::string& text, std::size_t at, std::size_t words)
{
    for (; words > 0 && at < text.size(); --words) {
        at = std::min(text.find(' ', at), text.size() - 1) + 1;
    }
    return at;
}

std::string phrase(std::size_t words, std::mt19937& random)
{
    std::string text;
    for (; words > 0; --words) {
        text += word(random) + " ";
    }
    return text;
}

// As people change a clause: a figure, a phrase for another, a phrase more or less, a sentence more.
void reword(std::string& text, std::mt19937& random)
{
    for (auto edits = 1 + random() % 2; edits > 0 && !text.empty(); --edits) {
        const std::size_t at = some_word(text, random);
        const std::size_t words = 3 + random() % 10;
        const std::size_t end = words_behind(text, at, words);
        switch (random() % 6) {
            case 0: text.insert(at, phrase(words, random)); break;
            case 1: text.erase(at, end - at); break;
            case 2: text.replace(at, end - at, phrase(words, random)); break;
            case 3:
                text.replace(at, words_behind(text, at, 1) - at, one_of(figures, random) + " ");
                break;
            case 4: text = sentences(1 + random() % 2, random) + text.substr(at / 2); break;
            default: text += " " + sentence(random); break;
        }
    }
}

// The text in two where a sentence ends; the second part is empty where there is one sentence alone.
std::pair<std::string, std::string> halves(const std::string& text)
{
    const std::size_t end = text.find(". ", text.size() / 3);
    return end == std::string::npos ? std::pair(text, std::string{})
                                    : std::pair(text.substr(0, end + 1), text.substr(end + 2));
}

bool may_be_joined(const ProvisionText& provision)
{
    return provision.label.empty() && provision.title.empty() && !provision.verbatim;
}

}  // namespace

ContractText made_up_contract(std::size_t words, std::mt19937& random)
{
    ContractText contract;
    const auto add = [&](ProvisionText provision) {
        words -= std::min(words, words_in(provision));
        contract.push_back(std::move(provision));
    };
    while (words > 0) {
        add({ProvisionLevel::article, 0, "ARTICLE", title(random), {}, false});
        for (auto sections = 3 + random() % 5; sections > 0 && words > 0; --sections) {
            add({ProvisionLevel::section, 1, "Section", title(random),
                sentences(1 + random() % 4, random), false});
            for (auto clauses = random() % 5; clauses > 0; --clauses) {
                add({ProvisionLevel::clause, 2, "(a)", {}, sentences(1 + random() % 2, random),
                    false});
            }
            if (random() % 4 == 0) {
                add({ProvisionLevel::clause, 1, {}, {}, sentences(2 + random() % 2, random),
                    false});
            }
        }
    }
    number_anew(contract);
    return contract;
}

ContractText bargained(const ContractText& contract, std::mt19937& random)
{
    ContractText next;
    ContractText moved;
    for (ProvisionText provision : contract) {
        const auto fate = random() % 100;
        if (provision.text.empty() || fate < 60) {
            next.push_back(provision);
        } else if (fate < 78) {
            reword(provision.text, random);
            next.push_back(provision);
        } else if (fate < 82) {
            provision.text.insert(some_word(provision.text, random), " ");
            next.push_back(provision);
        } else if (fate < 84) {
            moved.push_back(provision);
        } else if (fate < 87) {
            auto [first, second] = halves(provision.text);
            provision.text = first;
            next.push_back(provision);
            if (!second.empty()) {
                next.push_back({ProvisionLevel::clause, provision.depth, {}, {}, second, false});
            }
        } else if (fate < 90 && may_be_joined(provision) && !next.empty()) {
            next.back().text += " " + provision.text;
        } else if (fate < 92) {
            next.push_back(provision);
        }  // else it is struck
        if (random() % 10 == 0) {
            next.push_back(
                {ProvisionLevel::clause, 2, "(a)", {}, sentences(1 + random() % 2, random), false});
        }
    }
    for (ProvisionText& provision : moved) {
        const auto place = static_cast<std::ptrdiff_t>(random() % (next.size() + 1));
        next.insert(next.begin() + place, std::move(provision));
    }
    number_anew(next);
    return next;
}

}  // namespace jointly
