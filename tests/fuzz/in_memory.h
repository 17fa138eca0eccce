// A file in memory alone, under any name, for readers of small files.
#pragma once

#include "core/base/result.h"
#include "core/disk/calls.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>

namespace jointly {

class FileInMemory {
public:
    FileInMemory() : fd_(::memfd_create("jointly-fuzz", MFD_CLOEXEC))
    {
        must(fd_ >= 0, "there is no memory for a file");
    }
    FileInMemory(const FileInMemory&) = delete;
    FileInMemory& operator=(const FileInMemory&) = delete;
    ~FileInMemory() { ::close(fd_); }

    void hold(std::string_view bytes)
    {
        must(::ftruncate(fd_, 0) == 0
                 && ::pwrite(fd_, bytes.data(), bytes.size(), 0)
                        == static_cast<ssize_t>(bytes.size()),
            "bytes could not be put into memory");
    }

    // Calls that find this file under every name, and locked by somebody else.
    [[nodiscard]] DiskCalls disk() const
    {
        DiskCalls calls = real_disk();
        const int fd = fd_;
        calls.open = [fd](const char*, int, mode_t) { return ::fcntl(fd, F_DUPFD_CLOEXEC, 0); };
        calls.stat = [fd](const char*, struct stat* found) { return ::fstat(fd, found); };
        calls.flock = [](int, int) {
            errno = EWOULDBLOCK;
            return -1;
        };
        return calls;
    }

private:
    int fd_;
};

}  // namespace jointly
