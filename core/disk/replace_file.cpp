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

// Where the bytes stand until they get their name. In the same folder: a rename is one step only within
// a disk.
std::string beside(const std::string& target, const std::string& mark)
{
    return folder_of(target) + "/." + file_name(target) + mark + ".new";
}

// Writes the bytes to a new file and gives it the name of the target. `path` is what sentences call it.
Refusable put_in_place(const std::string& path, const std::string& beside,
    const std::string& target, std::string_view bytes, const DiskCalls& calls,
    mode_t mode = file_of_owner)
{
    if (auto made = create_file(calls, beside, O_WRONLY, bytes, mode, path); !made.ok()) {
        return made.problem();
    }
    if (calls.rename(beside.c_str(), target.c_str()) != 0) {
        const int error = errno;
        (void)calls.unlink(beside.c_str());
        return not_written(path, error);
    }
    return Done{};
}

}  // namespace

Refusable replace_file(const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    const std::string target = without_links(path);
    struct stat found {};
    if (calls.stat(target.c_str(), &found) == 0 && !S_ISREG(found.st_mode)) {
        return Problem{
            say("{file} is a folder or a device and cannot be replaced. Choose another name.",
                {{"file", file_name(path)}})};
    }
    constexpr std::size_t mark_bytes = 8;
    const std::string mark = "." + to_hex(random_bytes(mark_bytes));
    const std::string folder = folder_of(target);
    if (Refusable placed = put_in_place(path, beside(target, mark), target, bytes, calls);
        !placed.ok()) {
        return placed;
    }
    return sync_folder(calls, folder) ? Refusable(Done{}) : Refusable(not_yet_safe(path));
}

namespace {

Refusable replace_unsynced(
    const std::string& path, std::string_view bytes, const DiskCalls& calls, mode_t mode)
{
    // One name for what is not finished: what a crash left of the last time does not stay for ever.
    const std::string unfinished = beside(path, "");
    (void)calls.unlink(unfinished.c_str());
    return put_in_place(path, unfinished, path, bytes, calls, mode);
}

}  // namespace

Refusable replace_loose(const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    return replace_unsynced(path, bytes, calls, file_of_owner);
}

Refusable replace_readable(const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    constexpr mode_t all_read = 0644;
    struct stat found {};
    const bool is_there = calls.stat(path.c_str(), &found) == 0 && S_ISREG(found.st_mode);
    return replace_unsynced(path, bytes, calls, is_there ? found.st_mode & all_read : all_read);
}

Refusable write_new_file(const std::string& path, std::string_view bytes, const DiskCalls& calls)
{
    const std::string folder = folder_of(path);
    if (auto made = create_file(calls, path, O_WRONLY, bytes); !made.ok()) {
        return made.problem();
    }
    if (!sync_folder(calls, folder)) {
        const int error = errno;
        (void)calls.unlink(path.c_str());
        return not_written(path, error);
    }
    return Done{};
}

}  // namespace jointly
