// Sealing: a key out of a passphrase (Argon2id), and bytes under a key (XChaCha20-Poly1305).
//
// What is sealed is bound to `about`, which stands nowhere in it: whoever opens it says what it should be.
// Sources: RFC 9106; draft-irtf-cfrg-xchacha-03; libsodium's limits for both.
#pragma once

#include "core/base/result.h"
#include "core/caucus/secret.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t key_bytes = 32;
inline constexpr std::size_t salt_bytes = 16;

// What one guess at a passphrase costs.
struct Effort {
    std::uint32_t passes = 3;
    std::uint64_t memory_bytes = std::uint64_t{256} << 20U;
    friend bool operator==(const Effort&, const Effort&) = default;
};

// For every vault that is made: half a second on an ordinary laptop. libsodium calls it moderate.
inline constexpr Effort usual_effort{};

// What is read from a file is not more than a laptop bears, nor so little that it protects nothing: 1 to 10
// passes over 8 MiB to 1 GiB.
[[nodiscard]] bool is_bearable(const Effort& effort);

// `salt` has salt_bytes, the key has key_bytes. Refused where the memory is not there.
[[nodiscard]] Result<Secret> key_from(
    const Secret& passphrase, std::string_view salt, const Effort& effort);

// A fresh nonce, then the sealed bytes: 40 more than were given.
[[nodiscard]] std::string seal(const Secret& key, std::string_view about, std::string_view bytes);
// Nothing where a bit of it, the key or `about` is another.
[[nodiscard]] std::optional<std::string> unseal(
    const Secret& key, std::string_view about, std::string_view sealed);

// The same of a key, which is never outside of a Secret.
[[nodiscard]] std::string seal_key(const Secret& key, std::string_view about, const Secret& held);
[[nodiscard]] std::optional<Secret> unseal_key(
    const Secret& key, std::string_view about, std::string_view sealed);

// Filled up to a multiple of 256 bytes, so that a length tells little; and back, nothing where it was not.
[[nodiscard]] std::string padded(std::string_view bytes);
[[nodiscard]] std::optional<std::string> unpadded(std::string_view bytes);

}  // namespace jointly
