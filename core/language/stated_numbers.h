// Numbers that a contract states twice, in words and in figures: "fourteen (14)".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Those whose words and figures differ, as they stand: "fourteen (15)". Whole numbers in English words are
// compared; fractions, ordinals and other languages are not, and never differ here. One walk over the text.
[[nodiscard]] std::vector<std::string> differing_numbers(std::string_view text);

}  // namespace jointly
