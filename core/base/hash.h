// SHA-256 and hexadecimal. Any auditor's tool has both, which is why the session file uses them.
#pragma once

#include <string>
#include <string_view>

namespace jointly {

// 32 raw bytes.
[[nodiscard]] std::string sha256(std::string_view bytes);

// Two lower-case digits a byte.
[[nodiscard]] std::string to_hex(std::string_view bytes);

// The bytes of an even number of lower-case hex digits; empty for anything else.
[[nodiscard]] std::string from_hex(std::string_view hex);

[[nodiscard]] bool is_lower_hex(std::string_view text);
// And of so many digits.
[[nodiscard]] bool is_lower_hex(std::string_view text, std::size_t digits);

}  // namespace jointly
