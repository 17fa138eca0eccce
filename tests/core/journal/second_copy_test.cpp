// The second copy in another folder: the same bytes, caught up when the folder is back, over nothing of others.
#include "core/journal/second_copy.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"
#include "tests/support/failed_check.h"

#include <fcntl.h>

namespace jointly {
namespace {

const std::string when = "2026-03-02 14.05";

std::string said(const Refusable& outcome)
{
    return outcome.ok() ? "done" : outcome.problem().text;
}

class SecondCopyTest : public testing::Test {
protected:
    SecondCopyTest() { std::filesystem::create_directory(folder_); }

    Scratch scratch_;
    std::string folder_ = scratch_.path("stick");
    std::string path_ = folder_ + "/round.ibb";
};

TEST_F(SecondCopyTest, HasTheSameBytes)
{
    SecondCopy copy(folder_, "round.ibb", "head\n");
    EXPECT_FALSE(std::filesystem::exists(path_));
    EXPECT_EQ(said(copy.keep({}, when)), "done");
    EXPECT_EQ(bytes_of(path_), "head\n");
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
    EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
    EXPECT_EQ(said(copy.keep({}, when)), "done");
    EXPECT_EQ(copy.path(), path_);
    EXPECT_EQ(bytes_of(path_), "head\none\ntwo\n");
    EXPECT_EQ(mode_of(path_), 0600U);
}

TEST_F(SecondCopyTest, TakesUpACopyOfBefore)
{
    for (const char* const there : {"", "head\n", "head\no", "head\none\n"}) {
        put(path_, there);
        SecondCopy copy(folder_, "round.ibb", "head\none\n");
        EXPECT_EQ(said(copy.keep({}, when)), "done");
        EXPECT_EQ(bytes_of(path_), "head\none\n") << there;
        EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
        EXPECT_EQ(bytes_of(path_), "head\none\ntwo\n");
    }
}

TEST_F(SecondCopyTest, LeavesWhatIsNotItsBeginningAndTakesAnotherName)
{
    const std::string second = folder_ + "/round (copy " + when + ").ibb";
    const std::string third = folder_ + "/round (copy " + when + ", 2).ibb";
    put(path_, "head\nother\n");
    put(second, "head\none\nlonger\n");
    SecondCopy copy(folder_, "round.ibb", "head\n");
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
    EXPECT_EQ(bytes_of(path_), "head\nother\n");
    EXPECT_EQ(bytes_of(second), "head\none\nlonger\n");
    EXPECT_EQ(copy.path(), third);
    EXPECT_EQ(bytes_of(third), "head\none\n");
}

TEST_F(SecondCopyTest, LosesTheWordsThatLeftTheSession)
{
    const std::string with_words = R"({"s":1,"h":"ab","n":"cd","x":["secret"]})";
    put(path_, "head\n" + with_words + "\n");
    SecondCopy copy(folder_, "round.ibb", "head\n{\"s\":1,\"h\":\"ab\"}\n");
    EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
    EXPECT_EQ(copy.path(), path_);
    EXPECT_EQ(bytes_of(path_), "head\n{\"s\":1,\"h\":\"ab\"}\ntwo\n");
    EXPECT_EQ(said(copy.keep({"three\n"}, when)), "done");
    EXPECT_EQ(bytes_of(path_), "head\n{\"s\":1,\"h\":\"ab\"}\ntwo\nthree\n");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder_), {}), 1);
}

TEST_F(SecondCopyTest, KeepsTheWordsThatLeftTheSessionWhileTheDiskIsFullAndThenLosesThem)
{
    const std::string with_words = "head\n"
                                   R"({"s":1,"h":"ab","n":"cd","x":["secret"]})"
                                   "\n";
    put(path_, with_words);
    bool is_full = true;
    DiskCalls disk = real_disk();
    disk.write = [&is_full](int fd, const void* bytes, std::size_t count) -> ssize_t {
        errno = ENOSPC;
        return is_full ? -1 : ::write(fd, bytes, count);
    };
    SecondCopy copy(folder_, "round.ibb", "head\n{\"s\":1,\"h\":\"ab\"}\n", disk);
    EXPECT_NE(said(copy.keep({"two\n"}, when)), "done");
    EXPECT_EQ(bytes_of(path_), with_words);
    is_full = false;
    EXPECT_EQ(said(copy.keep({"three\n"}, when)), "done");
    EXPECT_EQ(bytes_of(path_), "head\n{\"s\":1,\"h\":\"ab\"}\ntwo\nthree\n");
}

