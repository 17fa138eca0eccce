#include "app/desk/session_frames.h"

#include "app/desk/answered_frame.h"
#include "app/desk/apart/desk_columns.h"
#include "app/desk/capture.h"
#include "app/desk/draft_keeper.h"
#include "app/desk/frame.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/mirrored.h"
#include "app/desk/start/opened.h"
#include "app/desk/start/recent.h"
#include "app/desk/told.h"
#include "app/gl/awake.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/base/time.h"

#include <cstdio>
#include <filesystem>
#include <optional>
#include <utility>

namespace jointly {

namespace {

// The next moment at which a clock on the page shows another minute.
void wake_for_clock(Screen& screen, const UiState& ui)
{
    if (ui.view.page == Page::caucus) {
        constexpr std::int64_t ms_per_minute = 60'000;
        const std::int64_t left = ms_per_minute - system_now_ms() % ms_per_minute;
        screen.redraw.wake_at(steady_now() + std::chrono::milliseconds(left));
    }
}

// The title of a window is seen in task bars and shared screens: it says no more than the file's name, which
// is remembered among the recent ones.
void show_name_of(Screen& screen, const Store& store)
{
    screen.window.set_title(std::filesystem::path(store.path()).filename().string());
    if (!store.session().practice) {
        remember_file(store.path());
    }
}

// What is not in the record yet: lines that wait for the disk, and what is half typed in the line, as long as
// it is for the wall.
std::string words_for_draft(const UiState& ui)
{
    std::string words;
    for (const HeldBack& held : ui.held_back) {
        if (const auto* const line = std::get_if<std::string>(&held)) {
            words += *line + '\n';
        }
    }
    return is_for_the_record(ui.purpose) ? words + ui.entry.text() : words;
}

// What was done before the window was closed is all taken up first.
void finish(Store& store, Performer& performer, UiState& ui)
{
    performer.wait();
    while (!ui.held_back.empty() && !store.failure()) {
        performer.perform(take_up_held_back(store.session(), ui, system_now_ms()));
        performer.wait();
    }
}

// Whether the window has to stay because something in it is on no disk; asked once, so that a person who
// means it can close it all the same.
bool has_to_stay(Screen& screen, const Store& store, UiState& ui, bool& was_asked)
{
    if (!store.failure() || store.waiting().acts == 0 || std::exchange(was_asked, true)) {
        return false;
    }
    screen.window.keep_open();
    screen.redraw.something_happened();
    ui.saving.leaving = true;
    return true;
}

// What the room sees on a display of the wall's own from now on; in the one window, what that shows. Nothing
// where it is as it was.
std::optional<WallModel> newly_seen(
    const Screen& screen, const FrameCache& cache, const UiState& ui, const WallModel* on_wall)
{
    const bool holds = screen.wall.is_open() && !ui.blank && on_wall == nullptr;
    if (holds) {
        return std::nullopt;
    }
    if (auto instead = instead_of_page(ui)) {
        return instead;
    }
    if (on_wall != nullptr) {
        return *on_wall;
    }
    return cache.sheets ? std::optional(cache.model) : std::nullopt;
}

// Whether there is something to tell, of the mirrors or the projector.
bool has_news(Screen& screen, UiState& ui)
{
    bool told = false;
    for (const auto& news : {screen.mirrors.news(), screen.wall.news()}) {
        if (news) {
            tell(ui, *news, true);
            told = true;
        }
    }
    return told;
}

// The next moment at which something has to be looked at though nothing happens.
void wake_later(Screen& screen, const UiState& ui, const DraftKeeper& draft)
{
    constexpr std::chrono::milliseconds soon{350};
    wake_for_clock(screen, ui);
    if (draft.due_ms()) {
        screen.redraw.wake_at(std::chrono::milliseconds(*draft.due_ms()));
    }
    const std::int64_t now = system_now_ms();
    if (const auto at = ui.apart.is_open ? time_on_desk_changes_ms(ui.time_box, now)
                                         : ui.time_box.changes_ms(now)) {
        screen.redraw.wake_at(steady_now() + std::chrono::milliseconds(*at - system_now_ms()));
    }
    if (ui.saving.waiting > 0) {
        screen.redraw.wake_at(steady_now() + soon);
    }
}

// A room that was checked on this display is drawn for as it was last.
void look_at_display(const Screen& screen, UiState& ui)
{
    const std::string display =
        screen.wall.is_open() ? screen.wall.display() : screen.window.display_name();
    if (std::exchange(ui.display, display) != display) {
        const auto known = venue_on(display);
        ui.venue = known ? known->venue : Venue{};
    }
}

// The desk's own choices stay.
WallApart of_one_window(const WallApart& before)
{
    WallApart one_window;
    one_window.desk_theme = before.desk_theme;
    return one_window;
}

void ask_for_display(Screen& screen, UiState& ui)
{
    ui.apart.displays = screen.wall.show_numbers(screen.window);
    if (ui.apart.displays.size() < 2 && !screen.wall.is_open()) {
        screen.wall.hide_numbers();
        tell(ui,
            say("There is one display. Plug in the projector, have the desktop extend to it, then "
                "{key} again.",
                {{"key", key_of(Action::projector)}}),
            true);
        return;
    }
    ui.overlay = Overlay::displays;
}

// The wall on that display, blank until somebody has looked at what will appear; or in the one window again.
void take_display(Screen& screen, UiState& ui, int number)
{
    if (number == 0) {
        ui.blank = ui.blank || screen.wall.is_open();
        screen.wall.close();
        ui.apart = of_one_window(ui.apart);
        look_at_display(screen, ui);
        return;
    }
    if (const Refusable opened = screen.wall.open(screen.window, number); !opened.ok()) {
        ask_for_display(screen, ui);
        tell(ui, opened.problem().text, true);
        return;
    }
    ui.blank = true;
    ui.why_blank.clear();
    ui.apart.is_held = false;
    ui.apart.looks_first = true;
    ui.apart.was_open = true;
    look_at_display(screen, ui);
    tell(ui,
        say("The room sees nothing yet. {key} shows what stands in the frame.",
            {{"key", key_of(Action::unblank)}}),
        false);
}

// What was asked of the window; whether there was anything.
bool take_up_displays(Screen& screen, UiState& ui)
{
    const bool asked = std::exchange(ui.apart.ask, false);
    const auto chosen = std::exchange(ui.apart.chosen, std::nullopt);
    if (asked) {
        ask_for_display(screen, ui);
    }
    if (chosen) {
        take_display(screen, ui, *chosen);
    }
    if (ui.overlay != Overlay::displays) {
        screen.wall.hide_numbers();
    }
    ui.apart.is_open = screen.wall.is_open();
    return asked || chosen;
}

// Nobody guesses which display is the projector now: the room sees nothing, and who chose once is asked again.
void displays_changed(UiState& ui)
{
    ui.blank = true;
    ui.why_blank = say("A display came, went or changed, so the wall is blank.");
    ui.apart.is_open = false;
    ui.apart.is_held = false;
    ui.apart.looks_first = false;
    ui.apart.ask = ui.apart.was_open;
    if (ui.overlay == Overlay::displays) {
        ui.overlay = Overlay::none;
        ui.apart.ask = true;
    }
}

Left until_left(Screen& screen, Store& store, UiState& ui)
{
    FrameCache cache;
    cache.fonts = screen.fonts;
    Performer performer(store, ui);
    DraftKeeper draft;
    store.wake_with([&window = screen.window] { window.wake(); });
    cache.attachments.wake_with([&window = screen.window] { window.wake(); });
    screen.mirrors.wake_with([&window = screen.window] { window.wake(); });
    screen.wall.start_over([&window = screen.window] { window.wake(); });
    const auto blanked = [&] {
        displays_changed(ui);
        look_at_display(screen, ui);
        (void)take_up_displays(screen, ui);
    };
    const auto draw = [&] {
        return draw_frame(store.session(), store.record(), ui, cache, system_now_ms());
    };
    ui.apart.is_open = screen.wall.is_open();
    look_at_display(screen, ui);
    ui.file_changed = true;  // but said after the first picture, which would wait for the disk
    std::optional<Awake> awake;
    bool was_asked = false;
    do {
        while (screen.wait_for_frame(blanked)) {
            performer.settle();
            screen.wall.show_on(cache);
            screen.window.begin_frame();
            const bool wished = draw_answered(performer, ui, for_a_quick_disk, draw,
                [&window = screen.window] { window.begin_frame_anew(); });
            screen.window.end_frame();
            if (!awake) {
                awake.emplace();  // a connection of its own, for which no picture waits
            }
            if (const auto words = draft.look_at(words_for_draft(ui), steady_now().count())) {
                performer.keep_draft(*words);
            }
            const bool asked = take_up_displays(screen, ui);
            const WallModel* const on_wall =
                screen.wall.is_open()
                    ? screen.wall.draw(store.session(), store.record(), ui, system_now_ms())
                    : nullptr;
            if (const auto seen = newly_seen(screen, cache, ui, on_wall)) {
                screen.mirrors.show(*seen);
            }
            screen.drawn(wished || asked || has_news(screen, ui)
                         || (!ui.held_back.empty() && ui.saving.waiting == 0));
            wake_later(screen, ui, draft);
            if (std::exchange(ui.file_changed, false)) {
                show_name_of(screen, store);
            }
            if (std::exchange(ui.full_screen_asked, false)) {
                screen.window.toggle_full_screen();
            }
            if (ui.words_to_leave && !store.failure()) {
                finish(store, performer, ui);
                ui.words_to_leave = false;
                return Left::words_leave_the_file;
            }
        }
        finish(store, performer, ui);
    } while (has_to_stay(screen, store, ui, was_asked));
    performer.keep_draft({});
    return Left::closed;
}

}  // namespace

Left run_frames(Screen& screen, Store& store, UiState& ui)
{
    try {
        return until_left(screen, store, ui);
    } catch (const CheckFailed& failed) {
        screen.wall.give_up_frame();
        screen.window.give_up_frame();
        std::fputs(
            say("A check failed: {check}. Coming back from the record.\n", {{"check", failed.what}})
                .c_str(),
            stderr);
    }
    ui = after_failed_check(std::move(ui));
    return Left::check_failed;
}

}  // namespace jointly
