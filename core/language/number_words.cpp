#include "core/language/number_words.h"

#include "core/base/unicode.h"

#include <string>
#include <unordered_set>

namespace jointly {

namespace {

using Words = std::unordered_set<std::string_view>;

const Words& number_words()
{
    static const Words words{// English
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
        "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
        "hundred", "thousand", "million", "half", "halves", "third", "thirds", "quarter",
        "quarters", "fourths", "fifths", "tenths", "hundredths", "first", "second", "fourth",
        "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
        "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
        "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "ninetieth",
        "hundredth",
        // French; "six" and the cents are spelled alike
        "un", "une", "deux", "trois", "quatre", "cinq", "sept", "huit", "neuf", "dix", "onze",
        "douze", "treize", "quatorze", "quinze", "seize", "vingt", "vingts", "trente", "quarante",
        "cinquante", "soixante", "cent", "mille", "demi", "demie", "quart", "tiers"};
    return words;
}

// Small letters only for comparing with the lists above, which hold no others than ASCII.
std::string small_ascii(std::string_view word)
{
    std::string small;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint point = code_point_at(word, at);
        const char32_t lower = to_lower(point.value);
        small += is_dash(lower) ? '-' : lower < 0x80 ? static_cast<char>(lower) : '?';
        at += static_cast<std::size_t>(point.bytes);
    }
    return small;
}

}  // namespace

bool is_number_word(std::string_view word)
{
    const std::string small = small_ascii(word);
    std::string_view rest = small;
    while (true) {
        const auto hyphen = rest.find('-');
        const std::string_view part = rest.substr(0, hyphen);
        // "vingt-et-un", "one-and-one-half"
        const bool inner_join = hyphen != std::string_view::npos && joins_number_words(part);
        if (!inner_join && !number_words().contains(part)) {
            return false;
        }
        if (hyphen == std::string_view::npos) {
            return true;
        }
        rest.remove_prefix(hyphen + 1);
    }
}

bool joins_number_words(std::string_view word)
{
    const std::string small = small_ascii(word);
    return small == "and" || small == "et";
}

bool is_number_unit(std::string_view word)
{
    static const Words units{
        "percent", "percentage", "dollar", "dollars", "cent", "cents", "pourcent"};
    return units.contains(small_ascii(word));
}

}  // namespace jointly
