// A disk of which about one call in a thousand fails, as long as it is told to.
#pragma once

#include "core/disk/calls.h"

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

namespace jointly {

class UnreliableDisk {
public:
    explicit UnreliableDisk(std::uint64_t seed) : state_(std::make_shared<State>())
    {
        state_->seed = seed;
    }

    // Good for longer than this object; for any thread.
    [[nodiscard]] DiskCalls calls() const;

    void fail_one_in(std::uint64_t calls) { state_->one_in = calls; }  // 0: none
    [[nodiscard]] std::uint64_t made() const { return state_->made; }
    [[nodiscard]] std::uint64_t failed() const;
    // "EIO 3, ENOSPC 2, ..."
    [[nodiscard]] std::string how_often() const;

private:
    enum class Kind : std::uint8_t { io, no_room, half, interrupted };
    static constexpr std::size_t kinds = 4;

    struct State {
        std::uint64_t seed = 0;
        std::atomic<std::uint64_t> one_in = 0;
        std::atomic<std::uint64_t> made = 0;
        std::array<std::atomic<std::uint64_t>, kinds> failed{};

        // Whether this call fails, and how; errno is set.
        bool strikes(bool is_write, bool& takes_half);
    };

    std::shared_ptr<State> state_;
};

}  // namespace jointly
