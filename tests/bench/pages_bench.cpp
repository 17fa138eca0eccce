// How much longer the frame of a page takes to build with 5,000 things of each kind and 100,000 entries in
// the record than with 50 and 1,000.
//
// Frames of both sessions by turns, in one process, so that what else the machine does hits both alike.
// Building is all from NewFrame to Render, without a GPU. Prints medians and their ratio for each page.
//
//     bench_pages [FRAMES]
#include "core/base/words.h"
#include "tests/bench/crowded_desk.h"
#include "tests/bench/measure.h"
#include "tests/support/pilot.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <memory>

namespace jointly {
namespace {

constexpr double goal = 1.2;
constexpr int few_items = 50;
constexpr int many_items = 5'000;
constexpr std::uint64_t few_entries = 1'000;
constexpr std::uint64_t many_entries = 100'000;

struct Measured {
    double first = 0.0;  // with laying it out
    double idle = 0.0;   // median of those after
};

struct Bench {
    CrowdedDesk few{few_items, few_entries};
    CrowdedDesk many{many_items, many_entries};
    CrowdedDesk* shown = &few;
    Pilot pilot{[this] { shown->frame(pilot.fonts()); }};

    double frame_of(CrowdedDesk& desk)
    {
        shown = &desk;
        return time_of([this] { pilot.frame(); });
    }

    std::pair<Measured, Measured> measure(Page page, int frames)
    {
        few.show(page);
        many.show(page);
        Measured of_few{frame_of(few), 0.0};
        Measured of_many{frame_of(many), 0.0};
        std::vector<double> few_times;
        std::vector<double> many_times;
        for (int frame = 0; frame < frames; ++frame) {
            few_times.push_back(frame_of(few));
            many_times.push_back(frame_of(many));
        }
        of_few.idle = median(few_times);
        of_many.idle = median(many_times);
        return {of_few, of_many};
    }
};

int run(int frames)
{
    Bench bench;
    std::printf("%d frames of each by turns; microseconds, medians\n", frames);
    std::printf(
        "%-10s %10s %10s %7s %14s\n", "page", "50 items", "5,000", "ratio", "laid out once");
    double worst = 0.0;
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        const auto [few, many] = bench.measure(page, frames);
        const double ratio = many.idle / few.idle;
        worst = std::max(worst, ratio);
        std::printf("%-10s %10.1f %10.1f %7.2f %14.0f\n", std::string(word_of(page)).c_str(),
            few.idle, many.idle, ratio, many.first);
    }
    std::printf("largest ratio %.2f   goal <= %.2f %s\n", worst, goal, outcome_of(worst, goal));
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    return jointly::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 400);
}
