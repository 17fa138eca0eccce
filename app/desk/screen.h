// The window with our letters in it, and when a frame of it is due.
#pragma once

#include "app/gl/redraw.h"
#include "app/gl/window.h"
#include "app/ui/fonts.h"
#include "core/base/result.h"

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <string>

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
    Redraw redraw = {};

    // Sleeps until a frame is due. False once the window is closed; `changed` is called where a display
    // came or went.
    [[nodiscard]] bool wait_for_frame(const std::function<void()>& changed);
    // After each frame; what happened in it asks for another.
    void drawn(bool something_happened);
};

// A Problem where there is no display or there are no fonts.
[[nodiscard]] Result<Screen> open_screen(const std::string& title, const std::string& frame_log);

}  // namespace jointly
