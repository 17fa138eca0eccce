// Files of a test, and disk calls that fail on demand.
#pragma once

#include "core/disk/calls.h"
#include "tests/support/scratch.h"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

namespace jointly {

[[nodiscard]] inline std::string bytes_of(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

inline void put(const std::string& path, std::string_view bytes, bool at_end = false)
{
    std::ofstream file(path, at_end ? std::ios::binary | std::ios::app : std::ios::binary);
    file << bytes;
}

[[nodiscard]] inline mode_t mode_of(const std::string& path)
{
    struct stat found {};
    return ::lstat(path.c_str(), &found) == 0 ? found.st_mode & 07777 : 0;
}

// Counts the calls, and makes one of them fail.
struct Fault {
    int at = 0;       // which call, from 1; 0: none
    int error = EIO;  // 0: a write that takes only half, elsewhere EIO
    bool for_good = false;
    int calls = 0;

    // Whether this call is to fail.
    bool strikes()
    {
        ++calls;
        const bool now = at != 0 && (for_good ? calls >= at : calls == at);
        if (now) {
            errno = error == 0 ? EIO : error;
        }
        return now;
    }
};

// The syncs that do not fail do nothing: what a power cut leaves is not what these tests ask.
[[nodiscard]] inline DiskCalls failing(const std::shared_ptr<Fault>& fault)
{
    const DiskCalls& real = real_disk();
    DiskCalls calls;
    calls.open = [=](const char* path, int flags, mode_t mode) {
        return fault->strikes() ? -1 : real.open(path, flags, mode);
    };
    calls.write = [=](int fd, const void* bytes, std::size_t count) -> ssize_t {
        if (!fault->strikes()) {
            return real.write(fd, bytes, count);
        }
        if (fault->error == 0) {
            return real.write(fd, bytes, count / 2);
        }
        return -1;
    };
    calls.fsync = [=](int) { return fault->strikes() ? -1 : 0; };
    calls.fdatasync = [=](int) { return fault->strikes() ? -1 : 0; };
    calls.ftruncate = [=](int fd, off_t size) {
        return fault->strikes() ? -1 : real.ftruncate(fd, size);
    };
    calls.fstat = [=](int fd, struct stat* found) {
        return fault->strikes() ? -1 : real.fstat(fd, found);
    };
    calls.stat = [=](const char* path, struct stat* found) {
        return fault->strikes() ? -1 : real.stat(path, found);
    };
    calls.rename = [=](const char* from, const char* to) {
        return fault->strikes() ? -1 : real.rename(from, to);
    };
    calls.unlink = [=](const char* path) { return fault->strikes() ? -1 : real.unlink(path); };
    calls.flock = [=](int fd, int operation) {
        return fault->strikes() ? -1 : real.flock(fd, operation);
    };
    calls.pread = [=](int fd, void* bytes, std::size_t count, off_t offset) -> ssize_t {
        return fault->strikes() ? -1 : real.pread(fd, bytes, count, offset);
    };
    return calls;
}

}  // namespace jointly
