#include "tests/hard/unreliable_disk.h"

#include <cerrno>
#include <numeric>

namespace jointly {

namespace {

// One that another thread's calls do not push out of its place: the n-th call of a run fails or not,
// whoever makes it (splitmix64).
std::uint64_t scattered(std::uint64_t seed, std::uint64_t n)
{
    std::uint64_t mixed = seed + n * 0x9E3779B97F4A7C15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return mixed ^ (mixed >> 31U);
}

}  // namespace

bool UnreliableDisk::State::strikes(bool is_write, bool& takes_half)
{
    const std::uint64_t chance = scattered(seed, ++made);
    takes_half = false;
    if (one_in == 0 || chance % one_in != 0) {
        return false;
    }
    auto kind = static_cast<Kind>((chance >> 32U) % kinds);
    if (kind == Kind::half && !is_write) {
        kind = Kind::io;
    }
    ++failed[static_cast<std::size_t>(kind)];
    takes_half = kind == Kind::half;
    errno = kind == Kind::no_room ? ENOSPC : kind == Kind::interrupted ? EINTR : EIO;
    return true;
}

DiskCalls UnreliableDisk::calls() const
{
    // What fails of them does nothing, but for the write that takes half.
    const auto unless_struck = [state = state_](auto call) {
        return [state, call](auto... arguments) {
            bool takes_half = false;
            using Answer = decltype(call(arguments...));
            return state->strikes(false, takes_half) ? Answer{-1} : call(arguments...);
        };
    };
    const DiskCalls& real = real_disk();
    DiskCalls calls;
    calls.open = unless_struck(real.open);
    calls.write = [state = state_, &real](int fd, const void* bytes, std::size_t count) -> ssize_t {
        bool takes_half = false;
        if (!state->strikes(true, takes_half)) {
            return real.write(fd, bytes, count);
        }
        return takes_half ? real.write(fd, bytes, count / 2) : -1;
    };
    calls.fsync = unless_struck(real.fsync);
    calls.fdatasync = unless_struck(real.fdatasync);
    calls.ftruncate = unless_struck(real.ftruncate);
    calls.fstat = unless_struck(real.fstat);
    calls.stat = unless_struck(real.stat);
    calls.rename = unless_struck(real.rename);
    calls.unlink = unless_struck(real.unlink);
    calls.flock = unless_struck(real.flock);
    calls.pread = unless_struck(real.pread);
    return calls;
}

std::uint64_t UnreliableDisk::failed() const
{
    return std::accumulate(state_->failed.begin(), state_->failed.end(), std::uint64_t{0});
}

std::string UnreliableDisk::how_often() const
{
    const auto of = [&](Kind kind) {
        return std::to_string(state_->failed[static_cast<std::size_t>(kind)].load());
    };
    return of(Kind::io) + " EIO, " + of(Kind::no_room) + " ENOSPC, " + of(Kind::half)
         + " short writes, " + of(Kind::interrupted) + " EINTR";
}

}  // namespace jointly
