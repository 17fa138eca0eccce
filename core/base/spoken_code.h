// A hash as a code that people compare: 160 bits of it, to be read aloud, typed, or written on paper.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace jointly {

inline constexpr std::size_t spoken_code_letters = 32;

// The first 160 bits of the SHA-256 of `bytes` in base32 (RFC 4648), 8 groups of 4 between hyphens. Short enough to be
// read aloud, long enough that nobody can prepare two texts for one code: that takes 2^80 tries.
[[nodiscard]] std::string spoken_code(std::string_view bytes);

// The letters of a code as typed, in any case, with blanks and hyphens anywhere: in capitals, nothing between them.
// Nothing where it is no code.
[[nodiscard]] std::optional<std::string> letters_of_code(std::string_view typed);

}  // namespace jointly
