// A document as a flow: each kind of block in its own look.
#pragma once

#include "app/pdf/flow.h"
#include "app/pdf/typesetter.h"
#include "core/documents/document.h"

#include <string>

namespace jointly {

[[nodiscard]] Flow flow_of(const Document& document, Typesetter& type, double width);

// One line or a few with a rule under it; nothing where there are no words.
[[nodiscard]] Flow page_head(
    const std::string& left, const std::string& right, Typesetter& type, double width);

// "Page 1 of 2" under a rule, and the words to the left of it.
[[nodiscard]] Flow page_foot(
    const std::string& words, std::size_t page, std::size_t pages, Typesetter& type, double width);

}  // namespace jointly