TEST_F(SecondCopyTest, WritesThroughNoLink)
{
    const std::string elsewhere = scratch_.path("elsewhere");
    for (const bool leads_somewhere : {true, false}) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directory(folder_);
        std::filesystem::create_symlink(elsewhere, path_);
        if (leads_somewhere) {
            put(elsewhere, "head\n");  // the beginning of this very session
        } else {
            std::filesystem::remove(elsewhere);
        }
        SecondCopy copy(folder_, "round.ibb", "head\n");
        EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
        EXPECT_EQ(copy.path(), folder_ + "/round (copy " + when + ").ibb");
        EXPECT_EQ(bytes_of(copy.path()), "head\none\n");
        EXPECT_EQ(bytes_of(elsewhere), leads_somewhere ? "head\n" : "");
        EXPECT_TRUE(std::filesystem::is_symlink(path_));
    }
}

TEST_F(SecondCopyTest, IsBehindWhileTheFolderIsAwayAndCatchesUp)
{
    SecondCopy copy(folder_, "round.ibb", "head\n");
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
    std::filesystem::rename(folder_, scratch_.path("away"));
    EXPECT_EQ(said(copy.keep({"two\n"}, when)),
        "round.ibb cannot be made. The folder is not there. Check the name, or make the folder "
        "first.");
    EXPECT_EQ(copy.path(), "");
    EXPECT_NE(said(copy.keep({"three\n"}, when)), "done");
    EXPECT_EQ(bytes_of(scratch_.path("away/round.ibb")), "head\none\n");
    std::filesystem::rename(scratch_.path("away"), folder_);
    EXPECT_EQ(said(copy.keep({"four\n"}, when)), "done");
    EXPECT_EQ(bytes_of(path_), "head\none\ntwo\nthree\nfour\n");
    EXPECT_EQ(copy.path(), path_);
}

TEST_F(SecondCopyTest, LeavesWhatAnotherProgramMadeOfIt)
{
    const auto after = [&](const auto& meddle) {
        std::filesystem::remove_all(folder_);
        std::filesystem::create_directory(folder_);
        SecondCopy copy(folder_, "round.ibb", "head\n");
        EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
        meddle();
        const std::string theirs = bytes_of(path_);
        EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
        EXPECT_EQ(bytes_of(copy.path()), "head\none\ntwo\n");
        if (copy.path() != path_) {
            EXPECT_EQ(bytes_of(path_), theirs);
        }
        return copy.path() == path_;
    };
    EXPECT_FALSE(after([&] { put(path_, "foreign\n", true); }));
    EXPECT_FALSE(after([&] { put(path_, "head\nwon\n"); }));
    EXPECT_TRUE(after([&] { std::filesystem::resize_file(path_, 5); }));  // still its beginning
    EXPECT_TRUE(after([&] { std::filesystem::remove(path_); }));
    EXPECT_TRUE(after([&] {
        put(path_ + ".new", bytes_of(path_));
        std::filesystem::rename(path_ + ".new", path_);
    }));
}

TEST_F(SecondCopyTest, TrustsNoFileThatFailedToSync)
{
    BadDisk disk;
    SecondCopy copy(folder_, "round.ibb", "head\n", disk.calls());
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
    disk.fail_syncs(EIO, path_);
    EXPECT_NE(said(copy.keep({"two\n"}, when)), "done");
    disk.fail_syncs(0, path_);
    EXPECT_EQ(said(copy.keep({"three\n"}, when)), "done");
    EXPECT_NE(copy.path(), path_);
    EXPECT_EQ(bytes_of(copy.path()), "head\none\ntwo\nthree\n");
}

TEST_F(SecondCopyTest, GoesOnInTheSameFileWhenThereIsRoomAgain)
{
    BadDisk disk;
    SecondCopy copy(folder_, "round.ibb", "head\n", disk.calls());
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
    disk.fail_writes(ENOSPC, path_);
    EXPECT_EQ(said(copy.keep({"two\n"}, when)),
        "This was not kept. There is no room left on this disk. Make room, and try again.");
    disk.fail_writes(0, path_);
    EXPECT_EQ(said(copy.keep({"three\n"}, when)), "done");
    EXPECT_EQ(copy.path(), path_);
    EXPECT_EQ(bytes_of(path_), "head\none\ntwo\nthree\n");
}

