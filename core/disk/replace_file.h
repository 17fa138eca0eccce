// Writing a whole file: in the place of another, or where there is none.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"

#include <string>
#include <string_view>

namespace jointly {

// The file has either its old bytes or these, whenever the power goes; these once Done. What was there
// may be nothing; a link is followed, and what it leads to is replaced. The new file is 0600.
[[nodiscard]] Refusable replace_file(
    const std::string& path, std::string_view bytes, const DiskCalls& calls = real_disk());

// For what may be lost with the power but not with the program: the file has either its old bytes or these,
// 0600. A link of this name is replaced itself, never what it leads to.
[[nodiscard]] Refusable replace_loose(
    const std::string& path, std::string_view bytes, const DiskCalls& calls = real_disk());

// The same for what is made to be read by others: 0644, and never more than the umask of the person who
// runs the program, or the file that stood there, allows.
[[nodiscard]] Refusable replace_readable(
    const std::string& path, std::string_view bytes, const DiskCalls& calls = real_disk());

// A new file, 0600, durable once Done. Refused where anything has that name. A power cut before that can
// leave a part of it.
[[nodiscard]] Refusable write_new_file(
    const std::string& path, std::string_view bytes, const DiskCalls& calls = real_disk());

}  // namespace jointly
