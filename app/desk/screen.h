// The window with our letters in it, the wall's own beside it, when a frame is due, and the mirrors.
#pragma once

#include "app/desk/apart/projected_wall.h"
#include "app/gl/redraw.h"
#include "app/gl/window.h"
#include "app/mirror/mirrors.h"
#include "app/ui/fonts.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace jointly {

// The clock of Redraw: monotonic.
[[nodiscard]] std::chrono::milliseconds steady_now();

// Counts frames for the test that an idle wall draws none.
class FrameLog {
public:
    // A line for each frame goes to the end of this file; empty: to none.
    explicit FrameLog(const std::string& path);
    void frame();

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> file_;
};

struct Screen {
    Window window;
    Fonts fonts;
    FrameLog log;
    Mirrors mirrors;  // they wake the window
    Redraw redraw = {};
    ProjectedWall wall = {};

    // Sleeps until a frame is due. False once the window is closed; `changed` is called where a display
    // came or went, or, with the wall on one of its own, changed in any way: it is closed by then.
    [[nodiscard]] bool wait_for_frame(const std::function<void()>& changed);
    // After each frame; what happened in it asks for another.
    void drawn(bool something_happened);
};

// What a window is opened with.
struct ScreenOrder {
    std::string title;
    std::string frame_log;                  // as FrameLog takes it
    std::vector<std::string> mirrors = {};  // files that follow what is shown
    bool shown = true;                      // otherwise nobody sees it before its window is shown
};
// A Problem where there is no display or there are no fonts.
[[nodiscard]] Result<Screen> open_screen(const ScreenOrder& order);

}  // namespace jointly
