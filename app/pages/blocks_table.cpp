// Tables with figures, and the caucus card.
#include "app/pages/blocks.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr std::size_t most_lines_together = 6;  // of one row of a table

// Columns of words keep their places in every part; columns of figures stand side by side as many as fit.
struct Plan {
    std::vector<float> lefts;   // of the columns of words
    std::vector<float> widths;  // of all columns
    float figures_left = 0.0F;
    std::size_t at_once = 1;  // columns of figures
    float figure_width = 0.0F;
};

float natural_width(const Table& table, const Metrics& metrics, std::size_t column, bool heads)
{
    float width =
        heads ? text_width(metrics.fonts().semibold, metrics.floor(), table.heads[column]) : 0.0F;
    for (const TableRow& row : table.rows) {
        width = std::max(
            width, text_width(metrics.fonts().semibold, metrics.floor(), row.cells[column]));
    }
    return std::ceil(width) + 1.0F;
}

Plan plan_of(const Table& table, const Metrics& metrics)
{
    const float size = metrics.floor();
    const float gap = whole(size * 0.8F);
    const float inner = metrics.width() - 2 * metrics.pad_x;
    const std::size_t figures = table.heads.size() - table.first_figure;
    Plan plan;
    for (std::size_t column = table.first_figure; column < table.heads.size(); ++column) {
        plan.figure_width =
            std::max(plan.figure_width, natural_width(table, metrics, column, false));
    }
    plan.figure_width = std::min(std::max(plan.figure_width, 5.0F * size), inner * 0.45F);
    // The last column of words takes what the others leave.
    float left = metrics.pad_x;
    for (std::size_t column = 0; column < table.first_figure; ++column) {
        const float natural = natural_width(table, metrics, column, true);
        const bool last = column + 1 == table.first_figure;
        plan.lefts.push_back(left);
        plan.widths.push_back(last ? 0.0F : std::min(natural, inner * 0.25F));
        left += last ? 0.0F : plan.widths.back() + gap;
    }
    const float words_least = std::min(metrics.floor_line / 70.0F * 24.0F, inner * 0.4F);
    const float room = metrics.width() - metrics.pad_x - left - words_least;
    const float step = plan.figure_width + gap;
    const auto fitting = static_cast<std::size_t>(std::max(1.0F, std::floor(room / step)));
    const std::size_t count = std::max<std::size_t>(1, figures);
    const std::size_t parts = (count + fitting - 1) / fitting;
    plan.at_once = (count + parts - 1) / parts;
    plan.figures_left =
        metrics.width() - metrics.pad_x - step * static_cast<float>(std::min(count, plan.at_once));
    if (!plan.widths.empty()) {
        plan.widths.back() = std::max(size, plan.figures_left - left);
    }
    return plan;
}

// Each line with its right end at `right`.
void add_to_the_right(std::vector<Row>& rows, const Laid& text, float right)
{
    std::vector<Row> lines;
    add_text(lines, text, 0.0F);
    for (std::size_t line = 0; line < lines.size(); ++line) {
        auto& figure = std::get<TextFigure>(lines[line].figures.front());
        figure.at.x = right - figure.text.width;
        if (line == rows.size()) {
            rows.push_back({lines[line].height, {}});
        }
        rows[line].figures.emplace_back(figure);
    }
}

struct Words {
    const std::vector<std::string>& cells;
    ImFont* font = nullptr;
    ImU32 ink = 0;
};

// One row of the table as rows of lines.
std::vector<Row> lines_of(const Words& words, const Metrics& metrics, const Plan& plan,
    std::size_t first, std::size_t end)
{
    const float size = metrics.floor();
    std::vector<Row> lines;
    for (std::size_t column = 0; column < plan.lefts.size(); ++column) {
        const StyledRun run{words.cells[column], words.font, words.ink, false, false, 0};
        set_beside(lines, 0, lay_out(run, size, plan.widths[column], 1.1F), plan.lefts[column]);
    }
    const float gap = whole(size * 0.8F);
    for (std::size_t column = first; column < end; ++column) {
        const StyledRun run{words.cells[column], words.font, words.ink, false, false, 0};
        const float right =
            plan.figures_left + (plan.figure_width + gap) * static_cast<float>(column - first + 1);
        add_to_the_right(lines, lay_out(run, size, plan.figure_width, 1.1F, true), right);
    }
    return lines;
}

