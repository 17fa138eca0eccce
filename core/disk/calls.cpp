#include "core/disk/calls.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cstdio>

namespace jointly {

const DiskCalls& real_disk()
{
    static const DiskCalls calls{
        [](const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); },
        [](int fd, const void* bytes, std::size_t count) { return ::write(fd, bytes, count); },
        [](int fd) { return ::fsync(fd); },
        [](int fd) { return ::fdatasync(fd); },
        [](int fd, off_t size) { return ::ftruncate(fd, size); },
        [](int fd, struct stat* found) { return ::fstat(fd, found); },
        [](const char* path, struct stat* found) { return ::stat(path, found); },
        [](const char* from, const char* to) { return ::rename(from, to); },
        [](const char* path) { return ::unlink(path); },
        [](int fd, int operation) { return ::flock(fd, operation); },
        [](int fd, void* bytes, std::size_t count, off_t offset) {
            return ::pread(fd, bytes, count, offset);
        },
    };
    return calls;
}

}  // namespace jointly
