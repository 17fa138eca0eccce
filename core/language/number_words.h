// Numbers in words, as contracts write them before the numeral: "forty-five (45)", "dix (10)".
//
// English and French. A word that is missing here costs only that its numeral stands as an atom of
// its own.
#pragma once

#include <string_view>

namespace jointly {

// "two", "Twenty-Eight", "one-half", "first": the whole word is a number.
[[nodiscard]] bool is_number_word(std::string_view word);

// "and" of "one and one-half": part of a number only between two number words.
[[nodiscard]] bool joins_number_words(std::string_view word);

// "percent" of "five percent (5%)": part of a number only behind a number word.
[[nodiscard]] bool is_number_unit(std::string_view word);

}  // namespace jointly
