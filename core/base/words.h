// Enum values and the words that stand for them in files and scripts. The words never change.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace jointly {

// What a table says for a value; empty where the value is beyond it. Values count from 0 without a gap.
template <class Enum, std::size_t Count>
[[nodiscard]] constexpr std::string_view word_in(
    const std::array<std::string_view, Count>& table, Enum value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < Count ? table[place] : std::string_view{};
}

// The words of an enum, in the order of its values. Every enum that is written down specialises this
// beside its definition.
template <class Enum>
inline constexpr std::array<std::string_view, 0> words_for{};

template <class Enum>
concept Worded = std::is_enum_v<Enum> && !words_for<Enum>.empty();

template <Worded Enum>
[[nodiscard]] constexpr std::string_view word_of(Enum value)
{
    return word_in(words_for<Enum>, value);
}

// False, and `value` untouched, when no value has that word.
template <Worded Enum>
[[nodiscard]] constexpr bool from_word(std::string_view word, Enum& value)
{
    for (std::size_t place = 0; place < words_for<Enum>.size(); ++place) {
        if (words_for<Enum>[place] == word) {
            value = static_cast<Enum>(place);
            return true;
        }
    }
    return false;
}

}  // namespace jointly
