// When to draw: only when something happened, so that an idle wall draws no frame.
//
// Bookkeeping alone: no clock, no window. Times are milliseconds of any steady clock; the caller
// passes them in. A turn of the loop is: wait for wait_for(now), tell what happened, and draw when
// frame_due(now), then frame_drawn(now).
#pragma once

#include <chrono>
#include <optional>

namespace jointly {

class Redraw {
public:
    using Milliseconds = std::chrono::milliseconds;

    // Input, a changed window, a changed session: the next three frames are due, because Dear ImGui
    // settles hover and layout in up to three.
    void something_happened();

    // While true every frame is due (a change of 200 ms; input that is still queued).
    void set_animating(bool animating) { animating_ = animating; }

    // One frame is due at that moment: the shown minute changes, a caret blinks. The earliest of
    // several stands; drawing at or after it uses it up.
    void wake_at(Milliseconds when);

    [[nodiscard]] bool frame_due(Milliseconds now) const;
    void frame_drawn(Milliseconds now);

    // How long the loop may sleep: 0 while a frame is due, else until the next one that is known,
    // at most a second, so that a lost wake-up costs a second and never the evening.
    [[nodiscard]] Milliseconds wait_for(Milliseconds now) const;

private:
    int frames_due_ = 3;  // a new window has nothing on it
    bool animating_ = false;
    std::optional<Milliseconds> wake_at_;
};

}  // namespace jointly
