// What a test shows: how to answer, what each party said, where we are.
#include "app/pages/blocks.h"
#include "core/base/say.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <iterator>

namespace jointly {

namespace {

constexpr int most_marks = 15;  // of one stance; more people are a mark and their number

float mark_radius(const Metrics& metrics) { return whole(metrics.floor() * 0.36F); }

// Marks with words behind them, side by side; in the next row where there is no room.
class Flow {
public:
    Flow(const Metrics& metrics, float left, float right, float row_height)
        : metrics_(metrics), left_(left), right_(right), x_(left), row_height_(row_height)
    {
        rows_.push_back({row_height, {}});
    }

    void add(StanceMark mark, int marks, const std::vector<StyledRun>& words)
    {
        const float radius = mark_radius(metrics_);
        const float step = whole(2.4F * radius);
        add_words(static_cast<float>(marks) * step, words);
        for (int place = 0; place < marks; ++place) {
            rows_[first_].figures.emplace_back(StanceFigure{mark,
                {begin_ + radius + static_cast<float>(place) * step, row_height_ / 2}, radius,
                metrics_.theme().text});
        }
    }

    void add_tick(const std::vector<StyledRun>& words)
    {
        const Theme& theme = metrics_.theme();
        const float radius = mark_radius(metrics_);
        add_words(2.4F * radius, words);
        rows_[first_].figures.emplace_back(
            TickFigure{{begin_ + radius, row_height_ / 2}, radius, theme.focus, theme.on_focus});
    }

    [[nodiscard]] std::vector<Row> take() { return std::move(rows_); }

private:
    // Behind marks of that width; the words break where they alone are too long.
    void add_words(float marks_width, const std::vector<StyledRun>& words)
    {
        const float space = whole(mark_radius(metrics_) * 0.4F);
        const float room = std::max(metrics_.floor(), right_ - left_ - marks_width - space);
        const Laid text =
            lay_out(words, metrics_.floor(), std::min(room, metrics_.floor_line), 1.1F);
        if (x_ > left_ && x_ + marks_width + space + text.width > right_) {
            rows_.push_back({row_height_, {}});
            x_ = left_;
        }
        first_ = rows_.size() - 1;
        begin_ = x_;
        set_beside(rows_, first_, text, begin_ + marks_width + space);
        x_ += marks_width + space + text.width + metrics_.floor() * 0.8F;
    }

    const Metrics& metrics_;
    float left_;
    float right_;
    float x_;
    float row_height_;
    std::size_t first_ = 0;  // of the rows, for what was added last
    float begin_ = 0.0F;     // of it, from the left
    std::vector<Row> rows_;
};

float flow_row_height(const Metrics& metrics) { return whole(metrics.floor() * 1.2F); }

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
