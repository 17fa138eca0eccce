// A store with a second copy in another folder: kept entry by entry, and never in the way.
#include "tests/core/journal/sample_store.h"
#include "tests/support/failed_check.h"

#include <fcntl.h>

#include <new>

namespace jointly {
namespace {

class CopiedStoreTest : public StoreTest {
protected:
    CopiedStoreTest() { std::filesystem::create_directory(folder_); }

    std::string folder_ = scratch_.path("stick");
    std::string copy_ = folder_ + "/round.ibb";
};

TEST_F(CopiedStoreTest, IsKeptEntryByEntry)
{
    Store store = prepared();
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    store.wait_for_copy();
    EXPECT_EQ(bytes_of(copy_), bytes_of(path_));
    ASSERT_TRUE(store.do_now(interest("one")).ok());
    store.wait_for_copy();
    EXPECT_EQ(bytes_of(copy_), bytes_of(path_));
    EXPECT_EQ(store.copy_notice(), "");
}

TEST_F(CopiedStoreTest, StopsNothingWhileItIsAwayAndSaysSinceWhen)
{
    Store store = prepared();
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    store.wait_for_copy();
    std::filesystem::rename(folder_, scratch_.path("away"));
    ASSERT_TRUE(store.do_now(interest("one")).ok());
    ASSERT_TRUE(store.do_now(interest("two")).ok());
    store.wait_for_copy();
    EXPECT_TRUE(
        store.copy_notice().starts_with("The second copy in " + folder_ + " is behind since "));
    EXPECT_TRUE(store.copy_notice().ends_with(
        ": round.ibb cannot be made. The folder is not there. Check the name, or make the folder "
        "first."))
        << store.copy_notice();
    const std::string since = store.copy_notice();
    EXPECT_EQ(interests(store.session()), (std::vector<std::string>{"one", "two"}));
    ASSERT_TRUE(store.do_now(interest("three")).ok());
    store.wait_for_copy();
    EXPECT_EQ(store.copy_notice(), since);
    std::filesystem::rename(scratch_.path("away"), folder_);
    ASSERT_TRUE(store.do_now(interest("four")).ok());
    store.wait_for_copy();
    EXPECT_EQ(store.copy_notice(), "");
    EXPECT_EQ(bytes_of(copy_), bytes_of(path_));
}

TEST_F(CopiedStoreTest, IsCaughtUpOnceMoreAtTheEnd)
{
    {
        Store store = prepared();
        ASSERT_TRUE(store.keep_copy_in(scratch_.path("later")).ok());
        ASSERT_TRUE(store.do_now(interest("one")).ok());
        store.wait_for_copy();
        EXPECT_NE(store.copy_notice(), "");
        std::filesystem::create_directory(scratch_.path("later"));
    }
    EXPECT_EQ(bytes_of(scratch_.path("later/round.ibb")), bytes_of(path_));
}

TEST_F(CopiedStoreTest, ACopyThatStandsStillHoldsUpNobody)
{
    SlowDisk disk;
    DiskCalls calls = disk.calls();
    const auto slow_write = calls.write;
    calls.write = [=](int fd, const void* bytes, std::size_t count) {
        std::error_code unknown;
        const auto file =
            std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd), unknown).string();
        return file.find("/stick/") == std::string::npos ? ::write(fd, bytes, count)
                                                         : slow_write(fd, bytes, count);
    };
    Store store = prepared(calls);
    disk.hold();
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    disk.wait_for_write();
    ASSERT_TRUE(store.do_now(interest("one")).ok());
    ASSERT_TRUE(store.do_now(interest("two")).ok());
    EXPECT_EQ(
        interests(load_file(path_).value().session), (std::vector<std::string>{"one", "two"}));
    disk.let_go();
    store.wait_for_copy();
    EXPECT_EQ(bytes_of(copy_), bytes_of(path_));
}

TEST_F(CopiedStoreTest, IsNeverTheSessionItself)
{
    Store store = prepared();
    const std::string sentence =
        "The session itself is in " + scratch_.folder() + ". Name another folder for its copy.";
    EXPECT_EQ(refusal(store.keep_copy_in(scratch_.folder())), sentence);
    std::filesystem::create_symlink(path_, copy_);
    EXPECT_NE(refusal(store.keep_copy_in(folder_)), "");
    ASSERT_TRUE(store.do_now(interest("one")).ok());
    EXPECT_EQ(store.path(), path_);
}

