// What the program does from its start until the desk and the wall beside it each show a picture, and no more:
// without anyone who would choose the projector's display, and on a machine that has only one.
//
//     two_windows FILE
#include "app/desk/apart/wall_picture.h"
#include "app/desk/frame.h"
#include "app/desk/start/on_screen.h"
#include "app/ui/context.h"
#include "core/base/time.h"

#include <imgui.h>

#include <cstdio>
#include <string>
#include <vector>

namespace jointly {
namespace {

Refusable show_both(const std::string& path)
{
    auto opened = open_on_screen({path}, {});
    if (!opened.ok()) {
        return opened.problem();
    }
    auto& [screen, store, ui] = opened.value();
    Window& window = screen.window;
    const std::vector<Display> there = displays();
    if (there.empty()) {
        return Problem{"There is no display."};
    }
    FrameCache of_wall;
    auto wall = Projector::open(window, there.front(), "Jointly: the wall", [&]() -> Refusable {
        prepare_context();
        const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
        if (!fonts.ok()) {
            return fonts.problem();
        }
        of_wall.fonts = fonts.value();
        return Done{};
    });
    if (!wall.ok()) {
        return wall.problem();
    }
    ui.apart.is_open = true;
    FrameCache cache;
    cache.fonts = screen.fonts;
    cache.of_wall = &of_wall;
    cache.seen = wall.value().picture();
    cache.prepared = wall.value().prepared();
    const Session& session = store.session();
    const Record& record = store.record();
    window.begin_frame();
    (void)draw_frame(session, record, ui, cache, system_now_ms());
    window.end_frame();
    wall.value().set_filter(filter_for(ui));
    wall.value().begin_frame();
    draw_wall_picture(session, record, ui, of_wall, system_now_ms());
    wall.value().end_frame();
    return Done{};
}

}  // namespace
}  // namespace jointly

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: %s FILE\n", argv[0]);
        return 2;
    }
    const jointly::Refusable shown = jointly::show_both(argv[1]);
    if (!shown.ok()) {
        std::fprintf(stderr, "%s\n", shown.problem().text.c_str());
        return 1;
    }
    return 0;
}
