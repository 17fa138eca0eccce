// Numbers as people type them.
#pragma once

#include <optional>
#include <string_view>

namespace jointly {

// Digits alone; nothing where the text is anything else, or more than an int holds.
[[nodiscard]] std::optional<int> whole_number(std::string_view text);

}  // namespace jointly
