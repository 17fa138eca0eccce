// What changes in a table whose rows are lines and whose cells are parted by " | ".
//
// For this folder alone.
#pragma once

#include "core/language/redline.h"

#include <optional>
#include <string_view>

namespace jointly {

// Cell by cell; nothing where the two have not the same rows and columns.
[[nodiscard]] std::optional<Redline> table_changes(std::string_view before, std::string_view after);

}  // namespace jointly
