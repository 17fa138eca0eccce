#include "core/disk/read_file.h"

#include "core/base/say.h"
#include "core/disk/steps.h"

#include <fcntl.h>

#include <algorithm>
#include <cerrno>

namespace jointly {

namespace {

constexpr std::uint64_t kib = 1024;
constexpr std::uint64_t mib = 1024 * kib;

Problem too_large(const std::string& path, std::uint64_t limit)
{
    if (limit < mib) {
        return {say("{file} is larger than {limit} KiB, which is more than Jointly reads here. "
                    "Check that it "
                    "is the right file.",
            {{"file", file_name(path)}, {"limit", limit / kib}})};
    }
    return {say("{file} is larger than {limit} MiB, which is more than Jointly reads here. Check "
                "that it is "
                "the right file.",
        {{"file", file_name(path)}, {"limit", limit / mib}})};
}

Result<std::string> read_opened(
    const std::string& path, int fd, std::uint64_t limit, const DiskCalls& calls)
{
    struct stat found {};
    (void)calls.fstat(fd, &found);
    // What the system says of the size is a hint: files of /proc have none, others grow.
    const auto told = static_cast<std::uint64_t>(std::max<off_t>(found.st_size, 0));
    if (told > limit) {
        return too_large(path, limit);
    }
    std::string bytes;
    std::size_t size = 0;
    for (;;) {
        constexpr std::uint64_t step = 64 * kib;
        if (size == bytes.size()) {
            // One byte more than the file has finds its end at once.
            const std::uint64_t next =
                bytes.empty() ? std::max(told, step) + 1 : size + step + size / 2;
            bytes.resize(std::min(next, limit + 1));
        }
        const ssize_t count =
            calls.pread(fd, bytes.data() + size, bytes.size() - size, static_cast<off_t>(size));
        if (count == 0) {
            break;
        }
        if (count < 0 && errno != EINTR) {
            return Problem{say("{file} could not be read. {reason}",
                {{"file", file_name(path)}, {"reason", reason(errno)}})};
        }
        size += count > 0 ? static_cast<std::size_t>(count) : 0;
        if (size > limit) {
            return too_large(path, limit);
        }
    }
    bytes.resize(size);
    return bytes;
}

}  // namespace

Result<std::string> read_file(const std::string& path, std::uint64_t limit, const DiskCalls& calls)
{
    const auto opened = open_regular(calls, path, O_RDONLY);
    return opened.ok() ? read_opened(path, opened.value().fd(), limit, calls) : opened.problem();
}

Result<std::string> read_back(const std::string& path, std::uint64_t limit, const DiskCalls& calls)
{
    const auto opened = open_regular(calls, path, O_RDONLY | O_NOFOLLOW);
    if (!opened.ok()) {
        return opened.problem();
    }
    (void)::posix_fadvise(opened.value().fd(), 0, 0, POSIX_FADV_DONTNEED);  // no more than a wish
    return read_opened(path, opened.value().fd(), limit, calls);
}

Result<std::string> read_no_link(
    const std::string& path, std::uint64_t limit, const DiskCalls& calls)
{
    const auto opened = open_regular(calls, path, O_RDONLY | O_NOFOLLOW);
    return opened.ok() ? read_opened(path, opened.value().fd(), limit, calls) : opened.problem();
}

}  // namespace jointly
