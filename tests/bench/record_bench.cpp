// What the session file costs: to append to it, and to open it, beside others that do the same in one
// run. A busy machine makes all of them slower and the ratios less sure; run it on an idle one.
//
//     bench_record [--folder DIR] [--appends N] [--before N] [--runs N]
#include "tests/bench/record_bench.h"

#include "tests/bench/bench_folder.h"

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>

namespace jointly {
namespace {

struct Asked {
    std::string folder;
    std::size_t appends = 3'000;
    std::size_t before = 5'000;
    int runs = 7;
};

std::optional<Asked> asked_for(int argc, char** argv)
{
    Asked asked;
    for (int at = 1; at + 1 < argc; at += 2) {
        const std::string_view word = argv[at];
        const char* const value = argv[at + 1];
        if (word == "--folder") {
            asked.folder = value;
        } else if (word == "--appends") {
            asked.appends = std::strtoull(value, nullptr, 10);
        } else if (word == "--before") {
            asked.before = std::strtoull(value, nullptr, 10);
        } else if (word == "--runs") {
            asked.runs = std::atoi(value);
        } else {
            return std::nullopt;
        }
    }
    const bool is_possible = argc % 2 == 1 && asked.appends > 0 && asked.runs > 0;
    return is_possible ? std::optional(asked) : std::nullopt;
}

int run(const Asked& asked)
{
    const BenchFolder folder(asked.folder);
    bench_append(folder.path(), asked.appends, asked.before);
    bench_open(folder.path(), asked.runs);
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "memory") {
        return jointly::print_memory_to_open(argv[2]);
    }
    const auto asked = jointly::asked_for(argc, argv);
    if (!asked) {
        std::fprintf(
            stderr, "usage: %s [--folder DIR] [--appends N] [--before N] [--runs N]\n", argv[0]);
        return 2;
    }
    return jointly::run(*asked);
}
