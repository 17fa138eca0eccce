// What the keys for the wall in a window of its own do: F9 blanks at once, showing takes two steps, F8 holds,
// F12 sends; and which display is the projector.
#pragma once

#include "app/desk/ui_state.h"

namespace jointly {

// Blank at once; shown only after the desk has shown what will appear. What lies over the desk's page stays.
void blank_apart(bool blank, UiState& ui);

// While it is not blank.
void hold_or_follow(std::int64_t now_ms, UiState& ui);

// Asks which display is the projector, with those of earlier times at hand.
void ask_which_display(UiState& ui);

// Takes it as the answer, and as the one of last time from now on; 0: none.
void answer_which_display(int number, UiState& ui);

// While it is held: once, and held again.
void send_picture(UiState& ui);

}  // namespace jointly
