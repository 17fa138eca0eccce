#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <string>

namespace jointly {
namespace {

std::string said(const Refusable& outcome)
{
    return outcome.ok() ? "done" : outcome.problem().text;
}

std::string refused(const std::string& path, std::uint64_t limit = 1'000)
{
    const auto read = read_file(path, limit);
    return read.ok() ? "read" : read.problem().text;
}

TEST(ReadFile, GivesEveryByte)
{
    const Scratch scratch;
    for (const std::size_t size : {0U, 1U, 65'535U, 65'536U, 65'537U, 200'000U}) {
        std::string bytes(size, '\0');
        for (std::size_t i = 0; i < size; ++i) {
            bytes[i] = static_cast<char>(i * 7);
        }
        put(scratch.path("file"), bytes);
        const auto read = read_file(scratch.path("file"), 1'000'000);
        ASSERT_TRUE(read.ok());
        EXPECT_EQ(read.value(), bytes) << size;
    }
}

TEST(ReadFile, KeepsToItsLimit)
{
    const Scratch scratch;
    put(scratch.path("file"), std::string(2'048, 'x'));
    EXPECT_EQ(refused(scratch.path("file"), 2'049), "read");
    EXPECT_EQ(refused(scratch.path("file"), 2'048), "read");
    EXPECT_EQ(refused(scratch.path("file"), 2'047),
        "file is larger than 1 KiB, which is more than Jointly reads here. Check that it is the "
        "right file.");
    std::filesystem::resize_file(scratch.path("file"), std::uintmax_t{1} << 40);
    EXPECT_EQ(refused(scratch.path("file"), std::uint64_t{256} * 1024 * 1024),
        "file is larger than 256 MiB, which is more than Jointly reads here. Check that it is the "
        "right file.");
}

TEST(ReadFile, ReadsFilesWhoseSizeIsNotTold)
{
    EXPECT_EQ(refused("/proc/self/status", 100'000), "read");
    EXPECT_NE(refused("/proc/self/status", 10), "read");
}

TEST(ReadFile, ReadsBackWhatWasWrittenAndThroughNoLink)
{
    const Scratch scratch;
    ASSERT_TRUE(write_new_file(scratch.path("file"), "head\n").ok());
    EXPECT_EQ(read_back(scratch.path("file"), 10).value(), "head\n");
    EXPECT_EQ(read_no_link(scratch.path("file"), 10).value(), "head\n");
    ::symlink("file", scratch.path("link").c_str());
    EXPECT_EQ(read_file(scratch.path("link"), 10).value(), "head\n");
    EXPECT_EQ(read_back(scratch.path("link"), 10).problem().text,
        "link is a link. Choose the file itself.");
    EXPECT_FALSE(read_no_link(scratch.path("link"), 10).ok());
}

TEST(ReplaceLoose, ReplacesALinkAndNotWhatItLeadsTo)
{
    const Scratch scratch;
    put(scratch.path("theirs"), "theirs");
    ::symlink("theirs", scratch.path("ours").c_str());
    EXPECT_EQ(said(replace_loose(scratch.path("ours"), "new")), "done");
    EXPECT_EQ(bytes_of(scratch.path("theirs")), "theirs");
    EXPECT_EQ(bytes_of(scratch.path("ours")), "new");
    EXPECT_EQ(mode_of(scratch.path("ours")), 0600U);
    EXPECT_EQ(said(replace_loose(scratch.path("ours"), "newer")), "done");
    EXPECT_EQ(bytes_of(scratch.path("ours")), "newer");
}

TEST(Names, TellWhatStandsUnderThem)
{
    const Scratch scratch;
    put(scratch.path("file"), "x");
    ::symlink("file", scratch.path("link").c_str());
    ::symlink("nowhere", scratch.path("lost").c_str());
    EXPECT_TRUE(is_there(scratch.path("link")));
    EXPECT_FALSE(is_there(scratch.path("lost")));
    EXPECT_TRUE(is_link(scratch.path("link")));
    EXPECT_TRUE(is_link(scratch.path("lost")));
    EXPECT_FALSE(is_link(scratch.path("file")));
    EXPECT_TRUE(is_same_file(scratch.path("file"), scratch.path("link")));
    put(scratch.path("other"), "x");
    EXPECT_FALSE(is_same_file(scratch.path("file"), scratch.path("other")));
    EXPECT_FALSE(is_same_file(scratch.path("none"), scratch.path("none")));
    EXPECT_EQ(said(remove_file(scratch.path("link"))), "done");
    EXPECT_EQ(said(remove_file(scratch.path("link"))), "done");
    EXPECT_EQ(bytes_of(scratch.path("file")), "x");
    EXPECT_NE(said(remove_file(scratch.folder())), "done");
}

TEST(ReadFile, ReadsOnlyFiles)
{
    const Scratch scratch;
    ASSERT_EQ(::mkfifo(scratch.path("pipe").c_str(), 0600), 0);
    ::symlink("loop", scratch.path("loop").c_str());
    EXPECT_EQ(refused(scratch.folder() + "/."), ". is a folder. Choose a file in it.");
    EXPECT_EQ(refused(scratch.path("pipe")),
        "pipe is a device or a pipe, not a file. Choose another one.");
    EXPECT_EQ(refused("/dev/zero"), "zero is a device or a pipe, not a file. Choose another one.");
    EXPECT_EQ(refused(scratch.path("loop")),
        "loop is a link that leads nowhere. Choose the file itself.");
    EXPECT_EQ(refused(scratch.path("none")),
        "There is no file none there. Check the name and the folder.");
    EXPECT_EQ(refused(""), "No file is named. Name one.");
}

TEST(ReplaceFile, PutsNewBytesInThePlaceOfOld)
{
    const Scratch scratch;
    const std::string path = scratch.path("settings");
    EXPECT_EQ(said(replace_file(path, "one")), "done");
    EXPECT_EQ(bytes_of(path), "one");
    ::chmod(path.c_str(), 0644);
    EXPECT_EQ(said(replace_file(path, "two")), "done");
    EXPECT_EQ(bytes_of(path), "two");
    EXPECT_EQ(mode_of(path), 0600U);
    std::filesystem::remove(path);
    EXPECT_TRUE(scratch.is_empty());
}

TEST(ReplaceFile, ReplacesWhatALinkLeadsTo)
{
    const Scratch scratch;
    put(scratch.path("real"), "old");
    ::symlink("real", scratch.path("link").c_str());
    EXPECT_EQ(said(replace_file(scratch.path("link"), "new")), "done");
    EXPECT_TRUE(std::filesystem::is_symlink(scratch.path("link")));
    EXPECT_EQ(bytes_of(scratch.path("real")), "new");
}

TEST(ReplaceFile, ReplacesOnlyFiles)
{
    const Scratch scratch;
    std::filesystem::create_directory(scratch.path("folder"));
    EXPECT_EQ(said(replace_file(scratch.path("folder"), "x")),
        "folder is a folder or a device and cannot be replaced. Choose another name.");
    EXPECT_EQ(said(replace_file(scratch.path("none/file"), "x")),
        "file cannot be made. The folder is not there. Check the name, or make the folder first.");
}

TEST(ReplaceFile, HasTheOldBytesOrTheNewWhateverCallFails)
{
    const std::string old_bytes = "the old bytes";
    const std::string new_bytes = "the new bytes, which are longer";
    for (const int error : {0, ENOSPC, EIO, EXDEV, EACCES, EROFS}) {
        for (int at = 1;; ++at) {
            const Scratch scratch;
            const std::string path = scratch.path("settings");
            put(path, old_bytes);
            const auto fault = std::make_shared<Fault>();
            fault->at = at;
            fault->error = error;
            const bool done = replace_file(path, new_bytes, failing(fault)).ok();
            const std::string now = bytes_of(path);
            EXPECT_TRUE(now == new_bytes || (!done && now == old_bytes)) << at << " " << error;
            std::filesystem::remove(path);
            EXPECT_TRUE(scratch.is_empty()) << at << " " << error;
            if (fault->calls < at) {
                EXPECT_TRUE(done);
                break;
            }
        }
    }
}

TEST(ReplaceFile, SaysThatAPowerCutCouldUndoIt)
{
    const Scratch scratch;
    DiskCalls calls = real_disk();
    int syncs = 0;
    calls.fsync = [&](int fd) {
        errno = EIO;
        return ++syncs == 2 ? -1 : ::fsync(fd);
    };
    EXPECT_EQ(said(replace_file(scratch.path("settings"), "x", calls)),
        "settings is written, but a power cut now could still undo it. Check the disk, and write "
        "it again.");
}

TEST(WriteNewFile, NeverOverwrites)
{
    const Scratch scratch;
    const std::string path = scratch.path("export.txt");
    EXPECT_EQ(said(write_new_file(path, "one")), "done");
    EXPECT_EQ(mode_of(path), 0600U);
    EXPECT_EQ(
        said(write_new_file(path, "two")), "export.txt is there already. Choose another name.");
    EXPECT_EQ(bytes_of(path), "one");
}

TEST(WriteNewFile, LeavesNothingWhereItFails)
{
    for (const int error : {0, ENOSPC, EIO, EMFILE}) {
        for (int at = 1;; ++at) {
            const Scratch scratch;
            const auto fault = std::make_shared<Fault>();
            fault->at = at;
            fault->error = error;
            const bool done =
                write_new_file(scratch.path("export"), "some bytes", failing(fault)).ok();
            EXPECT_EQ(done ? "some bytes" : "", bytes_of(scratch.path("export")));
            EXPECT_EQ(scratch.is_empty(), !done) << at << " " << error;
            if (fault->calls < at) {
                EXPECT_TRUE(done);
                break;
            }
        }
    }
}

TEST(WriteNewFile, SyncsTheBytesAndTheName)
{
    const Scratch scratch;
    DiskCalls calls = real_disk();
    int syncs = 0;
    calls.fsync = [&](int fd) {
        ++syncs;
        return ::fsync(fd);
    };
    EXPECT_EQ(said(write_new_file(scratch.path("a"), "x", calls)), "done");
    EXPECT_EQ(syncs, 2);
    EXPECT_EQ(said(replace_file(scratch.path("b"), "x", calls)), "done");
    EXPECT_EQ(syncs, 4);
}

TEST(WriteNewFile, AcceptsFoldersThatCannotBeSynced)
{
    const Scratch scratch;
    DiskCalls calls = real_disk();
    int syncs = 0;
    calls.fsync = [&](int fd) {
        errno = EINVAL;
        return ++syncs == 2 ? -1 : ::fsync(fd);
    };
    EXPECT_EQ(said(write_new_file(scratch.path("a"), "x", calls)), "done");
}

}  // namespace
}  // namespace jointly
