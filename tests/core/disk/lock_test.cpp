#include "core/disk/lock.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>
#include <pwd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <barrier>
#include <csignal>
#include <string>
#include <thread>
#include <vector>

namespace jointly {
namespace {

std::string refusal(const std::string& path)
{
    const auto lock = FileLock::take(path);
    return lock.ok() ? "taken" : lock.problem().text;
}

// Another process that holds a lock until it is told to end or is killed.
class Holder {
public:
    explicit Holder(const std::string& path)
    {
        EXPECT_EQ(::pipe(ready_), 0);
        EXPECT_EQ(::pipe(end_), 0);
        pid_ = ::fork();
        if (pid_ == 0) {
            {
                ::close(end_[1]);
                const auto lock = FileLock::take(path);
                const char answer = lock.ok() ? 'y' : 'n';
                (void)!::write(ready_[1], &answer, 1);
                char word = 0;
                (void)!::read(end_[0], &word, 1);
            }
            ::_exit(0);
        }
        ::close(end_[0]);
        char answer = 0;
        EXPECT_EQ(::read(ready_[0], &answer, 1), 1);
        EXPECT_EQ(answer, 'y');
    }
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
    ~Holder()
    {
        ::close(ready_[0]);
        ::close(ready_[1]);
        ::close(end_[1]);
        wait();
    }

    [[nodiscard]] pid_t pid() const { return pid_; }
    void end()
    {
        (void)!::write(end_[1], "e", 1);
        wait();
    }
    void kill()
    {
        ::kill(pid_, SIGKILL);
        wait();
    }

private:
    void wait()
    {
        if (!waited_) {
            ::waitpid(pid_, nullptr, 0);
            waited_ = true;
        }
    }

    int ready_[2] = {-1, -1};
    int end_[2] = {-1, -1};
    pid_t pid_ = -1;
    bool waited_ = false;
};

TEST(FileLock, NamesWhoHoldsIt)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    Holder holder(path);
    const std::string sentence = refusal(path);
    std::array<char, 256> host{};
    ASSERT_EQ(::gethostname(host.data(), host.size() - 1), 0);
    const struct passwd* const user = ::getpwuid(::geteuid());
    const std::string start = "This file is open in another Jointly ("
                            + std::string(user == nullptr ? "user " : user->pw_name);
    EXPECT_TRUE(sentence.starts_with(start)) << sentence;
    EXPECT_NE(sentence.find(" on " + std::string(host.data()) + " since "), std::string::npos)
        << sentence;
    const std::string end = ", pid " + std::to_string(holder.pid()) + "). Close it there first.";
    ASSERT_TRUE(sentence.ends_with(end)) << sentence;
    std::string told = sentence.substr(sentence.size() - end.size() - 16, 16);
    for (char& letter : told) {
        letter = letter >= '0' && letter <= '9' ? '0' : letter;
    }
    EXPECT_EQ(told, "0000-00-00 00:00");
    EXPECT_EQ(mode_of(path + ".lock"), 0600U);
}

TEST(FileLock, LeavesNothingBehind)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    {
        const auto lock = FileLock::take(path);
        ASSERT_TRUE(lock.ok());
        EXPECT_NE(refusal(path), "taken");
    }
    EXPECT_TRUE(scratch.is_empty());
    Holder holder(path);
    holder.end();
    EXPECT_TRUE(scratch.is_empty());
    EXPECT_EQ(refusal(path), "taken");
}

TEST(FileLock, IsTakenOverFromAKilledHolder)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    Holder holder(path);
    holder.kill();
    const auto is_of = [&](pid_t pid) {
        return bytes_of(path + ".lock").ends_with(", pid " + std::to_string(pid) + "\n");
    };
    EXPECT_TRUE(is_of(holder.pid()));
    const auto lock = FileLock::take(path);
    ASSERT_TRUE(lock.ok());
    EXPECT_TRUE(is_of(::getpid()));
}

TEST(FileLock, MovesWithItsOwner)
{
    const Scratch scratch;
    auto first = FileLock::take(scratch.path("a"));
    auto second = FileLock::take(scratch.path("b"));
    ASSERT_TRUE(first.ok() && second.ok());
    FileLock lock = std::move(first).value();
    EXPECT_NE(refusal(scratch.path("a")), "taken");
    lock = std::move(second).value();
    EXPECT_EQ(refusal(scratch.path("a")), "taken");
    EXPECT_NE(refusal(scratch.path("b")), "taken");
}

TEST(FileLock, IsOneForAllLinksToAFile)
{
    const Scratch scratch;
    put(scratch.path("round.ibb"), "x");
    ::symlink("round.ibb", scratch.path("link.ibb").c_str());
    const auto lock = FileLock::take(scratch.path("link.ibb"));
    ASSERT_TRUE(lock.ok());
    EXPECT_NE(refusal(scratch.path("round.ibb")), "taken");
}

TEST(FileLock, ShowsOnlyANoteThatIsOne)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    const auto lock = FileLock::take(path);
    ASSERT_TRUE(lock.ok());
    const std::string nameless = "This file is open in another Jointly. Close it there first.";
    for (const std::string note : {"", "something else", ", pid \xFF\n"}) {
        put(path + ".lock", note);
        EXPECT_EQ(refusal(path), nameless);
    }
    put(path + ".lock", "ana on \x1B[31mhost \n\n since 09:00, pid 1\n");
    EXPECT_EQ(refusal(path), "This file is open in another Jointly (ana on [31mhost since 09:00, "
                             "pid 1). Close it there first.");
}

