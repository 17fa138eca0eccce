#include "app/ui/shapes.h"

#include "app/ui/typeset.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace jointly {

namespace {

constexpr float pi = 3.14159265F;

int segments(float radius) { return std::clamp(static_cast<int>(radius * 3.0F), 32, 128); }

void draw_diamond(ImDrawList& list, ImVec2 c, float radius, ImU32 colour)
{
    const float r = radius * 1.22F;
    const std::array<ImVec2, 4> corners{
        {{c.x, c.y - r}, {c.x + r, c.y}, {c.x, c.y + r}, {c.x - r, c.y}}};
    list.AddConvexPolyFilled(corners.data(), static_cast<int>(corners.size()), colour);
}

void draw_triangle(ImDrawList& list, ImVec2 c, float radius, ImU32 colour)
{
    const float half = radius * 1.40F;
    const float top = c.y - radius * 1.36F;
    const float foot = c.y + radius * 1.04F;
    list.AddTriangleFilled({c.x, top}, {c.x + half, foot}, {c.x - half, foot}, colour);
}

// Where a letter sits well in the shape: a triangle has its room below.
ImVec2 letter_place(PartyShape shape, ImVec2 centre, float radius)
{
    return shape == PartyShape::triangle ? ImVec2{centre.x, centre.y + radius * 0.32F} : centre;
}

void draw_ring(ImDrawList& list, ImVec2 centre, float radius, ImU32 ink)
{
    const float thickness = std::max(3.0F, radius * 0.22F);
    list.AddCircle(centre, radius - thickness / 2, ink, segments(radius), thickness);
}

void draw_left_half(ImDrawList& list, ImVec2 centre, float radius, ImU32 ink)
{
    list.PathArcTo(centre, radius - 1.0F, pi * 0.5F, pi * 1.5F, segments(radius));
    list.PathFillConvex(ink);
}

void draw_dotted_ring(ImDrawList& list, ImVec2 centre, float radius, ImU32 ink)
{
    constexpr int dots = 8;
    const float dot = std::max(2.0F, radius * 0.15F);
    for (int index = 0; index < dots; ++index) {
        const float angle = 2.0F * pi * (static_cast<float>(index) + 0.5F) / dots;
        const ImVec2 at{centre.x + std::cos(angle) * (radius - dot),
            centre.y + std::sin(angle) * (radius - dot)};
        list.AddCircleFilled(at, dot, ink, 16);
    }
}

}  // namespace

PartyShape party_shape(std::size_t party_index)
{
    constexpr std::array shapes{
        PartyShape::circle, PartyShape::square, PartyShape::diamond, PartyShape::triangle};
    return shapes[party_index % shapes.size()];
}

void draw_shape(ImDrawList& list, PartyShape shape, ImVec2 centre, float radius, ImU32 colour)
{
    switch (shape) {
        case PartyShape::circle:
            list.AddCircleFilled(centre, radius, colour, segments(radius));
            break;
        case PartyShape::square: {
            const float half = whole(radius * 0.92F);
            list.AddRectFilled({centre.x - half, centre.y - half},
                {centre.x + half, centre.y + half}, colour, radius * 0.2F);
            break;
        }
        case PartyShape::diamond: draw_diamond(list, centre, radius, colour); break;
        case PartyShape::triangle: draw_triangle(list, centre, radius, colour); break;
    }
}

float badge_radius(float letter_px) { return whole(letter_px * 0.60F); }

void draw_badge(ImDrawList& list, const Badge& badge, ImVec2 centre, ImFont* font, float letter_px)
{
    const float radius = badge_radius(letter_px);
    draw_shape(list, badge.shape, centre, radius, badge.colours.mark);
    draw_text_centred(list, font, letter_px, letter_place(badge.shape, centre, radius),
        badge.colours.on_mark, badge.letter);
}

float badges_width(std::size_t count, float letter_px)
{
    const float radius = badge_radius(letter_px);
    const float gap = whole(radius * 0.5F);
    const auto badges = static_cast<float>(count);
    return count == 0 ? 0.0F : badges * 2.0F * radius + (badges - 1.0F) * gap;
}

float draw_badges(ImDrawList& list, std::span<const Badge> badges, ImVec2 left_middle, ImFont* font,
    float letter_px)
{
    const float radius = badge_radius(letter_px);
    const float step = 2.0F * radius + whole(radius * 0.5F);
    ImVec2 centre{left_middle.x + radius, left_middle.y};
    for (const Badge& badge : badges) {
        draw_badge(list, badge, centre, font, letter_px);
        centre.x += step;
    }
    return badges_width(badges.size(), letter_px);
}

