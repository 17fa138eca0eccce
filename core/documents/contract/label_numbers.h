// Numbers as labels have them, of words in small letters. Each gives 0 for what it does not know.
//
// For this folder alone.
#pragma once

#include <string>
#include <string_view>

namespace jointly {

// "twenty-one": 1 to 99.
[[nodiscard]] int spelled_number(std::string_view word);

// The other way round; empty for a number that spelled_number() does not give.
[[nodiscard]] std::string number_in_words(int number);

// "xiv", in the usual form: 1 to 399.
[[nodiscard]] int roman_number(std::string_view word);

// "a" is 1, "z" 26, "aa" 27 and "bb" 28.
[[nodiscard]] int letter_number(std::string_view word);

}  // namespace jointly
