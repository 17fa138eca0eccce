// Words made safe to print, whatever a hand-made session file holds: no control characters that steer a
// terminal, none that hide or turn the direction of writing. Words that came through core/base/text.h
// tidy() come out as they went in.
#pragma once

#include <string>
#include <string_view>

namespace jointly {

// Line ends stay, other blanks are one space each; what cannot be shown, and bytes that are not UTF-8,
// become U+FFFD, so that nothing disappears unseen.
[[nodiscard]] std::string printable(std::string_view text);

// The same on one line.
[[nodiscard]] std::string printable_line(std::string_view text);

}  // namespace jointly
