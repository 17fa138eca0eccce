// The steps of which keeping something is made, for the other files of this folder.
//
// A step that fails leaves its errno; reason() makes a sentence of it. Calls that a signal interrupted
// before they did anything are made again; a failed sync never is, since the second one would succeed
// without the data.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"
#include "core/disk/descriptor.h"
#include "core/disk/names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {

// What to do about an errno: "There is no room left on this disk. Make room, and try again."
[[nodiscard]] std::string reason(int error);

// The same in few words, for where trying again is no way out: "There is no room left on this disk."
[[nodiscard]] std::string fault(int error);

// Close-on-exec always.
[[nodiscard]] Descriptor open_file(
    const DiskCalls& calls, const std::string& path, int flags, mode_t mode = 0);

// An open regular file, never anything else: not even opened are folders, pipes and devices.
[[nodiscard]] Result<Descriptor> open_regular(
    const DiskCalls& calls, const std::string& path, int flags);

// How many bytes went, in as few writes as the system makes of it; fewer than all only where one failed.
[[nodiscard]] std::size_t write_all(const DiskCalls& calls, int fd, std::string_view bytes);

// The bytes that stand there; nothing where there are fewer, or where reading failed.
[[nodiscard]] std::optional<std::string> read_at(
    const DiskCalls& calls, int fd, std::uint64_t offset, std::size_t count);

// Makes the names in a folder durable.
[[nodiscard]] bool sync_folder(const DiskCalls& calls, const std::string& folder);

inline constexpr mode_t file_of_owner = 0600;

// A file that was not there, with these bytes, durable but for its name. It is gone again where a step
// fails. Refused where anything has that name. The umask takes away from `mode`. Sentences name it by
// `called`, where that is given.
[[nodiscard]] Result<Descriptor> create_file(const DiskCalls& calls, const std::string& path,
    int flags, std::string_view bytes, mode_t mode = file_of_owner, const std::string& called = {});

}  // namespace jointly
