// The calls of the operating system that can fail while something is being kept. The program uses
// real_disk(); a test puts failing ones in their place.
//
// Each returns what its namesake does, -1 with errno where it failed.
#pragma once

#include <sys/stat.h>
#include <sys/types.h>

#include <cstddef>
#include <functional>
#include <string>

namespace jointly {

struct DiskCalls {
    std::function<int(const char* path, int flags, mode_t mode)> open;
    std::function<ssize_t(int fd, const void* bytes, std::size_t count)> write;
    std::function<int(int fd)> fsync;
    std::function<int(int fd)> fdatasync;
    std::function<int(int fd, off_t size)> ftruncate;
    std::function<int(int fd, struct stat* found)> fstat;
    std::function<int(const char* path, struct stat* found)> stat;
    std::function<int(const char* from, const char* to)> rename;
    std::function<int(const char* path)> unlink;
    std::function<int(int fd, int operation)> flock;
    std::function<ssize_t(int fd, void* bytes, std::size_t count, off_t offset)> pread;
};

[[nodiscard]] const DiskCalls& real_disk();

}  // namespace jointly
