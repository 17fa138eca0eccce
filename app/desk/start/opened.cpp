#include "app/desk/start/opened.h"

#include "app/mirror/mirror_file.h"
#include "core/base/say.h"
#include "core/disk/names.h"
#include "core/journal/draft.h"
#include "core/journal/redact.h"
#include "core/record/moments.h"
#include "core/record/redaction.h"

#include <utility>

namespace jointly {

namespace {

// With the words out of the file that the parties agreed to take out, in `said` what is to be said of it.
Result<Store> opened(const std::string& path, std::string& said)
{
    {
        auto store = Store::open(path, machine_surroundings());
        if (!store.ok() || !redaction_is_due(store.value().record())) {
            return store;
        }
    }
    const auto taken = take_out_redacted_words(path);
    said = taken.ok() ? sentence_of_words_taken_out(taken.value()) : taken.problem().text;
    return Store::open(path, machine_surroundings());
}

// Killed between the record and the draft, a program leaves words in both.
bool is_in(const Record& record, const std::string& words)
{
    return !record.empty() && has_text(record.back(), words);
}

}  // namespace

Refusable check_mirrors(const Opening& opening)
{
    std::vector<std::string> taken{opening.path, opening.path + ".lock", draft_path(opening.path)};
    if (!opening.copy_folder.empty()) {
        taken.push_back(opening.copy_folder + "/" + file_name(opening.path));
    }
    for (const std::string& mirror : opening.mirrors) {
        if (Refusable checked = check_mirror_name(mirror, taken); !checked.ok()) {
            return checked;
        }
    }
    return Done{};
}

Result<Store> open_for_wall(const Opening& opening, UiState& ui)
{
    std::string words = draft_beside(opening.path);
    std::string said;
    auto store = opened(opening.path, said);
    if (!store.ok()) {
        return store;
    }
    if (opening.at && *opening.at > store.value().record().size()) {
        return no_such_entry(store.value().record().size());
    }
    if (is_in(store.value().record(), words)) {
        words.clear();
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
    if (!said.empty()) {
        ui.notice = said;
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
    ui.spelling = std::move(before.spelling);
    ui.theme = before.theme;
    ui.apart.was_open = before.apart.was_open;
    ui.apart.desk_theme = before.apart.desk_theme;
    ui.blank = true;
    ui.why_blank =
        say("Something in the program did not hold. Nothing is lost: the record is as it is on the "
            "disk.");
    return ui;
}

}  // namespace jointly
