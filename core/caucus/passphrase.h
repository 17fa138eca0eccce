// Passphrases of a vault: which are refused, and which are offered.
#pragma once

#include "core/base/result.h"
#include "core/caucus/secret.h"

#include <string>

namespace jointly {

// Five made-up words of four letters, easy to say in any language: "bali-tome-kura-nezo-sufi". 60 bits from
// the system's generator: 30,000 years of 1,000 processors at usual_effort.
[[nodiscard]] std::string offered_passphrase();

inline constexpr double least_passphrase_bits =
    50.0;  // four words drawn by lot from a list of 7,776
inline constexpr std::size_t passphrase_max_bytes = 256;

// Refused with a sentence where it would be guessed: by zxcvbn's count of guesses, under least_passphrase_bits.
[[nodiscard]] Refusable strong_enough(const Secret& passphrase);

}  // namespace jointly
