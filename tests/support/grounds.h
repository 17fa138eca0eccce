// What each letter of a frame stands on, read from what would be sent to the graphics: not from what the pages mean to
// draw.
#pragma once

#include <imgui.h>

#include <string>
#include <vector>

namespace jointly {

struct LetterOnGround {
    ImVec2 at;  // its middle
    ImU32 colour = 0;
    ImU32 ground = 0;  // the last solid thing drawn there before it; 0: nothing
};

// Of the frame that was rendered last in the current context.
[[nodiscard]] std::vector<LetterOnGround> letters_on_grounds();

// The letters with less contrast than that once the room's light has washed the picture out to 7 : 1, a line for each
// pair of colours; and letters on nothing.
[[nodiscard]] std::vector<std::string> washed_out_letters(double least);

}  // namespace jointly
