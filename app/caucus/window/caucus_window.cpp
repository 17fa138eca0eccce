#include "app/caucus/window/caucus_window.h"

#include "app/caucus/window/short_clipboard.h"
#include "app/gl/redraw.h"
#include "app/gl/window.h"
#include "app/ui/context.h"
#include "app/ui/fonts.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/base/time.h"

#include <ctime>

namespace jointly {

namespace {

using Milliseconds = std::chrono::milliseconds;

// How long the machine slept since it was started: its other steady clock stands still meanwhile.
std::int64_t slept_ms()
{
    timespec with_sleep{};
    (void)::clock_gettime(CLOCK_BOOTTIME, &with_sleep);
    return with_sleep.tv_sec * 1000 + with_sleep.tv_nsec / 1'000'000 - monotonic_now_ms();
}

// Draws when something happened, and when something is due.
class Loop {
public:
    Loop(Window& window, const Fonts& fonts, CaucusSession& caucus)
        : window_(window), fonts_(fonts), caucus_(caucus)
    {}

    void run()
    {
        while (!window_.should_close()) {
            if (window_.wait(redraw_.wait_for(Milliseconds(monotonic_now_ms())))) {
                redraw_.something_happened();
            }
            lock_where_due();
            clipboard_.pass(monotonic_now_ms());
            if (redraw_.frame_due(Milliseconds(monotonic_now_ms()))) {
                draw();
            }
        }
    }

private:
    void lock_where_due()
    {
        const std::int64_t slept = slept_ms();
        const auto due = caucus_.locks_at_ms();
        constexpr std::int64_t nap_ms = 2'000;
        if (due && slept - slept_before_ms_ > nap_ms) {
            lock(say("Locked, since the machine slept."));
        } else if (due && monotonic_now_ms() >= *due) {
            lock(say("Locked, since nobody typed for a while."));
        }
        slept_before_ms_ = slept;
    }

    void lock(const std::string& why)
    {
        caucus_.lock(why);
        clipboard_.empty();
        redraw_.something_happened();
    }

    void draw()
    {
        window_.begin_frame();
        if (somebody_acts()) {
            caucus_.touched(monotonic_now_ms());
        }
        const bool was_open = !caucus_.is_locked();
        const bool happened = caucus_.draw(fonts_, system_now_ms(), monotonic_now_ms());
        window_.end_frame();
        if (was_open && caucus_.is_locked()) {
            clipboard_.empty();
        }
        if (caucus_.full_screen_asked()) {
            window_.toggle_full_screen();
        }
        redraw_.frame_drawn(Milliseconds(monotonic_now_ms()));
        redraw_.set_animating(input_is_waiting());
        if (happened) {
            redraw_.something_happened();
        }
        for (const auto at : {caucus_.locks_at_ms(), clipboard_.empties_at_ms()}) {
            if (at) {
                redraw_.wake_at(Milliseconds(*at));
            }
        }
    }

    Window& window_;
    const Fonts& fonts_;
    CaucusSession& caucus_;
    ShortClipboard clipboard_;
    Redraw redraw_;
    std::int64_t slept_before_ms_ = slept_ms();
};

}  // namespace

Refusable run_caucus_window(const CaucusFiles& files, int lock_minutes, bool makes_new)
{
    CaucusSession caucus(files, lock_minutes);
    if (Refusable begun = makes_new ? caucus.begin_new() : Refusable(Done{}); !begun.ok()) {
        return begun;
    }
    constexpr PixelSize window_size{1280, 720};
    auto window = Window::create(say("Jointly: caucus"), window_size);
    if (!window.ok()) {
        return window.problem();
    }
    prepare_context();
    const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
    if (!fonts.ok()) {
        return fonts.problem();
    }
    Loop(window.value(), fonts.value(), caucus).run();
    return Done{};
}

}  // namespace jointly
