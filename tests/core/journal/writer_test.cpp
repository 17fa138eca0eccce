// What is written by a thread of its own: nobody waits for the disk, and nothing is seen before it is on it.
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"

#include <chrono>
#include <latch>
#include <thread>

namespace jointly {
namespace {

using namespace std::chrono_literals;
using WriterTest = StoreTest;

Ticket ticket_of(const Result<Ticket>& asked)
{
    EXPECT_TRUE(asked.ok());
    return asked.ok() ? asked.value() : 0;
}

TEST_F(WriterTest, HoldsUpNobodyWhileTheDiskStandsStill)
{
    SlowDisk disk;
    Store store = prepared(disk.calls());
    const std::string before = bytes_of(path_);
    disk.hold();
    const Ticket first = ticket_of(store.submit(interest("one"), {}));
    const std::int64_t first_asked_ms = now_ms_;
    disk.wait_for_write();
    const Ticket second = ticket_of(store.submit(interest("two"), {}));
    const Ticket third = ticket_of(store.submit(interest("three"), {}));
    EXPECT_TRUE(store.settle().empty());
    EXPECT_TRUE(store.session().interests.empty()) << "seen before it is durable";
    EXPECT_EQ(store.waiting().acts, 3U);
    EXPECT_EQ(store.waiting().since_ms, first_asked_ms);
    EXPECT_EQ(bytes_of(path_), before);
    EXPECT_FALSE(store.failure());

    disk.let_go();
    store.wait();
    EXPECT_EQ(store.waiting().acts, 0U);
    EXPECT_EQ(store.waiting().since_ms, 0);
    const std::vector<Settled> settled = store.settle();
    ASSERT_EQ(settled.size(), 3U);
    for (std::size_t i = 0; i < 3; ++i) {
        EXPECT_EQ(settled[i].ticket, std::vector({first, second, third})[i]);
        EXPECT_EQ(settled[i].seq, 4 + i);
        EXPECT_FALSE(settled[i].problem);
    }
    EXPECT_EQ(interests(store.session()), (std::vector<std::string>{"one", "two", "three"}));
    EXPECT_TRUE(load_file(path_).value().session == store.session());
}

TEST_F(WriterTest, SettlesOnceAFrameWithoutAnyWaiting)
{
    std::counting_semaphore<> told(0);
    Store store = prepared();
    store.wake_with([&] { told.release(); });
    (void)ticket_of(store.submit(interest("one"), {}));
    (void)ticket_of(store.submit(interest("two"), {}));
    std::size_t settled = 0;
    while (settled < 2) {
        told.acquire();  // as a window sleeps
        settled += store.settle().size();
    }
    EXPECT_EQ(interests(store.session()), (std::vector<std::string>{"one", "two"}));
}

TEST_F(WriterTest, SettlesWithinTheTimeWhereTheDiskIsQuick)
{
    Store store = prepared();
    const Ticket first = ticket_of(store.submit(interest("one"), {}));
    const Ticket second = ticket_of(store.submit(interest("two"), {}));
    const std::vector<Settled> settled = store.settle_within(1h);
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[0].ticket, first);
    EXPECT_EQ(settled[1].ticket, second);
    EXPECT_EQ(interests(store.session()), (std::vector<std::string>{"one", "two"}));
    EXPECT_TRUE(store.settle_within(1h).empty()) << "nothing is on its way";
}

TEST_F(WriterTest, IsHeldUpByAStallNoLongerThanItIsTold)
{
    SlowDisk disk;
    Store store = prepared(disk.calls());
    disk.hold();
    const Ticket first = ticket_of(store.submit(interest("one"), {}));
    const Ticket second = ticket_of(store.submit(interest("two"), {}));
    disk.wait_for_write();
    EXPECT_TRUE(store.settle_within(2ms).empty());
    EXPECT_TRUE(store.session().interests.empty()) << "seen before it is durable";
    EXPECT_EQ(store.waiting().acts, 2U);

    disk.let_go();
    const std::vector<Settled> settled = store.settle_within(1h);
    ASSERT_EQ(settled.size(), 2U);
    EXPECT_EQ(settled[0].ticket, first);
    EXPECT_EQ(settled[1].ticket, second);
    EXPECT_EQ(
        interests(load_file(path_).value().session), (std::vector<std::string>{"one", "two"}));
}

TEST_F(WriterTest, DecidesWhatWaitsAgainstTheSessionAsItThenStands)
{
    SlowDisk disk;
    Store store = opened(disk.calls());
    disk.hold();
    (void)ticket_of(store.submit(Command{JoinParty{"Union", "", "", 6, true}}, {}));
    const Ticket twice = ticket_of(store.submit(Command{JoinParty{"union", "", "", 6, true}}, {}));
    const Ticket issue = ticket_of(store.submit(Command{RaiseIssue{"What now?", ""}}, {}));
    const Ticket turned = ticket_of(store.submit(Command{TurnTo{{1}}}, {}));
    const Ticket voiced = ticket_of(store.submit(interest("on what was not there"), {}));
    const Ticket undone = ticket_of(store.submit(Undo{}, {}));
    disk.wait_for_write();
    disk.let_go();
    store.wait();
    const std::vector<Settled> settled = store.settle();
    ASSERT_EQ(settled.size(), 6U);
    EXPECT_EQ(settled[1].ticket, twice);
    ASSERT_TRUE(settled[1].problem);
    EXPECT_EQ(settled[1].problem->text, "union is at the table already.");
    EXPECT_EQ(settled[2].ticket, issue);
    EXPECT_EQ(settled[2].seq, 2U);
    EXPECT_EQ(settled[3].ticket, turned);
    EXPECT_EQ(settled[3].seq, 0U);  // it was so already
    EXPECT_EQ(settled[4].ticket, voiced);
    EXPECT_EQ(settled[4].seq, 3U);
    EXPECT_EQ(settled[5].ticket, undone);
    EXPECT_EQ(settled[5].seq, 4U);
    EXPECT_TRUE(store.session().interests.empty());
    EXPECT_EQ(store.session().parties.size(), 1U);
}

TEST_F(WriterTest, StampsTheMomentInWhichAnActWasAskedFor)
{
    SlowDisk disk;
    Store store = prepared(disk.calls());
    disk.hold();
    (void)ticket_of(store.submit(interest("one"), {}));
    (void)ticket_of(store.submit(interest("two"), {}));
    const std::int64_t asked_ms = now_ms_;
    disk.wait_for_write();
    now_ms_ += 3'600'000;
    disk.let_go();
    store.wait();
    EXPECT_EQ(store.record().back().stamp.at_ms, asked_ms);
}

TEST_F(WriterTest, CountsAHandThatIsGoneWhenItIsDecidedAsNone)
{
    SlowDisk disk;
    Store store = prepared(disk.calls());
    ASSERT_TRUE(store.do_now(Command{NameRecorder{"Noor Haddad"}}).ok());
    const ParticipantId noor = store.session().recorder;
    ASSERT_TRUE(noor);
    disk.hold();
    (void)ticket_of(store.submit(Undo{}, noor));
    (void)ticket_of(store.submit(interest("of whom?"), noor));
    disk.wait_for_write();
    disk.let_go();
    store.wait();
    EXPECT_EQ(store.record().back().stamp.by, ParticipantId{});
    EXPECT_EQ(load_file(path_).value().notice, "") << "a file that cannot be opened again";
}

TEST_F(WriterTest, RefusesAtOnceWhereNothingIsUnderWay)
{
    Store store = prepared();
    EXPECT_EQ(refusal(store.submit(Command{JoinParty{"union", "", "", 6, true}}, {})),
        "union is at the table already.");
    EXPECT_EQ(store.waiting().acts, 0U);
    EXPECT_TRUE(store.settle().empty());
}

TEST_F(WriterTest, LeavesTheTicketsOfOthersWhenOneIsWaitedFor)
{
    Store store = prepared();
    const Ticket mine = ticket_of(store.submit(interest("mine"), {}));
    EXPECT_EQ(store.do_now(interest("now")).value(), 5U);
    const std::vector<Settled> settled = store.settle();
    ASSERT_EQ(settled.size(), 1U);
    EXPECT_EQ(settled[0].ticket, mine);
}

// To hand a line over and its report back would only be in the way of who waits for both.
TEST_F(WriterTest, WritesOnTheThreadOfWhoWouldOnlyWait)
{
    std::vector<std::thread::id> writers;
    DiskCalls calls = real_disk();
    calls.write = [&](int fd, const void* bytes, std::size_t count) {
        writers.push_back(std::this_thread::get_id());
        return ::write(fd, bytes, count);
    };
    Store store = prepared(calls);
    writers.clear();
    ASSERT_TRUE(store.do_now(interest("by this thread")).ok());
    (void)ticket_of(store.submit(interest("by the other"), {}));
    ASSERT_TRUE(store.do_now(interest("behind it, by the other")).ok());
    ASSERT_TRUE(store.do_now(interest("by this one again")).ok());
    ASSERT_EQ(writers.size(), 4U);
    const auto own = std::this_thread::get_id();
    EXPECT_EQ(writers[0], own);
    EXPECT_NE(writers[1], own);
    EXPECT_EQ(writers[2], writers[1]);
    EXPECT_EQ(writers[3], own);
    EXPECT_EQ(store.settle().size(), 1U);
    EXPECT_TRUE(load_file(path_).value().session == store.session());
}

TEST_F(WriterTest, WritesWhatWaitsBeforeItCloses)
{
    {
        Store store = prepared();
        for (const char* const text : {"one", "two", "three", "four"}) {
            (void)ticket_of(store.submit(interest(text), {}));
        }
    }
    EXPECT_FALSE(std::filesystem::exists(path_ + ".lock"));
    const auto read = load_file(path_);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read.value().notice, "");
    EXPECT_EQ(
        interests(read.value().session), (std::vector<std::string>{"one", "two", "three", "four"}));
}

