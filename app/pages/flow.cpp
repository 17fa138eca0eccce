#include "app/pages/flow.h"

#include <algorithm>

namespace jointly {

float mark_radius(const Metrics& metrics) { return whole(metrics.floor() * 0.36F); }

float flow_row_height(const Metrics& metrics) { return whole(metrics.floor() * 1.2F); }

Flow::Flow(const Metrics& metrics, float left, float right, float row_height)
    : metrics_(metrics), left_(left), right_(right), x_(left), row_height_(row_height)
{
    rows_.push_back({row_height, {}});
}

void Flow::add(StanceMark mark, int marks, const std::vector<StyledRun>& words)
{
    const float radius = mark_radius(metrics_);
    const float step = whole(2.4F * radius);
    const Spot spot = add_words(static_cast<float>(marks) * step, words);
    for (int place = 0; place < marks; ++place) {
        spot.row.figures.emplace_back(StanceFigure{mark,
            {spot.left + radius + static_cast<float>(place) * step, row_height_ / 2}, radius,
            metrics_.theme().text});
    }
}

void Flow::add_tick(const std::vector<StyledRun>& words)
{
    const Theme& theme = metrics_.theme();
    const float radius = mark_radius(metrics_);
    const Spot spot = add_words(2.4F * radius, words);
    spot.row.figures.emplace_back(
        TickFigure{{spot.left + radius, row_height_ / 2}, radius, theme.focus, theme.on_focus});
}

Flow::Spot Flow::add_words(float lead_width, const std::vector<StyledRun>& words)
{
    const float space = whole(mark_radius(metrics_) * 0.4F);
    const float room = std::max(metrics_.floor(), right_ - left_ - lead_width - space);
    const Laid text = lay_out(words, metrics_.floor(), std::min(room, metrics_.floor_line), 1.1F);
    if (x_ > left_ && x_ + lead_width + space + text.width > right_) {
        rows_.push_back({row_height_, {}});
        x_ = left_;
    }
    const std::size_t first = rows_.size() - 1;
    const float begin = x_;
    set_beside(rows_, first, text, begin + lead_width + space);
    x_ += lead_width + space + text.width + metrics_.floor() * 0.8F;
    return {rows_[first], begin};
}

}  // namespace jointly
