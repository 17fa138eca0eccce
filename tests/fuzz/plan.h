// What every program that damages inputs takes from its command line, and chance that is the same on
// every machine.
//
//     [--seed N] [--runs N | --seconds N] [FILE...]
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

using Random = std::mt19937_64;

// std::uniform_int_distribution differs between libraries; the inputs must not.
[[nodiscard]] inline std::size_t below(Random& random, std::size_t end)
{
    return static_cast<std::size_t>(random() % end);
}

class Plan {
public:
    // `arguments` without the program's name.
    explicit Plan(std::span<char* const> arguments)
    {
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            const std::string_view word = arguments[i];
            const bool has_number = i + 1 < arguments.size();
            if (has_number && word == "--seed") {
                seed_ = std::strtoull(arguments[++i], nullptr, 10);
            } else if (has_number && word == "--runs") {
                runs_ = std::strtoull(arguments[++i], nullptr, 10);
            } else if (has_number && word == "--seconds") {
                seconds_ = std::strtoull(arguments[++i], nullptr, 10);
            } else {
                files_.emplace_back(word);
            }
        }
    }

    [[nodiscard]] std::uint64_t seed() const { return seed_; }
    [[nodiscard]] const std::vector<std::string>& files() const { return files_; }

    // Whether another input is wanted after `done` of them.
    [[nodiscard]] bool goes_on(std::uint64_t done) const
    {
        return seconds_ == 0 ? done < runs_
                             : Clock::now() - start_ < std::chrono::seconds(seconds_);
    }

private:
    using Clock = std::chrono::steady_clock;

    Clock::time_point start_ = Clock::now();
    std::uint64_t seed_ = 1;
    std::uint64_t runs_ = 100'000;
    std::uint64_t seconds_ = 0;  // 0: as many as `runs_`
    std::vector<std::string> files_;
};

}  // namespace jointly
