// The keys, as F1 shows them: made from the table that decides what they do.
#pragma once

#include "app/desk/strip_parts.h"

namespace jointly {

// Returns how many sheets there are; `sheet` counts from 0.
int draw_help_page(ImDrawList& list, const Area& page, const StripLook& look, int sheet);

}  // namespace jointly
