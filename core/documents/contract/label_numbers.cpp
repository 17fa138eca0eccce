#include "core/documents/contract/label_numbers.h"

#include <algorithm>
#include <array>
#include <cstddef>

namespace jointly {

namespace {

constexpr std::array<std::string_view, 20> small_numbers = {"", "one", "two", "three", "four",
    "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
    "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array<std::string_view, 10> tens = {
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};

}  // namespace

int spelled_number(std::string_view word)
{
    const auto place = [](const auto& table, std::string_view text) {
        const auto at = std::find(table.begin() + 1, table.end(), text);
        return at == table.end() || text.empty() ? 0 : static_cast<int>(at - table.begin());
    };
    const auto hyphen = word.find('-');
    if (hyphen == std::string_view::npos) {
        const int below_twenty = place(small_numbers, word);
        return below_twenty > 0 ? below_twenty : 10 * place(tens, word);
    }
    const int ten = place(tens, word.substr(0, hyphen));
    const int one = place(small_numbers, word.substr(hyphen + 1));
    return ten > 0 && one > 0 && one < 10 ? 10 * ten + one : 0;
}

std::string number_in_words(int number)
{
    if (number < 1 || number > 99) {
        return {};
    }
    if (number < 20) {
        return std::string(small_numbers[static_cast<std::size_t>(number)]);
    }
    const auto ten = tens[static_cast<std::size_t>(number / 10)];
    const auto one = small_numbers[static_cast<std::size_t>(number % 10)];
    return std::string(ten) + (one.empty() ? "" : "-") + std::string(one);
}

int roman_number(std::string_view letters)
{
    struct Piece {
        std::string_view letters;
        int value;
    };
    constexpr std::array<Piece, 9> pieces = {{{"c", 100}, {"xc", 90}, {"l", 50}, {"xl", 40},
        {"x", 10}, {"ix", 9}, {"v", 5}, {"iv", 4}, {"i", 1}}};
    int value = 0;
    std::string_view rest = letters;
    for (const Piece& piece : pieces) {
        for (int times = 0; times < 3 && rest.starts_with(piece.letters); ++times) {
            value += piece.value;
            rest.remove_prefix(piece.letters.size());
        }
    }
    // "ixi" is ten in no text: written again it is other letters.
    std::string usual;
    int left = value;
    for (const Piece& piece : pieces) {
        for (; left >= piece.value; left -= piece.value) {
            usual += piece.letters;
        }
    }
    return rest.empty() && usual == letters ? value : 0;
}

int letter_number(std::string_view letters)
{
    if (letters.empty() || letters.size() > 2 || letters.front() != letters.back()) {
        return 0;
    }
    return letters.front() - 'a' + 1 + (letters.size() == 2 ? 26 : 0);
}

}  // namespace jointly
