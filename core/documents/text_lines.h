// Words broken into lines of plain text, with the marks of what was struck and added. For
// those who write text.
#pragma once

#include "core/language/redline.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// What stays together on a line: a character with what combines with it, a mark, an escape.
struct Unit {
    std::string text;
    bool may_end_line = false;  // a blank
};
using Units = std::vector<Unit>;

[[nodiscard]] Units units_of(std::string_view text);
[[nodiscard]] Units units_of(const Redline& spans);

// Lines of at most `width` columns; a word that is wider is cut between two characters. At least one.
[[nodiscard]] std::vector<std::string> wrapped(const Units& units, std::size_t width);

// Filled up with blanks; longer text stays as it is.
[[nodiscard]] std::string padded(const std::string& text, std::size_t width);

}  // namespace jointly
