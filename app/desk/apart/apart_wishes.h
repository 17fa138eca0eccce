// What the keys for the wall in a window of its own do: F9 blanks at once, showing takes two steps, F8 holds,
// F12 sends.
#pragma once

#include "app/desk/ui_state.h"

namespace jointly {

// Blank at once; shown only after the desk has shown what will appear. What lies over the desk's page stays.
void blank_apart(bool blank, UiState& ui);

// While it is not blank.
void hold_or_follow(std::int64_t now_ms, UiState& ui);

// While it is held: once, and held again.
void send_picture(UiState& ui);

}  // namespace jointly
