#include "core/disk/steps.h"

#include "core/base/say.h"

#include <fcntl.h>

#include <cerrno>

namespace jointly {

namespace {

// Refuses by kind before anything is opened: opening alone can wait for ever or move a device.
Refusable check_regular(const struct stat& found, const std::string& path)
{
    if (S_ISREG(found.st_mode)) {
        return Done{};
    }
    if (S_ISDIR(found.st_mode)) {
        return Problem{
            say("{file} is a folder. Choose a file in it.", {{"file", file_name(path)}})};
    }
    return Problem{say("{file} is a device or a pipe, not a file. Choose another one.",
        {{"file", file_name(path)}})};
}

Problem cannot_open(const std::string& path, int error)
{
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return {say("There is no file {file} there. Check the name and the folder.",
                {{"file", file_name(path)}})};
        case ELOOP:
            return {say("{file} is a link that leads nowhere. Choose the file itself.",
                {{"file", file_name(path)}})};
        default:
            return {say("{file} cannot be opened. {reason}",
                {{"file", file_name(path)}, {"reason", reason(error)}})};
    }
}

}  // namespace

std::string reason(int error)
{
    switch (error) {
        case ENOSPC: return say("There is no room left on this disk. Make room, and try again.");
        case EDQUOT: return say("Your share of this disk is used up. Make room, and try again.");
        case EFBIG: return say("The file is too large for this disk. Go on in another one.");
        case EIO:
            return say(
                "The disk reports a fault. Copy your files to another disk, and go on there.");
        case EROFS: return say("This disk can only be read. Copy the file to another one.");
        case EACCES:
        case EPERM: return say("You are not permitted to. Ask whoever owns it, or work on a copy.");
        case EMFILE:
        case ENFILE: return say("Too many files are open. Close other programs, and try again.");
        case ENOMEM: return say("There is no memory left. Close other programs, and try again.");
        case ENAMETOOLONG: return say("The name is too long. Choose a shorter one.");
        case ENOLCK:
        case ENOSYS:
        case EOPNOTSUPP:
            return say("This disk cannot do what keeping a session safely takes. Copy the file to "
                       "a disk of "
                       "this computer.");
        case ENOENT:
        case ENOTDIR:
            return say("The folder is not there. Check the name, or make the folder first.");
        case EISDIR: return say("A folder has this name. Choose another name.");
        case ELOOP: return say("A link has this name. Remove the link, and try again.");
        default:
            return say("The system gave error {number}. Try again, or work on another disk.",
                {{"number", error}});
    }
}

std::string fault(int error)
{
    switch (error) {
        case ENOSPC: return say("There is no room left on this disk.");
        case EDQUOT: return say("Your share of this disk is used up.");
        case EFBIG: return say("The file is too large for this disk.");
        case EIO: return say("The disk reports a fault.");
        case EROFS: return say("This disk can only be read now.");
        case EACCES:
        case EPERM: return say("You are no longer permitted to write there.");
        case ENOENT:
        case ENOTDIR:
        case ENODEV:
        case ENXIO: return say("The disk is no longer there.");
        case EMFILE:
        case ENFILE: return say("Too many files are open.");
        case ENOMEM: return say("There is no memory left.");
        default: return say("The system gave error {number}.", {{"number", error}});
    }
}

Descriptor open_file(const DiskCalls& calls, const std::string& path, int flags, mode_t mode)
{
    int fd = -1;
    do {
        fd = calls.open(path.c_str(), flags | O_CLOEXEC, mode);
    } while (fd < 0 && errno == EINTR);
    return Descriptor(fd);
}

Result<Descriptor> open_regular(const DiskCalls& calls, const std::string& path, int flags)
{
    if (path.empty()) {
        return Problem{say("No file is named. Name one.")};
    }
    struct stat found {};
    if (calls.stat(path.c_str(), &found) != 0) {
        return cannot_open(path, errno);
    }
    if (Refusable regular = check_regular(found, path); !regular.ok()) {
        return regular.problem();
    }
    // What was a file a moment ago may be a pipe now: not to wait for its other end.
    Descriptor file = open_file(calls, path, flags | O_NONBLOCK | O_NOCTTY);
    if (!file && errno == ELOOP && (flags & O_NOFOLLOW) != 0) {
        return Problem{
            say("{file} is a link. Choose the file itself.", {{"file", file_name(path)}})};
    }
    if (!file || calls.fstat(file.fd(), &found) != 0) {
        return cannot_open(path, errno);
    }
    if (Refusable regular = check_regular(found, path); !regular.ok()) {
        return regular.problem();
    }
    return file;
}

std::size_t write_all(const DiskCalls& calls, int fd, std::string_view bytes)
{
    std::size_t written = 0;
    while (written < bytes.size()) {
        const ssize_t count = calls.write(fd, bytes.data() + written, bytes.size() - written);
        if (count > 0) {
            written += static_cast<std::size_t>(count);
        } else if (count == 0 || errno != EINTR) {
            errno = count == 0 ? ENOSPC : errno;
            break;
        }
    }
    return written;
}

std::optional<std::string> read_at(
    const DiskCalls& calls, int fd, std::uint64_t offset, std::size_t count)
{
    std::string bytes(count, '\0');
    std::size_t size = 0;
    while (size < count) {
        const ssize_t got =
            calls.pread(fd, bytes.data() + size, count - size, static_cast<off_t>(offset + size));
        if (got > 0) {
            size += static_cast<std::size_t>(got);
        } else if (got == 0 || errno != EINTR) {
            errno = got == 0 ? 0 : errno;
            return std::nullopt;
        }
    }
    return bytes;
}

bool sync_folder(const DiskCalls& calls, const std::string& folder)
{
    const Descriptor opened = open_file(calls, folder, O_RDONLY | O_DIRECTORY);
    if (!opened) {
        return false;
    }
    // Some file systems, such as those of memory sticks, have nothing to sync in a folder and say so.
    return calls.fsync(opened.fd()) == 0 || errno == EINVAL;
}

Result<Descriptor> create_file(const DiskCalls& calls, const std::string& path, int flags,
    std::string_view bytes, mode_t mode, const std::string& called)
{
    const std::string name = file_name(called.empty() ? path : called);
    Descriptor file = open_file(calls, path, flags | O_CREAT | O_EXCL | O_NOFOLLOW, mode);
    if (!file && errno == EEXIST) {
        return Problem{say("{file} is there already. Choose another name.", {{"file", name}})};
    }
    if (!file) {
        return Problem{
            say("{file} cannot be made. {reason}", {{"file", name}, {"reason", reason(errno)}})};
    }
    if (write_all(calls, file.fd(), bytes) != bytes.size() || calls.fsync(file.fd()) != 0) {
        const int error = errno;
        (void)calls.unlink(path.c_str());
        return Problem{say(
            "{file} could not be written. {reason}", {{"file", name}, {"reason", reason(error)}})};
    }
    return file;
}

}  // namespace jointly
