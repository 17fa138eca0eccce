// Values that go from thread to thread, and a thread that works on them.
#include "core/base/mailbox.h"
#include "core/base/result.h"
#include "core/base/worker.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <latch>
#include <memory>
#include <string>
#include <thread>
#include <vector>

namespace jointly {
namespace {

using namespace std::chrono_literals;
using Moment = std::chrono::steady_clock;

TEST(Mailbox, GivesWhatWasPutInInItsOrderAndOnce)
{
    Mailbox<std::string> box;
    EXPECT_FALSE(box.take());
    box.put("one");
    box.put("two");
    EXPECT_EQ(box.take(), "one");
    EXPECT_EQ(box.wait(), "two");
    EXPECT_FALSE(box.take());
}

TEST(Mailbox, CarriesWhatCannotBeCopied)
{
    Mailbox<std::unique_ptr<int>> box;
    box.put(std::make_unique<int>(7));
    EXPECT_EQ(**box.take(), 7);
}

TEST(Mailbox, OnceClosedGivesWhatIsInItAndTakesNoMore)
{
    Mailbox<int> box;
    box.put(1);
    box.close();
    box.put(2);
    EXPECT_EQ(box.wait(), 1);
    EXPECT_FALSE(box.wait());
    EXPECT_FALSE(box.take());
}

TEST(Mailbox, ClosingEndsEveryWait)
{
    Mailbox<int> box;
    std::atomic<int> ended = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 3; ++i) {
        threads.emplace_back([&] { ended += box.wait() ? 0 : 1; });
    }
    box.close();
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(ended, 3);
}

TEST(Mailbox, WaitsNoLongerThanItIsTold)
{
    Mailbox<int> box;
    const auto then = Moment::now() + 2ms;
    EXPECT_FALSE(box.wait_until(then));
    EXPECT_GE(Moment::now(), then);
    box.put(1);
    EXPECT_EQ(box.wait_until(then), 1) << "what is there, though it is too late to wait";
    EXPECT_FALSE(box.wait_until(then));
}

TEST(Mailbox, WaitsNoLongerThanUntilSomethingComes)
{
    Mailbox<int> box;
    std::thread putter([&] { box.put(1); });
    EXPECT_EQ(box.wait_until(Moment::now() + 1h), 1);
    putter.join();
    std::thread closer([&] { box.close(); });
    EXPECT_FALSE(box.wait_until(Moment::now() + 1h));
    closer.join();
}

TEST(Mailbox, LosesAndDoublesNothingBetweenManyThreads)
{
    constexpr int senders = 4;
    constexpr int each = 2'000;
    Mailbox<int> box;
    std::vector<std::vector<int>> received(3);
    std::vector<std::thread> takers;
    for (auto& mine : received) {
        takers.emplace_back([&] {
            while (const auto value = box.wait()) {
                mine.push_back(*value);
            }
        });
    }
    std::vector<std::thread> putters;
    for (int sender = 0; sender < senders; ++sender) {
        putters.emplace_back([&box, sender] {
            for (int i = 0; i < each; ++i) {
                box.put(sender * each + i);
            }
        });
    }
    for (std::thread& thread : putters) {
        thread.join();
    }
    box.close();
    for (std::thread& thread : takers) {
        thread.join();
    }
    std::vector<int> times(senders * each);
    for (const auto& mine : received) {
        std::vector<int> last(senders, -1);
        for (const int value : mine) {
            ++times[static_cast<std::size_t>(value)];
            int& before = last[static_cast<std::size_t>(value / each)];
            EXPECT_LT(before, value);
            before = value;
        }
    }
    EXPECT_EQ(times, std::vector<int>(senders * each, 1));
}

TEST(Worker, ReportsOnEachOrderInItsOrder)
{
    Worker<int, std::string> worker([](int order) { return std::to_string(order); });
    for (int i = 0; i < 100; ++i) {
        worker.give(i);
    }
    for (int i = 0; i < 100; ++i) {
        EXPECT_EQ(worker.wait(), std::to_string(i));
    }
    EXPECT_FALSE(worker.take());
}

TEST(Worker, KeepsNobodyWaitingWhileItWorks)
{
    std::latch go(1);
    Worker<int, int> worker([&go](int order) {
        go.wait();
        return order;
    });
    worker.give(1);
    worker.give(2);
    EXPECT_FALSE(worker.take());
    go.count_down();
    EXPECT_EQ(worker.wait(), 1);
    EXPECT_EQ(worker.wait(), 2);
}

TEST(Worker, IsWaitedForNoLongerThanItIsTold)
{
    std::latch go(1);
    Worker<int, int> worker([&go](int order) {
        go.wait();
        must(order != 2, "of a test");
        return order;
    });
    worker.give(1);
    worker.give(2);
    EXPECT_FALSE(worker.wait_until(Moment::now() + 2ms));
    go.count_down();
    EXPECT_EQ(worker.wait_until(Moment::now() + 1h), 1);
    EXPECT_THROW((void)worker.wait_until(Moment::now() + 1h), CheckFailed);
    EXPECT_FALSE(worker.wait_until(Moment::now()));
}

TEST(Worker, TellsWhenAReportCanBeTaken)
{
    Worker<int, int> worker([](int order) { return order; });
    std::latch came(1);
    worker.give(7, [&] { came.count_down(); });
    came.wait();
    EXPECT_EQ(worker.take(), 7);
}

TEST(Worker, ThrowsToItsOwnerWhatItsWorkThrew)
{
    Worker<int, int> worker([](int order) {
        must(order != 2, "of a test");
        return order;
    });
    for (int i = 1; i <= 4; ++i) {
        worker.give(i);
    }
    EXPECT_EQ(worker.wait(), 1);
    EXPECT_THROW((void)worker.wait(), CheckFailed);
    EXPECT_EQ(worker.wait(), 3);
    EXPECT_EQ(worker.wait(), 4);
}

TEST(Worker, LetsItsOwnerCarryOutAnOrder)
{
    std::vector<std::thread::id> doers;
    Worker<int, int> worker([&doers, sum = 0](int order) mutable {
        doers.push_back(std::this_thread::get_id());
        return sum += order;
    });
    worker.give(1);
    EXPECT_EQ(worker.wait(), 1);
    EXPECT_EQ(worker.do_here(worker.ready(2)), 3);
    EXPECT_FALSE(worker.take());
    worker.give(4);
    EXPECT_EQ(worker.wait(), 7);
    EXPECT_NE(doers[0], std::this_thread::get_id());
    EXPECT_EQ(doers[1], std::this_thread::get_id());
    EXPECT_EQ(doers[2], doers[0]);
}

TEST(Worker, HasItsOwnerWaitForTheOrderThatItHasBegun)
{
    std::latch begun(1);
    int done = 0;
    Worker<int, int> worker([&](int order) {
        if (order == 1) {
            begun.count_down();
        }
        done = done * 10 + order;
        return done;
    });
    worker.give(1);
    begun.wait();
    EXPECT_EQ(worker.do_here(worker.ready(2)), 12);
    EXPECT_EQ(worker.wait(), 1);
}

TEST(Worker, ThrowsToItsOwnerWhatTheOwnerMetAndGoesOn)
{
    Worker<int, int> worker([](int order) {
        must(order != 2, "of a test");
        return order;
    });
    EXPECT_THROW((void)worker.do_here(worker.ready(2)), CheckFailed);
    EXPECT_EQ(worker.do_here(worker.ready(3)), 3);
    worker.give(4);
    EXPECT_EQ(worker.wait(), 4);
}

TEST(Worker, EndsOnlyWhenAllOrdersAreDone)
{
    int done = 0;
    {
        Worker<int, int> worker([&done, own = std::make_unique<int>(1)](int order) {
            done += *own;
            return order;
        });
        for (int i = 0; i < 50; ++i) {
            worker.give(i);
        }
    }
    EXPECT_EQ(done, 50);
}

}  // namespace
}  // namespace jointly
