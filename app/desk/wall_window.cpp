#include "app/desk/wall_window.h"

#include "app/desk/capture.h"
#include "app/desk/looking_back.h"
#include "app/desk/perform.h"
#include "app/desk/screen.h"
#include "app/desk/session_frames.h"
#include "app/desk/start/on_screen.h"
#include "app/desk/start/practice.h"
#include "app/desk/start/start_frame.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/record/history.h"
#include "core/session/find.h"

#include <filesystem>
#include <optional>
#include <utility>

namespace jointly {

namespace {

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

// On the page, and at the issue, where the room was then.
void look_back_to(std::uint64_t at, const Store& store, UiState& ui)
{
    const Session then = replay(std::span(store.record()).first(at));
    ui.view.issue = then.turned_to;
    look_at(store.session(), store.record().size(), at, ui);
    ui.view.page = first_page(then);
}

// Until the window is closed, or the session cannot be opened again: then why. `opening` follows the file.
Refusable run_session(Screen& screen, Store opened, UiState& ui, Opening& opening)
{
    std::optional<Store> store(std::move(opened));
    look_at_first_page(store->session(), ui);
    if (opening.at) {
        look_back_to(*opening.at, *store, ui);
        opening.at.reset();
    }
    for (;;) {
        const Left left = run_frames(screen, *store, ui);
        if (left == Left::closed) {
            return Done{};
        }
        opening.path = store->path();
        store.reset();
        auto reopened = open_for_wall(opening, ui);
        if (!reopened.ok()) {
            return reopened.problem();
        }
        store.emplace(std::move(reopened).value());
        if (left == Left::check_failed) {
            look_at_first_page(store->session(), ui);
        }
        screen.redraw.something_happened();
    }
}

// The first page, blank, with why a session could not be opened again, and its file: Enter tries it.
StartState start_again(const Problem& why, const Opening& opening, ThemeName theme)
{
    StartState state;
    state.theme = theme;
    state.blank = true;
    state.notice = why.text;
    state.entry.set(opening.path);
    return state;
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

Result<Store> store_for(const StartWish& wish, const std::string& copy_folder, UiState& ui)
{
    if (const auto* const make = std::get_if<MakeSession>(&wish)) {
        return make_session(make->words, ui);
    }
    if (const auto* const open = std::get_if<OpenSession>(&wish)) {
        return open_for_wall({open->path, copy_folder}, ui);
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

// The file that a wish names; empty where it makes one.
std::string file_of(const StartWish& wish)
{
    const auto* const open = std::get_if<OpenSession>(&wish);
    return open == nullptr ? std::string{} : open->path;
}

// The first page, until a session is chosen or the window is closed. With `ui`, what was typed before into
// the session of `opening`, which could not be opened again: it is there where that is the one chosen.
Refusable run_start(Screen& screen, StartState state, UiState ui, Opening opening)
{
    screen.wall.close();
    while (screen.wait_for_frame([&] { state.blank = true; })) {
        screen.window.begin_frame();
        const StartWish wish = draw_start_frame(state, screen.fonts);
        screen.window.end_frame();
        screen.mirrors.show(state.blank ? blank_wall({}) : start_model(state.view));
        screen.drawn(!std::holds_alternative<std::monostate>(wish));
        if (std::exchange(state.full_screen_asked, false)) {
            screen.window.toggle_full_screen();
        }
        if (std::holds_alternative<std::monostate>(wish)) {
            continue;
        }
        if (opening.path.empty() || file_of(wish) != opening.path) {
            ui = {};
            opening = {};
        }
        ui.theme = state.theme;
        auto store = store_for(wish, opening.copy_folder, ui);
        if (!store.ok()) {
            state.notice = store.problem().text;
            state.entry.give_back(words_in(wish));
            continue;
        }
        const ThrowAway after{store.value().session().practice ? store.value().path() : ""};
        const Refusable ran = run_session(screen, std::move(store).value(), ui, opening);
        if (ran.ok()) {
            return ran;
        }
        state = start_again(ran.problem(), opening, ui.theme);
    }
    return Done{};
}

}  // namespace

Refusable run_wall_window(const Opening& opening, const std::string& frame_log)
{
    if (opening.path.empty()) {
        auto screen = open_screen({"Jointly", frame_log});
        return screen.ok() ? run_start(screen.value(), {}, {}, {}) : screen.problem();
    }
    if (Refusable checked = check_mirrors(opening); !checked.ok()) {
        return checked;
    }
    auto opened = open_on_screen(opening, frame_log);
    if (!opened.ok()) {
        return opened.problem();
    }
    OnScreen& on = opened.value();
    Opening now = opening;
    const Refusable ran = run_session(on.screen, std::move(on.store), on.ui, now);
    if (ran.ok()) {
        return ran;
    }
    StartState state = start_again(ran.problem(), now, on.ui.theme);
    return run_start(on.screen, std::move(state), std::move(on.ui), std::move(now));
}

Refusable run_practice(const Opening& opening, const std::string& frame_log)
{
    if (Refusable checked = check_mirrors(opening); !checked.ok()) {
        return checked;  // nor is a session written over that is only copied
    }
    const auto session =
        opening.path.empty() ? example_session() : Result<std::string>(opening.path);
    const auto copy = session.ok() ? practice_copy(session.value()) : session;
    if (!copy.ok()) {
        return copy.problem();
    }
    const ThrowAway after{copy.value()};
    return run_wall_window({copy.value(), {}, {}, opening.mirrors}, frame_log);
}

}  // namespace jointly
