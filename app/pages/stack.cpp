#include "app/pages/stack.h"

#include <algorithm>

namespace jointly {

namespace {

// One line of the text, which is taken out of it.
Laid take_line(Laid& text, std::size_t place)
{
    Laid line;
    line.size_px = text.size_px;
    line.pitch_px = text.pitch_px;
    line.width = text.lines[place].width;
    line.lines.push_back(std::move(text.lines[place]));
    line.height = text.pitch_px;
    return line;
}

float height_of_rows(const std::vector<Row>& rows, std::size_t begin, std::size_t end)
{
    float height = 0.0F;
    for (std::size_t place = begin; place < end; ++place) {
        height += rows[place].height;
    }
    return height;
}

void draw_rows(
    ImDrawList& list, const std::vector<Row>& rows, std::size_t begin, std::size_t end, ImVec2& at)
{
    for (std::size_t place = begin; place < end; ++place) {
        for (const Figure& figure : rows[place].figures) {
            draw_figure(list, figure, at);
        }
        at.y += rows[place].height;
    }
}

}  // namespace

void add_text(std::vector<Row>& rows, Laid text, float x, float space)
{
    for (std::size_t place = 0; place < text.lines.size(); ++place) {
        const float above = place == 0 ? space : 0.0F;
        Row row{text.pitch_px + above, {}};
        row.figures.emplace_back(TextFigure{take_line(text, place), {x, above}});
        rows.push_back(std::move(row));
    }
}

void set_beside(std::vector<Row>& rows, std::size_t first, Laid text, float x)
{
    for (std::size_t place = 0; place < text.lines.size(); ++place) {
        if (first + place == rows.size()) {
            rows.push_back({text.pitch_px, {}});
        }
        Row& row = rows[first + place];
        // Smaller letters stand on the middle of a larger row.
        const float y = std::max(0.0F, (row.height - text.pitch_px) / 2);
        row.height = std::max(row.height, text.pitch_px);
        row.figures.emplace_back(TextFigure{take_line(text, place), {x, y}});
    }
}

void join_first(std::vector<Row>& rows, std::size_t count)
{
    const std::size_t last = std::min(count, rows.size());
    for (std::size_t place = 1; place < last; ++place) {
        for (Figure& figure : rows[place].figures) {
            move_down(figure, rows.front().height);
            rows.front().figures.push_back(std::move(figure));
        }
        rows.front().height += rows[place].height;
    }
    if (last > 1) {
        rows.erase(rows.begin() + 1, rows.begin() + static_cast<std::ptrdiff_t>(last));
    }
}

float height_of(const Stack& stack, std::size_t begin, std::size_t end)
{
    const float again = begin == 0 ? 0.0F : height_of_rows(stack.again, 0, stack.again.size());
    return 2 * stack.pad + again + height_of_rows(stack.rows, begin, end);
}

float height_of(const Stack& stack) { return height_of(stack, 0, stack.rows.size()); }

void draw_part(ImDrawList& list, const Stack& stack, std::size_t begin, std::size_t end, ImVec2 at,
    float width_px)
{
    if (stack.frame) {
        const Frame& frame = *stack.frame;
        const Area area{at, {at.x + width_px, at.y + height_of(stack, begin, end)}};
        // A border is drawn half outside; all cards end at the same edge, however thick theirs is.
        draw_card(list, inset(area, whole((frame.border_px - 2.0F) / 2)),
            {frame.ground, frame.border, frame.border_px, frame.rounding_px, frame.bars,
                frame.bar_px});
    }
    at.y += stack.pad;
    if (begin != 0) {
        draw_rows(list, stack.again, 0, stack.again.size(), at);
    }
    draw_rows(list, stack.rows, begin, end, at);
}

}  // namespace jointly
