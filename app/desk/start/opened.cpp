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

// Behind the prefix that says what kind of item they are, as the line has it.
std::string_view without_prefix(std::string_view words)
{
    if (!words.starts_with(';')) {
        return words;
    }
    const std::size_t space = words.find(' ');
    return space == std::string_view::npos ? std::string_view{} : words.substr(space + 1);
}

// A program that is killed when an entry is there and its draft is not gone yet leaves words in both: those of
// the whole line, or its beginning, since a draft is up to a second behind.
bool is_in(const Record& record, std::string_view words)
{
    return !record.empty() && begins_a_text(record.back(), without_prefix(words));
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
    const bool before_the_last = draft_is_older(opening.path);
    std::string said;
    auto store = opened(opening.path, said);
    if (!store.ok()) {
        return store;
    }
    if (opening.at && *opening.at > store.value().record().size()) {
        return no_such_entry(store.value().record().size());
    }
    if (before_the_last && is_in(store.value().record(), words)) {
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
