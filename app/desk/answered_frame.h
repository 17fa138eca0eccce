// A frame that has its answer in it: what is wished for in it is carried out before any of it is shown, and
// drawn. So whoever presses Enter sees next that the item is kept, and no picture in which nothing has happened.
#pragma once

#include "app/desk/perform.h"

#include <chrono>
#include <functional>

namespace jointly {

// How long a picture is put off for an act to reach the disk. Disks that are well take 0.2 to 5 ms; of one that
// stands still nobody sees so little. While acts wait, no further picture is put off, nor ever one that goes
// blank.
inline constexpr std::chrono::milliseconds for_a_quick_disk{8};

// Between NewFrame and Render; `draw` draws the whole frame. Where it wishes for something, `begin_anew` gives
// up what was drawn and begins another, and that is drawn: with what is done, and where the disk took longer
// than `longest`, as if that were still to come. Whether anything was wished for.
[[nodiscard]] bool draw_answered(Performer& performer, const UiState& ui,
    std::chrono::milliseconds longest, const std::function<Intents()>& draw,
    const std::function<void()>& begin_anew);

}  // namespace jointly
