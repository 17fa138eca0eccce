// Heat maps: as many columns at once as the room can read, and the rest below them with the rows
// again.
#include "app/pages/blocks.h"
#include "app/pages/flow.h"
#include "app/pages/heat.h"
#include "core/base/text.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr std::size_t most_head_lines = 3;
constexpr float widest_column = 8.0F;               // in letters' sizes; unless its marks need more
constexpr std::size_t most_lines_beside_cells = 6;  // of a row's text; the rest stands below

// Where things stand in every part of one grid.
struct Plan {
    float numbers = 0.0F;    // the spoken numbers of the rows
    float signs = 0.0F;      // whose it is
    float text_left = 0.0F;  // of the rows
    float text_width = 0.0F;
    float cells_left = 0.0F;
    float cell_width = 0.0F;
    std::size_t at_once = 1;  // columns
    CellLook look;
};

// Columns [first, end) of a grid, side by side.
struct Part {
    std::size_t first = 0;
    std::size_t end = 0;
    float room = 0.0F;  // below their head, on a sheet of its own
};

float widest_word(const Metrics& metrics, const std::string& text)
{
    float widest = 0.0F;
    for (const std::string_view word : split(text, ' ')) {
        widest = std::max(widest, text_width(metrics.fonts().medium, metrics.floor(), word));
    }
    return widest;
}

// Of the columns: as narrow as their marks and the words above them allow.
float narrowest_column(const Grid& grid, const Metrics& metrics, const CellLook& look)
{
    const float size = metrics.floor();
    const float pad = 2 * whole(size * 0.3F);
    float width = cell_width(metrics, look, most_marks(grid));
    bool any_text = false;
    for (const GridColumn& column : grid.columns) {
        const float widest = std::max(band_width(metrics, called_by(column.number, column.label)),
            widest_word(metrics, column.text));
        width = std::max(width, std::min(widest + pad, widest_column * size));
        any_text = any_text || !column.text.empty();
    }
    return whole(std::max(width, any_text ? 5.6F * size : 2.2F * size));
}

Plan plan_of(const Grid& grid, const Metrics& metrics)
{
    const float size = metrics.floor();
    Plan plan;
    plan.look = cell_look(grid, metrics);
    std::size_t most_signs = 0;
    for (const GridRow& row : grid.rows) {
        plan.numbers =
            std::max(plan.numbers, band_width(metrics, called_by(row.number, row.label)));
        most_signs = std::max(most_signs, row.signs.size());
    }
    plan.numbers = std::min(plan.numbers, metrics.width() * 0.2F);
    plan.signs = badges_width(most_signs, size);
    const float gap = whole(size * 0.5F);
    plan.text_left = plan.numbers + (plan.numbers > 0.0F ? gap : 0.0F) + plan.signs
                   + (plan.signs > 0.0F ? gap : 0.0F);
    // Texts of rows keep about 28 letters to a line, or half of the page.
    const float text_least = metrics.floor_line / 70.0F * 28.0F;
    const float head = std::min(plan.text_left + text_least, metrics.width() * 0.55F);
    const float column = narrowest_column(grid, metrics, plan.look);
    const std::size_t count = std::max<std::size_t>(1, grid.columns.size());
    const auto fitting =
        static_cast<std::size_t>(std::max(1.0F, std::floor((metrics.width() - head) / column)));
    const std::size_t parts = (count + fitting - 1) / fitting;
    plan.at_once = (count + parts - 1) / parts;
    const float share = (metrics.width() - head) / static_cast<float>(plan.at_once);
    plan.cell_width = std::floor(std::min(share, column * 1.4F));
    plan.cells_left = metrics.width() - plan.cell_width * static_cast<float>(plan.at_once);
    plan.text_width = std::max(size, plan.cells_left - plan.text_left - gap);
    return plan;
}

float cell_left(const Plan& plan, std::size_t place)
{
    return plan.cells_left + plan.cell_width * static_cast<float>(place);
}

