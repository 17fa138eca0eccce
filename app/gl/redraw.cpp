#include "app/gl/redraw.h"

#include <algorithm>

namespace jointly {

namespace {
constexpr int frames_after_input = 3;
constexpr Redraw::Milliseconds longest_wait{1'000};
}  // namespace

void Redraw::something_happened() { frames_due_ = frames_after_input; }

void Redraw::wake_at(Milliseconds when) { wake_at_ = wake_at_ ? std::min(*wake_at_, when) : when; }

bool Redraw::frame_due(Milliseconds now) const
{
    return frames_due_ > 0 || animating_ || (wake_at_ && *wake_at_ <= now);
}

void Redraw::frame_drawn(Milliseconds now)
{
    frames_due_ = std::max(0, frames_due_ - 1);
    if (wake_at_ && *wake_at_ <= now) {
        wake_at_.reset();
    }
}

Redraw::Milliseconds Redraw::wait_for(Milliseconds now) const
{
    if (frame_due(now)) {
        return Milliseconds{0};
    }
    return wake_at_ ? std::min(longest_wait, *wake_at_ - now) : longest_wait;
}

}  // namespace jointly
