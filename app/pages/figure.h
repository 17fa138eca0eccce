// The drawn things of a sheet as values: laid out once, then measured and drawn from the same
// places, so that what was measured is what is seen.
//
// Places are pixels from the top left corner of what they belong to.
#pragma once

#include "app/ui/area.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"

#include <string>
#include <variant>
#include <vector>

namespace jointly {

struct TextFigure {
    Laid text;
    ImVec2 at;
};

// A party's shape with its letter in it.
struct BadgeFigure {
    PartyShape shape = PartyShape::circle;
    PartyColours colours;
    std::string letter;
    ImVec2 centre;
    ImFont* font = nullptr;
    float letter_px = 0.0F;
};

struct StanceFigure {
    StanceMark mark = StanceMark::support;
    ImVec2 centre;
    float radius = 0.0F;
    ImU32 ink = 0;
};

struct TickFigure {
    ImVec2 centre;
    float radius = 0.0F;
    ImU32 disc = 0;
    ImU32 tick = 0;
};

// A filled rectangle: the ground of a number, a band, a line to write on.
struct BandFigure {
    Area area;
    ImU32 colour = 0;
    float rounding_px = 0.0F;
};

// An outline, inside its area.
struct RingFigure {
    Area area;
    ImU32 colour = 0;
    float thick_px = 2.0F;
    float rounding_px = 0.0F;
};

using Figure =
    std::variant<TextFigure, BadgeFigure, StanceFigure, TickFigure, BandFigure, RingFigure>;

void move_down(Figure& figure, float by_px);
void draw_figure(ImDrawList& list, const Figure& figure, ImVec2 origin);

}  // namespace jointly
