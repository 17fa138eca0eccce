// Reading a whole file, within a limit.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <string>

namespace jointly {

// Its bytes. Refused where it is larger than `limit` bytes, and where it is no regular file: a pipe or a
// device is never opened. Needs no lock; what a writer adds meanwhile may be there or not.
[[nodiscard]] Result<std::string> read_file(const std::string& path, std::uint64_t limit);

}  // namespace jointly
