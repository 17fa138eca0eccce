// Items, headings and contract language.
#include "app/pages/blocks.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

// Before the words of the row, so that these stay together for whoever reads the drawing.
void put_first(Row& row, Figure figure)
{
    row.figures.insert(row.figures.begin(), std::move(figure));
}

// Badges in a row, the last with its right edge at `right`.
void add_signs(Row& row, const std::vector<Sign>& signs, const Metrics& metrics, float right)
{
    const float radius = badge_radius(metrics.floor());
    const float step = 2 * radius + whole(radius * 0.5F);
    float x = right - badges_width(signs.size(), metrics.floor()) + radius;
    for (const Sign& sign : signs) {
        put_first(row, badge_of(metrics, sign, {x, row.height / 2}));
        x += step;
    }
}

// Each line with its right end at `right`, beside what the rows hold.
void add_state(std::vector<Row>& rows, const Card& card, const Metrics& metrics, float right)
{
    const StyledRun run{
        card.state, metrics.fonts().semibold, metrics.theme().text, false, false, 0};
    const Laid text = lay_out(run, metrics.floor(), metrics.states, 1.1F, true);
    for (std::size_t line = 0; line < text.lines.size(); ++line) {
        if (line == rows.size()) {
            rows.push_back({text.pitch_px, {}});
        }
        std::vector<Row> one{{rows[line].height, {}}};
        Laid words = text;
        words.lines = {text.lines[line]};
        words.width = text.lines[line].width;
        words.height = text.pitch_px;
        set_beside(one, 0, words, right - words.width);
        rows[line].height = one.front().height;
        rows[line].figures.push_back(std::move(one.front().figures.front()));
    }
}

// The parts between line ends, each one a list of runs.
std::vector<std::vector<StyledRun>> paragraphs_of(const std::vector<StyledRun>& runs)
{
    std::vector<std::vector<StyledRun>> paragraphs(1);
    for (const StyledRun& run : runs) {
        bool first = true;
        for (const std::string_view part : split(run.text, '\n')) {
            if (!first) {
                paragraphs.emplace_back();
            }
            first = false;
            StyledRun piece = run;
            piece.text = part;
            paragraphs.back().push_back(std::move(piece));
        }
    }
    return paragraphs;
}

void add_paragraphs(
    std::vector<Row>& rows, const std::vector<StyledRun>& runs, const Metrics& metrics, float left)
{
    for (const auto& paragraph : paragraphs_of(runs)) {
        const Laid text = lay_out(paragraph, metrics.body(), metrics.card_text_width(),
            metrics.paper.type.body_leading, true);
        add_text(rows, text, left, rows.empty() ? 0.0F : metrics.near_gap);
    }
}

bool ends_with_blank(const std::string& text)
{
    return text.ends_with(' ') || text.ends_with('\n');
}

}  // namespace

std::vector<StyledRun> runs_of(const Redline& redline, const Metrics& metrics, bool withdrawn)
{
    const Theme& theme = metrics.theme();
    const Fonts& fonts = metrics.fonts();
    std::vector<StyledRun> runs;
    for (const Span& span : redline) {
        StyledRun run{span.text, fonts.medium, theme.text, false, false, 0};
        if (withdrawn || span.change == Change::struck) {
            run.colour = theme.struck;
            run.struck = true;
        } else if (span.change == Change::added) {
            run.font = fonts.bold;
            run.colour = theme.added;
            run.underlined = true;
            if (!runs.empty() && runs.back().struck && !ends_with_blank(runs.back().text)) {
                // Struck and added words do not touch; no letter of either is changed by it.
                runs.push_back({" ", fonts.medium, theme.text, false, false, 0});
            }
        }
        runs.push_back(std::move(run));
    }
    return runs;
}

Frame frame_of(const Metrics& metrics, bool strong)
{
    const Theme& theme = metrics.theme();
    Frame frame;
    frame.ground = theme.card;
    frame.border = strong ? theme.focus : theme.line;
    frame.border_px = strong ? metrics.strong_border : metrics.border;
    frame.rounding_px = metrics.rounding;
    frame.bar_px = metrics.bar;
    return frame;
}

Frame frame_of(const Metrics& metrics, bool strong, const std::vector<Sign>& signs)
{
    Frame frame = frame_of(metrics, strong);
    for (const Sign& sign : signs) {
        frame.bars.push_back(colours(metrics, sign).mark);
    }
    return frame;
}

Stack framed(const Metrics& metrics, Frame frame)
{
    Stack stack;
    stack.above = metrics.gap;
    stack.below = metrics.gap;
    stack.pad = metrics.pad_y;
    stack.frame = std::move(frame);
    return stack;
}

BadgeFigure badge_of(const Metrics& metrics, const Sign& sign, ImVec2 centre)
{
    return {party_shape(sign), colours(metrics, sign), sign.letter, centre, metrics.fonts().bold,
        metrics.floor()};
}