TEST_F(CopiedStoreTest, IsBegunOnceAndBeforeAnythingIsAskedFor)
{
    SlowDisk disk;
    Store store = prepared(disk.calls());
    disk.hold();
    ASSERT_TRUE(store.submit(interest("on its way"), {}).ok());
    disk.wait_for_write();
    EXPECT_CHECK_FAILS((void)store.keep_copy_in(folder_), "begun too late");
    disk.let_go();
    store.wait();
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    EXPECT_CHECK_FAILS((void)store.keep_copy_in(folder_), "begun too late");
}

TEST_F(CopiedStoreTest, IsNotBegunWhileADiskThatFailedHoldsUpActs)
{
    BadDisk disk;
    Store store = prepared(disk.calls());
    disk.fail_writes(ENOSPC, path_);
    ASSERT_TRUE(store.submit(interest("not taken"), {}).ok());
    store.wait();
    EXPECT_CHECK_FAILS((void)store.keep_copy_in(folder_), "begun too late");
}

TEST_F(CopiedStoreTest, IsOfTheFileAsTheStoreKnowsIt)
{
    std::atomic<bool> fails = false;
    DiskCalls calls = real_disk();
    calls.pread = [&](int fd, void* bytes, std::size_t count, off_t offset) -> ssize_t {
        errno = EIO;
        return fails ? -1 : ::pread(fd, bytes, count, offset);
    };
    Store store = prepared(calls);
    fails = true;
    EXPECT_EQ(refusal(store.keep_copy_in(folder_)), "round.ibb could not be read. The disk reports "
                                                    "a fault. Copy your files to another disk, and "
                                                    "go on there.");
    fails = false;
    std::filesystem::resize_file(path_, store.bytes() - 1);
    EXPECT_EQ(refusal(store.keep_copy_in(folder_)),
        "round.ibb was changed by another program. Open it again.");
    EXPECT_FALSE(std::filesystem::exists(copy_));
}

TEST_F(CopiedStoreTest, IsBehindWhileThereIsNoMemoryForIt)
{
    std::atomic<bool> has_memory = false;
    DiskCalls calls = real_disk();
    calls.open = [&](const char* path, int flags, mode_t mode) {
        if (!has_memory && copy_ == path) {
            throw std::bad_alloc();
        }
        return ::open(path, flags, mode);
    };
    Store store = prepared(calls);
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    store.wait_for_copy();
    EXPECT_TRUE(store.copy_notice().ends_with(": There is no memory left.")) << store.copy_notice();
    has_memory = true;
    ASSERT_TRUE(store.do_now(interest("one")).ok());
    store.wait_for_copy();
    EXPECT_EQ(store.copy_notice(), "");
    EXPECT_EQ(bytes_of(copy_), bytes_of(path_));
}

TEST_F(CopiedStoreTest, IsTakenUpBySettlingToo)
{
    std::counting_semaphore<> told(0);
    Store store = prepared();
    store.wake_with([&] { told.release(); });
    put(copy_, "theirs");
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    while (store.copy_notice().empty()) {
        told.acquire();
        EXPECT_TRUE(store.settle().empty());
    }
    EXPECT_EQ(bytes_of(copy_), "theirs");
}

TEST_F(CopiedStoreTest, SaysWhereItHadToTakeAnotherName)
{
    put(copy_, "theirs");
    Store store = prepared();
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    store.wait_for_copy();
    EXPECT_TRUE(
        store.copy_notice().starts_with("The second copy in " + folder_ + " is round (copy "))
        << store.copy_notice();
    EXPECT_EQ(bytes_of(copy_), "theirs");
}

TEST_F(CopiedStoreTest, FollowsASessionThatGoesOnElsewhere)
{
    Store store = prepared();
    ASSERT_TRUE(store.keep_copy_in(folder_).ok());
    ASSERT_TRUE(store.save_elsewhere(scratch_.path("other.ibb")).ok());
    ASSERT_TRUE(store.do_now(interest("one")).ok());
    store.wait_for_copy();
    EXPECT_EQ(bytes_of(copy_), bytes_of(scratch_.path("other.ibb")));
    EXPECT_EQ(store.copy_notice(), "");
}

}  // namespace
}  // namespace jointly
