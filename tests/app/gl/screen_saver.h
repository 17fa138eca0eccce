// The screen saver of the X server that DISPLAY names.
#pragma once

namespace jointly {

// Comes after a second without input. False where there is no server.
[[nodiscard]] bool set_screen_saver_to_a_second();
[[nodiscard]] bool screen_saver_is_on();

}  // namespace jointly