// A rule above the row, and air on both sides of it.
void add_rule(std::vector<Row>& lines, const Metrics& metrics, bool strong)
{
    const Theme& theme = metrics.theme();
    const float air = whole(metrics.near_gap * 0.8F);
    Row& first = lines.front();
    for (Figure& figure : first.figures) {
        std::get<TextFigure>(figure).at.y += air;
    }
    const float thick = strong ? metrics.strong_border : metrics.border;
    first.figures.emplace_back(
        BandFigure{{{metrics.pad_x, 0.0F}, {metrics.width() - metrics.pad_x, thick}},
            strong ? theme.focus : theme.line, 0.0F});
    first.height += air;
    lines.back().height += air;
}

}  // namespace

std::vector<Stack> stacks_of(const Table& table, const Metrics& metrics)
{
    std::vector<Stack> stacks;
    const Plan plan = plan_of(table, metrics);
    for (std::size_t first = table.first_figure; first < table.heads.size();
         first += plan.at_once) {
        const std::size_t end = std::min(first + plan.at_once, table.heads.size());
        Stack& stack = stacks.emplace_back(framed(metrics, frame_of(metrics, false)));
        stack.splits = true;
        stack.rows = lines_of({table.heads, metrics.fonts().semibold, metrics.theme().muted},
            metrics, plan, first, end);
        stack.rows.back().height += whole(metrics.near_gap * 0.8F);
        stack.again = stack.rows;
        for (const TableRow& row : table.rows) {
            ImFont* const font = row.total ? metrics.fonts().semibold : metrics.fonts().medium;
            auto lines =
                lines_of({row.cells, font, metrics.theme().text}, metrics, plan, first, end);
            add_rule(lines, metrics, row.total);
            join_first(lines, most_lines_together);
            std::move(lines.begin(), lines.end(), std::back_inserter(stack.rows));
        }
    }
    return stacks;
}

Stack stack_of(const Poster& poster, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    Stack stack = framed(metrics, frame_of(metrics, false, poster.signs));
    const float left = metrics.bars;
    const float width = metrics.width() - left - 2 * metrics.pad_x;
    std::vector<Row> rows;
    const auto add = [&](const std::string& words, ImFont* font, float size, float space) {
        if (words.empty()) {
            return;
        }
        const StyledRun run{words, font, theme.text, false, false, 0};
        const std::size_t begin = rows.size();
        add_text(rows, lay_out(run, whole(size), width, 1.1F, true), 0.0F, space);
        for (std::size_t at = begin; at < rows.size(); ++at) {
            auto& text = std::get<TextFigure>(rows[at].figures.front());
            text.at.x = left + metrics.pad_x + (width - text.text.width) / 2;
        }
    };
    if (!poster.signs.empty()) {
        const float size = metrics.body() * 1.3F;
        const float radius = badge_radius(size);
        float x =
            left + metrics.pad_x + (width - badges_width(poster.signs.size(), size)) / 2 + radius;
        Row& row = rows.emplace_back(Row{2 * radius + metrics.gap, {}});
        for (const Sign& sign : poster.signs) {
            BadgeFigure badge = badge_of(metrics, sign, {x, radius});
            badge.letter_px = size;
            row.figures.emplace_back(badge);
            x += 2 * radius + whole(radius * 0.5F);
        }
    }
    const float title = metrics.paper.type.title_px;
    // As large as one line holds, and never smaller than the title.
    const float most = metrics.body() * 3.2F;
    const float clock =
        poster.clock.empty()
            ? title
            : std::max(title,
                std::min(most,
                    most * width / (text_width(metrics.fonts().display, most, poster.clock) + 4)));
    add(poster.title, metrics.fonts().display, title, 0.0F);
    add(poster.clock, metrics.fonts().display, clock, metrics.gap);
    for (const std::string& line : poster.lines) {
        add(line, metrics.fonts().medium, metrics.body(), metrics.near_gap);
    }
    float height = 0.0F;
    for (const Row& row : rows) {
        height += row.height;
    }
    stack.pad = std::max(metrics.pad_y, whole((metrics.column.height() * 0.82F - height) / 2));
    stack.rows = std::move(rows);
    return stack;
}

}  // namespace jointly
