// The key that a caucus signs with: Ed25519 (RFC 8032). It never leaves the vault; what it signed, and the public half,
// may go anywhere (core/base/signature.h).
#pragma once

#include "core/caucus/secret.h"

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

class SigningKey {
public:
    // From the system's generator.
    [[nodiscard]] static SigningKey make();
    // From its seed, of 32 bytes; nothing where it has another length.
    [[nodiscard]] static std::optional<SigningKey> from_seed(const Secret& seed);

    // What it is made from again.
    [[nodiscard]] const Secret& seed() const { return seed_; }
    // 32 bytes.
    [[nodiscard]] const std::string& public_half() const { return public_; }

    // 64 bytes.
    [[nodiscard]] std::string sign(std::string_view bytes) const;

private:
    explicit SigningKey(Secret seed);

    Secret seed_;
    std::string public_;
};

}  // namespace jointly