TEST(FileLock, SaysWhyItCannotBeTaken)
{
    const Scratch scratch;
    const std::string start =
        "This session cannot be opened for writing, since its lock cannot be taken. ";
    EXPECT_EQ(refusal(scratch.path("none/round.ibb")),
        start + "The folder is not there. Check the name, or make the folder first.");
    ::symlink("elsewhere", scratch.path("round.ibb.lock").c_str());
    EXPECT_EQ(refusal(scratch.path("round.ibb")),
        start + "A link has this name. Remove the link, and try again.");
    EXPECT_FALSE(std::filesystem::exists(scratch.path("elsewhere")));
    DiskCalls calls = real_disk();
    calls.flock = [](int, int) {
        errno = ENOLCK;
        return -1;
    };
    const auto lock = FileLock::take(scratch.path("other.ibb"), calls);
    ASSERT_FALSE(lock.ok());
    EXPECT_EQ(lock.problem().text, start
                                       + "This disk cannot do what keeping a session safely takes. "
                                         "Copy the file to a disk of this computer.");
}

// Whoever held it has removed the file between the opening and the lock.
TEST(FileLock, IsOfTheFileThatHasTheName)
{
    const Scratch scratch;
    const std::string path = scratch.path("round.ibb");
    const auto refused_with = [&](const auto& change) {
        DiskCalls calls = real_disk();
        change(calls);
        const auto lock = FileLock::take(path, calls);
        std::filesystem::remove(path + ".lock");
        return lock.ok() ? "taken" : lock.problem().text;
    };
    const std::string nameless = "This file is open in another Jointly. Close it there first.";
    int removed = 0;
    const auto remove_the_first = [&](int most) {
        return [&removed, &path, most](DiskCalls& calls) {
            removed = 0;
            calls.flock = [&removed, &path, most](int fd, int operation) {
                if (removed < most) {
                    ++removed;
                    std::filesystem::remove(path + ".lock");
                }
                return real_disk().flock(fd, operation);
            };
        };
    };
    EXPECT_EQ(refused_with(remove_the_first(99)), "taken");
    EXPECT_EQ(refused_with(remove_the_first(100)), nameless);
    EXPECT_EQ(refused_with([](DiskCalls& calls) {
        calls.stat = [](const char* name, struct stat* found) {
            const int outcome = ::stat(name, found);
            ++found->st_dev;
            return outcome;
        };
    }),
        nameless);
    EXPECT_EQ(refused_with([](DiskCalls& calls) {
        calls.stat = [](const char* name, struct stat* found) {
            const int outcome = ::stat(name, found);
            ++found->st_ino;
            return outcome;
        };
    }),
        nameless);
    EXPECT_EQ(
        refused_with([](DiskCalls& calls) { calls.fstat = [](int, struct stat*) { return -1; }; }),
        nameless);
}

TEST(FileLock, IsTriedAgainWhereASignalCameBetween)
{
    const Scratch scratch;
    DiskCalls calls = real_disk();
    int left = 2;
    calls.flock = [&](int fd, int operation) {
        errno = EINTR;
        return left-- > 0 ? -1 : real_disk().flock(fd, operation);
    };
    EXPECT_TRUE(FileLock::take(scratch.path("round.ibb"), calls).ok());
    EXPECT_LT(left, 0);
}

TEST(FileLock, NamesAUserWithoutANameByNumber)
{
    constexpr uid_t nobody_known = 54'321;
    if (::geteuid() != 0 || ::getpwuid(nobody_known) != nullptr) {
        GTEST_SKIP() << "only root can be somebody else";
    }
    const Scratch scratch;
    ::chmod(scratch.folder().c_str(), 0777);
    ASSERT_EQ(::seteuid(nobody_known), 0);
    {
        const auto lock = FileLock::take(scratch.path("round.ibb"));
        EXPECT_TRUE(lock.ok());
        EXPECT_TRUE(bytes_of(scratch.path("round.ibb.lock")).starts_with("user 54321 on "));
    }
    ASSERT_EQ(::seteuid(0), 0);
}

TEST(FileLock, HasOneWinnerAmongMany)
{
    constexpr int contenders = 20;
    const Scratch scratch;
    for (int round = 0; round < 25; ++round) {
        std::atomic<int> winners = 0;
        std::barrier together(contenders);
        std::vector<std::thread> threads;
        for (int i = 0; i < contenders; ++i) {
            threads.emplace_back([&] {
                together.arrive_and_wait();
                const auto lock = FileLock::take(scratch.path("round.ibb"));
                winners += lock.ok() ? 1 : 0;
                together.arrive_and_wait();
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        ASSERT_EQ(winners, 1) << round;
    }
}

TEST(FileLock, IsNeverHeldTwiceWhileOthersComeAndGo)
{
    const Scratch scratch;
    std::atomic<int> inside = 0;
    std::atomic<int> most = 0;
    std::atomic<int> turns = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            for (int turn = 0; turn < 300; ++turn) {
                const auto lock = FileLock::take(scratch.path("round.ibb"));
                if (lock.ok()) {
                    ++turns;
                    const int now = ++inside;
                    most = std::max(most.load(), now);
                    std::this_thread::yield();
                    --inside;
                }
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(most, 1);
    EXPECT_GT(turns, 8);
    EXPECT_TRUE(scratch.is_empty());
}

}  // namespace
}  // namespace jointly
