// The disk fails while a session is open: no word is lost, nothing more is promised, and it goes on elsewhere.
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"

#include <chrono>
#include <new>

namespace jointly {
namespace {

const std::string no_room =
    "There is no room left on this disk. Nothing more is written to round.ibb. "
    "Save the session elsewhere to go on.";
const std::string broken =
    "The disk reports a fault. Nothing more is written to round.ibb. Save the "
    "session elsewhere to go on.";

class FailureTest : public StoreTest {
protected:
    // A session with one interest kept and two that the disk did not take.
    void fail(Store& store, int error = ENOSPC, bool in_sync = false)
    {
        ASSERT_TRUE(store.do_now(interest("kept")).ok());
        if (in_sync) {
            disk_.fail_syncs(error, path_);
        } else {
            disk_.fail_writes(error, path_);
        }
        ASSERT_TRUE(store.submit(interest("one"), {}).ok());
        failed_ms_ = now_ms_;
        ASSERT_TRUE(store.submit(interest("two"), {}).ok());
        store.wait();
    }
    // What became of saving elsewhere and of what waited.
    static std::vector<Settled> saved(Store& store, const std::string& path)
    {
        EXPECT_TRUE(store.save_elsewhere(path).ok());
        store.wait();
        return store.settle();
    }

    BadDisk disk_;
    std::int64_t failed_ms_ = 0;
};

TEST_F(FailureTest, IsNotWaitedForWhateverTheTime)
{
    Store store = prepared(disk_.calls());
    disk_.fail_syncs(EIO, path_);
    ASSERT_TRUE(store.submit(interest("one"), {}).ok());
    EXPECT_TRUE(store.settle_within(std::chrono::hours(1)).empty());
    ASSERT_TRUE(store.failure());
    EXPECT_EQ(store.failure()->reason, broken);
    EXPECT_EQ(store.waiting().acts, 1U);
    EXPECT_TRUE(store.settle_within(std::chrono::hours(1)).empty());
}

TEST_F(FailureTest, SaysSinceWhenAndRefusesWhatComesAfter)
{
    Store store = prepared(disk_.calls());
    fail(store);
    ASSERT_TRUE(store.failure());
    EXPECT_EQ(store.failure()->since_ms, failed_ms_);
    EXPECT_EQ(store.failure()->reason, no_room);
    EXPECT_TRUE(store.settle().empty()) << "what waits is neither kept nor refused";
    EXPECT_EQ(store.waiting().acts, 2U);
    EXPECT_EQ(store.waiting().since_ms, failed_ms_);
    EXPECT_EQ(refusal(store.submit(interest("three"), {})), no_room);
    EXPECT_EQ(refusal(store.do_now(interest("three"))), no_room);
    EXPECT_EQ(store.waiting().acts, 2U);
    EXPECT_EQ(interests(store.session()), std::vector<std::string>{"kept"});
    EXPECT_EQ(interests(load_file(path_).value().session), std::vector<std::string>{"kept"});
}

TEST_F(FailureTest, GoesOnElsewhereWithWhatWaited)
{
    for (const bool in_sync : {false, true}) {
        std::filesystem::remove(path_);
        ASSERT_TRUE(create_session(path_, "7461").ok());
        disk_ = {};
        Store store = prepared(disk_.calls());
        fail(store, EIO, in_sync);
        EXPECT_EQ(store.failure()->reason, broken);
        const std::string old = bytes_of(path_);
        const std::string path = scratch_.path(in_sync ? "stick2.ibb" : "stick1.ibb");
        const std::vector<Settled> settled = saved(store, path);
        ASSERT_EQ(settled.size(), 3U);
        EXPECT_FALSE(settled[0].problem || settled[1].problem || settled[2].problem);
        EXPECT_EQ(settled[0].seq, 0U);  // the saving
        EXPECT_EQ(settled[1].seq, 5U);
        EXPECT_EQ(settled[2].seq, 6U);
        EXPECT_FALSE(store.failure());
        EXPECT_EQ(store.path(), path);
        EXPECT_EQ(
            store.notice(), "The session goes on in " + path.substr(path.rfind('/') + 1) + ".");
        EXPECT_EQ(store.record()[4].stamp.at_ms, failed_ms_);
        ASSERT_TRUE(store.do_now(interest("three")).ok());
        EXPECT_EQ(
            interests(store.session()), (std::vector<std::string>{"kept", "one", "two", "three"}));
        const auto read = load_file(path);
        EXPECT_EQ(read.value().notice, "");
        EXPECT_TRUE(read.value().session == store.session());
        EXPECT_TRUE(bytes_of(path).starts_with(old));
        EXPECT_EQ(bytes_of(path_), old) << "the old file is left as it was";
        EXPECT_EQ(mode_of(path), 0600U);
        EXPECT_TRUE(std::filesystem::exists(path + ".lock"));
        EXPECT_FALSE(std::filesystem::exists(path_ + ".lock"));
    }
}

TEST_F(FailureTest, NeverSyncsAgainWhatFailedToSync)
{
    Store store = prepared(disk_.calls());
    fail(store, EIO, true);
    const int syncs = disk_.syncs();
    EXPECT_NE(refusal(store.do_now(interest("again"))), "");
    EXPECT_EQ(disk_.syncs(), syncs);
    (void)saved(store, scratch_.path("stick.ibb"));
    EXPECT_EQ(disk_.syncs(), syncs + 2) << "of the new file alone: two entries";
}

TEST_F(FailureTest, SavesOverNothing)
{
    Store store = prepared(disk_.calls());
    fail(store);
    put(scratch_.path("theirs.ibb"), "theirs");
    const std::vector<Settled> settled = saved(store, scratch_.path("theirs.ibb"));
    ASSERT_EQ(settled.size(), 1U);
    ASSERT_TRUE(settled[0].problem);
    EXPECT_EQ(settled[0].problem->text, "theirs.ibb is there already. Choose another name.");
    EXPECT_EQ(bytes_of(scratch_.path("theirs.ibb")), "theirs");
    EXPECT_TRUE(store.failure());
    EXPECT_EQ(store.path(), path_);
    EXPECT_EQ(store.waiting().acts, 2U);
    EXPECT_EQ(saved(store, path_).size(), 1U) << "nor over itself";
    EXPECT_TRUE(store.failure());
    EXPECT_EQ(saved(store, scratch_.path("stick.ibb")).size(), 3U);
    EXPECT_FALSE(store.failure());
}

TEST_F(FailureTest, TrustsNoCopyThatReadsBackOtherwise)
{
    std::atomic<bool> lies = false;
    DiskCalls calls = disk_.calls();
    calls.pread = [&](int fd, void* bytes, std::size_t count, off_t offset) {
        const ssize_t got = ::pread(fd, bytes, count, offset);
        if (lies && got > 0) {
            static_cast<char*>(bytes)[got / 2] ^= 1;
        }
        return got;
    };
    Store store = prepared(calls);
    fail(store);
    lies = true;
    const std::vector<Settled> settled = saved(store, scratch_.path("stick.ibb"));
    ASSERT_EQ(settled.size(), 1U);
    ASSERT_TRUE(settled[0].problem);
    EXPECT_EQ(settled[0].problem->text,
        "stick.ibb does not read back as it was written. Choose another disk.");
    EXPECT_FALSE(std::filesystem::exists(scratch_.path("stick.ibb")));
    EXPECT_TRUE(store.failure());
    lies = false;
    EXPECT_EQ(saved(store, scratch_.path("stick.ibb")).size(), 3U);
}

TEST_F(FailureTest, FailsAgainWhereTheNextDiskFailsToo)
{
    Store store = prepared(disk_.calls());
    fail(store);
    EXPECT_EQ(saved(store, scratch_.path("stick.ibb")).size(), 3U);
    disk_.fail_syncs(EIO, scratch_.path("stick.ibb"));
    EXPECT_NE(refusal(store.do_now(interest("three"))), "");
    ASSERT_TRUE(store.failure());
    EXPECT_EQ(saved(store, scratch_.path("third.ibb")).size(), 1U);
    EXPECT_EQ(interests(load_file(scratch_.path("third.ibb")).value().session),
        (std::vector<std::string>{"kept", "one", "two"}));
}

TEST_F(FailureTest, GivesBackWhatWaitsToWhoeverLetsGoOfIt)
{
    Store store = prepared(disk_.calls());
    fail(store);
    store.let_go_of_waiting();
    const std::vector<Settled> settled = store.settle();
    ASSERT_EQ(settled.size(), 2U);
    for (const Settled& one : settled) {
        ASSERT_TRUE(one.problem);
        EXPECT_EQ(one.problem->text, no_room);
    }
    EXPECT_EQ(store.waiting().acts, 0U);
    EXPECT_EQ(saved(store, scratch_.path("stick.ibb")).size(), 1U);
    EXPECT_EQ(interests(store.session()), std::vector<std::string>{"kept"});
}

TEST_F(FailureTest, LetsGoOfNothingThatIsStillToBeWritten)
{
    SlowDisk slow;
    Store store = prepared(slow.calls());
    slow.hold();
    ASSERT_TRUE(store.submit(interest("on its way"), {}).ok());
    slow.wait_for_write();
    ASSERT_TRUE(store.submit(interest("behind it"), {}).ok());
    store.let_go_of_waiting();
    EXPECT_EQ(store.waiting().acts, 2U);
    slow.let_go();
    store.wait();
    EXPECT_EQ(interests(store.session()), (std::vector<std::string>{"on its way", "behind it"}));
}

TEST_F(FailureTest, LetsGoOfNothingWhileItIsSavedElsewhere)
{
    Store store = prepared(disk_.calls());
    fail(store);
    ASSERT_TRUE(store.save_elsewhere(scratch_.path("stick.ibb")).ok());
    store.let_go_of_waiting();
    EXPECT_EQ(store.waiting().acts, 2U);
    store.wait();
    EXPECT_EQ(interests(store.session()), (std::vector<std::string>{"kept", "one", "two"}));
}

TEST_F(FailureTest, OfMemoryIsOneOfTheDisk)
{
    std::atomic<bool> has_memory = true;
    DiskCalls calls = real_disk();
    calls.fdatasync = [&](int fd) {
        if (!has_memory) {
            throw std::bad_alloc();
        }
        return ::fdatasync(fd);
    };
    Store store = prepared(calls);
    has_memory = false;
    EXPECT_EQ(refusal(store.do_now(interest("one"))),
        "There is no memory left. Nothing more is written to round.ibb. Save the session elsewhere "
        "to go on.");
    EXPECT_TRUE(store.failure());
    has_memory = true;
    EXPECT_EQ(saved(store, scratch_.path("stick.ibb")).size(), 1U);
    ASSERT_TRUE(store.do_now(interest("two")).ok());
    EXPECT_EQ(interests(load_file(scratch_.path("stick.ibb")).value().session),
        std::vector<std::string>{"two"});
}

TEST_F(FailureTest, IsSavedElsewhereWithoutAFailureToo)
{
    SlowDisk disk;
    Store store = prepared(disk.calls());
    disk.hold();
    ASSERT_TRUE(store.submit(interest("in the old one"), {}).ok());
    disk.wait_for_write();
    ASSERT_TRUE(store.save_elsewhere(scratch_.path("stick.ibb")).ok());
    EXPECT_EQ(refusal(store.save_elsewhere(scratch_.path("other.ibb"))),
        "The session is being saved elsewhere. Wait until that is done.");
    ASSERT_TRUE(store.submit(interest("in the new one"), {}).ok());
    disk.let_go();
    store.wait();
    EXPECT_EQ(store.settle().size(), 3U);
    EXPECT_EQ(
        interests(load_file(path_).value().session), std::vector<std::string>{"in the old one"});
    EXPECT_EQ(interests(load_file(scratch_.path("stick.ibb")).value().session),
        (std::vector<std::string>{"in the old one", "in the new one"}));
}

TEST_F(FailureTest, ClosesWithoutWaitingForADiskThatFailed)
{
    {
        Store store = prepared(disk_.calls());
        fail(store);
    }
    EXPECT_EQ(interests(load_file(path_).value().session), std::vector<std::string>{"kept"});
}

}  // namespace
}  // namespace jointly
