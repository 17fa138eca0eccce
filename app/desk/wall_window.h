// The one window, from opening a session to closing it.
#pragma once

#include "core/base/result.h"

#include <string>

namespace jointly {

// What of a run can be asked for from outside: the tests count frames, and a person may want the dark
// theme from the start.
struct WallWindowOptions {
    std::string file;
    bool dark = false;
    bool full_screen = false;
    std::string frame_log;  // JOINTLY_FRAME_LOG: a file that gets one line for each frame drawn
};

// Returns when the window is closed. A Problem where there is no display, or the session cannot be
// opened for writing.
[[nodiscard]] Refusable run_wall_window(const WallWindowOptions& options);

}  // namespace jointly
