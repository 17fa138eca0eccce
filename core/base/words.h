// Enum values and the words that stand for them in files and scripts. The words never change.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace jointly {

// The word of a value, from the table of its enum: values count from 0 without a gap.
template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::string_view word_in(
    const std::array<std::string_view, Count>& table, Enum value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < Count ? table[place] : std::string_view{};
}

// False, and `value` untouched, when no value has that word.
template <class Enum, std::size_t Count>
[[nodiscard]] constexpr bool find_word(
    const std::array<std::string_view, Count>& table, std::string_view word, Enum& value)
{
    for (std::size_t place = 0; place < Count; ++place) {
        if (table[place] == word) {
            value = static_cast<Enum>(place);
            return true;
        }
    }
    return false;
}

}  // namespace jointly
