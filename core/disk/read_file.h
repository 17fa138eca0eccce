// Reading a whole file, within a limit.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"

#include <cstdint>
#include <string>

namespace jointly {

// Its bytes. Refused where it is larger than `limit` bytes, and where it is no regular file: a pipe or a
// device is never opened. Needs no lock; what a writer adds meanwhile may be there or not.
[[nodiscard]] Result<std::string> read_file(
    const std::string& path, std::uint64_t limit, const DiskCalls& calls = real_disk());

// The same, as far as it can be had from the disk and not from what the system remembers of it: to see what
// became of bytes that were written and synced. A link of this name is refused.
[[nodiscard]] Result<std::string> read_back(
    const std::string& path, std::uint64_t limit, const DiskCalls& calls = real_disk());

// The same as read_file(), but a link of this name is refused.
[[nodiscard]] Result<std::string> read_no_link(
    const std::string& path, std::uint64_t limit, const DiskCalls& calls = real_disk());

}  // namespace jointly
