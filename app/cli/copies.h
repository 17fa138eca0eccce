// Two copies of one session, read to be compared. Only this folder includes it.
#pragma once

#include "app/cli/verbs.h"
#include "core/journal/compare.h"
#include "core/journal/copy.h"

#include <string>

namespace jointly::cli {

// What is wrong with a copy that can be read is said on the error stream, with its name.
[[nodiscard]] Result<Copy> read_named_copy(const std::string& file, Console& console);

// That words were redacted in one of them alone, where they were.
void tell_words_in_one(const Comparison& comparison, Console& console);

}  // namespace jointly::cli
