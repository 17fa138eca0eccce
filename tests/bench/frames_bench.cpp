// How much of a whole frame, from its beginning until the display has it, is spent building the page: on the
// pages of a session with 5,000 things of each kind and 100,000 entries. Needs a display.
//
//     bench_frames [FRAMES]
#include "app/gl/window.h"
#include "app/ui/context.h"
#include "core/base/words.h"
#include "tests/bench/bench_window.h"
#include "tests/bench/crowded_desk.h"
#include "tests/bench/measure.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace jointly {
namespace {

constexpr double goal = 1.0 / 20.0;

int run(int frames)
{
    auto opened = open_bench_window();
    if (!opened.ok()) {
        std::fprintf(stderr, "%s\n", opened.problem().text.c_str());
        return 1;
    }
    Window& window = opened.value().window;
    const Fonts& fonts = opened.value().fonts;
    CrowdedDesk desk(5'000, 100'000);
    std::printf("%d frames of each page at 1920x1080; microseconds, medians\n", frames);
    std::printf("%-10s %10s %10s %7s\n", "page", "built", "whole", "share");
    double worst = 0.0;
    for (std::size_t place = 0; place < words_for<Page>.size(); ++place) {
        desk.show(static_cast<Page>(place));
        std::vector<double> built;
        std::vector<double> whole;
        for (int frame = -2; frame < frames; ++frame) {  // two in which it is laid out
            double building = 0.0;
            const double all = time_of([&] {
                building = time_of([&] {
                    window.begin_frame();
                    desk.frame(fonts);
                });
                window.end_frame();
            });
            if (frame >= 0) {
                built.push_back(building);
                whole.push_back(all);
            }
        }
        const double share = median(built) / median(whole);
        worst = std::max(worst, share);
        std::printf("%-10s %10.1f %10.1f %7.3f\n",
            std::string(word_of(static_cast<Page>(place))).c_str(), median(built), median(whole),
            share);
    }
    std::printf("largest share %.3f   goal <= %.3f %s\n", worst, goal, outcome_of(worst, goal));
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    return jointly::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 40);
}
