// How much two texts read alike, by the groups of three letters that they share.
//
// As pg_trgm counts: upper and lower case are the same, only letters and digits count, and a word begins behind two
// blanks and ends before one. So the order of the words does not matter, and a letter more or less matters little.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace jointly {

// The trigrams of a text, each once, in order: to be kept where a text is compared with many.
using Trigrams = std::vector<std::uint64_t>;
[[nodiscard]] Trigrams trigrams(std::string_view text);

// Whether of all trigrams of both at least six in ten stand in both. Texts without letters and digits are like none.
[[nodiscard]] bool are_alike(const Trigrams& one, const Trigrams& other);

// How many stand in both.
[[nodiscard]] std::size_t shared(const Trigrams& one, const Trigrams& other);

}  // namespace jointly
