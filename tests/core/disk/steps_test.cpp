// The steps of which keeping something is made: interrupted calls, short ones, and what errors say.
#include "core/disk/steps.h"
#include "tests/core/disk/scratch.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <string>

namespace jointly {
namespace {

Descriptor opened(const std::string& path) { return open_file(real_disk(), path, O_RDWR); }

TEST(Steps, SayWhatToDoAboutEachErrorOrGiveItsNumber)
{
    const int told[] = {ENOSPC, EDQUOT, EFBIG, EIO, EROFS, EACCES, EPERM, EMFILE, ENFILE, ENOMEM,
        ENAMETOOLONG, ENOLCK, ENOSYS, EOPNOTSUPP, ENOENT, ENOTDIR, EISDIR, ELOOP};
    for (const int error : told) {
        EXPECT_EQ(reason(error).find("error"), std::string::npos) << reason(error);
        EXPECT_TRUE(reason(error).ends_with(".")) << reason(error);
    }
    EXPECT_EQ(reason(EBADF), "The system gave error 9. Try again, or work on another disk.");
    EXPECT_EQ(reason(ENOSPC), "There is no room left on this disk. Make room, and try again.");
    EXPECT_EQ(reason(ENOSYS), reason(ENOLCK));
    EXPECT_NE(reason(EISDIR), reason(ENOTDIR));
}

TEST(Steps, SayInFewWordsWhatTheDiskSaid)
{
    const int told[] = {ENOSPC, EDQUOT, EFBIG, EIO, EROFS, EACCES, EPERM, ENOENT, ENOTDIR, ENODEV,
        ENXIO, EMFILE, ENFILE, ENOMEM};
    for (const int error : told) {
        EXPECT_EQ(fault(error).find("error"), std::string::npos) << fault(error);
        EXPECT_TRUE(fault(error).ends_with(".")) << fault(error);
    }
    EXPECT_EQ(fault(EBADF), "The system gave error 9.");
    EXPECT_EQ(fault(ENXIO), "The disk is no longer there.");
}

TEST(Steps, MakeACallAgainThatASignalInterrupted)
{
    const Scratch scratch;
    put(scratch.path("file"), "head\n");
    int left = 2;
    const auto interrupted = [&left] {
        errno = EINTR;
        return left-- > 0;
    };
    DiskCalls calls = real_disk();
    calls.open = [&](const char* path, int flags, mode_t mode) {
        return interrupted() ? -1 : ::open(path, flags, mode);
    };
    calls.write = [&](int fd, const void* bytes, std::size_t count) -> ssize_t {
        return interrupted() ? -1 : ::write(fd, bytes, count);
    };
    calls.pread = [&](int fd, void* bytes, std::size_t count, off_t offset) -> ssize_t {
        return interrupted() ? -1 : ::pread(fd, bytes, count, offset);
    };
    const Descriptor file = open_file(calls, scratch.path("file"), O_RDWR);
    ASSERT_TRUE(file);
    left = 2;
    EXPECT_EQ(read_at(calls, file.fd(), 1, 3), "ead");
    left = 2;
    EXPECT_EQ(write_all(calls, file.fd(), "HEAD"), 4U);
    EXPECT_EQ(bytes_of(scratch.path("file")), "HEAD\n");
}

TEST(Steps, GoOnBehindCallsThatDidAPart)
{
    const Scratch scratch;
    put(scratch.path("file"), "0123456789");
    DiskCalls calls = real_disk();
    calls.write = [](int fd, const void* bytes, std::size_t count) {
        return ::write(fd, bytes, std::min(count, std::size_t{3}));
    };
    calls.pread = [](int fd, void* bytes, std::size_t count, off_t offset) {
        return ::pread(fd, bytes, std::min(count, std::size_t{3}), offset);
    };
    const Descriptor file = opened(scratch.path("file"));
    EXPECT_EQ(read_at(calls, file.fd(), 2, 8), "23456789");
    EXPECT_EQ(write_all(calls, file.fd(), "abcdefghij"), 10U);
    EXPECT_EQ(bytes_of(scratch.path("file")), "abcdefghij");
}

TEST(Steps, TellWhatThereIsNotFromWhatCannotBeRead)
{
    const Scratch scratch;
    put(scratch.path("file"), "head\n");
    const Descriptor file = opened(scratch.path("file"));
    EXPECT_EQ(read_at(real_disk(), file.fd(), 0, 0), "");
    EXPECT_EQ(read_at(real_disk(), file.fd(), 0, 6), std::nullopt);
    EXPECT_EQ(errno, 0);
    DiskCalls calls = real_disk();
    calls.pread = [](int, void*, std::size_t, off_t) {
        errno = EIO;
        return ssize_t{-1};
    };
    EXPECT_EQ(read_at(calls, file.fd(), 0, 5), std::nullopt);
    EXPECT_EQ(errno, EIO);
}

TEST(Steps, TakeAWriteOfNothingForAFullDisk)
{
    const Scratch scratch;
    put(scratch.path("file"), "");
    const Descriptor file = opened(scratch.path("file"));
    DiskCalls calls = real_disk();
    calls.write = [](int, const void*, std::size_t) { return ssize_t{0}; };
    EXPECT_EQ(write_all(calls, file.fd(), "head"), 0U);
    EXPECT_EQ(errno, ENOSPC);
}

// What was a file when it was asked may be something else when it is opened.
TEST(Steps, AskOnceMoreWhatWasOpened)
{
    const Scratch scratch;
    put(scratch.path("file"), "head\n");
    const auto refused = [&](mode_t kind) {
        DiskCalls calls = real_disk();
        calls.fstat = [kind](int fd, struct stat* found) {
            const int outcome = ::fstat(fd, found);
            found->st_mode = kind;
            return outcome;
        };
        const auto file = open_regular(calls, scratch.path("file"), O_RDONLY);
        return file.ok() ? "opened" : file.problem().text;
    };
    EXPECT_EQ(refused(S_IFREG), "opened");
    EXPECT_EQ(refused(S_IFDIR), "file is a folder. Choose a file in it.");
    EXPECT_EQ(refused(S_IFIFO), "file is a device or a pipe, not a file. Choose another one.");
}

TEST(Steps, SayWhyAnOpenedFileCannotBeAsked)
{
    const Scratch scratch;
    put(scratch.path("file"), "head\n");
    DiskCalls calls = real_disk();
    calls.fstat = [](int, struct stat*) {
        errno = EIO;
        return -1;
    };
    const auto file = open_regular(calls, scratch.path("file"), O_RDONLY);
    ASSERT_FALSE(file.ok());
    EXPECT_EQ(file.problem().text,
        "file cannot be opened. The disk reports a fault. Copy your files "
        "to another disk, and go on there.");
}

TEST(Names, AreTheLastPartAndTheFolderBeforeIt)
{
    EXPECT_EQ(file_name("/a/round.ibb"), "round.ibb");
    EXPECT_EQ(file_name("round.ibb"), "round.ibb");
    EXPECT_EQ(file_name("/a/"), "");
    EXPECT_EQ(folder_of("/a/round.ibb"), "/a");
    EXPECT_EQ(folder_of("/round.ibb"), "/");
    EXPECT_EQ(folder_of("round.ibb"), ".");
}

TEST(Names, OfOneFileAreOnOneDisk)
{
    const Scratch scratch;
    put(scratch.path("file"), "x");
    DiskCalls calls = real_disk();
    calls.stat = [](const char* path, struct stat* found) {
        const int outcome = ::stat(path, found);
        found->st_dev = path[0] == '/' && path[1] == '/' ? 1 : 2;
        return outcome;
    };
    EXPECT_TRUE(is_same_file(scratch.path("file"), scratch.path("file"), calls));
    EXPECT_FALSE(is_same_file(scratch.path("file"), "/" + scratch.path("file"), calls));
    EXPECT_FALSE(is_same_file(scratch.path("file"), scratch.path("none"), calls));
    EXPECT_FALSE(is_same_file(scratch.path("none"), scratch.path("file"), calls));
}

}  // namespace
}  // namespace jointly
