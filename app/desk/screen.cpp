#include "app/desk/screen.h"

#include "app/ui/context.h"
#include "core/base/time.h"

#include <utility>

namespace jointly {

std::chrono::milliseconds steady_now() { return std::chrono::milliseconds(monotonic_now_ms()); }

FrameLog::FrameLog(const std::string& path)
    : file_(path.empty() ? nullptr : std::fopen(path.c_str(), "a"))
{}

void FrameLog::frame()
{
    if (file_ != nullptr) {
        std::fputs("frame\n", file_.get());
        std::fflush(file_.get());
    }
}

bool Screen::wait_for_frame(const std::function<void()>& changed)
{
    while (!window.should_close()) {
        if (window.wait(redraw.wait_for(steady_now()))) {
            redraw.something_happened();
        }
        const bool came_or_went = window.displays_changed();
        if (wall.displays_changed() || came_or_went) {
            wall.close();
            changed();
            redraw.something_happened();
        }
        if (redraw.frame_due(steady_now())) {
            return true;
        }
    }
    return false;
}

void Screen::drawn(bool something_happened)
{
    log.frame();
    redraw.frame_drawn(steady_now());
    if (something_happened) {
        redraw.something_happened();
    }
    redraw.set_animating(input_is_waiting());
}

Result<Screen> open_screen(const ScreenOrder& order)
{
    constexpr PixelSize window_size{1280, 720};
    auto window = Window::create(order.title, window_size, order.shown);
    if (!window.ok()) {
        return window.problem();
    }
    prepare_context();
    const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
    if (!fonts.ok()) {
        return fonts.problem();
    }
    return Screen{std::move(window).value(), fonts.value(), FrameLog(order.frame_log),
        Mirrors(order.mirrors)};
}

}  // namespace jointly
