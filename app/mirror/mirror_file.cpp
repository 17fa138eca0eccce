#include "app/mirror/mirror_file.h"

#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"

#include <algorithm>

namespace jointly {

namespace {

Problem wrong_ending(const std::string& path)
{
    return {
        say("A mirror of the wall ends in .html or .txt, and {file} does not. Choose such a name.",
            {{"file", file_name(path)}})};
}

}  // namespace

Refusable check_mirror_name(
    const std::string& path, const std::vector<std::string>& taken, const DiskCalls& disk)
{
    constexpr std::uint64_t mirror_max_bytes = std::uint64_t{64} << 20U;
    if (!mirror_kind(path)) {
        return wrong_ending(path);
    }
    const bool is_taken = std::any_of(taken.begin(), taken.end(),
        [&](const std::string& other) { return path == other || is_same_file(path, other, disk); });
    if (is_taken) {
        return Problem{say("{file} belongs to the session. Choose another name for the mirror.",
            {{"file", file_name(path)}})};
    }
    if (!is_there(path, disk)) {
        return Done{};
    }
    const auto bytes = read_file(path, mirror_max_bytes, disk);
    if (!bytes.ok() || !is_mirror(bytes.value())) {
        return Problem{say("{file} is there already, and no mirror of a wall. Choose another name.",
            {{"file", file_name(path)}})};
    }
    return Done{};
}

Refusable write_mirror(const std::string& path, const MirrorPage& page, const DiskCalls& disk)
{
    const auto kind = mirror_kind(path);
    return kind ? replace_readable(path, mirror(page, *kind), disk) : Refusable(wrong_ending(path));
}

}  // namespace jointly
