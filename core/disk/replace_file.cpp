#include "core/disk/replace_file.h"

#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/base/say.h"
#include "core/disk/steps.h"

#include <fcntl.h>

#include <cerrno>

namespace jointly {

namespace {

Problem not_written(const std::string& path, int error)
{
    return {say("{file} could not be written. {reason}",
        {{"file", file_name(path)}, {"reason", reason(error)}})};
}

Problem not_yet_safe(const std::string& path)
{
    return {say(
        "{file} is written, but a power cut now could still undo it. Check the disk, and write it "
        "again.",
        {{"file", file_name(path)}})};
}

}  // namespace

Refusable replace_file(const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    constexpr std::size_t mark_bytes = 8;
    const std::string target = without_links(path);
    struct stat found {};
    if (calls.stat(target.c_str(), &found) == 0 && !S_ISREG(found.st_mode)) {
        return Problem{
            say("{file} is a folder or a device and cannot be replaced. Choose another name.",
                {{"file", file_name(path)}})};
    }
    // In the same folder: a rename is one step only within a disk.
    const std::string beside = folder_of(target) + "/." + file_name(target) + "."
                             + to_hex(random_bytes(mark_bytes)) + ".new";
    if (auto made = create_file(calls, beside, O_WRONLY, bytes); !made.ok()) {
        return made.problem();
    }
    if (calls.rename(beside.c_str(), target.c_str()) != 0) {
        const int error = errno;
        (void)calls.unlink(beside.c_str());
        return not_written(path, error);
    }
    return sync_folder(calls, folder_of(target)) ? Refusable(Done{})
                                                 : Refusable(not_yet_safe(path));
}

Refusable write_new_file(const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    if (auto made = create_file(calls, path, O_WRONLY, bytes); !made.ok()) {
        return made.problem();
    }
    if (!sync_folder(calls, folder_of(path))) {
        const int error = errno;
        (void)calls.unlink(path.c_str());
        return not_written(path, error);
    }
    return Done{};
}

}  // namespace jointly
