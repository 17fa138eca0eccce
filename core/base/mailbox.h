// How threads exchange values: one puts them in, another takes them out, in order. Nothing else is
// shared between threads, and no other mutex stands in this program.
//
// Any thread may make any of these calls. What is put in belongs to whoever takes it out.
#pragma once

#include <chrono>
#include <condition_variable>
#include <list>
#include <mutex>
#include <optional>
#include <utility>

namespace jointly {

template <class T>
class Mailbox {
public:
    // One value in memory that goes with it; empty: none. A letter that is written can always be sent,
    // and answered on the same paper, where there is no memory left for another.
    using Letter = std::list<T>;

    [[nodiscard]] static Letter letter(T value)
    {
        Letter one;
        one.push_back(std::move(value));
        return one;
    }

    // Never waits for whoever takes. Once closed it drops the value.
    void put(T value) { send(letter(std::move(value))); }
    // The same; takes no memory.
    void send(Letter one) noexcept
    {
        {
            const std::lock_guard guard(door_);
            if (closed_) {
                return;
            }
            letters_.splice(letters_.end(), one);
        }
        came_.notify_one();
    }

    // The oldest; nothing where there is none. Never waits.
    [[nodiscard]] std::optional<T> take()
    {
        const std::lock_guard guard(door_);
        return value_of(oldest());
    }

    // The oldest, for which it waits; nothing once the box is closed and empty.
    [[nodiscard]] std::optional<T> wait() { return value_of(receive()); }
    // The same; takes no memory.
    [[nodiscard]] Letter receive()
    {
        std::unique_lock guard(door_);
        came_.wait(guard, [this] { return closed_ || !letters_.empty(); });
        return oldest();
    }
    // The oldest, for which it waits until then at most; nothing where none came. Takes no memory.
    [[nodiscard]] std::optional<T> wait_until(std::chrono::steady_clock::time_point then)
    {
        std::unique_lock guard(door_);
        came_.wait_until(guard, then, [this] { return closed_ || !letters_.empty(); });
        return value_of(oldest());
    }

    // What is in it can still be taken; nothing more comes in.
    void close()
    {
        {
            const std::lock_guard guard(door_);
            closed_ = true;
        }
        came_.notify_all();
    }

private:
    [[nodiscard]] Letter oldest()
    {
        Letter one;
        if (!letters_.empty()) {
            one.splice(one.end(), letters_, letters_.begin());
        }
        return one;
    }
    [[nodiscard]] static std::optional<T> value_of(Letter one)
    {
        return one.empty() ? std::nullopt : std::optional<T>(std::move(one.front()));
    }

    std::mutex door_;
    std::condition_variable came_;
    Letter letters_;
    bool closed_ = false;
};

}  // namespace jointly
