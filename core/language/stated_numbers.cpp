#include "core/language/stated_numbers.h"

#include "core/language/atoms.h"
#include "core/language/number_words.h"

#include <array>
#include <cstdint>
#include <optional>
#include <utility>

namespace jointly {

namespace {

// Past it no contract counts, and nothing is multiplied out of range.
constexpr std::int64_t most = 1'000'000'000'000;

constexpr std::array<std::string_view, 20> below_twenty{"zero", "one", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 8> tens{
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

template <std::size_t Size>
std::optional<std::int64_t> place_in(
    const std::array<std::string_view, Size>& words, const std::string& word)
{
    for (std::size_t at = 0; at < Size; ++at) {
        if (words[at] == word) {
            return static_cast<std::int64_t>(at);
        }
    }
    return std::nullopt;
}

// A number in words, taken up word by word; as soon as a word does not fit there is no number.
class SpelledNumber {
public:
    void take(const std::string& word)
    {
        any_ = true;
        if (const auto small = place_in(below_twenty, word)) {
            const bool fits = part_ % 100 == 0
                           || (*small > 0 && *small < 10 && part_ % 100 >= 20 && part_ % 10 == 0);
            good_ = good_ && fits;
            part_ += *small;
        } else if (const auto ten = place_in(tens, word)) {
            good_ = good_ && part_ % 100 == 0;
            part_ += (*ten + 2) * 10;
        } else if (word == "hundred") {
            good_ = good_ && part_ < 100;
            part_ = (part_ == 0 ? 1 : part_) * 100;
        } else if (word == "thousand" || word == "million") {
            total_ += (part_ == 0 ? 1 : part_) * (word == "thousand" ? 1'000 : 1'000'000);
            part_ = 0;
        } else {
            good_ = false;
        }
        good_ = good_ && total_ < most;
        part_ = good_ ? part_ : 0;
    }
    [[nodiscard]] std::optional<std::int64_t> value() const
    {
        return any_ && good_ ? std::optional(total_ + part_) : std::nullopt;
    }

private:
    std::int64_t total_ = 0;
    std::int64_t part_ = 0;
    bool any_ = false;
    bool good_ = true;
};

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<std::int64_t> value_of_words(std::string_view words)
{
    SpelledNumber number;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty() && !joins_number_words(word) && !is_number_unit(word)) {
            number.take(word);
        }
        word.clear();
    };
    for (const char c : words) {
        if (is_ascii_letter(c)) {
            word += static_cast<char>(c | 0x20);
        } else if (c == ' ' || c == '-' || c == '\n' || c == '\t') {
            end_word();
        } else {
            return std::nullopt;
        }
    }
    end_word();
    return number.value();
}

// "$1,250.00" is 1,250; "4.5" is nothing.
std::optional<std::int64_t> value_of_figures(std::string_view figures)
{
    std::int64_t value = 0;
    bool any = false;
    bool behind_point = false;
    for (const char c : figures) {
        if (is_ascii_digit(c)) {
            if (behind_point && c != '0') {
                return std::nullopt;
            }
            value = behind_point ? value : value * 10 + (c - '0');
            any = true;
            if (value > most) {
                return std::nullopt;
            }
        } else if (c == '.' && any && !behind_point) {
            behind_point = true;
        } else if (c != ',' && c != '$' && c != '%' && c != ' ') {
            return std::nullopt;
        }
    }
    return any ? std::optional(value) : std::nullopt;
}

}  // namespace

std::vector<std::string> differing_numbers(std::string_view text)
{
    std::vector<std::string> differing;
    std::string_view before;  // the atom that stands before, over blanks
    for (const Atom& atom : atoms(text)) {
        if (atom.kind == AtomKind::space) {
            continue;
        }
        // "seventy- two (72)", as a line end leaves it; "five-point zero percent (5.0%)"
        const bool goes_on = before == "-" || before.ends_with("point");
        before = atom.text;
        const auto bracket = atom.text.find('(');
        if (goes_on || atom.kind != AtomKind::number || bracket == std::string_view::npos) {
            continue;
        }
        const auto words = value_of_words(atom.text.substr(0, bracket));
        const auto figures =
            value_of_figures(atom.text.substr(bracket + 1, atom.text.size() - bracket - 2));
        if (words && figures && *words != *figures) {
            differing.emplace_back(atom.text);
        }
    }
    return differing;
}

}  // namespace jointly
