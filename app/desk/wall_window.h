// The one window, from the start page or from opening a session to closing it.
#pragma once

#include "app/desk/start/opened.h"
#include "core/base/result.h"

#include <string>

namespace jointly {

// Returns when the window is closed. A Problem where there is no display, or the session cannot be
// opened for writing, or a mirror would take the place of something. No path: the start page.
// `frame_log`: a file that gets one line for each frame drawn; empty: none.
[[nodiscard]] Refusable run_wall_window(const Opening& opening, const std::string& frame_log);

// In a throw-away copy of the session; of the example round where no path is given.
[[nodiscard]] Refusable run_practice(const Opening& opening, const std::string& frame_log);

}  // namespace jointly
