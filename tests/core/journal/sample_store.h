// A session of a sample in a folder of its own, and disks that stand still or fail on demand.
#pragma once

#include "core/journal/store.h"
#include "tests/core/disk/scratch.h"

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <memory>
#include <semaphore>
#include <string>

namespace jointly {

inline const RecordInterest an_interest{{1}, {false, {1}}, "Go home unhurt"};

// Its clock goes a minute further at each act.
class StoreTest : public testing::Test {
protected:
    StoreTest() { EXPECT_TRUE(create_session(path_, "7461").ok()); }

    [[nodiscard]] Surroundings around()
    {
        return seeded_surroundings("7461", [this] { return now_ms_ += 60'000; });
    }
    [[nodiscard]] Store opened(const DiskCalls& disk = real_disk())
    {
        auto store = Store::open(path_, around(), disk);
        must(store.ok(), "the store of a test does not open");
        return std::move(store).value();
    }
    // Two parties and an issue.
    [[nodiscard]] Store prepared(const DiskCalls& disk = real_disk())
    {
        Store store = opened(disk);
        for (const Command& command : {Command{JoinParty{"Union", "", "", 6, true}},
                 Command{JoinParty{"Management", "", "", 6, true}},
                 Command{RaiseIssue{"What might we do so that nights are safe?", ""}}}) {
            EXPECT_TRUE(store.do_now(command).ok());
        }
        return store;
    }
    // The sentence of what is refused.
    template <class T>
    static std::string refusal(const Result<T>& answer)
    {
        return answer.ok() ? "" : answer.problem().text;
    }
    static std::vector<std::string> interests(const Session& session)
    {
        std::vector<std::string> texts;
        for (const Interest& interest : session.interests) {
            texts.push_back(interest.text);
        }
        return texts;
    }
    static Act interest(const std::string& text)
    {
        return Command{RecordInterest{{1}, {false, {1}}, text}};
    }

    Scratch scratch_;
    std::string path_ = scratch_.path("round.ibb");
    std::int64_t now_ms_ = 1'772'470'800'000;
};

// A disk whose writes stand still while held, as those of a stick do.
class SlowDisk {
public:
    [[nodiscard]] DiskCalls calls()
    {
        DiskCalls calls = real_disk();
        calls.write = [state = state_](int fd, const void* bytes, std::size_t count) {
            if (state->held) {
                state->reached.release();
                state->goes_on.acquire();
            }
            return ::write(fd, bytes, count);
        };
        return calls;
    }
    void hold() { state_->held = true; }
    // Until a write stands still.
    void wait_for_write() { state_->reached.acquire(); }
    // That write and all after it.
    void let_go()
    {
        state_->held = false;
        state_->goes_on.release();
    }

private:
    struct State {
        std::atomic<bool> held = false;
        std::counting_semaphore<> reached{0};
        std::counting_semaphore<> goes_on{0};
    };
    std::shared_ptr<State> state_ = std::make_shared<State>();
};

// A disk on which writing or syncing one file fails from some moment on.
class BadDisk {
public:
    [[nodiscard]] DiskCalls calls()
    {
        DiskCalls calls = real_disk();
        calls.write = [state = state_](int fd, const void* bytes, std::size_t count) -> ssize_t {
            return state->fails(state->write_error, fd) ? -1 : ::write(fd, bytes, count);
        };
        calls.fdatasync = [state = state_](int fd) {
            ++state->syncs;
            return state->fails(state->sync_error, fd) ? -1 : ::fdatasync(fd);
        };
        return calls;
    }
    // Of the files that are open now and those that get their place; 0: no more.
    void fail_writes(int error, const std::string& path)
    {
        state_->fail(state_->write_error, error, path);
    }
    void fail_syncs(int error, const std::string& path)
    {
        state_->fail(state_->sync_error, error, path);
    }
    [[nodiscard]] int syncs() const { return state_->syncs; }

private:
    struct State {
        std::atomic<int> write_error = 0;
        std::atomic<int> sync_error = 0;
        std::atomic<ino_t> inode = 0;
        std::atomic<int> syncs = 0;

        bool fails(int error, int fd) const
        {
            struct stat found {};
            if (error == 0 || ::fstat(fd, &found) != 0 || found.st_ino != inode) {
                return false;
            }
            errno = error;
            return true;
        }
        void fail(std::atomic<int>& which, int error, const std::string& path)
        {
            struct stat found {};
            must(::stat(path.c_str(), &found) == 0, "a test's disk fails for no file");
            inode = found.st_ino;
            which = error;
        }
    };
    std::shared_ptr<State> state_ = std::make_shared<State>();
};

}  // namespace jointly
