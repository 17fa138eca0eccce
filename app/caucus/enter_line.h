// A line of a caucus done: by a script, and by its window.
#pragma once

#include "app/caucus/open_caucus.h"

#include <optional>
#include <string_view>

namespace jointly {

// What became of it. Nothing of either: a comment, or another issue is looked at.
struct LineDone {
    bool is_kept = false;              // durable in the vault
    std::optional<PrivateId> brought;  // the id that it was given
};
[[nodiscard]] Result<LineDone> enter_line(
    OpenCaucus& caucus, std::string_view line, std::int64_t now_ms);

}  // namespace jointly
