// Characters that a reader cannot see, or that make words read otherwise than they are.
#pragma once

#include <string>
#include <string_view>

namespace jointly {

// Controls, bidirectional and other format characters, private use, fillers, and code points that are
// none. What joins stays behind scripts and pictures that it can change: some words are misspelt without
// it. Behind a Latin letter it would make two texts that look the same. `before` is the character in front;
// ' ' at the beginning.
[[nodiscard]] bool is_hidden(char32_t point, char32_t before);

// For text that did not come through tidy() of core/base/text.h: in NFC, and what tidy() would drop, or
// take for another blank, is shown by its number instead: "[U+202E]". Tidied text comes back as it is.
[[nodiscard]] std::string visible(std::string_view text, bool keep_lines = false);

}  // namespace jointly
