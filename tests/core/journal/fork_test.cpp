// Another program changes the session file while it is open: nothing of anybody is overwritten, and the
// session goes on in a copy beside it.
#include "core/base/time.h"
#include "tests/core/journal/chain.h"
#include "tests/core/journal/sample_store.h"
#include "tests/support/room/random_commands.h"

#include <fcntl.h>

#include <map>

namespace jointly {
namespace {

// Everybody gets every lock, and nothing waits for the disk: what a power cut leaves is not asked here.
DiskCalls without_locks()
{
    DiskCalls calls = real_disk();
    calls.flock = [](int, int) { return 0; };
    calls.fsync = [](int) { return 0; };
    calls.fdatasync = [](int) { return 0; };
    return calls;
}

using Files = std::map<std::string, std::string>;
Files sessions_in(const std::string& folder)
{
    Files files;
    for (const auto& one : std::filesystem::directory_iterator(folder)) {
        if (one.path().extension() == ".ibb") {
            files[one.path().string()] = bytes_of(one.path().string());
        }
    }
    return files;
}

class ForkTest : public StoreTest {
protected:
    // "round (copy 2026-03-02 09.05).ibb", by the clock of the last act.
    [[nodiscard]] std::string copy_made(int number = 1) const
    {
        const int offset = system_utc_offset_min(now_ms_);
        std::string time = clock_time(now_ms_, offset);
        time[2] = '.';
        return copy_name(path_, iso(local_date(now_ms_, offset)) + " " + time, number);
    }
    // A session that is open, changed by `meddle`, and gets one more act.
    template <class Meddle>
    void goes_on_in_a_copy(
        const Meddle& meddle, const std::string& why = " was changed by another program. "
                                                       "Nothing of that was overwritten: the "
                                                       "session goes on in ")
    {
        for (const auto& [path, bytes] : sessions_in(scratch_.folder())) {
            std::filesystem::remove(path);
        }
        path_ = scratch_.path("round.ibb");
        ASSERT_TRUE(create_session(path_, "7461").ok());
        Store store = prepared();
        const std::string before = bytes_of(path_);
        meddle(path_);
        const Files theirs = sessions_in(scratch_.folder());
        EXPECT_EQ(refusal(store.do_now(interest("ours"))), "");
        EXPECT_EQ(store.path(), copy_made());
        const std::string name = store.path().substr(store.path().rfind('/') + 1);
        EXPECT_EQ(store.notice(), "round.ibb" + why + name + ", with all that was said here.");
        EXPECT_FALSE(store.failure());
        Files after = sessions_in(scratch_.folder());
        EXPECT_TRUE(after[store.path()].starts_with(before));
        after.erase(store.path());
        EXPECT_EQ(after, theirs);

        ASSERT_TRUE(store.do_now(interest("and more")).ok());
        EXPECT_EQ(interests(load_file(store.path()).value().session),
            (std::vector<std::string>{"ours", "and more"}));
        EXPECT_EQ(mode_of(store.path()), 0600U);
        EXPECT_FALSE(std::filesystem::exists(path_ + ".lock"));
        EXPECT_TRUE(std::filesystem::exists(store.path() + ".lock"));
    }
};

TEST_F(ForkTest, NamesCopiesByTheTimeOfTheAct)
{
    EXPECT_EQ(copy_name("/a.b/round.ibb", "2026-03-02 14.05", 1),
        "/a.b/round (copy 2026-03-02 14.05).ibb");
    EXPECT_EQ(copy_name("/a.b/round.ibb", "2026-03-02 14.05", 3),
        "/a.b/round (copy 2026-03-02 14.05, 3).ibb");
    EXPECT_EQ(copy_name("/a.b/round", "now", 1), "/a.b/round (copy now)");
    EXPECT_EQ(copy_name(".round", "now", 2), ".round (copy now, 2)");
}

TEST_F(ForkTest, LeavesAloneWhatAnotherProgramAppended)
{
    goes_on_in_a_copy([](const std::string& path) { put(path, "foreign\n", true); });
}

TEST_F(ForkTest, LeavesAloneWhatAnotherProgramCutOff)
{
    goes_on_in_a_copy([](const std::string& path) { std::filesystem::resize_file(path, 200); });
    goes_on_in_a_copy([](const std::string& path) { std::filesystem::resize_file(path, 0); });
}

TEST_F(ForkTest, LeavesAloneAFileThatTookItsPlace)
{
    goes_on_in_a_copy([](const std::string& path) {
        put(path + ".new", bytes_of(path));
        std::filesystem::rename(path + ".new", path);
    });
}

TEST_F(ForkTest, SeesALastLineOfTheSameLength)
{
    goes_on_in_a_copy([](const std::string& path) {
        put(path, swapped(bytes_of(path), "that nights", "that nighta"));
    });
}

TEST_F(ForkTest, GoesOnWhereTheFileIsGone)
{
    goes_on_in_a_copy([](const std::string& path) { std::filesystem::remove(path); },
        " is no longer where it was. The session goes on in ");
    goes_on_in_a_copy(
        [](const std::string& path) { std::filesystem::rename(path, path + ".away"); },
        " is no longer where it was. The session goes on in ");
}

TEST_F(ForkTest, TakesANewDateForNoChange)
{
    Store store = prepared();
    std::filesystem::last_write_time(path_, std::filesystem::file_time_type::clock::now());
    ASSERT_TRUE(store.do_now(interest("ours")).ok());
    EXPECT_EQ(store.path(), path_);
    EXPECT_EQ(store.notice(), "");
}

TEST_F(ForkTest, OverwritesNoCopyThatIsThere)
{
    Store store = prepared();
    put(path_, "foreign\n", true);
    now_ms_ += 60'000;  // the time of the act to come
    const std::string first = copy_made(1);
    put(first, "theirs");
    put(copy_made(2), "theirs too");
    now_ms_ -= 60'000;
    ASSERT_TRUE(store.do_now(interest("ours")).ok());
    EXPECT_EQ(store.path(), copy_made(3));
    EXPECT_EQ(bytes_of(copy_made(1)), "theirs");
    EXPECT_EQ(bytes_of(copy_made(2)), "theirs too");
    put(store.path(), "foreign\n", true);
    const std::string before = store.path();
    ASSERT_TRUE(store.do_now(interest("again")).ok());
    EXPECT_NE(store.path(), before);
    EXPECT_EQ(interests(load_file(store.path()).value().session),
        (std::vector<std::string>{"ours", "again"}));
}

TEST_F(ForkTest, EndsLookingForANameAfterAHundred)
{
    Store store = prepared();
    put(path_, "foreign\n", true);
    now_ms_ += 60'000;  // the time of the act to come
    for (int number = 1; number <= 99; ++number) {
        put(copy_made(number), "theirs");
    }
    now_ms_ -= 60'000;
    EXPECT_EQ(refusal(store.do_now(interest("ours"))),
        "round.ibb was changed by another program, and no copy can be made beside it. Save the "
        "session elsewhere to go on.");
    EXPECT_TRUE(store.failure());
    EXPECT_EQ(bytes_of(copy_made(99)), "theirs");
}

TEST_F(ForkTest, TakesNoNameThatAnotherTookMeanwhile)
{
    DiskCalls calls = real_disk();
    std::string first;
    calls.open = [&](const char* path, int flags, mode_t mode) {
        if (first == path) {
            put(path, "theirs");  // between the look and the making
        }
        return ::open(path, flags, mode);
    };
    Store store = prepared(calls);
    put(path_, "foreign\n", true);
    now_ms_ += 60'000;
    first = copy_made(1);
    now_ms_ -= 60'000;
    ASSERT_EQ(refusal(store.do_now(interest("ours"))), "");
    EXPECT_EQ(store.path(), copy_made(2));
    EXPECT_EQ(bytes_of(copy_made(1)), "theirs");
}

TEST_F(ForkTest, NamesCopiesByTheClockOfTheMeeting)
{
    constexpr int east_min = 345;
    Store store = prepared();
    ASSERT_TRUE(store.do_now(OpenMeeting{east_min}).ok());
    put(path_, "foreign\n", true);
    ASSERT_TRUE(store.do_now(interest("ours")).ok());
    std::string time = clock_time(now_ms_, east_min);
    time[2] = '.';
    EXPECT_EQ(store.path(), copy_name(path_, iso(local_date(now_ms_, east_min)) + " " + time, 1));
}

TEST_F(ForkTest, FailsWhereNoCopyCanBeMade)
{
    DiskCalls calls = real_disk();
    std::atomic<bool> full = false;
    calls.open = [&](const char* path, int flags, mode_t mode) {
        if (full && std::string_view(path).find("(copy") != std::string_view::npos) {
            errno = ENOSPC;
            return -1;
        }
        return real_disk().open(path, flags, mode);
    };
    Store store = prepared(calls);
    put(path_, "foreign\n", true);
    full = true;
    EXPECT_EQ(refusal(store.do_now(interest("ours"))),
        "round.ibb was changed by another program, and no copy can be made beside it. Save the "
        "session elsewhere to go on.");
    EXPECT_TRUE(store.failure());
    ASSERT_TRUE(store.save_elsewhere(scratch_.path("stick.ibb")).ok());
    store.wait();
    EXPECT_FALSE(store.failure());
    ASSERT_TRUE(store.do_now(interest("ours")).ok());
    EXPECT_EQ(interests(load_file(scratch_.path("stick.ibb")).value().session),
        std::vector<std::string>{"ours"});
}

TEST_F(ForkTest, FailsWhereTheWholeFolderIsGone)
{
    std::filesystem::create_directory(scratch_.path("stick"));
    std::filesystem::rename(path_, scratch_.path("stick/round.ibb"));
    path_ = scratch_.path("stick/round.ibb");
    Store store = prepared();
    std::filesystem::rename(scratch_.path("stick"), scratch_.path("pulled"));
    EXPECT_EQ(refusal(store.do_now(interest("ours"))),
        "round.ibb is no longer where it was, and no copy can be made beside it. Save the session "
        "elsewhere to go on.");
    EXPECT_TRUE(store.failure());
    EXPECT_TRUE(interests(store.session()).empty());
}

// ---- two writers without locks -----------------------------------------------------------------------

// One of two laptops at one file, and all that was promised to it.
struct Laptop {
    Store store;
    std::vector<std::string> promised;
};

// What another program does to a file now and then.
void meddle(const std::string& path, Chance& chance)
{
    if (!std::filesystem::exists(path)) {
        return;
    }
    switch (chance.below(5)) {
        case 0: put(path, "foreign\n", true); break;
        case 1: std::filesystem::resize_file(path, std::filesystem::file_size(path) / 2); break;
        case 2:
            put(path + ".new", bytes_of(path));
            std::filesystem::rename(path + ".new", path);
            break;
        case 3:
            std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now());
            break;
        default: std::filesystem::remove(path); break;
    }
}

class TwoWriters : public ForkTest, public testing::WithParamInterface<std::uint64_t> {};

TEST_P(TwoWriters, OverwriteNothingOfEachOtherWithoutLocks)
{
    constexpr int rounds = 250;
    constexpr int steps = 6;
    {
        (void)prepared();
    }
    const std::string start = bytes_of(path_);
    Chance chance(GetParam());
    int forks = 0;
    for (int round = 0; round < rounds; ++round) {
        const Scratch folder;
        const std::string path = folder.path("round.ibb");
        put(path, start);
        std::vector<Laptop> laptops;
        for (int who = 0; who < 2; ++who) {
            auto store = Store::open(path, around(), without_locks());
            ASSERT_TRUE(store.ok());
            laptops.push_back({std::move(store).value(), {}});
        }
        for (int step = 0; step < steps; ++step) {
            if (chance.one_in(6)) {
                meddle(path, chance);
            }
            const int who = chance.below(2);
            Laptop& laptop = laptops[static_cast<std::size_t>(who)];
            const Files before = sessions_in(folder.folder());
            const std::string text = std::to_string(who) + ":" + std::to_string(step);
            ASSERT_EQ(refusal(laptop.store.do_now(interest(text))), "");
            laptop.promised.push_back(text);
            const Files after = sessions_in(folder.folder());
            for (const auto& [name, bytes] : before) {
                ASSERT_TRUE(after.contains(name));
                ASSERT_TRUE(name == laptop.store.path() ? after.at(name).starts_with(bytes)
                                                        : after.at(name) == bytes)
                    << "round " << round << " step " << step << " " << name;
            }
            const auto kept = load_file(laptop.store.path());
            ASSERT_TRUE(kept.ok());
            ASSERT_EQ(kept.value().notice, "");
            ASSERT_EQ(interests(kept.value().session), laptop.promised) << "round " << round;
        }
        forks += laptops[0].store.path() != path || laptops[1].store.path() != path ? 1 : 0;
    }
    EXPECT_GT(forks, rounds / 2);
}

// A thousand rounds in four parts.
INSTANTIATE_TEST_SUITE_P(Seeds, TwoWriters, testing::Values(1, 2, 3, 4));

}  // namespace
}  // namespace jointly
