// The picture of a room check, over all of the wall: what is asked, and what to look at for it.
#pragma once

#include "app/desk/venue/room_check.h"
#include "app/ui/strip_parts.h"

namespace jointly {

// Letters as the room needs them by what was answered so far. To be called between NewFrame and Render.
void draw_test_pattern(const RoomCheck& check, const Area& wall, const StripLook& look);

}  // namespace jointly
