// What stands for a value while the markup is read. For this folder alone.
//
// No template holds such a token: faults_of_text() keeps the character out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr char token_begin = '\x01';
inline constexpr char token_end = '\x02';

[[nodiscard]] inline std::string token_of(std::size_t number)
{
    return token_begin + std::to_string(number) + token_end;
}

}  // namespace jointly
