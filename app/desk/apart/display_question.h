// Which display is the projector? Asked while every display shows its number; answered by that digit, or by Enter where
// the projector of last time is there: nobody guesses, but who comes back to a room need not look for it.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"

namespace jointly {

// Over all of the area. To be called between NewFrame and Render.
[[nodiscard]] Intents ask_for_projector(const UiState& ui, const Area& page, const StripLook& look);

// Of the displays that are there now and can be it: the one that was the projector last. Nothing where there is none, or
// where the wall is there already.
[[nodiscard]] std::optional<Display> projector_of_last_time(const UiState& ui);

// Why the wall cannot go to that display, in a sentence; empty where it can.
[[nodiscard]] std::string why_not_there(const std::vector<Display>& all, int number);

}  // namespace jointly
