// Names of files, and what stands under them.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"

#include <functional>
#include <string>

namespace jointly {

// The last part of a path: sentences name files by it.
[[nodiscard]] std::string file_name(const std::string& path);

// The folder that a path stands in; "." where it names none.
[[nodiscard]] std::string folder_of(const std::string& path);

// Where a path leads to in the end; the path itself where nothing is there yet.
[[nodiscard]] std::string without_links(const std::string& path);

// Whether anything has that name, a link that leads nowhere not counted. Where it cannot be asked: no.
[[nodiscard]] bool is_there(const std::string& path, const DiskCalls& calls = real_disk());

// The first of these names for 1, 2, 3 ... that nothing has. Another program may take it a moment later.
[[nodiscard]] std::string first_free_name(const std::function<std::string(int)>& name_for);

// Whether a link has that name, wherever it leads.
[[nodiscard]] bool is_link(const std::string& path);

// Whether both lead to one file that is there.
[[nodiscard]] bool is_same_file(
    const std::string& one, const std::string& other, const DiskCalls& calls = real_disk());

// Nothing has that name once Done, as before where nothing had. A link is removed, not what it leads to.
[[nodiscard]] Refusable remove_file(const std::string& path, const DiskCalls& calls = real_disk());

}  // namespace jointly
