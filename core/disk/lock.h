// Who writes to a session: a lock on FILE.lock beside it.
//
// A courtesy, not the guarantee: it keeps two people from opening one session by mistake; that nothing
// is overwritten is AppendFile's doing. The lock is the system's and goes with its process, however that
// ends; what the file says inside is only for people. The session itself is never locked: it can be
// replaced under its name, and a lock on it would stay with the old file.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"
#include "core/disk/descriptor.h"

#include <string>

namespace jointly {

class FileLock {
public:
    // Refused at once, by naming who holds it, where, and since when, while another FileLock on this file is held anywhere. A
    // lock file that was left behind is taken over. Links to one file have one lock.
    [[nodiscard]] static Result<FileLock> take(
        const std::string& path, const DiskCalls& calls = real_disk());

    FileLock(FileLock&&) noexcept = default;
    // Lets go of its own, and holds the other's.
    FileLock& operator=(FileLock&& other) noexcept;
    // Removes the lock file, then lets go.
    ~FileLock();

private:
    FileLock(std::string lock_path, Descriptor file, const DiskCalls& calls);

    void let_go();

    std::string lock_path_;
    Descriptor file_;
    DiskCalls calls_;
};

}  // namespace jointly
