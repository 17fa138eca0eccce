#include "app/desk/keys_to_intents.h"

#include "app/desk/capture.h"
#include "app/desk/caucus_key.h"
#include "app/desk/chosen.h"
#include "app/desk/looking_back.h"
#include "app/desk/moment.h"
#include "app/desk/next_act.h"
#include "app/desk/rate.h"
#include "app/desk/roll_call.h"
#include "app/desk/turn.h"
#include "app/pages/slider.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/agreement_state.h"
#include "core/session/find.h"

#include <algorithm>
#include <array>

namespace jointly {

namespace {

Intents open_or_close_test(const Session& session, const UiState& ui)
{
    const Test* const test = open_test(session);
    if (test != nullptr && !ui.entry.empty()) {
        return {Tell{
            say("Words stand in the line: Enter keeps them as a concern, Escape puts them away. "
                "Then close the test.")}};
    }
    if (test != nullptr) {
        return {DoAct{Act{Command{CloseTest{test->id}}}}};
    }
    const auto call = test_to_call(session);
    return call.ok() ? Intents{DoAct{Act{call.value()}}} : Intents{Tell{call.problem().text}};
}

// Options carry no party, so Tab has nothing to choose for them; for an interest, a story or a request behind its
// prefix it has.
bool carries_no_party(const Session& session, const UiState& ui)
{
    const std::string& line = ui.entry.text();
    return moment_of(session, ui) == Moment::options && !line.starts_with(";i ")
        && !line.starts_with(";s ") && !line.starts_with(";d ");
}

Intents tab(const Session& session, const UiState& ui, int direction)
{
    if (open_test(session) == nullptr) {
        return carries_no_party(session, ui)
                 ? Intents{Tell{say("Options carry no party: to invent one is not to own it.")}}
                 : Intents{HoldFor{next_holder(session, ui.holder, direction)}};
    }
    if (!ui.in_roll_call) {
        return {EnterRollCall{}};
    }
    const auto count = static_cast<int>(roll_seats(session).size());
    return count == 0 ? Intents{} : Intents{LightSeat{(ui.seat + direction + count) % count}};
}

Intents park(const Session& session, const UiState& ui)
{
    if (ui.entry.empty()) {
        return {ToggleParking{}};
    }
    const std::string words = ui.entry.text();
    return {
        PutInLine{{}, true}, DoAct{Act{Command{ParkItem{session.turned_to, words}}}, words, {}}};
}

Intents speak(const UiState& ui)
{
    const std::string who = tidy(ui.entry.text());
    return who.empty() ? Intents{NextSpeaker{}} : Intents{PutInLine{{}, true}, WaitToSpeak{who}};
}

// Of the issue that the room turned to, on the agenda of this meeting.
int agenda_minutes(const Session& session)
{
    const auto meeting = static_cast<int>(session.meetings.size());
    const auto item =
        std::find_if(session.agenda.begin(), session.agenda.end(), [&](const AgendaItem& one) {
            return one.issue == session.turned_to && one.meeting == meeting && !one.cleared;
        });
    return item == session.agenda.end() ? 0 : item->minutes;
}

Intents set_timer(const Session& session, const UiState& ui)
{
    const std::string words = tidy(ui.entry.text());
    if (words.empty()) {
        const int minutes = agenda_minutes(session);
        return minutes == 0 ? Intents{Tell{
                   say("The agenda gives this issue no minutes. Type them, then {key}.",
                       {{"key", key_of(Action::set_timer)}})}}
                            : Intents{SetTimer{minutes}};
    }
    const auto minutes = whole_number(words);
    return minutes && *minutes <= time_box_minutes_max
             ? Intents{PutInLine{{}, true}, SetTimer{*minutes}}
             : Intents{Tell{say("Write the time box in whole minutes, up to {most}: 20.",
                 {{"most", time_box_minutes_max}})}};
}

Intents start_or_stop_timer(const Session& session, const UiState& ui, std::int64_t now_ms)
{
    Intents wanted = ui.time_box.is_set() ? Intents{} : set_timer(session, ui);
    if (wanted.empty() || !std::holds_alternative<Tell>(wanted.back())) {
        wanted.emplace_back(StartOrStopTimer{now_ms});
    }
    return wanted;
}

Intents keep_form(const Session& session, const UiState& ui)
{
    const auto act = act_of(session, ui.form, ui.drafts.at(ui.form));
    return act.ok() ? Intents{DoAct{act.value(), {}, ui.form}} : Intents{Tell{act.problem().text}};
}

Intents start_over(const UiState& ui)
{
    return ui.overlay == Overlay::form
             ? Intents{StartOver{}}
             : Intents{Tell{say("No editor is open. {key} opens the one that fits.",
                 {{"key", key_of(Action::editor)}})}};
}

// What stands before the caret is one item, the rest stays in the line.
Intents split_line(const Session& session, const UiState& ui)
{
    const std::string before = ui.entry.before_caret();
    if (tidy(before).empty()) {
        return {Tell{say("Put the caret where the second item begins, then Ctrl+Enter.")}};
    }
    Intents wanted{PutInLine{tidy(ui.entry.text().substr(before.size())), true}};
    const Intents asked = capture(session, ui, tidy(before));
    wanted.insert(wanted.end(), asked.begin(), asked.end());
    return wanted;
}

Intents print(const Session& session)
{
    const Ta* const ta = standing_ta(session, session.turned_to);
    return ta == nullptr
             ? Intents{Tell{say("This issue has no tentative agreement yet. Draft it first.")}}
             : Intents{PrintAgreement{ta->id}};
}

Intents take_over(const UiState& ui)
{
    const auto line = line_named(ui.off_record, ui.off_record.entry.text());
    return line ? Intents{TakeOver{*line}}
                : Intents{Tell{say("Type the number of the line that both parties take over, then "
                                   "{key}.",
                    {{"key", key_of(Action::keep_or_split)}})}};
}

std::string no_window_of_its_own()
{
    return say("The wall has no window of its own. {key} puts it on the projector.",
        {{"key", key_of(Action::projector)}});
}

std::string blank_already()
{
    return say("The room sees nothing. {key} shows here first what will appear.",
        {{"key", key_of(Action::unblank)}});
}

Intents hold(const UiState& ui, std::int64_t now_ms)
{
    if (!ui.apart.is_open) {
        return {Tell{no_window_of_its_own()}};
    }
    return ui.blank ? Intents{Tell{blank_already()}} : Intents{HoldPicture{now_ms}};
}

Intents send(const UiState& ui)
{
    if (!ui.apart.is_open) {
        return {Tell{no_window_of_its_own()}};
    }
    switch (room_sees(ui)) {
        case RoomSees::nothing: return {Tell{blank_already()}};
        case RoomSees::held: return {SendPicture{}};
        case RoomSees::live: break;
    }
    return {Tell{say("The room follows the desk already; {key} holds what it sees.",
        {{"key", key_of(Action::hold)}})}};
}

// Its picture is asked about by those who look at it.
Intents check_room(const UiState& ui)
{
    return ui.apart.is_open && room_sees(ui) != RoomSees::live ? Intents{Tell{
               say("The room check needs the wall: {key} shows it, {hold} lets it follow.",
                   {{"key", key_of(Action::unblank)}, {"hold", key_of(Action::hold)}})}}
                                                               : Intents{CheckRoom{}};
}

int shown_sheet(const UiState& ui) { return turns_by_itself(ui.overlay) ? ui.picked : ui.sheet; }

// What the room does not see is not acted on.
bool acts_on_blank_wall(Action action)
{
    constexpr std::array acts{Action::blank, Action::unblank, Action::full_screen,
        Action::other_theme, Action::projector};
    return std::find(acts.begin(), acts.end(), action) != acts.end();
}

// Only these go through while an editor or a list lies over the page: the rest is theirs.
bool reaches_through(Action action, Overlay overlay)
{
    if (action == Action::keep_or_split) {
        return overlay == Overlay::form || overlay == Overlay::off_record;
    }
    if (action == Action::start_over) {
        return overlay == Overlay::form;
    }
    if (action == Action::wordings) {
        return overlay == Overlay::wordings;
    }
    if (action == Action::know_words) {
        return overlay == Overlay::form || overlay == Overlay::off_record;
    }
    if (action == Action::next_sheet || action == Action::previous_sheet) {
        return turns_by_itself(overlay);
    }
    constexpr std::array through{Action::blank, Action::unblank, Action::help, Action::full_screen,
        Action::other_theme, Action::commands, Action::jump, Action::find, Action::save,
        Action::checkpoint, Action::off_record, Action::spelling, Action::hold, Action::send,
        Action::projector, Action::desk_theme};
    return std::find(through.begin(), through.end(), action) != through.end();
}

}  // namespace

// F9 blanks at once; what blanked it does not show it again by chance.
Intents intents_of(const Session& session, const UiState& ui, Action action, std::int64_t now_ms)
{
    if (const auto number = step_number(action)) {
        return take_step(session, *number);
    }
    switch (action) {
        case Action::next_party: return tab(session, ui, 1);
        case Action::previous_party: return tab(session, ui, -1);
        case Action::undo: return {DoAct{Act{Undo{}}}};
        case Action::redo: return {DoAct{Act{Redo{}}}};
        case Action::next_act:
            return ui.view.after ? Intents{Tell{refusal_while_looking_back(ui)}}
                                 : next_act(session, now_ms).intents;
        case Action::keep_or_split:
            return ui.overlay == Overlay::off_record ? take_over(ui)
                 : ui.overlay == Overlay::form       ? keep_form(session, ui)
                                                     : split_line(session, ui);
        case Action::commands: return {ToggleOverlay{Overlay::commands}};
        case Action::jump: return {ToggleOverlay{Overlay::issues}};
        case Action::find: return {ToggleOverlay{Overlay::found}};
        case Action::editor: return {OpenForm{fitting_form(session, ui)}};
        case Action::start_over: return start_over(ui);
        case Action::reword: return reword_chosen(session, ui);
        case Action::wordings: return look_up_wordings(session, ui);
        case Action::merge: return merge_chosen(session, ui);
        case Action::unmerge: return unmerge_chosen(session, ui);
        case Action::link: return link_chosen(session, ui);
        case Action::group: return group_chosen(session, ui);
        case Action::tag_mutual: return tag_chosen(session, ui);
        case Action::read_back: return read_back_chosen(session, ui);
        case Action::mark_meets: return rate_chosen(session, ui, Mark::meets);
        case Action::mark_partly: return rate_chosen(session, ui, Mark::partly);
        case Action::mark_fails: return rate_chosen(session, ui, Mark::fails);
        case Action::mark_unsure: return rate_chosen(session, ui, Mark::unsure);
        case Action::open_or_close_test: return open_or_close_test(session, ui);
        case Action::parking: return park(session, ui);
        case Action::speaker: return speak(ui);
        case Action::timer: return start_or_stop_timer(session, ui, now_ms);
        case Action::set_timer: return set_timer(session, ui);
        case Action::spelling: return {MarkSpelling{}};
        case Action::know_words: return {KnowWords{}};
        case Action::off_record: return {ToggleOffRecord{}};
        case Action::caucus: return caucus_by_key(session, ui.entry.text());
        case Action::next_issue: return turn_issue(session, ui, 1);
        case Action::previous_issue: return turn_issue(session, ui, -1);
        case Action::agenda: return {ShowPage{Page::agenda}};
        case Action::next_page: return {ShowPage{turned_page(issue_pages(), ui.view.page, 1)}};
        case Action::previous_page: return {ShowPage{turned_page(issue_pages(), ui.view.page, -1)}};
        case Action::next_round_page:
            return {ShowPage{turned_page(session_pages(), ui.view.page, 1)}};
        case Action::previous_round_page:
            return {ShowPage{turned_page(session_pages(), ui.view.page, -1)}};
        case Action::next_sheet: return {ShowSheet{shown_sheet(ui) + 1}};
        case Action::previous_sheet: return {ShowSheet{shown_sheet(ui) - 1}};
        case Action::blank: return {Blank{true}};
        case Action::unblank: return {Blank{false}};
        case Action::hold: return hold(ui, now_ms);
        case Action::send: return send(ui);
        case Action::projector: return {AskForProjector{}};
        case Action::desk_theme:
            return ui.apart.is_open ? Intents{ToggleDeskTheme{}}
                                    : Intents{Tell{no_window_of_its_own()}};
        case Action::print_agreement: return print(session);
        case Action::checkpoint: return {ToggleCheckpoint{}};
        case Action::since_last_met: return {ShowPage{Page::since}};
        case Action::look_back:
            return ui.view.after ? Intents{LookAt{}} : Intents{Slide{Stride::end, 1}};
        case Action::wording: return {NextWording{}};
        case Action::contract:
            return ui.view.page == Page::ta && latest_ta(session, session.turned_to) != nullptr
                     ? Intents{AskForDraft{}}
                     : Intents{AskForContract{}};
        case Action::save: return {AskWhereToSave{}};
        case Action::help: return {ToggleOverlay{Overlay::keys}};
        case Action::full_screen: return {ToggleFullScreen{}};
        case Action::other_theme: return {ToggleTheme{}};
        case Action::room_check: return check_room(ui);
        default: break;
    }
    const auto stride = stride_of(action);
    return stride ? Intents{Slide{stride->stride, stride->direction}}
                  : Intents{};  // else the line's own
}

namespace {

// These change no record, and mean the same before an act is saved and after it.
bool goes_at_once(Action action)
{
    constexpr std::array at_once{Action::blank, Action::unblank, Action::help, Action::full_screen,
        Action::other_theme, Action::next_sheet, Action::previous_sheet, Action::save,
        Action::room_check, Action::speaker, Action::timer, Action::set_timer, Action::off_record,
        Action::look_back, Action::spelling, Action::know_words, Action::hold, Action::send,
        Action::projector, Action::desk_theme};
    return is_stride(action) || std::find(at_once.begin(), at_once.end(), action) != at_once.end();
}

}  // namespace

// One in each frame: what it asks for may be on its way to the disk again.
Intents take_up_held_back(const Session& session, UiState& ui, std::int64_t now_ms)
{
    ui.took_up = false;
    if (ui.held_back.empty() || ui.saving.waiting > 0) {
        return {};
    }
    const HeldBack held = std::move(ui.held_back.front());
    ui.held_back.pop_front();
    ui.took_up = true;
    if (const auto* const line = std::get_if<std::string>(&held)) {
        return capture(session, ui, *line);
    }
    if (const auto* const answer = std::get_if<char>(&held)) {
        return roll_call_answer(session, ui, *answer);
    }
    const auto& pressed = std::get<HeldAction>(held);
    return pressed.overlay == ui.overlay ? intents_of(session, ui, pressed.action, now_ms)
                                         : Intents{};
}

Intents key_intents(const Session& session, UiState& ui, std::int64_t now_ms)
{
    const bool is_covered = ui.overlay != Overlay::none && ui.overlay != Overlay::keys;
    Intents wanted;
    for (const Action action : pressed(!ui.entry.empty() || is_covered)) {
        const bool goes_through = hides_everything(ui)
                                    ? acts_on_blank_wall(action)
                                    : !is_covered || reaches_through(action, ui.overlay);
        if (!goes_through || (is_stride(action) && !has_slider(ui))) {
            continue;
        }
        if (has_to_wait(ui) && !goes_at_once(action)) {
            ui.held_back.emplace_back(HeldAction{action, ui.overlay});
            continue;
        }
        const Intents more = intents_of(session, ui, action, now_ms);
        wanted.insert(wanted.end(), more.begin(), more.end());
    }
    return wanted;
}

}  // namespace jointly