TEST_F(SecondCopyTest, IsReadBack)
{
    std::atomic<bool> lies = false;
    DiskCalls calls = real_disk();
    calls.pread = [&](int fd, void* bytes, std::size_t count, off_t offset) {
        const ssize_t got = ::pread(fd, bytes, count, offset);
        if (lies && got > 0) {
            static_cast<char*>(bytes)[0] ^= 1;
        }
        return got;
    };
    SecondCopy copy(folder_, "round.ibb", "head\n", calls);
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
    lies = true;
    EXPECT_NE(said(copy.keep({"two\n"}, when)), "done");
}

TEST_F(SecondCopyTest, WaitsForAFileThatCannotBeReadNow)
{
    put(path_, "head\n");
    std::atomic<bool> fails = true;
    DiskCalls calls = real_disk();
    calls.pread = [&](int fd, void* bytes, std::size_t count, off_t offset) -> ssize_t {
        errno = EIO;
        return fails ? -1 : ::pread(fd, bytes, count, offset);
    };
    SecondCopy copy(folder_, "round.ibb", "head\n", calls);
    EXPECT_EQ(said(copy.keep({"one\n"}, when)),
        "round.ibb could not be read. The disk reports a fault. "
        "Copy your files to another disk, and go on there.");
    EXPECT_EQ(bytes_of(path_), "head\n");
    fails = false;
    EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
    EXPECT_EQ(bytes_of(path_), "head\none\ntwo\n");
}

TEST_F(SecondCopyTest, AddsNothingToAFileThatAnotherProgramWritesTo)
{
    put(path_, "head\n");
    int opened = 0;
    DiskCalls calls = real_disk();
    calls.open = [&](const char* path, int flags, mode_t mode) {
        // It is asked whether it is ours, read, and then opened to be written to.
        if (path_ == path && ++opened == 3) {
            put(path_, "foreign\n", true);
        }
        return ::open(path, flags, mode);
    };
    SecondCopy copy(folder_, "round.ibb", "head\n", calls);
    EXPECT_EQ(said(copy.keep({"one\n"}, when)), "Another program writes to round.ibb.");
    EXPECT_EQ(bytes_of(path_), "head\nforeign\n");
    EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
    EXPECT_NE(copy.path(), path_);
    EXPECT_EQ(bytes_of(path_), "head\nforeign\n");
}

TEST_F(SecondCopyTest, TrustsNoFileThatFailedToSyncWhileItWasTakenUp)
{
    put(path_, "head\n");
    BadDisk disk;
    disk.fail_syncs(EIO, path_);
    SecondCopy copy(folder_, "round.ibb", "head\n", disk.calls());
    EXPECT_NE(said(copy.keep({"one\n"}, when)), "done");
    disk.fail_syncs(0, path_);
    EXPECT_EQ(said(copy.keep({"two\n"}, when)), "done");
    EXPECT_NE(copy.path(), path_);
    EXPECT_EQ(bytes_of(copy.path()), "head\none\ntwo\n");
}

TEST_F(SecondCopyTest, OpensNoFileThatMayOnlyBeRead)
{
    put(path_, "head\n");
    DiskCalls calls = real_disk();
    calls.open = [&](const char* path, int flags, mode_t mode) {
        errno = EROFS;
        return (flags & O_ACCMODE) == O_RDONLY ? ::open(path, flags, mode) : -1;
    };
    SecondCopy copy(folder_, "round.ibb", "head\n", calls);
    EXPECT_EQ(said(copy.keep({"one\n"}, when)),
        "round.ibb cannot be opened. This disk can only be read. Copy the file to another one.");
}

TEST_F(SecondCopyTest, EndsLookingForANameAfterAHundred)
{
    put(path_, "other\n");
    for (int number = 1; number < 99; ++number) {
        put(copy_name(path_, when, number), "other\n");
    }
    {
        SecondCopy copy(folder_, "round.ibb", "head\n");
        EXPECT_EQ(said(copy.keep({"one\n"}, when)), "done");
        EXPECT_EQ(copy.path(), copy_name(path_, when, 99));
    }
    put(copy_name(path_, when, 99), "other\n");
    SecondCopy copy(folder_, "round.ibb", "head\n");
    EXPECT_EQ(said(copy.keep({"one\n"}, when)),
        "There are too many copies of round.ibb there. Empty the folder, or name another.");
}

}  // namespace
}  // namespace jointly
