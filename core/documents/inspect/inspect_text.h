// What a text says beside what one sees of it: comments, struck words, scripts, addresses, characters that nobody
// can see. For HTML, Markdown, CSV and plain text alike.
//
// HTML is looked through for marks, not read as a browser reads it: what a script or a style makes of a page is not
// known here, so it is counted and shown as it stands.
#pragma once

#include "core/documents/inspect/inspection.h"

#include <optional>
#include <string_view>

namespace jointly {

enum class TextForm : unsigned char { plain, markdown, html, csv };

// By how it begins, then by how the name of the file ends.
[[nodiscard]] TextForm text_form(std::string_view text, std::string_view file_name);

// `text` is UTF-8. Total.
[[nodiscard]] Inspection inspect_text(std::string_view text, TextForm form);

}  // namespace jointly
