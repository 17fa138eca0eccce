// How much longer the frame of a page takes to build with 5,000 things of each kind and 100,000 entries in
// the record than with 50 and 1,000.
//
// Frames of both sessions by turns, in one process, so that what else the machine does hits both alike.
// Building is all from NewFrame to Render, without a GPU. Prints medians and their ratio for each page, and
// how long the processor is kept by the one frame after an act, in which the page is laid out anew.
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
constexpr int layouts = 9;

struct Measured {
    double few = 0.0;
    double many = 0.0;
    double laid_out = 0.0;  // the many
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

    Measured measure(Page page, int frames)
    {
        few.show(page);
        many.show(page);
        (void)frame_of(few);
        (void)frame_of(many);
        std::vector<double> layout_times;
        for (int layout = 0; layout < layouts; ++layout) {
            many.act();
            layout_times.push_back(processor_time_of([this] { pilot.frame(); }));
        }
        std::vector<double> few_times;
        std::vector<double> many_times;
        for (int frame = 0; frame < frames; ++frame) {
            few_times.push_back(frame_of(few));
            many_times.push_back(frame_of(many));
        }
        return {median(few_times), median(many_times), median(layout_times)};
    }
};

int run(int frames)
{
    Bench bench;
    std::printf("%d frames of each by turns; microseconds, medians\n", frames);
    std::printf(
        "%-10s %10s %10s %7s %14s\n", "page", "50 items", "5,000", "ratio", "laid out anew");
    double worst = 0.0;
    double longest = 0.0;
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        const Page page = static_cast<Page>(place);
        const auto [few, many, laid_out] = bench.measure(page, frames);
        const double ratio = many / few;
        worst = std::max(worst, ratio);
        longest = std::max(longest, laid_out);
        std::printf("%-10s %10.1f %10.1f %7.2f %14.0f\n", std::string(word_of(page)).c_str(), few,
            many, ratio, laid_out);
    }
    std::printf("laid out anew after an act: at most %.0f ms\n", longest / 1'000);
    std::printf("largest ratio %.2f   goal <= %.2f %s\n", worst, goal, outcome_of(worst, goal));
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    return jointly::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 400);
}
