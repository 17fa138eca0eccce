// The words and numbers that citations and labels are made of. For this folder alone.
#pragma once

#include "core/language/label_tree.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace jointly::citation_words {

using Words = std::string_view;

inline constexpr std::array<Words, 7> article_words{
    "article", "articles", "art", "art.", "art\u00edculo", "art\u00edculos", "arts."};
inline constexpr Words section_sign = "\u00a7";
inline constexpr std::array<Words, 12> section_words{"section", "sections", "sec", "sec.", "secs.",
    "subsection", "subsections", "clause", "clauses", "secci\u00f3n", "secciones", "cl\u00e1usula"};
inline constexpr std::array<Words, 9> part_words{"appendix", "schedule", "letter", "memorandum",
    "addendum", "exhibit", "side", "attachment", "anexo"};

template <std::size_t Size>
[[nodiscard]] bool is_one_of(const std::array<Words, Size>& words, Words word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

[[nodiscard]] bool is_figure(char c);
[[nodiscard]] bool is_ascii_letter(char c);
[[nodiscard]] bool is_blank(char c);
[[nodiscard]] bool is_in_word(char c);

// "03" is 3; "24A" is "24a".
[[nodiscard]] std::string normal(Words part);

[[nodiscard]] std::size_t past_blanks(Words text, std::size_t at);

// The word that begins at `at`, with the dots inside and behind it.
[[nodiscard]] Words word_at(Words text, std::size_t at);
[[nodiscard]] Words without_dot(Words word);

// "12", "12.03", "24A", "12.03(b)(2)"; where `romans` may stand too, "IV".
struct Number {
    ProvisionPath path;
    std::size_t end = 0;  // behind it; 0: there is none
};

// Takes "(b)(2)" behind the number into it.
void take_letters_in_brackets(Words text, Number& number);

[[nodiscard]] Number number_at(Words text, std::size_t at, bool romans);

}  // namespace jointly::citation_words
