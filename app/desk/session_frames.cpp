#include "app/desk/session_frames.h"

#include "app/desk/capture.h"
#include "app/desk/draft_keeper.h"
#include "app/desk/frame.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/mirrored.h"
#include "app/desk/start/opened.h"
#include "app/desk/start/recent.h"
#include "app/desk/told.h"
#include "core/base/say.h"
#include "core/base/time.h"

#include <cstdio>
#include <filesystem>
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

void remember_unless_practice(const Store& store)
{
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

// Whether there is something to tell of the mirrors.
bool show_in_mirrors(Screen& screen, const FrameCache& cache, UiState& ui)
{
    if (const auto instead = instead_of_page(ui)) {
        screen.mirrors.show(*instead);
    } else if (cache.sheets) {
        screen.mirrors.show(cache.model);
    }
    const auto news = screen.mirrors.news();
    if (news) {
        tell(ui, *news, true);
    }
    return news.has_value();
}

// The next moment at which something has to be looked at though nothing happens.
void wake_later(Screen& screen, const UiState& ui, const DraftKeeper& draft)
{
    constexpr std::chrono::milliseconds soon{350};
    wake_for_clock(screen, ui);
    if (draft.due_ms()) {
        screen.redraw.wake_at(std::chrono::milliseconds(*draft.due_ms()));
    }
    if (const auto at = ui.time_box.changes_ms(system_now_ms())) {
        screen.redraw.wake_at(steady_now() + std::chrono::milliseconds(*at - system_now_ms()));
    }
    if (ui.saving.waiting > 0) {
        screen.redraw.wake_at(steady_now() + soon);
    }
}

// A room that was checked on this display is drawn for as it was last.
void look_at_display(const Screen& screen, UiState& ui)
{
    ui.display = screen.window.display_name();
    if (const auto known = venue_on(ui.display)) {
        ui.venue = known->venue;
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
    const auto blanked = [&] {
        ui.blank = true;  // never guess which display is the projector
        ui.why_blank = say("A display came or went, so the wall is blank.");
    };
    look_at_display(screen, ui);
    bool was_asked = false;
    do {
        while (screen.wait_for_frame(blanked)) {
            performer.settle();
            screen.window.begin_frame();
            const Intents wanted =
                draw_frame(store.session(), store.record(), ui, cache, system_now_ms());
            screen.window.end_frame();
            performer.perform(wanted);
            if (const auto words = draft.look_at(words_for_draft(ui), steady_now().count())) {
                performer.keep_draft(*words);
            }
            const bool has_news = show_in_mirrors(screen, cache, ui);
            screen.drawn(
                !wanted.empty() || has_news || (!ui.held_back.empty() && ui.saving.waiting == 0));
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

void show_name_of(Screen& screen, const Store& store)
{
    screen.window.set_title(std::filesystem::path(store.path()).filename().string());
    remember_unless_practice(store);
}

Left run_frames(Screen& screen, Store& store, UiState& ui)
{
    try {
        return until_left(screen, store, ui);
    } catch (const CheckFailed& failed) {
        screen.window.give_up_frame();
        std::fprintf(stderr, "A check failed: %s. Coming back from the record.\n", failed.what);
    }
    ui = after_failed_check(std::move(ui));
    return Left::check_failed;
}

}  // namespace jointly