TEST_F(WriterTest, MovesWhileItWrites)
{
    SlowDisk disk;
    Store first = prepared(disk.calls());
    disk.hold();
    (void)ticket_of(first.submit(interest("one"), {}));
    (void)ticket_of(first.submit(interest("two"), {}));
    disk.wait_for_write();
    Store second = std::move(first);
    disk.let_go();
    second.wait();
    EXPECT_EQ(second.settle().size(), 2U);
    EXPECT_EQ(interests(second.session()), (std::vector<std::string>{"one", "two"}));

    const std::string other = scratch_.path("other.ibb");
    ASSERT_TRUE(create_session(other, "7461").ok());
    (void)ticket_of(second.submit(interest("three"), {}));
    (void)ticket_of(second.submit(interest("four"), {}));
    second = std::move(Store::open(other, around())).value();
    EXPECT_EQ(second.path(), other);
    EXPECT_TRUE(second.session().interests.empty());
    EXPECT_EQ(interests(load_file(path_).value().session),
        (std::vector<std::string>{"one", "two", "three", "four"}));
    EXPECT_FALSE(std::filesystem::exists(path_ + ".lock"));
}

TEST_F(WriterTest, ThrowsAFailedCheckOfTheWritingThreadAndStillEnds)
{
    std::atomic<bool> fails = false;
    DiskCalls calls = real_disk();
    calls.fdatasync = [&](int fd) {
        must(!fails, "of a test");
        return ::fdatasync(fd);
    };
    {
        Store store = prepared(calls);
        fails = true;
        (void)ticket_of(store.submit(interest("one"), {}));
        (void)ticket_of(store.submit(interest("two"), {}));
        EXPECT_THROW(store.wait(), CheckFailed);
        EXPECT_THROW(store.wait(), CheckFailed) << "and does not wait for ever";
        fails = false;
        EXPECT_TRUE(store.session().interests.empty());
    }
    // What the write itself did may be there; nothing was decided after the check.
    const auto read = load_file(path_);
    ASSERT_TRUE(read.ok());
    EXPECT_LE(read.value().record.size(), 4U);
    EXPECT_TRUE(read.value().writable);
}

