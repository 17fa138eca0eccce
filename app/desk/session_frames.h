// The frames of an open session: keys and words in, acts out, the wall drawn.
#pragma once

#include "app/desk/perform.h"
#include "app/desk/screen.h"
#include "app/desk/ui_state.h"

#include <cstdint>

namespace jointly {

// Why the frames came to an end. After all but closing the window stays, and the session is opened again.
enum class Left : std::uint8_t { closed, words_leave_the_file, check_failed };

// Everything that was done before is in the record then, unless the disk or a check failed. Where a check
// failed, the screen is that of after_failed_check().
[[nodiscard]] Left run_frames(Screen& screen, Store& store, UiState& ui);

}  // namespace jointly
