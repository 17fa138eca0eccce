// Kills a writer at any moment of its work, a thousand times, and counts what it said it had kept.
//
//     hard_kill [--rounds N] [--seed N]
//
// The exit code is 0 only if not one acknowledged entry was lost and not one file broken. This proves
// nothing about power cuts: what a killed process wrote is safe with the system. See power_cut_hard.cpp.
#include "core/journal/load.h"
#include "tests/hard/asked.h"
#include "tests/hard/killed_writer.h"
#include "tests/support/scratch.h"

#include <chrono>
#include <cstdio>
#include <random>

int main(int argc, char** argv)
{
    using namespace jointly;
    const Asked asked = asked_for(argc, argv, {1'000, 20261127});
    std::mt19937_64 random(asked.seed);
    const Scratch scratch;
    Tally tally;
    const auto begun = std::chrono::steady_clock::now();
    std::string file;
    for (int round = 0; round < asked.rounds; ++round) {
        constexpr int rounds_a_file = 50;
        if (round % rounds_a_file == 0) {
            file = scratch.path("killed-" + std::to_string(round) + ".ibb");
        }
        const auto before = load_file(file);
        Killing killing{HARD_WRITER, file};
        killing.enough = static_cast<int>(random() % 12);
        killing.more_us = static_cast<std::uint32_t>(random() % 3'000);
        killing.count_after = true;
        const auto last = kill_writer(killing);
        if (!last && !load_file(file).ok()) {
            ++tally.rounds;  // killed before it made the file, and it said nothing
            std::filesystem::remove(file);
            continue;
        }
        check_what_is_left(file, last, before.ok() ? before.value().record.size() : 0, tally);
    }
    print("kill -9", tally,
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
    const bool is_proved = tally.acknowledged >= static_cast<std::uint64_t>(asked.rounds);
    if (!is_proved) {
        std::printf("kill -9: too few entries were acknowledged to prove anything\n");
    }
    return is_proved && tally.lost == 0 && tally.broken_rounds == 0 ? 0 : 1;
}
