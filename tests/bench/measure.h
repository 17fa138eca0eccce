// What the benchmarks measure with: one clock, and what is told of many times.
#pragma once

#include <time.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <vector>

namespace jointly {

using Clock = std::chrono::steady_clock;

[[nodiscard]] inline double microseconds(Clock::duration time)
{
    return std::chrono::duration<double, std::micro>(time).count();
}

// How long `work` takes, in microseconds.
template <class Work>
[[nodiscard]] double time_of(const Work& work)
{
    const auto before = Clock::now();
    work();
    return microseconds(Clock::now() - before);
}

// How long `work` keeps the processor, in microseconds: what other programs take is not counted. Only of
// work that neither waits nor hands anything to another thread.
template <class Work>
[[nodiscard]] double processor_time_of(const Work& work)
{
    const auto now = [] {
        timespec time{};
        (void)::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
    };
    const double before = now();
    work();
    return now() - before;
}

// The time that this share of all stays below; there is at least one.
[[nodiscard]] inline double quantile(std::vector<double> times, double share)
{
    const auto rank = static_cast<std::size_t>(share * static_cast<double>(times.size()));
    const auto place =
        times.begin() + static_cast<std::ptrdiff_t>(std::min(rank, times.size() - 1));
    std::nth_element(times.begin(), place, times.end());
    return *place;
}

[[nodiscard]] inline double median(std::vector<double> times)
{
    return quantile(std::move(times), 0.5);
}

// "met" or "missed".
[[nodiscard]] inline const char* outcome_of(double ratio, double most)
{
    return ratio <= most ? "met" : "missed";
}

}  // namespace jointly
