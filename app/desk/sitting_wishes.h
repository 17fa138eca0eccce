// What the keys for this sitting alone do, of which nothing is ever recorded: the sheet off the record, who speaks
// next, the time box.
#pragma once

#include "app/desk/ui_state.h"

#include <cstddef>
#include <cstdint>
#include <string>

namespace jointly {

// The sheet, with nothing else over the page; and the end of it, and of all that stood on it.
void open_off_record(UiState& ui);
void drop_off_record(UiState& ui);

void write_off_record(const std::string& words, UiState& ui);

// That line of the sheet into the capture line, for both parties to say whether they want it kept.
void take_over(std::size_t line, UiState& ui);

void wait_to_speak(const std::string& who, UiState& ui);
void next_speaker(UiState& ui);

// 0 minutes: none.
void set_timer(int minutes, UiState& ui);
void start_or_stop_timer(std::int64_t now_ms, UiState& ui);

}  // namespace jointly
