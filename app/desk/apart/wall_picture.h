// What the room sees on a display of the wall's own: the page, what is being typed for it, and the clock of a
// time box in its last fifth. Lists, editors and the strip stay on the desk.
#pragma once

#include "app/desk/page_on_wall.h"
#include "app/gl/filter.h"

namespace jointly {

// Over all of the current Dear ImGui context, which is the wall's. Turns the page's sheets: they are the wall's.
// Between NewFrame and Render.
void draw_wall_picture(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, std::int64_t now_ms);

// All that it is drawn from: two that are the same look the same, but for a photo that was read meanwhile.
struct WallFrame {
    RoomSees sees = RoomSees::nothing;
    std::size_t entries = 0;
    View view;
    int sheet = 0;
    std::int64_t minute = 0;  // of a page with a clock
    ThemeName theme = ThemeName::light;
    Venue venue;
    Overlay overlay = Overlay::none;
    RoomQuestion question = RoomQuestion::distance;
    Venue answered;
    std::size_t off_record_lines = 0;
    int off_record_sheet = 0;
    std::string kind;  // of what is being typed
    Holder holder;
    std::string echo;
    std::string clock;
    friend bool operator==(const WallFrame&, const WallFrame&) = default;
};
[[nodiscard]] WallFrame wall_frame(
    const Session& session, std::size_t entries, const UiState& ui, std::int64_t now_ms);

// The words in the line that the room sees come about; empty where they are none of its: a command, or the name
// of a file.
[[nodiscard]] std::string echoed(const UiState& ui);

// What makes up for the steps beside black and white that the room's projector does not show. The test pattern
// of the room check goes to it as it is.
[[nodiscard]] FilterSettings filter_for(const UiState& ui);

}  // namespace jointly
