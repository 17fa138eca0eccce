// What the files of this folder have in common. Only this folder includes it.
#pragma once

#include <optional>
#include <string_view>

namespace jointly {

inline constexpr std::size_t session_id_digits = 32;

// Takes the next line off a text, without its line feed; nothing where it has none, or is no JSON that may be parsed.
[[nodiscard]] std::optional<std::string_view> next_line(std::string_view& rest);

// Whether the head of a file, such as {"fmt":"jointly-release","v":2,"min":2}, asks for a later version than this one.
[[nodiscard]] bool asks_for_later(std::string_view head, int version);

[[nodiscard]] bool is_session_id(std::string_view text);

}  // namespace jointly
