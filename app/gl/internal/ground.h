// The ground of a picture: the one colour that it begins with everywhere.
//
// A driver without a GPU clears to a colour in a fraction of the time that it takes to draw the rectangle.
#pragma once

#include <imgui.h>

namespace jointly {

// Each from 0 to 1; opaque.
struct GroundColour {
    float red = 0.0F;
    float green = 0.0F;
    float blue = 0.0F;
};

// The colour of the opaque rectangle over the whole picture that is drawn first, which is taken out of what
// is to be drawn; black where it begins with something else.
[[nodiscard]] GroundColour take_ground(ImDrawData& picture);

// Clears all of what is drawn into.
void clear_to(const GroundColour& colour);

}  // namespace jointly
