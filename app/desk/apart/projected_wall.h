// The wall's own window on the projector, beside the window of the desk: which display it stands on, what is
// drawn there when, and the end of it as soon as the displays are no longer what they were.
#pragma once

#include "app/desk/apart/wall_picture.h"
#include "app/gl/display_numbers.h"
#include "app/gl/projector.h"
#include "app/gl/window.h"

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace jointly {

class ProjectedWall {
public:
    [[nodiscard]] bool is_open() const { return wall_.has_value(); }

    // A large number on each display, until they are hidden; gives those displays. Where numbers cannot be
    // shown the names have to do.
    [[nodiscard]] std::vector<Display> show_numbers(const Window& desk);
    void hide_numbers() { numbers_.reset(); }

    // Black at first, on that display; the desk goes to another one where it stands there. Refused, and all as
    // it was, where the display is gone or mirrored, or no window can be opened there. It is remembered for the next
    // time that it is asked which one is the projector.
    [[nodiscard]] Refusable open(Window& desk, int number);
    void close();
    // "HDMI-1 1920 x 1080"; empty while it is not open.
    [[nodiscard]] const std::string& display() const { return display_; }

    // Looks whether the displays are still what they were when it was opened or the numbers were shown. Where
    // not, the room sees nothing of it from this moment on, and it is closed. In each turn of the loop.
    [[nodiscard]] bool displays_changed();

    // What the desk's state says: for the room, or only for the desk to look at first. Drawn anew only where it
    // has changed. Gives what the room sees from now on, where that is new; nullptr: as before.
    [[nodiscard]] const WallModel* draw(
        const Session& session, std::span<const Entry> record, UiState& ui, std::int64_t now_ms);

    // Drops a frame that failed; the room sees nothing.
    void give_up_frame();

    // For the desk's next frame.
    void show_on(FrameCache& desk) const;

    // Another record is shown from now on: nothing that was laid out of the one before is. `wake` is called on a
    // thread when a photo was read and can be shown.
    void start_over(std::function<void()> wake);
    // Why the projector is not made up for, once.
    [[nodiscard]] std::optional<std::string> news();

private:
    [[nodiscard]] bool is_drawn_anew(const UiState& ui, const WallFrame& frame) const;

    std::optional<Projector> wall_;
    std::optional<DisplayNumbers> numbers_;
    std::vector<Display> known_;  // as they were then
    std::string display_;
    std::optional<WallFrame> drawn_;
    std::unique_ptr<FrameCache> cache_ = std::make_unique<FrameCache>();
    std::string told_;  // of the filter
};

}  // namespace jointly
