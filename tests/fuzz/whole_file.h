// What must hold of a whole session file, whatever its bytes.
#pragma once

#include "core/base/result.h"

#include <string_view>
#include <vector>

namespace jointly {

[[nodiscard]] std::vector<std::string_view> file_outcomes();

// Loads it. What is loaded is what replay makes of its record, keeps the invariants of a session, can be
// shown, written up and asked for more; and the part of the file that was taken loads again, the same.
[[nodiscard]] std::string_view try_file(std::string_view text);

}  // namespace jointly
