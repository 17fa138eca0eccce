// How threads exchange values: one puts them in, another takes them out, in order. Nothing else is
// shared between threads, and no other mutex stands in this program.
//
// Any thread may make any of these calls. What is put in belongs to whoever takes it out.
#pragma once

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace jointly {

template <class T>
class Mailbox {
public:
    // Never waits for whoever takes. Once closed it drops the value.
    void put(T value)
    {
        {
            const std::lock_guard guard(door_);
            if (closed_) {
                return;
            }
            values_.push_back(std::move(value));
        }
        came_.notify_one();
    }

    // The oldest; nothing where there is none. Never waits.
    [[nodiscard]] std::optional<T> take()
    {
        const std::lock_guard guard(door_);
        return oldest();
    }

    // The oldest, for which it waits; nothing once the box is closed and empty.
    [[nodiscard]] std::optional<T> wait()
    {
        std::unique_lock guard(door_);
        came_.wait(guard, [this] { return closed_ || !values_.empty(); });
        return oldest();
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
    [[nodiscard]] std::optional<T> oldest()
    {
        if (values_.empty()) {
            return std::nullopt;
        }
        std::optional<T> value(std::move(values_.front()));
        values_.pop_front();
        return value;
    }

    std::mutex door_;
    std::condition_variable came_;
    std::deque<T> values_;
    bool closed_ = false;
};

}  // namespace jointly
