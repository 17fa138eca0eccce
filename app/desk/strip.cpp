#include "app/desk/strip.h"

#include "app/desk/capture.h"
#include "app/desk/chosen.h"
#include "app/desk/looking_back.h"
#include "app/desk/next_act.h"
#include "app/desk/roll_call.h"
#include "app/desk/strip_words.h"
#include "app/ui/keys.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

std::vector<Badge> badges_of(const Session& session, const Holder& holder, const Theme& theme)
{
    std::vector<Badge> badges;
    for (const Party& party : session.parties) {
        if (holder.party == party.id || (holder.mutual && party.deciding)) {
            badges.push_back({static_cast<PartyShape>(party.shape),
                theme.strip_party(static_cast<std::size_t>(party.colour)), party.letter});
        }
    }
    return badges;
}

namespace {

bool is_usual(const UiState& ui) { return std::holds_alternative<std::monostate>(ui.purpose); }

// In roll-call the digits 1 to 5 answer, as long as nothing else stands in the line.
Intents roll_call_keys(const Session& session, UiState& ui)
{
    const bool answers = ui.in_roll_call && open_test(session) != nullptr && is_usual(ui)
                      && ui.overlay == Overlay::none && ui.entry.empty();
    const auto& letters = ImGui::GetIO().InputQueueCharacters;
    if (!answers || letters.empty() || letters[0] < '1' || letters[0] > '5') {
        return {};
    }
    const char key = static_cast<char>(letters[0]);
    (void)take_typed_text();
    if (has_to_wait(ui)) {
        ui.held_back.emplace_back(key);
        return {};
    }
    return roll_call_answer(session, ui, key);
}

// Escape leaves one thing at a time: the words in the line with what they were for, then an item that is
// read back, then what was chosen, then an earlier moment, then the roll-call.
Intents escape(const Session& session, const UiState& ui, bool emptied)
{
    if (ui.overlay == Overlay::keys || ui.overlay == Overlay::checkpoint
        || ui.overlay == Overlay::wordings) {
        return {LeaveOverlay{}};
    }
    if (ui.overlay != Overlay::none) {
        return {};  // the list's or the editor's own
    }
    if (!is_usual(ui)) {
        return {LeavePurpose{}};
    }
    if (emptied) {
        return {};
    }
    if (ui.view.read_back != 0) {
        return {ReadBack{}};
    }
    if (!ui.view.chosen.empty()) {
        return {ChooseItems{}};
    }
    if (ui.view.after) {
        return {LookAt{}};
    }
    return open_test(session) != nullptr ? Intents{LeaveRollCall{}} : Intents{};
}

bool is_list(Overlay overlay)
{
    return overlay == Overlay::commands || overlay == Overlay::issues || overlay == Overlay::found
        || overlay == Overlay::headings;
}

// Whether a line became several acts, each with words of its own: then it is not the line that Up brings back.
bool is_kept_in_parts(const Intents& wanted, const std::string& line)
{
    return std::all_of(wanted.begin(), wanted.end(), [&](const Intent& wish) {
        const auto* const doing = std::get_if<DoAct>(&wish);
        return doing != nullptr && doing->words != line;
    });
}

StripWords words_for_strip(
    const Session& session, const UiState& ui, const Theme& theme, std::int64_t now_ms)
{
    const Prompt prompt = prompt_on_strip(session, ui);
    StripWords words;
    if (prompt.held) {
        words.badges = badges_of(session, *prompt.held, theme);
    }
    words.kind = prompt.kind;
    words.hint = prompt.hint;
    words.failed = !ui.saving.failed.empty();
    words.left = left_caption(session, ui, now_ms);
    words.refuses = ui.notice_refuses || words.failed;
    words.left_first = words.refuses;
    if (ui.in_roll_call && ui.overlay == Overlay::none && !ui.view.after) {
        words.answers = roll_call_answers(session);
    }
    words.right = next_caption(session, ui, now_ms);
    words.has_keyboard = ui.overlay != Overlay::form && ui.overlay != Overlay::displays
                      && ui.overlay != Overlay::contract && ui.overlay != Overlay::draft
                      && ui.overlay != Overlay::brought && ui.overlay != Overlay::room_check;
    return words;
}

}  // namespace

