// A session and the window that shows it, opened side by side: both take their time, and neither needs the
// other.
#pragma once

#include "app/desk/screen.h"
#include "app/desk/start/opened.h"

#include <string>

namespace jointly {

struct OnScreen {
    Screen screen;
    Store store;
    UiState ui;  // with what is to be told of the file
};

// Nobody sees the window before the record is there: a session that cannot be opened shows none. A Problem
// as of open_for_wall(), or else of open_screen(). `frame_log` as FrameLog takes it.
[[nodiscard]] Result<OnScreen> open_on_screen(const Opening& opening, const std::string& frame_log);

}  // namespace jointly
