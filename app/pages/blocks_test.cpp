// What a test shows: how to answer, what each party said, where we are.
#include "app/pages/blocks.h"
#include "app/pages/flow.h"
#include "core/base/say.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <iterator>

namespace jointly {

namespace {

constexpr int most_marks = 15;  // of one stance; more people are a mark and their number

StyledRun plain(const Metrics& metrics, std::string text)
{
    return {std::move(text), metrics.fonts().medium, metrics.theme().text, false, false, 0};
}

StyledRun firm(const Metrics& metrics, std::string text)
{
    return {std::move(text), metrics.fonts().semibold, metrics.theme().text, false, false, 0};
}

// Nothing more is shown of it: the test is open, or nobody of it was asked.
bool only_answered(const Seat& seat) { return seat.counts.empty() && seat.notes.empty(); }

// What a party said, beside its name: as marks with words, or only whether it has answered.
std::vector<Row> answer_of(const Seat& seat, const Metrics& metrics, float left, float row_height)
{
    Flow flow(metrics, left, metrics.width() - metrics.pad_x, row_height);
    for (const StanceCount& count : seat.counts) {
        const int marks = count.people > most_marks ? 1 : std::max(1, count.people);
        flow.add(stance_mark(count.stance), marks, {plain(metrics, words_of(count))});
    }
    if (only_answered(seat)) {
        if (seat.answered) {
            flow.add_tick({plain(metrics, seat.sentence)});
        } else {
            flow.add(StanceMark::not_asked, 1, {plain(metrics, seat.sentence)});
        }
    }
    return flow.take();
}

void add_beside(std::vector<Row>& rows, std::vector<Row> others)
{
    for (std::size_t place = 0; place < others.size(); ++place) {
        if (place == rows.size()) {
            rows.push_back(std::move(others[place]));
            continue;
        }
        rows[place].height = std::max(rows[place].height, others[place].height);
        std::move(others[place].figures.begin(), others[place].figures.end(),
            std::back_inserter(rows[place].figures));
    }
}

void add_small(
    Stack& stack, const StyledRun& run, const Metrics& metrics, float left, float leading)
{
    add_text(stack.rows,
        lay_out(run, metrics.floor(),
            std::min(metrics.width() - left - metrics.pad_x, metrics.floor_line), leading, true),
        left);
}

}  // namespace

StanceMark stance_mark(Stance stance)
{
    switch (stance) {
        case Stance::support: return StanceMark::support;
        case Stance::live_with: return StanceMark::live_with;
        case Stance::more_discussion: return StanceMark::more_discussion;
        case Stance::stand_aside: return StanceMark::stand_aside;
        case Stance::cannot_support: return StanceMark::cannot_support;
    }
    return StanceMark::not_asked;
}

Stack stack_of(const Legend& legend, const Metrics& metrics)
{
    Stack stack;
    stack.above = metrics.near_gap;
    Flow flow(metrics, 0.0F, metrics.width(), flow_row_height(metrics));
    for (const LegendLine& line : legend.lines) {
        flow.add(stance_mark(line.stance), 1,
            {firm(metrics, say("{sign}: ", {{"sign", line.sign}})), plain(metrics, line.meaning)});
    }
    stack.rows = flow.take();
    return stack;
}

Stack stack_of(const Seat& seat, const Metrics& metrics)
{
    Stack stack = framed(metrics, frame_of(metrics, seat.lit, {seat.sign}));
    const float left = metrics.card_left();
    const float radius = badge_radius(metrics.floor());
    const float name_left = left + 2 * radius + metrics.floor() * 0.5F;
    const float parties = std::min(metrics.parties, metrics.width() - name_left);
    add_text(stack.rows,
        lay_out(firm(metrics, seat.name), metrics.body(), parties, metrics.paper.type.body_leading),
        name_left);
    const float row_height = stack.rows.front().height;
    add_beside(
        stack.rows, answer_of(seat, metrics, name_left + parties + metrics.floor(), row_height));
    Row& first = stack.rows.front();
    first.figures.emplace_back(badge_of(metrics, seat.sign, {left + radius, row_height / 2}));
    if (!only_answered(seat)) {
        add_small(stack, plain(metrics, seat.sentence), metrics, left, 1.15F);
    }
    for (const std::string& note : seat.notes) {
        add_small(stack, plain(metrics, note), metrics, left, 1.1F);
    }
    return stack;
}

Stack stack_of(const WhereWeAre& place, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    Stack stack = framed(metrics, frame_of(metrics, place.consensus));
    stack.above = metrics.far_gap;
    stack.frame->ground = theme.quiet;
    const float left = metrics.card_left();
    const float radius = whole(metrics.body() * 0.42F);
    const float title_left = left + (place.consensus ? 2 * radius + metrics.floor() * 0.4F : 0.0F);
    add_text(stack.rows,
        lay_out(firm(metrics, place.title), metrics.body(),
            metrics.width() - title_left - metrics.pad_x, metrics.paper.type.body_leading),
        title_left);
    if (place.consensus) {
        Row& first = stack.rows.front();
        first.figures.emplace_back(
            TickFigure{{left + radius, first.height / 2}, radius, theme.focus, theme.on_focus});
    }
    if (!place.sentence.empty()) {
        add_small(stack, plain(metrics, place.sentence), metrics, left, 1.1F);
    }
    if (!place.next_move.empty()) {
        add_small(stack, firm(metrics, say("Next: {move}", {{"move", place.next_move}})), metrics,
            left, 1.1F);
    }
    return stack;
}

}  // namespace jointly