void draw_stance(ImDrawList& list, StanceMark mark, ImVec2 centre, float radius, ImU32 ink)
{
    switch (mark) {
        case StanceMark::support:
            list.AddCircleFilled(centre, radius, ink, segments(radius));
            break;
        case StanceMark::live_with:
            draw_ring(list, centre, radius, ink);
            draw_left_half(list, centre, radius, ink);
            break;
        case StanceMark::more_discussion:
            draw_ring(list, centre, radius, ink);
            list.AddCircleFilled(centre, std::max(3.0F, radius * 0.28F), ink, 32);
            break;
        case StanceMark::stand_aside: draw_ring(list, centre, radius, ink); break;
        case StanceMark::cannot_support: {
            draw_ring(list, centre, radius, ink);
            const float half = radius * 0.46F;
            const float thickness = std::max(3.0F, radius * 0.24F);
            list.AddLine({centre.x - half, centre.y}, {centre.x + half, centre.y}, ink, thickness);
            break;
        }
        case StanceMark::not_asked: draw_dotted_ring(list, centre, radius, ink); break;
    }
}

void draw_tick(ImDrawList& list, ImVec2 centre, float radius, ImU32 disc, ImU32 tick)
{
    list.AddCircleFilled(centre, radius, disc, segments(radius));
    const std::array<ImVec2, 3> path{{{centre.x - radius * 0.46F, centre.y + radius * 0.04F},
        {centre.x - radius * 0.12F, centre.y + radius * 0.38F},
        {centre.x + radius * 0.48F, centre.y - radius * 0.36F}}};
    list.AddPolyline(path.data(), static_cast<int>(path.size()), tick, ImDrawFlags_None,
        std::max(3.0F, radius * 0.22F));
}

void draw_card(ImDrawList& list, const Area& area, const CardLook& look)
{
    const ImVec2 min = whole(area.min);
    const ImVec2 max = whole(area.max);
    list.AddRectFilled(min, max, look.ground, look.rounding_px);
    list.AddRect(min, max, look.border, look.rounding_px, ImDrawFlags_None, look.border_px);
    float x = min.x;
    for (const ImU32 bar : look.bars) {
        const bool first = x == min.x;
        const float right = x + whole(look.bar_px);
        list.AddRectFilled({x, min.y}, {right, max.y}, bar, first ? look.rounding_px : 0.0F,
            first ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_RoundCornersNone);
        x = right;
    }
}

void draw_pill(ImDrawList& list, const Area& area, ImU32 ground, ImU32 border)
{
    const ImVec2 min = whole(area.min);
    const ImVec2 max = whole(area.max);
    const float rounding = (max.y - min.y) / 2;
    list.AddRectFilled(min, max, ground, rounding);
    if (border != 0) {
        list.AddRect(min, max, border, rounding, ImDrawFlags_None, 2.0F);
    }
}

namespace {

struct StepMeasures {
    ImFont* font;
    float size_px;
    float padding_px;
    float dot_px;

    [[nodiscard]] float pill(const std::string& name) const
    {
        return whole(text_width(font, size_px, name) + 2.0F * padding_px);
    }
    [[nodiscard]] float dot_slot() const { return whole(dot_px * 3.6F); }
};

float width_of_all(const StepMeasures& measures, std::span<const std::string> names)
{
    float width = 0.0F;
    for (const std::string& name : names) {
        width += measures.pill(name);
    }
    return width;
}

}  // namespace

void draw_steps(ImDrawList& list, const Area& area, std::span<const std::string> names,
    std::size_t current, const Theme& theme, ImFont* font, float size_px)
{
    const StepMeasures measures{font, size_px, size_px * 0.55F, std::max(5.0F, size_px * 0.14F)};
    const bool all_named = width_of_all(measures, names) <= area.width();
    const float gap = all_named ? 0.0F : whole(measures.padding_px * 0.5F);
    const float half_height = whole(size_px * 0.66F);
    const float middle = area.centre().y;
    // The last mark ends at the margin, not the air behind it.
    const bool last_named = all_named || current + 1 == names.size();
    float right = area.max.x + (last_named ? gap : measures.dot_slot() / 2 - measures.dot_px);
    for (std::size_t index = names.size(); index-- > 0;) {
        const bool named = all_named || index == current;
        const float slot_px = named ? measures.pill(names[index]) + 2 * gap : measures.dot_slot();
        const Area slot{{right - slot_px, middle - half_height}, {right, middle + half_height}};
        const ImU32 ink = index == current ? theme.on_focus : theme.muted;
        if (index == current) {
            draw_pill(list, inset(slot, gap, 0.0F), theme.focus);
        }
        if (named) {
            draw_text_centred(list, font, size_px, slot.centre(), ink, names[index]);
        } else {
            list.AddCircleFilled(slot.centre(), measures.dot_px, ink, 24);
        }
        right = slot.min.x;
    }
}

void draw_hatch(ImDrawList& list, const Area& area, ImU32 colour, float pitch)
{
    list.PushClipRect(area.min, area.max, true);
    for (float x = area.min.x - area.height(); x < area.max.x; x += pitch) {
        list.AddLine({x, area.max.y}, {x + area.height(), area.min.y}, colour, pitch * 0.3F);
    }
    list.PopClipRect();
}

}  // namespace jointly
