// What the room sees, on the desk: the wall's own picture in a frame that says LIVE, HOLD or BLANK, told apart
// by colour, form and words; below it what can be done about it.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/page_on_wall.h"
#include "app/ui/strip_parts.h"

namespace jointly {

// In pixels, for a column so wide.
[[nodiscard]] float state_frame_height(
    const ShownPicture& seen, float width, const StripLook& look);

[[nodiscard]] Intents draw_state_frame(const Session& session, const UiState& ui,
    const FrameCache& cache, const Area& area, const StripLook& look, std::int64_t now_ms);

// "LIVE", and what follows it: for the frame, and for tests that read it.
struct StateWords {
    std::string state;
    std::string says;
};
[[nodiscard]] StateWords words_of_state(const Session& session, const UiState& ui);

// A picture of the wall as large as the area lets it be; dark where there is none.
void draw_picture_of_wall(const ShownPicture& shown, const Area& area, const Theme& theme);

}  // namespace jointly
