// The file of a mirror: whether a name will do for one, and writing it.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"
#include "core/wall/mirror.h"

#include <string>
#include <vector>

namespace jointly {

// Refused where the name ends otherwise than a mirror's, where it leads to one of the files of `taken`, and
// where something stands under it that is no mirror: nothing of anybody's is written over.
[[nodiscard]] Refusable check_mirror_name(const std::string& path,
    const std::vector<std::string>& taken, const DiskCalls& disk = real_disk());

// Whoever reads sees the page before or this one, whole. Others may read it, as far as the umask allows:
// that is what it is for.
[[nodiscard]] Refusable write_mirror(
    const std::string& path, const MirrorPage& page, const DiskCalls& disk = real_disk());

}  // namespace jointly