TEST_F(WriterTest, ThrowsAFailedCheckOfTheCallingThreadAndStillEnds)
{
    std::atomic<bool> fails = false;
    DiskCalls calls = real_disk();
    calls.fdatasync = [&](int fd) {
        must(!fails, "of a test");
        return ::fdatasync(fd);
    };
    {
        Store store = prepared(calls);
        fails = true;
        EXPECT_THROW((void)store.do_now(interest("one")), CheckFailed);
        EXPECT_THROW((void)store.do_now(interest("two")), CheckFailed);
        fails = false;
        EXPECT_TRUE(store.session().interests.empty());
    }
    const auto read = load_file(path_);
    ASSERT_TRUE(read.ok());
    EXPECT_LE(read.value().record.size(), 4U);
    EXPECT_TRUE(read.value().writable);
}

TEST_F(WriterTest, GivesTheSameFileHoweverTheActsWaited)
{
    {
        Store store = prepared();
        for (const char* const text : {"one", "two", "three"}) {
            ASSERT_TRUE(store.do_now(interest(text)).ok());
        }
    }
    const std::string one_by_one = bytes_of(path_);
    path_ = scratch_.path("twin.ibb");
    now_ms_ = 1'772'470'800'000;
    ASSERT_TRUE(create_session(path_, "7461").ok());
    {
        Store store = prepared();
        for (const char* const text : {"one", "two", "three"}) {
            (void)ticket_of(store.submit(interest(text), {}));
        }
    }
    EXPECT_EQ(bytes_of(path_), one_by_one);
}

}  // namespace
}  // namespace jointly
