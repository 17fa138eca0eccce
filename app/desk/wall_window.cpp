#include "app/desk/wall_window.h"

#include "app/desk/capture.h"
#include "app/desk/draft_keeper.h"
#include "app/desk/frame.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/perform.h"
#include "app/desk/start/practice.h"
#include "app/desk/start/recent.h"
#include "app/desk/start/start_frame.h"
#include "app/gl/redraw.h"
#include "app/gl/window.h"
#include "app/ui/context.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/session/find.h"

#include <cstdio>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace jointly {

namespace {

constexpr PixelSize window_size{1280, 720};

std::chrono::milliseconds steady_now() { return std::chrono::milliseconds(monotonic_now_ms()); }

// Counts frames for the test that an idle wall draws none.
class FrameLog {
public:
    explicit FrameLog(const std::string& path)
        : file_(path.empty() ? nullptr : std::fopen(path.c_str(), "a"))
    {}
    void frame()
    {
        if (file_ != nullptr) {
            std::fputs("frame\n", file_.get());
            std::fflush(file_.get());
        }
    }

private:
    struct Close {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Close> file_;
};

// A window with our letters in it.
struct Screen {
    Window window;
    Fonts fonts;
    FrameLog log;
    Redraw redraw = {};

    // Sleeps until a frame is due. False once the window is closed; `changed` is called where a display
    // came or went.
    [[nodiscard]] bool wait_for_frame(const std::function<void()>& changed)
    {
        while (!window.should_close()) {
            if (window.wait(redraw.wait_for(steady_now()))) {
                redraw.something_happened();
            }
            if (window.displays_changed()) {
                changed();
                redraw.something_happened();
            }
            if (redraw.frame_due(steady_now())) {
                return true;
            }
        }
        return false;
    }
    void drawn(bool something_happened)
    {
        log.frame();
        redraw.frame_drawn(steady_now());
        if (something_happened) {
            redraw.something_happened();
        }
        redraw.set_animating(input_is_waiting());
    }
};

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

// The title of a window is seen in task bars and shared screens: it says no more than the name.
void show_name_of(Screen& screen, const Store& store)
{
    screen.window.set_title(std::filesystem::path(store.path()).filename().string());
    remember_unless_practice(store);
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
    return std::holds_alternative<SavingElsewhere>(ui.purpose) ? words : words + ui.entry.text();
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

// The next moment at which something has to be looked at though nothing happens.
void wake_later(Screen& screen, const UiState& ui, const DraftKeeper& draft)
{
    constexpr std::chrono::milliseconds soon{350};
    wake_for_clock(screen, ui);
    if (draft.due_ms()) {
        screen.redraw.wake_at(std::chrono::milliseconds(*draft.due_ms()));
    }
    if (ui.saving.waiting > 0) {
        screen.redraw.wake_at(steady_now() + soon);
    }
}

// Until the window is closed.
void run_frames(Screen& screen, Store& store, UiState& ui)
{
    FrameCache cache;
    cache.fonts = screen.fonts;
    Performer performer(store, ui);
    DraftKeeper draft;
    store.wake_with([&window = screen.window] { window.wake(); });
    const auto blanked = [&] {
        ui.blank = true;  // never guess which display is the projector
        ui.notice = say("A display came or went, so the wall is blank. Shift+F9 shows it again.");
    };
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
            screen.drawn(!wanted.empty() || (!ui.held_back.empty() && ui.saving.waiting == 0));
            wake_later(screen, ui, draft);
            if (std::exchange(ui.file_changed, false)) {
                show_name_of(screen, store);
            }
            if (std::exchange(ui.full_screen_asked, false)) {
                screen.window.toggle_full_screen();
            }
        }
        finish(store, performer, ui);
    } while (has_to_stay(screen, store, ui, was_asked));
    performer.keep_draft({});
}

// A practice copy goes with the window that showed it.
struct ThrowAway {
    std::string copy;  // empty: nothing

