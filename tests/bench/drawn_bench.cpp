// From the Enter behind an item until it is on the disk and in the window, by what the window itself does with a
// key; beside a bare write and fdatasync of the same bytes and one more frame of the same page. By turns, in one
// window. Begins where Dear ImGui is told of the key, ends when OpenGL has drawn. Needs a display.
//
//     bench_drawn [PAIRS]
#include "app/desk/answered_frame.h"
#include "app/desk/capture.h"
#include "app/desk/frame.h"
#include "app/gl/window.h"
#include "app/ui/context.h"
#include "core/base/time.h"
#include "tests/bench/bench_folder.h"
#include "tests/bench/bench_window.h"
#include "tests/bench/measure.h"
#include "tests/bench/raw_file.h"

#include <GL/gl.h>
#include <imgui.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <string>
#include <utility>
#include <vector>

namespace jointly {
namespace {

constexpr double goal = 1.3;

// An issue at its options, with a line to type the next one into.
class DeskInWindow {
public:
    DeskInWindow(Window& window, const Fonts& fonts, Store store)
        : window_(window), store_(std::move(store))
    {
        cache_.fonts = fonts;
        for (const char* const line : {"Union, 6", "Management, 6",
                 ";issue \"How might nobody be hurt?\"", ";turn 1", ";step options"}) {
            performer_.perform(capture(store_.session(), ui_, line));
            performer_.wait();
        }
        ui_.view.page = Page::options;
        picture();
    }

    // One, drawn to its end.
    void picture()
    {
        performer_.settle();
        window_.begin_frame();
        (void)draw_answered(
            performer_, ui_, for_a_quick_disk,
            [this] {
                drawn_ = store_.record().size();
                return draw_frame(store_.session(), store_.record(), ui_, cache_, system_now_ms());
            },
            [this] { window_.begin_frame_anew(); });
        window_.end_frame();
        glFinish();
    }
    // Words in the line.
    void type(const std::string& words)
    {
        ImGui::GetIO().AddInputCharactersUTF8(words.c_str());
        do {
            picture();
        } while (input_is_waiting());
        must(ui_.entry.text() == words, "the line does not hold what was typed");
    }
    // Until they are kept and in a picture; how many pictures that took.
    int enter()
    {
        const std::size_t before = store_.record().size();
        ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, true);
        int pictures = 0;
        do {
            picture();
            ++pictures;
        } while (drawn_ == before);
        must(drawn_ == before + 1, "Enter did not keep one item");
        return pictures;
    }
    void let_go_of_enter()
    {
        ImGui::GetIO().AddKeyEvent(ImGuiKey_Enter, false);
        do {
            picture();
        } while (input_is_waiting());
    }

    // The bytes of the entry that was kept last.
    [[nodiscard]] std::string last_line()
    {
        std::string bytes(store_.bytes() - told_, '\0');
        std::ifstream file(store_.path(), std::ios::binary);
        file.seekg(static_cast<std::streamoff>(told_));
        must(static_cast<bool>(file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()))),
            "a line cannot be read back");
        told_ = store_.bytes();
        return bytes;
    }

private:
    Window& window_;
    Store store_;
    UiState ui_;
    Performer performer_{store_, ui_};
    FrameCache cache_;
    std::size_t drawn_ = 0;   // how many entries the last picture was drawn of
    std::uint64_t told_ = 0;  // bytes of the file, by last_line()
};

struct Pairs {
    std::vector<double> keys;
    std::vector<double> bare;
    int in_first_picture = 0;
};

// Each comes first as often as second; then the bare file takes the line before.
Pairs by_turns(DeskInWindow& desk, const RawFile& raw, int count)
{
    Pairs pairs;
    (void)desk.last_line();
    desk.type("Joint hazard walk each month");
    (void)desk.enter();
    desk.let_go_of_enter();
    std::string line = desk.last_line();
    const auto bare = [&] {
        pairs.bare.push_back(time_of([&] {
            raw.append(line);
            desk.picture();
        }));
    };
    for (int pair = 0; pair < count; ++pair) {
        desk.type("Lift team on evenings, as tried in week " + std::to_string(pair + 1));
        if (pair % 2 == 0) {
            bare();
        }
        int pictures = 0;
        pairs.keys.push_back(time_of([&] { pictures = desk.enter(); }));
        pairs.in_first_picture += pictures == 1 ? 1 : 0;
        desk.let_go_of_enter();
        line = desk.last_line();
        if (pair % 2 == 1) {
            bare();
        }
    }
    return pairs;
}

void print(const Pairs& pairs)
{
    const std::size_t count = pairs.keys.size();
    const double ratio = median(pairs.keys) / median(pairs.bare);
    std::printf("%zu items typed; microseconds\n", count);
    std::printf("%-44s %9s %9s %6s\n", "", "median", "p99", "n");
    const auto row = [count](const char* what, const std::vector<double>& times) {
        std::printf("%-44s %9.0f %9.0f %6zu\n", what, median(times), quantile(times, 0.99), count);
    };
    row("from Enter until durable and drawn", pairs.keys);
    row("write + fdatasync of the bytes, and a frame", pairs.bare);
    std::printf("in the first picture after Enter: %d of %zu\n", pairs.in_first_picture, count);
    std::printf("key to durable and drawn: ratio %.2f   goal <= %.1f %s\n", ratio, goal,
        outcome_of(ratio, goal));
}

int run(int count)
{
    auto opened = open_bench_window();
    if (!opened.ok()) {
        std::fprintf(stderr, "%s\n", opened.problem().text.c_str());
        return 1;
    }
    Window& window = opened.value().window;
    const Fonts& fonts = opened.value().fonts;
    const BenchFolder folder({});
    const std::string path = folder.path() + "/round.ibb";
    must(create_session(path).ok(), "a session cannot be made");
    auto store = Store::open(path, machine_surroundings());
    must(store.ok(), "a new session does not open");
    DeskInWindow desk(window, fonts, std::move(store).value());
    const RawFile raw(folder.path() + "/raw");
    print(by_turns(desk, raw, count));
    return 0;
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    return jointly::run(argc > 1 ? std::max(1, std::atoi(argv[1])) : 200);
}
