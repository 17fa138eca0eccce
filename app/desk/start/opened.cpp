#include "app/desk/start/opened.h"

#include "core/base/say.h"
#include "core/journal/draft.h"

#include <utility>

namespace jointly {

Result<Store> open_for_wall(const Opening& opening, UiState& ui)
{
    const std::string words = draft_beside(opening.path);
    auto store = Store::open(opening.path, machine_surroundings());
    if (!store.ok()) {
        return store;
    }
    if (!opening.copy_folder.empty()) {
        if (Refusable copied = store.value().keep_copy_in(opening.copy_folder); !copied.ok()) {
            return copied.problem();
        }
    }
    if (!words.empty()) {
        ui.entry.give_back(words);
        ui.notice = say("These words were being typed when the program ended. Esc puts them away.");
    }
    if (!store.value().notice().empty()) {
        ui.notice = store.value().notice();
    }
    return store;
}

UiState after_failed_check(UiState before)
{
    UiState ui;
    ui.entry = std::move(before.entry);
    for (const HeldBack& held : before.held_back) {
        if (const auto* const line = std::get_if<std::string>(&held)) {
            ui.entry.give_back(*line);
        }
    }
    ui.drafts = std::move(before.drafts);
    ui.started_over = std::move(before.started_over);
    ui.holder = before.holder;
    ui.theme = before.theme;
    ui.blank = true;
    ui.notice =
        say("Something in the program did not hold. Nothing is lost: this is the record as it is "
            "on the disk.");
    return ui;
}

}  // namespace jointly
