#include "core/disk/lock.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/disk/steps.h"

#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <utility>

namespace jointly {

namespace {

constexpr std::size_t note_max_bytes = 200;

std::string host_name()
{
    std::array<char, 256> name{};  // longer than a system lets it be
    (void)::gethostname(name.data(), name.size() - 1);
    return name.data();
}

std::string user_name()
{
    std::array<char, 4'096> memory{};
    struct passwd entry {};
    struct passwd* found = nullptr;
    const uid_t user = ::geteuid();
    if (::getpwuid_r(user, &entry, memory.data(), memory.size(), &found) != 0 || found == nullptr) {
        return say("user {number}", {{"number", user}});
    }
    return found->pw_name;
}

// "ana on hotel-laptop since 2026-03-02 14:05, pid 123"
std::string own_note()
{
    const std::int64_t now = system_now_ms();
    const int offset = system_utc_offset_min(now);
    return say("{who} on {host} since {date} {time}, pid {pid}",
        {{"who", user_name()}, {"host", host_name()}, {"date", iso(local_date(now, offset))},
            {"time", clock_time(now, offset)}, {"pid", ::getpid()}});
}

// Anybody may have written it: only a short line of visible characters is taken.
std::string note_in(int fd)
{
    std::array<char, note_max_bytes> bytes{};
    const ssize_t count = ::pread(fd, bytes.data(), bytes.size(), 0);
    const std::string note = tidy({bytes.data(), count > 0 ? static_cast<std::size_t>(count) : 0});
    return note.find(", pid ") != std::string::npos && is_valid_utf8(note) ? note : std::string{};
}

Problem held_by(const std::string& note)
{
    if (note.empty()) {
        return {say("This file is open in another Jointly. Close it there first.")};
    }
    return {say(
        "This file is open in another Jointly ({note}). Close it there first.", {{"note", note}})};
}

Problem cannot_lock(int error)
{
    return {
        say("This session cannot be opened for writing, since its lock cannot be taken. {reason}",
            {{"reason", reason(error)}})};
}

int lock_at_once(const DiskCalls& calls, int fd)
{
    int outcome = 0;
    do {
        outcome = calls.flock(fd, LOCK_EX | LOCK_NB);
    } while (outcome != 0 && errno == EINTR);
    return outcome;
}

// Whoever lets go removes the file first: a lock on a removed file is a lock on nothing.
bool is_still_named(const DiskCalls& calls, int fd, const std::string& path)
{
    struct stat held {};
    struct stat named {};
    return calls.fstat(fd, &held) == 0 && calls.stat(path.c_str(), &named) == 0
        && held.st_dev == named.st_dev && held.st_ino == named.st_ino;
}

}  // namespace

FileLock::FileLock(std::string lock_path, Descriptor file, const DiskCalls& calls)
    : lock_path_(std::move(lock_path)), file_(std::move(file)), calls_(calls)
{}

Result<FileLock> FileLock::take(const std::string& path, const DiskCalls& calls)
{
    constexpr mode_t owner_only = 0600;
    constexpr int tries = 100;
    const std::string lock_path = without_links(path) + ".lock";
    for (int i = 0; i < tries; ++i) {
        Descriptor file = open_file(
            calls, lock_path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, owner_only);
        if (!file) {
            return cannot_lock(errno);
        }
        if (lock_at_once(calls, file.fd()) != 0) {
            const int error = errno;
            return error == EWOULDBLOCK ? held_by(note_in(file.fd())) : cannot_lock(error);
        }
        if (is_still_named(calls, file.fd(), lock_path)) {
            // A note that cannot be written is no reason to turn anybody away.
            (void)calls.ftruncate(file.fd(), 0);
            (void)write_all(calls, file.fd(), own_note() + "\n");
            return FileLock(lock_path, std::move(file), calls);
        }
    }
    return held_by({});
}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    let_go();
    lock_path_ = std::move(other.lock_path_);
    file_ = std::move(other.file_);
    calls_ = std::move(other.calls_);
    return *this;
}

FileLock::~FileLock() { let_go(); }

void FileLock::let_go()
{
    if (file_ && is_still_named(calls_, file_.fd(), lock_path_)) {
        (void)calls_.unlink(lock_path_.c_str());
    }
    file_ = Descriptor();
}

}  // namespace jointly