// In at most three lines; what is longer stands whole on its own page.
Laid column_words(const std::string& text, const Metrics& metrics, float width)
{
    ImFont* const font = metrics.fonts().medium;
    const StyledRun run{text, font, metrics.theme().text, false, false, 0};
    Laid laid = lay_out(run, metrics.floor(), width, 1.05F);
    if (laid.lines.size() <= most_head_lines) {
        return laid;
    }
    std::string begun;
    std::string rest;
    for (std::size_t line = 0; line < laid.lines.size(); ++line) {
        for (const Piece& piece : laid.lines[line].pieces) {
            (line + 1 < most_head_lines ? begun : rest) += piece.run.text + " ";
        }
    }
    StyledRun shorter = run;
    shorter.text = tidy(begun) + "\n" + shortened(font, metrics.floor(), width, tidy(rest));
    laid = lay_out(shorter, metrics.floor(), width + 2.0F, 1.05F);
    laid.lines.resize(std::min(laid.lines.size(), most_head_lines));
    laid.height = laid.pitch_px * static_cast<float>(laid.lines.size());
    return laid;
}

Row head_row(const Grid& grid, const Metrics& metrics, const Plan& plan, const Part& part)
{
    const Theme& theme = metrics.theme();
    const float size = metrics.floor();
    const float pad = whole(size * 0.3F);
    const float band = whole(size * 1.2F);
    Row row;
    float lines = 0.0F;
    for (std::size_t at = part.first; at < part.end; ++at) {
        const GridColumn& column = grid.columns[at];
        const float left = cell_left(plan, at - part.first);
        const std::string called = called_by(column.number, column.label);
        const float wide = std::min(band_width(metrics, called), plan.cell_width - 2 * pad);
        const bool alone = column.text.empty();
        const float x = alone ? left + (plan.cell_width - wide) / 2 : left + pad;
        add_band(row, metrics, called, {{x, 0.0F}, {x + wide, band}}, column.chosen);
        if (!alone) {
            const Laid words = column_words(column.text, metrics, plan.cell_width - 2 * pad);
            row.figures.emplace_back(TextFigure{words, {left + pad, band + pad}});
            lines = std::max(lines, words.height + pad);
        }
    }
    row.height = band + lines + pad;
    const StyledRun corner{grid.corner, metrics.fonts().semibold, theme.muted, false, false, 0};
    const Laid words = lay_out(corner, size, plan.cells_left - pad, 1.05F);
    row.height = std::max(row.height, words.height + pad);
    row.figures.emplace_back(TextFigure{words, {0.0F, row.height - words.height - pad}});
    return row;
}

// Text and note of a row as lines.
std::vector<Row> words_of(const GridRow& row, const Metrics& metrics, const Plan& plan)
{
    const Theme& theme = metrics.theme();
    std::vector<Row> lines;
    const StyledRun text{row.text, metrics.fonts().medium, theme.text, false, false, 0};
    add_text(lines, lay_out(text, metrics.floor(), plan.text_width, 1.05F, true), plan.text_left);
    if (!row.note.empty()) {
        const StyledRun note{row.note, metrics.fonts().semibold, theme.muted, false, false, 0};
        add_text(
            lines, lay_out(note, metrics.floor(), plan.text_width, 1.05F, true), plan.text_left);
    }
    return lines;
}

// How many lines of that height stand beside cells: a row is never cut, so a sheet has to hold it.
std::size_t lines_beside_cells(float pitch, float room)
{
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, std::floor(room / pitch)));
    return std::min(fitting, most_lines_beside_cells);
}

