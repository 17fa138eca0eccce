// Words of bargaining that the dictionaries of the language do not have.
#pragma once

#include <span>
#include <string_view>

namespace jointly {

// In small letters.
[[nodiscard]] std::span<const std::string_view> glossary();

}  // namespace jointly
