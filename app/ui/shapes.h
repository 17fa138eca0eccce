// Badges, marks, cards, pills: everything on the wall that is not text, by draw list.
//
// A shape says whose or which; a colour only repeats it. Sizes are pixels and come from the caller,
// who knows the type scale. Nothing here answers the mouse.
#pragma once

#include "app/ui/area.h"
#include "app/ui/theme.h"

#include <span>
#include <string>
#include <string_view>

namespace jointly {

// By the order of the parties. A triangle and a diamond are drawn a little larger than a circle, so
// that all four look equally important.
enum class PartyShape { circle, square, diamond, triangle };

[[nodiscard]] PartyShape party_shape(std::size_t party_index);

void draw_shape(ImDrawList& list, PartyShape shape, ImVec2 centre, float radius, ImU32 colour);

// The party's shape with its letter in it.
struct Badge {
    PartyShape shape = PartyShape::circle;
    PartyColours colours;
    std::string_view letter;
};
// The letter has the size `letter_px`, the badge the radius that fits it.
void draw_badge(ImDrawList& list, const Badge& badge, ImVec2 centre, ImFont* font, float letter_px);
[[nodiscard]] float badge_radius(float letter_px);

// Several badges in a row, the first with its left edge at `left_middle`: mutual is shown as all who
// share it. Returns the width.
float draw_badges(ImDrawList& list, std::span<const Badge> badges, ImVec2 left_middle, ImFont* font,
    float letter_px);
[[nodiscard]] float badges_width(std::size_t count, float letter_px);

// What somebody says to a proposal: solid disc, half disc, ring with a dot, ring, ring with a bar,
// dotted ring. Told apart by form alone, in one ink.
enum class StanceMark {
    support,
    live_with,
    more_discussion,
    stand_aside,
    cannot_support,
    not_asked
};
void draw_stance(ImDrawList& list, StanceMark mark, ImVec2 centre, float radius, ImU32 ink);

// A disc with a tick: done, agreed.
void draw_tick(ImDrawList& list, ImVec2 centre, float radius, ImU32 disc, ImU32 tick);

// Slanting lines over an area, `pitch` pixels apart.
void draw_hatch(ImDrawList& list, const Area& area, ImU32 colour, float pitch);

struct CardLook {
    ImU32 ground = 0;
    ImU32 border = 0;
    float border_px = 2.0F;  // a border, because a washed-out projector shows no shadow
    float rounding_px = 12.0F;
    std::span<const ImU32> bars;  // at the left, one for each party it belongs to
    float bar_px = 16.0F;
};
void draw_card(ImDrawList& list, const Area& area, const CardLook& look);

// Ends as half circles. A border of 0 is none.
void draw_pill(ImDrawList& list, const Area& area, ImU32 ground, ImU32 border = 0);

// The steps of an issue, to the right end of `area`, the current one as a dark pill. When the names
// do not fit side by side, the others are dots, so that none is ever too small to read.
void draw_steps(ImDrawList& list, const Area& area, std::span<const std::string> names,
    std::size_t current, const Theme& theme, ImFont* font, float size_px);

}  // namespace jointly
