// The sessions that were open last. Kept in the state folder, 0600, and never shown unasked: one may be
// another client's.
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace jointly {

inline constexpr std::size_t recent_max = 9;

// Absolute paths, the newest first; empty where nothing is kept or it cannot be read.
[[nodiscard]] std::vector<std::string> recent_files();

// Puts it first. What cannot be kept is lost without a word: it is a convenience, no record.
void remember_file(const std::string& path);

}  // namespace jointly
