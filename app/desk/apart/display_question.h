// Which display is the projector? Asked while every display shows its number; answered by that digit.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/strip_parts.h"

namespace jointly {

// Over all of the area. To be called between NewFrame and Render.
[[nodiscard]] Intents ask_for_projector(const UiState& ui, const Area& page, const StripLook& look);

// Why the wall cannot go to that display, in a sentence; empty where it can.
[[nodiscard]] std::string why_not_there(const std::vector<Display>& all, int number);

}  // namespace jointly
