#include "app/desk/wall_window.h"

#include "app/desk/frame.h"
#include "app/desk/perform.h"
#include "app/gl/redraw.h"
#include "app/gl/window.h"
#include "app/ui/context.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/session/find.h"

#include <cstdio>
#include <filesystem>

namespace jointly {

namespace {

constexpr PixelSize window_size{1280, 720};

std::chrono::milliseconds steady_now() { return std::chrono::milliseconds(monotonic_now_ms()); }

// Counts frames for the test that an idle wall draws none.
class FrameLog {
public:
    explicit FrameLog(const std::string& path)
        : file_(path.empty() ? nullptr : std::fopen(path.c_str(), "a"))
    {}
    FrameLog(const FrameLog&) = delete;
    FrameLog& operator=(const FrameLog&) = delete;
    ~FrameLog()
    {
        if (file_ != nullptr) {
            std::fclose(file_);
        }
    }
    void frame()
    {
        if (file_ != nullptr) {
            std::fputs("frame\n", file_);
            std::fflush(file_);
        }
    }

private:
    std::FILE* file_;
};

void run_frames(Window& window, Store& store, UiState& ui, FrameCache& cache, FrameLog& log)
{
    Redraw redraw;
    while (!window.should_close()) {
        if (window.wait(redraw.wait_for(steady_now()))) {
            redraw.something_happened();
        }
        if (window.displays_changed()) {
            ui.blank = true;  // never guess which display is the projector
            ui.notice =
                say("A display came or went, so the wall is blank. Shift+F9 shows it again.");
            redraw.something_happened();
        }
        if (!redraw.frame_due(steady_now())) {
            continue;
        }
        window.begin_frame();
        const Intents wanted =
            draw_frame(store.session(), store.record().size(), ui, cache, system_now_ms());
        window.end_frame();
        log.frame();
        redraw.frame_drawn(steady_now());
        perform(wanted, store, ui);
        if (!wanted.empty()) {
            redraw.something_happened();
        }
        redraw.set_animating(input_is_waiting());
        if (std::exchange(ui.full_screen_asked, false)) {
            window.toggle_full_screen();
        }
    }
}

}  // namespace

Refusable run_wall_window(const std::string& file, const std::string& frame_log)
{
    auto store = Store::open(file, machine_surroundings());
    if (!store.ok()) {
        return store.problem();
    }
    // The title of a window is seen in task bars and shared screens: it says no more than the name.
    auto window = Window::create(std::filesystem::path(file).filename().string(), window_size);
    if (!window.ok()) {
        return window.problem();
    }
    prepare_context();
    FrameCache cache;
    const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
    if (!fonts.ok()) {
        return fonts.problem();
    }
    cache.fonts = fonts.value();
    UiState ui;
    ui.notice = store.value().notice();
    if (const Issue* const issue =
            find(store.value().session(), store.value().session().turned_to)) {
        ui.view.page = page_of(issue->step);
    }
    FrameLog log(frame_log);
    run_frames(window.value(), store.value(), ui, cache, log);
    return Done{};
}

}  // namespace jointly
