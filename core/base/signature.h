// Ed25519 signatures (RFC 8032), as far as anybody may check them. Who makes them holds a key: core/caucus.
#pragma once

#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t public_key_bytes = 32;
inline constexpr std::size_t signature_bytes = 64;

// Whether the key made this signature over these bytes: false for a key or a signature of another length too, and for
// a key that signs anything.
[[nodiscard]] bool is_signed(
    std::string_view public_key, std::string_view bytes, std::string_view signature);

// What two people compare to know that they mean the same key.
[[nodiscard]] std::string code_of_key(std::string_view public_key);

}  // namespace jointly