void add_band(Row& row, const Metrics& metrics, const std::string& called, const Area& area,
    bool ringed, bool strong)
{
    if (called.empty()) {
        return;
    }
    const float size = metrics.floor();
    const Theme& theme = metrics.theme();
    const float rounding = whole(size * 0.22F);
    const std::string fitting =
        shortened(metrics.fonts().semibold, size, area.width() - size * 0.5F, called);
    const Laid text = lay_out(StyledRun{fitting, metrics.fonts().semibold,
                                  strong ? theme.on_focus : theme.text, false, false, 0},
        size, area.width() + 2.0F, 1.0F);
    const ImVec2 middle = area.centre();
    put_first(row, TextFigure{text, {middle.x - text.width / 2, middle.y - text.height / 2}});
    if (ringed) {
        const float thick = std::max(4.0F, whole(size * 0.11F));
        put_first(row, RingFigure{area, strong ? theme.on_focus : theme.text, thick, rounding});
    }
    put_first(row, BandFigure{area, strong ? theme.focus : theme.quiet, rounding});
}

Stack stack_of(const Heading& heading, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    const bool one_party = heading.signs.size() == 1;
    Stack stack;
    stack.heads = true;
    stack.above = metrics.far_gap;
    stack.below = heading.signs.empty() ? metrics.near_gap : metrics.gap;
    const float size = metrics.floor();
    const float badges = badges_width(heading.signs.size(), size);
    const float left = heading.signs.empty() ? 0.0F : metrics.pad_x * 0.75F;
    const float text_left = left + (badges > 0.0F ? badges + size * 0.5F : 0.0F);
    const StyledRun run{heading.text, metrics.fonts().semibold,
        one_party ? colours(metrics, heading.signs.front()).label : theme.text, false, false, 0};
    const Laid text = lay_out(run, size, metrics.width() - text_left, 1.1F);
    if (!heading.signs.empty()) {
        stack.pad = whole(metrics.pad_y * 0.45F);
        Frame band;
        band.ground = one_party ? colours(metrics, heading.signs.front()).wash : theme.quiet;
        band.border = band.ground;
        band.rounding_px = metrics.rounding;
        stack.frame = band;
    }
    if (!heading.signs.empty()) {
        stack.rows.push_back({2 * badge_radius(size), {}});
    }
    set_beside(stack.rows, 0, text, text_left);
    Row& first = stack.rows.front();
    add_signs(first, heading.signs, metrics, left + badges);
    return stack;
}

Stack stack_of(const Card& card, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    Stack stack = framed(metrics, frame_of(metrics, card.strong, card.signs));
    if (card.quiet) {
        stack.frame->ground = theme.page;
    }
    const float left = metrics.card_text_left();
    add_paragraphs(stack.rows, runs_of(card.text, metrics, card.struck), metrics, left);
    float space = whole(metrics.near_gap * 0.6F);
    for (const std::string& note : card.notes) {
        const StyledRun run{note, metrics.fonts().medium, theme.muted, false, false, 0};
        add_text(stack.rows,
            lay_out(run, metrics.floor(), std::min(metrics.card_text_width(), metrics.floor_line),
                1.1F, true),
            left, space);
        space = 0.0F;
    }
    const float right = metrics.width() - metrics.pad_x;
    if (!card.state.empty() && metrics.states > 0.0F) {
        add_state(stack.rows, card, metrics,
            right - (metrics.signs > 0.0F ? metrics.signs + metrics.pad_x : 0.0F));
    } else if (!card.state.empty()) {
        const StyledRun run{card.state, metrics.fonts().semibold, theme.text, false, false, 0};
        add_text(stack.rows, lay_out(run, metrics.floor(), metrics.card_text_width(), 1.1F, true),
            left, space);
    }
    Row& first = stack.rows.front();
    add_signs(first, card.signs, metrics, right);
    const float half = whole(metrics.floor() * 0.60F);
    const float middle = first.height / 2;
    add_band(first, metrics, called_by(card.number, card.label),
        {{metrics.card_left(), middle - half},
            {metrics.card_left() + metrics.numbers, middle + half}},
        card.chosen, card.strong);
    return stack;
}

Stack stack_of(const Prose& prose, const Metrics& metrics)
{
    Stack stack = framed(metrics, frame_of(metrics, false));
    const float left = metrics.card_left();
    const float width = std::min(metrics.card_inner_width(), metrics.body_line);
    const auto label = [&](const std::string& text) {
        const StyledRun run{text, metrics.fonts().semibold, metrics.theme().muted, false, false, 0};
        return lay_out(run, metrics.floor(), width, 1.3F);
    };
    if (!prose.label.empty()) {
        add_text(stack.rows, label(prose.label), left);
        add_text(stack.again, label(say("{label}, continued", {{"label", prose.label}})), left);
    }
    add_text(stack.rows,
        lay_out(runs_of(prose.text, metrics), metrics.body(), width,
            metrics.paper.type.body_leading * 1.04F),
        left);
    return stack;
}

Stack stack_of_empty(const std::string& empty, const Metrics& metrics)
{
    Stack stack = framed(metrics, frame_of(metrics, false));
    stack.pad = metrics.pad_y * 2;
    stack.frame->ground = metrics.theme().quiet;
    const StyledRun run{empty, metrics.fonts().medium, metrics.theme().text, false, false, 0};
    const float left = metrics.card_left();
    add_text(stack.rows,
        lay_out(run, metrics.body(), std::min(metrics.card_inner_width(), metrics.body_line),
            metrics.paper.type.body_leading, true),
        left);
    return stack;
}

}  // namespace jointly