Prompt prompt_on_strip(const Session& session, const UiState& ui)
{
    const bool covered = is_list(ui.overlay) || ui.overlay == Overlay::form
                      || ui.overlay == Overlay::off_record || ui.overlay == Overlay::displays
                      || ui.overlay == Overlay::contract || ui.overlay == Overlay::draft
                      || ui.overlay == Overlay::brought;
    return covered                       ? prompt_of(ui)
         : ui.view.after && is_usual(ui) ? prompt_for_looking_back()
                                         : prompt_for(session, ui);
}

Intents draw_strip(const Session& session, UiState& ui, const Area& at_foot, const StripLook& look,
    std::int64_t now_ms)
{
    Intents wanted = roll_call_keys(session, ui);
    CaptureEntry& line = is_list(ui.overlay)               ? ui.filter
                       : ui.overlay == Overlay::off_record ? ui.off_record.entry
                                                           : ui.entry;
    const std::string searched = ui.filter.text();
    const auto item = in_the_line(session, ui);
    ui.like = ui.alike.like(session, ui.entries, item);
    ui.spelling.look_at(session, ui.entries, ui.apart.is_open);
    StripWords words = words_for_strip(session, ui, *look.theme, now_ms);
    if (!is_list(ui.overlay) && is_for_the_record(ui.purpose)) {
        words.marked = ui.spelling.marks(line.text(), line.caret());
    }
    if (item && is_usual(ui)) {
        words.if_long = say("Long: split it? {key} does, where the caret is",
            {{"key", key_of(Action::keep_or_split)}});
    }
    const StripResult result = draw_strip_parts(line, at_foot, look, words);
    Intents more;
    if (result.answer_pressed) {
        const char key = static_cast<char>('0' + *result.answer_pressed);
        if (has_to_wait(ui)) {
            ui.held_back.emplace_back(key);
        } else {
            more = roll_call_answer(session, ui, key);
        }
    }
    if (result.kind_pressed) {
        more = {ToggleOverlay{Overlay::commands}};
    }
    if (result.right_pressed) {
        more = ui.overlay != Overlay::none ? Intents{LeaveOverlay{}}
             : ui.view.after               ? Intents{LookAt{}}
                                           : next_act(session, now_ms).intents;
    }
    if (result.typed.committed && is_list(ui.overlay)) {
        ui.filter.give_back(*result.typed.committed);  // Enter is the list's
    } else if (result.typed.committed && ui.overlay == Overlay::off_record) {
        more = {WriteOffRecord{tidy(*result.typed.committed)}};
    } else if (result.typed.committed && has_to_wait(ui)) {
        ui.held_back.emplace_back(*result.typed.committed);
    } else if (result.typed.committed) {
        more = capture(session, ui, *result.typed.committed);
        if (is_kept_in_parts(more, *result.typed.committed)) {
            ui.entry.forget(*result.typed.committed);
        }
        if (ui.view.after && !more.empty() && std::holds_alternative<Tell>(more.front())) {
            // Why it could not be done now is not why it is not done here.
            more = {Tell{refusal_while_looking_back(ui), *result.typed.committed}};
        }
    }
    if (ui.filter.text() != searched) {
        ui.picked = 0;  // the best match
    }
    if (result.typed.escaped) {
        more = escape(session, ui, result.typed.emptied);
    }
    if (result.typed.nothing_to_recall && ui.overlay == Overlay::none && is_usual(ui)) {
        more = reword_chosen(session, ui);
    }
    if (result.typed.full) {
        more.emplace_back(Tell{say("The line is full. Put it on the wall and go on in the next.")});
    }
    wanted.insert(wanted.end(), more.begin(), more.end());
    return wanted;
}

}  // namespace jointly
