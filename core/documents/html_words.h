// Words as HTML, the same way wherever HTML is written.
//
// Escaping is done here and nowhere else: what was typed is words, whatever it looks like. The same words
// give the same bytes.
#pragma once

#include "core/language/redline.h"

#include <string>
#include <string_view>

namespace jointly {

// For text and for attributes in double quotes.
[[nodiscard]] std::string html_text(std::string_view text);

// On one line, without characters that hide or turn the direction of writing (printable.h).
[[nodiscard]] std::string html_line(std::string_view text);

// For people who listen: nobody sees or selects it, so that copied text stays itself. Needs heard_style.
[[nodiscard]] std::string html_heard(const std::string& words);
inline constexpr std::string_view heard_style =
    ".heard { position: absolute; left: -9999px; user-select: none; }\n";

// <del> and <ins>, with what they are around them for people who listen.
[[nodiscard]] std::string html_changes(const Redline& spans);

}  // namespace jointly
