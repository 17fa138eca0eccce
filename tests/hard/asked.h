// The words of a hard suite's command line.
#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace jointly {

// What ctest is told to take for a suite that this machine cannot run (SKIP_RETURN_CODE).
inline constexpr int skipped = 77;

struct Asked {
    int rounds = 0;
    std::uint64_t seed = 0;
};

// `usual` where a word is not given. Ends the program with a usage line where one is not known.
[[nodiscard]] inline Asked asked_for(int argc, char** argv, Asked usual)
{
    for (int at = 1; at < argc; at += 2) {
        const std::string_view word = argv[at];
        if (at + 1 < argc && word == "--rounds") {
            usual.rounds = std::atoi(argv[at + 1]);
        } else if (at + 1 < argc && word == "--seed") {
            usual.seed = std::strtoull(argv[at + 1], nullptr, 10);
        } else {
            std::fprintf(stderr, "usage: %s [--rounds N] [--seed N]\n", argv[0]);
            std::exit(2);
        }
    }
    return usual;
}

}  // namespace jointly