// One row of the grid: its cells and what fits beside them in one row of the page, which is never
// cut, then the other lines of its text.
void add_rows(std::vector<Row>& rows, const GridRow& row, std::vector<Row> lines,
    const Metrics& metrics, const Plan& plan, const Part& part)
{
    const float size = metrics.floor();
    const float pad = whole(size * 0.22F);
    const float pitch = lines.front().height;
    const std::size_t beside =
        std::min(lines.size(), lines_beside_cells(pitch, part.room - 2 * pad));
    const std::size_t most = row.cells.empty() ? 1 : most_marks(row);
    const float cells = cell_height(metrics, plan.look, plan.cell_width, most);
    Row whole_row;
    whole_row.height = std::max(cells, pitch * static_cast<float>(beside)) + 2 * pad;
    const float top = (whole_row.height - pitch * static_cast<float>(beside)) / 2;
    add_band(whole_row, metrics, called_by(row.number, row.label),
        {{0.0F, top - size * 0.05F}, {plan.numbers, top + size * 1.1F}}, row.chosen);
    const float radius = badge_radius(size);
    float x = plan.numbers + whole(size * 0.5F) + radius;
    for (const Sign& sign : row.signs) {
        whole_row.figures.emplace_back(badge_of(metrics, sign, {x, top + size * 0.52F}));
        x += 2 * radius + whole(radius * 0.5F);
    }
    for (std::size_t line = 0; line < beside; ++line) {
        auto& text = std::get<TextFigure>(lines[line].figures.front());
        text.at.y = top + pitch * static_cast<float>(line);
        whole_row.figures.emplace_back(text);
    }
    for (std::size_t at = part.first; at < part.end; ++at) {
        const float left = cell_left(plan, at - part.first);
        const float gap = whole(size * 0.06F) + 1.0F;
        add_cell(whole_row, row.cells[at], metrics, plan.look,
            {{left + gap, gap}, {left + plan.cell_width - gap, whole_row.height - gap}});
    }
    rows.push_back(std::move(whole_row));
    for (std::size_t line = beside; line < lines.size(); ++line) {
        rows.push_back(std::move(lines[line]));
    }
}

}  // namespace

std::vector<Stack> stacks_of(const Grid& grid, const Metrics& metrics)
{
    std::vector<Stack> stacks;
    const Plan plan = plan_of(grid, metrics);
    // The same in every part.
    std::vector<std::vector<Row>> words;
    for (const GridRow& row : grid.rows) {
        words.push_back(words_of(row, metrics, plan));
    }
    for (std::size_t first = 0; first < grid.columns.size(); first += plan.at_once) {
        Part part{first, std::min(first + plan.at_once, grid.columns.size())};
        Stack& stack = stacks.emplace_back();
        stack.above = metrics.far_gap;
        stack.below = metrics.gap;
        stack.splits = true;
        stack.rows.push_back(head_row(grid, metrics, plan, part));
        part.room = metrics.sheet_height - stack.rows.front().height;
        stack.again.push_back(stack.rows.front());
        for (std::size_t at = 0; at < grid.rows.size(); ++at) {
            add_rows(stack.rows, grid.rows[at], words[at], metrics, plan, part);
        }
    }
    return stacks;
}

Stack stack_of(const GridKey& key, const Metrics& metrics)
{
    Grid sample;
    for (const GridKey::Line& line : key.lines) {
        sample.rows.push_back({0, {}, {}, {}, {line.cell}, {}, false});
    }
    const CellLook look = cell_look(sample, metrics);
    const float height = whole(metrics.floor() * 1.15F);
    const float width = whole(metrics.floor() * 1.5F);
    Stack stack;
    stack.above = metrics.near_gap;
    Flow flow(metrics, 0.0F, metrics.width(), whole(metrics.floor() * 1.35F));
    for (const GridKey::Line& line : key.lines) {
        const StyledRun run{
            line.meaning, metrics.fonts().medium, metrics.theme().text, false, false, 0};
        const Flow::Spot spot = flow.add_words(width + whole(metrics.floor() * 0.2F), {run});
        const float top = whole((spot.row.height - height) / 2);
        add_cell(spot.row, line.cell, metrics, look,
            {{spot.left, top}, {spot.left + width, top + height}});
    }
    stack.rows = flow.take();
    return stack;
}

}  // namespace jointly