    ~ThrowAway()
    {
        if (!copy.empty()) {
            throw_away(copy);
        }
    }
};

// The page on which a session opens.
Page first_page(const Session& session)
{
    const Issue* const issue = find(session, session.turned_to);
    if (issue != nullptr) {
        return page_of(issue->step);
    }
    return session.meetings.empty() ? Page::start : Page::issue;
}

void look_at_first_page(const Session& session, UiState& ui)
{
    ui.view.page = first_page(session);
    if (open_caucus(session) != nullptr) {
        ui.before_caucus = {ui.view.page, 0};
        ui.view.page = Page::caucus;
    }
}

Refusable run_session(Screen& screen, Store opened, UiState ui, const Opening& opening)
{
    std::optional<Store> store(std::move(opened));
    for (;;) {
        show_name_of(screen, *store);
        look_at_first_page(store->session(), ui);
        try {
            run_frames(screen, *store, ui);
            return Done{};
        } catch (const CheckFailed& failed) {
            screen.window.give_up_frame();
            std::fprintf(stderr, "A check failed: %s. Coming back from the record.\n", failed.what);
        }
        ui = after_failed_check(std::move(ui));
        const Opening again{store->path(), opening.copy_folder};
        store.reset();
        auto reopened = open_for_wall(again, ui);
        if (!reopened.ok()) {
            return reopened.problem();
        }
        store.emplace(std::move(reopened).value());
        screen.redraw.something_happened();
    }
}

// A new file where one works, with who sits at the table as its first act.
Result<Store> make_session(const std::string& who, UiState& ui)
{
    std::error_code unknown;
    const std::string here = std::filesystem::current_path(unknown).string();
    const std::int64_t now = system_now_ms();
    const std::string path =
        new_session_name(here, who, iso(local_date(now, system_utc_offset_min(now))));
    if (const Refusable made = create_session(path); !made.ok()) {
        return made.problem();
    }
    auto store = Store::open(path, machine_surroundings());
    if (store.ok()) {
        Performer performer(store.value(), ui);
        performer.perform(capture(store.value().session(), ui, who));
        performer.wait();
        if (!ui.notice_refuses) {
            ui.notice =
                say("Kept in {file}", {{"file", std::filesystem::path(path).filename().string()}});
        }
    }
    return store;
}

Result<Store> store_for(const StartWish& wish, UiState& ui)
{
    if (const auto* const make = std::get_if<MakeSession>(&wish)) {
        return make_session(make->words, ui);
    }
    if (const auto* const open = std::get_if<OpenSession>(&wish)) {
        return open_for_wall({open->path}, ui);
    }
    const auto example = example_session();
    const auto copy = example.ok() ? practice_copy(example.value()) : example;
    return copy.ok() ? open_for_wall({copy.value()}, ui) : copy.problem();
}

// What was typed for it.
std::string words_in(const StartWish& wish)
{
    if (const auto* const make = std::get_if<MakeSession>(&wish)) {
        return make->words;
    }
    const auto* const open = std::get_if<OpenSession>(&wish);
    return open == nullptr ? std::string{} : open->path;
}

// The first page, until a session is chosen or the window is closed.
Refusable run_start(Screen& screen)
{
    StartState state;
    while (screen.wait_for_frame([&] { state.blank = true; })) {
        screen.window.begin_frame();
        const StartWish wish = draw_start_frame(state, screen.fonts);
        screen.window.end_frame();
        screen.drawn(!std::holds_alternative<std::monostate>(wish));
        if (std::exchange(state.full_screen_asked, false)) {
            screen.window.toggle_full_screen();
        }
        if (std::holds_alternative<std::monostate>(wish)) {
            continue;
        }
        UiState ui;
        ui.theme = state.theme;
        auto store = store_for(wish, ui);
        if (!store.ok()) {
            state.notice = store.problem().text;
            state.entry.give_back(words_in(wish));
            continue;
        }
        const ThrowAway after{store.value().session().practice ? store.value().path() : ""};
        return run_session(screen, std::move(store).value(), std::move(ui), {});
    }
    return Done{};
}

Result<Screen> open_screen(const std::string& title, const std::string& frame_log)
{
    auto window = Window::create(title, window_size);
    if (!window.ok()) {
        return window.problem();
    }
    prepare_context();
    const auto fonts = load_fonts(*ImGui::GetIO().Fonts, font_folders());
    if (!fonts.ok()) {
        return fonts.problem();
    }
    return Screen{std::move(window).value(), fonts.value(), FrameLog(frame_log)};
}

}  // namespace

Refusable run_wall_window(const Opening& opening, const std::string& frame_log)
{
    if (opening.path.empty()) {
        auto screen = open_screen("Jointly", frame_log);
        return screen.ok() ? run_start(screen.value()) : screen.problem();
    }
    UiState ui;
    auto store = open_for_wall(opening, ui);
    if (!store.ok()) {
        return store.problem();
    }
    auto screen = open_screen(std::filesystem::path(opening.path).filename().string(), frame_log);
    if (!screen.ok()) {
        return screen.problem();
    }
    return run_session(screen.value(), std::move(store).value(), std::move(ui), opening);
}

Refusable run_practice(const std::string& file, const std::string& frame_log)
{
    const auto session = file.empty() ? example_session() : Result<std::string>(file);
    const auto copy = session.ok() ? practice_copy(session.value()) : session;
    if (!copy.ok()) {
        return copy.problem();
    }
    const ThrowAway after{copy.value()};
    return run_wall_window({copy.value()}, frame_log);
}

}  // namespace jointly
