#include "app/pages/figure.h"

namespace jointly {

namespace {

ImVec2 moved(ImVec2 place, ImVec2 by) { return {place.x + by.x, place.y + by.y}; }

class Drawer {
public:
    Drawer(ImDrawList& list, ImVec2 origin) : list_(list), origin_(origin) {}

    void operator()(const TextFigure& text) const { draw(list_, text.text, at(text.at)); }

    void operator()(const BadgeFigure& badge) const
    {
        draw_badge(list_, {badge.shape, badge.colours, badge.letter}, at(badge.centre), badge.font,
            badge.letter_px);
    }

    void operator()(const StanceFigure& stance) const
    {
        draw_stance(list_, stance.mark, at(stance.centre), stance.radius, stance.ink);
    }

    void operator()(const TickFigure& tick) const
    {
        draw_tick(list_, at(tick.centre), tick.radius, tick.disc, tick.tick);
    }

    void operator()(const BandFigure& band) const
    {
        list_.AddRectFilled(at(band.area.min), at(band.area.max), band.colour, band.rounding_px);
    }

private:
    [[nodiscard]] ImVec2 at(ImVec2 place) const { return whole(moved(place, origin_)); }

    ImDrawList& list_;
    ImVec2 origin_;
};

}  // namespace

void draw_figure(ImDrawList& list, const Figure& figure, ImVec2 origin)
{
    std::visit(Drawer(list, origin), figure);
}

}  // namespace jointly
