// Text as the room types it: UTF-8, normalised, without hidden characters.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::size_t item_text_max_bytes = 2'000;
inline constexpr std::size_t provision_text_max_bytes = 64 * 1024;

[[nodiscard]] bool is_valid_utf8(std::string_view text);

// Canonical composition (NFC): the same letters are the same bytes whoever typed them. Text that is
// not UTF-8 comes back as it was.
[[nodiscard]] std::string nfc(std::string_view text);

// Letters folded so that names can be compared as people read them ("Union" is "union").
[[nodiscard]] std::string folded(std::string_view text);

// Trimmed, in NFC, white space in runs of one; line ends kept where `keep_lines`. Characters that
// cannot be seen or that turn the direction of writing are dropped: what is on the wall is all there is.
[[nodiscard]] std::string tidy(std::string_view text, bool keep_lines = false);
// The same for lines whose words stand in columns: the blanks within and before them stay.
[[nodiscard]] std::string tidy_columns(std::string_view text);

// What cannot be kept as words: not UTF-8, or more than `max_bytes`. `name` is how the sentence calls
// it ("The option").
[[nodiscard]] Refusable check_words(
    std::string_view name, std::string_view text, std::size_t max_bytes = item_text_max_bytes);

// The parts between `mark`s; one part, the whole, when there is none.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char mark);

// Terminal columns of a text: wide characters count two, combining ones none.
[[nodiscard]] std::size_t columns(std::string_view text);

}  // namespace jointly
