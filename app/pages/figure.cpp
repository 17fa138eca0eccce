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

    void operator()(const RingFigure& ring) const
    {
        const Area area = inset({at(ring.area.min), at(ring.area.max)}, ring.thick_px / 2);
        list_.AddRect(
            area.min, area.max, ring.colour, ring.rounding_px, ImDrawFlags_None, ring.thick_px);
    }

private:
    [[nodiscard]] ImVec2 at(ImVec2 place) const { return whole(moved(place, origin_)); }

    ImDrawList& list_;
    ImVec2 origin_;
};

}  // namespace

void move_down(Figure& figure, float by_px)
{
    std::visit(
        [&](auto& one) {
            if constexpr (requires { one.area; }) {
                one.area.min.y += by_px;
                one.area.max.y += by_px;
            } else if constexpr (requires { one.centre; }) {
                one.centre.y += by_px;
            } else {
                one.at.y += by_px;
            }
        },
        figure);
}

void draw_figure(ImDrawList& list, const Figure& figure, ImVec2 origin)
{
    std::visit(Drawer(list, origin), figure);
}

}  // namespace jointly
