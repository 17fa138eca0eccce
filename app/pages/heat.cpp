#include "app/pages/heat.h"

#include "app/pages/flow.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr float widest_cell = 9.0F;  // in letters' sizes

StanceMark shape_of(Mark mark)
{
    switch (mark) {
        case Mark::meets: return StanceMark::support;      // solid disc
        case Mark::partly: return StanceMark::live_with;   // half disc
        case Mark::fails: return StanceMark::stand_aside;  // ring
        case Mark::unsure: return StanceMark::not_asked;   // dotted ring
    }
    return StanceMark::not_asked;
}

// Between two inks. Marks on it keep their contrast in a washed-out picture up to a share of 0.18.
ImU32 between(ImU32 one, ImU32 other, float share)
{
    const auto part = [&](int shift) {
        const auto a = static_cast<float>((one >> shift) & 0xFF);
        const auto b = static_cast<float>((other >> shift) & 0xFF);
        return static_cast<ImU32>(std::lround(a + (b - a) * share)) << shift;
    };
    return part(IM_COL32_R_SHIFT) | part(IM_COL32_G_SHIFT) | part(IM_COL32_B_SHIFT)
         | (ImU32{0xFF} << IM_COL32_A_SHIFT);
}

ImU32 ground_of(Mark mark, const Theme& theme)
{
    switch (mark) {
        case Mark::meets: return between(theme.card, theme.text, 0.18F);
        case Mark::partly: return between(theme.card, theme.text, 0.08F);
        case Mark::fails:
        case Mark::unsure: return theme.card;
    }
    return theme.card;
}

float side_pad(const Metrics& metrics) { return whole(metrics.floor() * 0.2F); }

float line_height(const Metrics& metrics) { return whole(metrics.floor() * 1.2F); }

std::size_t marks_per_line(const CellLook& look, const Metrics& metrics, float width)
{
    const float room = width - 2 * side_pad(metrics);
    return static_cast<std::size_t>(
        std::max(1.0F, std::floor(room / std::max(1.0F, look.mark_width))));
}

// A mark with the letter of its party in its part of the cell.
void add_mark(Row& row, const CellMark& mark, const Metrics& metrics, const Area& part)
{
    const Theme& theme = metrics.theme();
    const float size = metrics.floor();
    const float radius = mark_radius(metrics);
    row.figures.emplace_back(BandFigure{part, ground_of(mark.mark, theme), 0.0F});
    float width = 2 * radius;
    Laid letter;
    if (mark.sign) {
        const StyledRun run{
            mark.sign->letter, metrics.fonts().semibold, theme.text, false, false, 0};
        letter = lay_out(run, size, metrics.width(), 1.0F);
        width += letter.width + whole(size * 0.2F);
    }
    const ImVec2 middle = part.centre();
    const float left = middle.x - width / 2;
    if (mark.sign) {
        row.figures.emplace_back(TextFigure{letter, {left, middle.y - letter.height / 2}});
    }
    row.figures.emplace_back(
        StanceFigure{shape_of(mark.mark), {left + width - radius, middle.y}, radius, theme.text});
}

}  // namespace

std::size_t most_marks(const GridRow& row)
{
    std::size_t most = 1;
    for (const GridCell& cell : row.cells) {
        most = std::max(most, cell.marks.size());
    }
    return most;
}

std::size_t most_marks(const Grid& grid)
{
    std::size_t most = 1;
    for (const GridRow& row : grid.rows) {
        most = std::max(most, most_marks(row));
    }
    return most;
}

CellLook cell_look(const Grid& grid, const Metrics& metrics)
{
    const float size = metrics.floor();
    CellLook look;
    for (const GridRow& row : grid.rows) {
        for (const GridCell& cell : row.cells) {
            for (const CellMark& mark : cell.marks) {
                look.marks = true;
                if (mark.sign) {
                    look.letters = std::max(look.letters,
                        text_width(metrics.fonts().semibold, size, mark.sign->letter));
                }
            }
        }
    }
    look.mark_width = 2 * mark_radius(metrics) + whole(size * 0.4F)
                    + (look.letters > 0.0F ? look.letters + whole(size * 0.2F) : 0.0F);
    return look;
}

float cell_width(const Metrics& metrics, const CellLook& look, std::size_t marks)
{
    const float wanted = look.mark_width * static_cast<float>(marks) + 2 * side_pad(metrics);
    return std::max(
        look.mark_width + 2 * side_pad(metrics), std::min(wanted, widest_cell * metrics.floor()));
}

float cell_height(const Metrics& metrics, const CellLook& look, float width, std::size_t marks)
{
    const std::size_t per_line = marks_per_line(look, metrics, width);
    const std::size_t lines = (std::max<std::size_t>(1, marks) + per_line - 1) / per_line;
    return line_height(metrics) * static_cast<float>(lines);
}

void add_cell(
    Row& row, const GridCell& cell, const Metrics& metrics, const CellLook& look, const Area& area)
{
    const Theme& theme = metrics.theme();
    const float border = metrics.border;
    if (cell.served) {
        row.figures.emplace_back(BandFigure{area, ground_of(Mark::meets, theme), 0.0F});
        row.figures.emplace_back(
            StanceFigure{StanceMark::support, area.centre(), mark_radius(metrics), theme.text});
    } else if (cell.marks.empty() && !look.marks) {
        row.figures.emplace_back(BandFigure{area, theme.card, 0.0F});
    }
    const std::size_t per_line = std::min(
        std::max<std::size_t>(1, cell.marks.size()), marks_per_line(look, metrics, area.width()));
    const std::size_t lines =
        (cell.marks.size() + per_line - 1) / std::max<std::size_t>(1, per_line);
    for (std::size_t at = 0; at < cell.marks.size(); ++at) {
        const std::size_t line = at / per_line;
        const std::size_t in_line = std::min(per_line, cell.marks.size() - line * per_line);
        const float width = area.width() / static_cast<float>(in_line);
        const float height = area.height() / static_cast<float>(lines);
        const ImVec2 corner{area.min.x + width * static_cast<float>(at % per_line),
            area.min.y + height * static_cast<float>(line)};
        add_mark(row, cell.marks[at], metrics, {corner, {corner.x + width, corner.y + height}});
    }
    if (cell.differ) {
        row.figures.emplace_back(
            RingFigure{area, theme.focus, std::max(4.0F, metrics.strong_border), 0.0F});
    } else {
        row.figures.emplace_back(RingFigure{area, theme.line, border, 0.0F});
    }
}

}  // namespace jointly
