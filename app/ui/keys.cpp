#include "app/ui/keys.h"

#include "app/ui/internal/letters.h"
#include "app/ui/internal/text_input.h"
#include "core/base/catalogue.h"

#include <array>

namespace jointly {

namespace {

constexpr ImGuiKeyChord ctrl = ImGuiMod_Ctrl;
constexpr ImGuiKeyChord shift = ImGuiMod_Shift;
constexpr ImGuiKeyChord alt = ImGuiMod_Alt;
constexpr KeyReach entry = KeyReach::entry;
constexpr KeyReach empty_line = KeyReach::empty_line;
constexpr KeyReach anywhere = KeyReach::anywhere;

// A table reads by its rows.
// clang-format off
constexpr std::array table{
    KeyBinding{Action::commit, ImGuiKey_Enter, entry, to_say("Enter"), to_say("put the line on the wall")},
    KeyBinding{Action::commit, ImGuiKey_KeypadEnter, entry, to_say("Keypad Enter"), to_say("put the line on the wall")},
    KeyBinding{Action::escape, ImGuiKey_Escape, entry, to_say("Esc"), to_say("empty the line; leave an editor, a list or the roll-call; never the wall")},
    KeyBinding{Action::recall, ImGuiKey_UpArrow, entry, to_say("Up"), to_say("bring words that Esc took back into an empty line, else reword the last item")},
    KeyBinding{Action::next_party, ImGuiKey_Tab, anywhere, to_say("Tab"), to_say("type for the next party")},
    KeyBinding{Action::previous_party, shift | ImGuiKey_Tab, anywhere, to_say("Shift+Tab"), to_say("type for the party before")},
    KeyBinding{Action::undo, ctrl | ImGuiKey_Z, empty_line, to_say("Ctrl+Z"), to_say("take back the last act")},
    KeyBinding{Action::redo, ctrl | ImGuiKey_Y, empty_line, to_say("Ctrl+Y"), to_say("do again what was taken back")},
    KeyBinding{Action::redo, ctrl | shift | ImGuiKey_Z, empty_line, to_say("Ctrl+Shift+Z"), to_say("do again what was taken back")},
    KeyBinding{Action::next_act, ctrl | ImGuiKey_N, anywhere, to_say("Ctrl+N"), to_say("do what comes next, as the strip says")},
    KeyBinding{Action::keep_or_split, ctrl | ImGuiKey_Enter, anywhere, to_say("Ctrl+Enter"), to_say("keep what an editor holds; in the line: split it here into two items")},
    KeyBinding{Action::commands, ctrl | ImGuiKey_K, anywhere, to_say("Ctrl+K"), to_say("every command, found by a word of it")},
    KeyBinding{Action::jump, ctrl | ImGuiKey_J, anywhere, to_say("Ctrl+J"), to_say("jump to an issue")},
    KeyBinding{Action::find, ctrl | ImGuiKey_F, anywhere, to_say("Ctrl+F"), to_say("find words in everything that was said")},
    KeyBinding{Action::editor, ctrl | ImGuiKey_E, anywhere, to_say("Ctrl+E"), to_say("open the editor that fits this step")},
    KeyBinding{Action::start_over, ctrl | shift | ImGuiKey_E, anywhere, to_say("Ctrl+Shift+E"), to_say("empty the editor, or bring back what stood there")},
    KeyBinding{Action::reword, ImGuiKey_F2, anywhere, to_say("F2"), to_say("reword the chosen item, or the last one")},
    KeyBinding{Action::wordings, shift | ImGuiKey_F2, anywhere, to_say("Shift+F2"), to_say("show how the chosen item read before, or the one reworded last")},
    KeyBinding{Action::merge, ctrl | ImGuiKey_M, anywhere, to_say("Ctrl+M"), to_say("say the chosen items as one")},
    KeyBinding{Action::unmerge, ctrl | ImGuiKey_U, anywhere, to_say("Ctrl+U"), to_say("let the parts of the chosen item stand by themselves")},
    KeyBinding{Action::group, ctrl | ImGuiKey_G, anywhere, to_say("Ctrl+G"), to_say("put the chosen interests and options under a heading")},
    KeyBinding{Action::link, ctrl | ImGuiKey_L, anywhere, to_say("Ctrl+L"), to_say("the chosen options serve the chosen interests")},
    KeyBinding{Action::tag_mutual, ctrl | ImGuiKey_T, anywhere, to_say("Ctrl+T"), to_say("tag the chosen interests as mutual: both parties hold them")},
    KeyBinding{Action::read_back, ctrl | ImGuiKey_R, anywhere, to_say("Ctrl+R"), to_say("read back: the chosen item, or the last one, alone and large")},
    KeyBinding{Action::mark_meets, alt | ImGuiKey_1, anywhere, to_say("Alt+1"), to_say("mark the ringed option and criterion: meets")},
    KeyBinding{Action::mark_partly, alt | ImGuiKey_2, anywhere, to_say("Alt+2"), to_say("mark them: partly meets")},
    KeyBinding{Action::mark_fails, alt | ImGuiKey_3, anywhere, to_say("Alt+3"), to_say("mark them: does not meet")},
    KeyBinding{Action::mark_unsure, alt | ImGuiKey_4, anywhere, to_say("Alt+4"), to_say("mark them: not sure yet")},
    KeyBinding{Action::step_1, ctrl | ImGuiKey_1, anywhere, to_say("Ctrl+1"), to_say("step: framing")},
    KeyBinding{Action::step_2, ctrl | ImGuiKey_2, anywhere, to_say("Ctrl+2"), to_say("step: story")},
    KeyBinding{Action::step_3, ctrl | ImGuiKey_3, anywhere, to_say("Ctrl+3"), to_say("step: interests")},
    KeyBinding{Action::step_4, ctrl | ImGuiKey_4, anywhere, to_say("Ctrl+4"), to_say("step: options")},
    KeyBinding{Action::step_5, ctrl | ImGuiKey_5, anywhere, to_say("Ctrl+5"), to_say("step: criteria")},
    KeyBinding{Action::step_6, ctrl | ImGuiKey_6, anywhere, to_say("Ctrl+6"), to_say("step: evaluation")},
    KeyBinding{Action::step_7, ctrl | ImGuiKey_7, anywhere, to_say("Ctrl+7"), to_say("step: straw design")},
    KeyBinding{Action::step_8, ctrl | ImGuiKey_8, anywhere, to_say("Ctrl+8"), to_say("step: consensus")},
    KeyBinding{Action::step_9, ctrl | ImGuiKey_9, anywhere, to_say("Ctrl+9"), to_say("step: language")},
    KeyBinding{Action::step_10, ctrl | ImGuiKey_0, anywhere, to_say("Ctrl+0"), to_say("step: agreed")},
    KeyBinding{Action::open_or_close_test, ImGuiKey_F5, anywhere, to_say("F5"), to_say("open a consensus test, or close it and show it")},
    KeyBinding{Action::parking, ImGuiKey_F3, anywhere, to_say("F3"), to_say("park the words in the line; in an empty line: the parking lot, and back")},
    KeyBinding{Action::speaker, ImGuiKey_F4, anywhere, to_say("F4"), to_say("put whoever is in the line on the list of speakers; in an empty line: the next speaker")},
    KeyBinding{Action::timer, ImGuiKey_F6, anywhere, to_say("F6"), to_say("start or stop the time box; the room sees its last fifth")},
    KeyBinding{Action::set_timer, shift | ImGuiKey_F6, anywhere, to_say("Shift+F6"), to_say("set the time box to the minutes in the line; in an empty line: to the agenda's")},
    KeyBinding{Action::spelling, ImGuiKey_F7, anywhere, to_say("F7"), to_say("mark words that no dictionary has, where they are typed, or no longer")},
    KeyBinding{Action::know_words, shift | ImGuiKey_F7, anywhere, to_say("Shift+F7"), to_say("know the marked words of the line from now on")},
    KeyBinding{Action::off_record, ctrl | shift | ImGuiKey_O, anywhere, to_say("Ctrl+Shift+O"), to_say("open the sheet that is off the record, or close it: then it is gone")},
    KeyBinding{Action::caucus, ctrl | shift | ImGuiKey_C, anywhere, to_say("Ctrl+Shift+C"), to_say("call a caucus (the line says who and how long: union, 20), or come back")},
    KeyBinding{Action::next_issue, alt | ImGuiKey_RightArrow, anywhere, to_say("Alt+Right"), to_say("turn to the next issue")},
    KeyBinding{Action::previous_issue, alt | ImGuiKey_LeftArrow, anywhere, to_say("Alt+Left"), to_say("turn to the issue before")},
    KeyBinding{Action::agenda, ctrl | ImGuiKey_Home, empty_line, to_say("Ctrl+Home"), to_say("show the board of all issues")},
    KeyBinding{Action::next_page, ctrl | ImGuiKey_PageDown, anywhere, to_say("Ctrl+Page Down"), to_say("show the next page of the issue")},
    KeyBinding{Action::previous_page, ctrl | ImGuiKey_PageUp, anywhere, to_say("Ctrl+Page Up"), to_say("show the page before")},
    KeyBinding{Action::next_round_page, ctrl | shift | ImGuiKey_PageDown, anywhere, to_say("Ctrl+Shift+Page Down"), to_say("show the next page of the round: packages, ledger, actions ...")},
    KeyBinding{Action::previous_round_page, ctrl | shift | ImGuiKey_PageUp, anywhere, to_say("Ctrl+Shift+Page Up"), to_say("show the page of the round before")},
    KeyBinding{Action::next_sheet, ImGuiKey_PageDown, anywhere, to_say("Page Down"), to_say("show the next sheet: more of a list, the next photo")},
    KeyBinding{Action::previous_sheet, ImGuiKey_PageUp, anywhere, to_say("Page Up"), to_say("show the sheet before")},
    KeyBinding{Action::blank, ImGuiKey_F9, anywhere, to_say("F9"), to_say("blank the wall at once")},
    KeyBinding{Action::blank, ctrl | ImGuiKey_B, anywhere, to_say("Ctrl+B"), to_say("blank the wall at once")},
    KeyBinding{Action::unblank, shift | ImGuiKey_F9, anywhere, to_say("Shift+F9"), to_say("show the wall again; beside the desk: first there what will appear, then to the room")},
    KeyBinding{Action::hold, ImGuiKey_F8, anywhere, to_say("F8"), to_say("beside the desk: hold what the room sees, or let it follow again")},
    KeyBinding{Action::send, ImGuiKey_F12, anywhere, to_say("F12"), to_say("while it is held: send the desk's page to the room")},
    KeyBinding{Action::projector, ctrl | shift | ImGuiKey_W, anywhere, to_say("Ctrl+Shift+W"), to_say("choose the projector: the wall there, the desk here; or all in one window again")},
    KeyBinding{Action::print_agreement, ctrl | ImGuiKey_P, anywhere, to_say("Ctrl+P"), to_say("write the sheet of the agreement, to print for initials")},
    KeyBinding{Action::wording, ctrl | ImGuiKey_D, anywhere, to_say("Ctrl+D"), to_say("the language in turn: in force, proposed, redline, clean, all together")},
    KeyBinding{Action::save, ctrl | ImGuiKey_S, anywhere, to_say("Ctrl+S"), to_say("where the record is kept; after a failed disk, save it elsewhere")},
    KeyBinding{Action::contract, ctrl | shift | ImGuiKey_I, anywhere, to_say("Ctrl+Shift+I"), to_say("take in a file: a contract, what a caucus wrote, on an agreement's page a draft that came back")},
    KeyBinding{Action::checkpoint, ctrl | shift | ImGuiKey_K, anywhere, to_say("Ctrl+Shift+K"), to_say("show the checkpoint: what proves the record up to here")},
    KeyBinding{Action::since_last_met, ctrl | shift | ImGuiKey_H, anywhere, to_say("Ctrl+Shift+H"), to_say("show what changed since we last met")},
    KeyBinding{Action::look_back, ctrl | ImGuiKey_H, anywhere, to_say("Ctrl+H"), to_say("look back: every page as it stood after any entry; again: now")},
    KeyBinding{Action::entry_before, ImGuiKey_LeftArrow, empty_line, to_say("Left"), to_say("looking back, or on the record: one entry earlier")},
    KeyBinding{Action::entry_after, ImGuiKey_RightArrow, empty_line, to_say("Right"), to_say("looking back: one entry later")},
    KeyBinding{Action::ten_before, shift | ImGuiKey_LeftArrow, empty_line, to_say("Shift+Left"), to_say("looking back: ten entries earlier")},
    KeyBinding{Action::ten_after, shift | ImGuiKey_RightArrow, empty_line, to_say("Shift+Right"), to_say("looking back: ten entries later")},
    KeyBinding{Action::meeting_before, ctrl | ImGuiKey_LeftArrow, empty_line, to_say("Ctrl+Left"), to_say("looking back: to where the meeting before closed")},
    KeyBinding{Action::meeting_after, ctrl | ImGuiKey_RightArrow, empty_line, to_say("Ctrl+Right"), to_say("looking back: to where the next meeting closed")},
    KeyBinding{Action::first_entry, ImGuiKey_Home, empty_line, to_say("Home"), to_say("looking back: to the first entry")},
    KeyBinding{Action::last_entry, ImGuiKey_End, empty_line, to_say("End"), to_say("looking back: to the last entry")},
    KeyBinding{Action::help, ImGuiKey_F1, anywhere, to_say("F1"), to_say("show or hide the keys")},
    KeyBinding{Action::full_screen, ImGuiKey_F11, anywhere, to_say("F11"), to_say("fill the display, or leave it")},
    KeyBinding{Action::other_theme, ctrl | shift | ImGuiKey_L, anywhere, to_say("Ctrl+Shift+L"), to_say("light, dark, or black on white")},
    KeyBinding{Action::desk_theme, ctrl | shift | ImGuiKey_D, anywhere, to_say("Ctrl+Shift+D"), to_say("the same for the desk beside the wall")},
    KeyBinding{Action::room_check, ctrl | shift | ImGuiKey_R, anywhere, to_say("Ctrl+Shift+R"), to_say("check the room: how large letters have to be, and what the projector shows")},
};
// clang-format on

const KeyBinding* binding_of(ImGuiKeyChord chord)
{
    for (const KeyBinding& binding : table) {
        if (binding.chord == chord) {
            return &binding;
        }
    }
    return nullptr;
}

}  // namespace

std::span<const KeyBinding> key_table() { return table; }

std::string_view key_of(Action action)
{
    for (const KeyBinding& binding : table) {
        if (binding.action == action) {
            return translated(binding.shown);
        }
    }
    return {};
}

std::optional<int> step_number(Action action)
{
    if (action < Action::step_1 || action > Action::step_10) {
        return std::nullopt;
    }
    return static_cast<int>(action) - static_cast<int>(Action::step_1) + 1;
}

bool is_stride(Action action)
{
    return action >= Action::entry_before && action <= Action::last_entry;
}

bool somebody_acts()
{
    const ImGuiIO& io = ImGui::GetIO();
    bool acts = io.MouseDelta.x != 0.0F || io.MouseDelta.y != 0.0F || io.MouseWheel != 0.0F
             || !io.InputQueueCharacters.empty();
    for (int key = ImGuiKey_NamedKey_BEGIN; key < ImGuiKey_NamedKey_END; ++key) {
        acts = acts || ImGui::IsKeyDown(static_cast<ImGuiKey>(key));
    }
    return acts;
}

std::vector<Action> pressed(bool words_in_line)
{
    keep_letters_and_keys_in_order();
    const bool words_come_first = words_in_line || text_field_is_active();
    std::vector<Action> actions;
    for (const ImGuiKeyChord chord : chords_pressed()) {
        const KeyBinding* binding = binding_of(chord);
        if (binding == nullptr || binding->reach == KeyReach::entry) {
            continue;
        }
        if (binding->reach == KeyReach::anywhere || !words_come_first) {
            actions.push_back(binding->action);
        }
    }
    return actions;
}

ListKeys list_keys()
{
    keep_letters_and_keys_in_order();
    ListKeys keys;
    for (const ImGuiKeyChord chord : chords_pressed()) {
        switch (chord) {
            case ImGuiKey_UpArrow: --keys.rows; break;
            case ImGuiKey_DownArrow: ++keys.rows; break;
            case ImGuiKey_PageUp: --keys.pages; break;
            case ImGuiKey_PageDown: ++keys.pages; break;
            case ImGuiKey_LeftArrow: --keys.sides; break;
            case ImGuiKey_RightArrow: ++keys.sides; break;
            case shift | ImGuiKey_Tab: --keys.tabs; break;
            case ImGuiKey_Tab: ++keys.tabs; break;
            case ImGuiKey_Enter:
            case ImGuiKey_KeypadEnter: keys.pick = true; break;
            case ImGuiKey_Escape: keys.leave = true; break;
            case ImGuiKey_Backspace: keys.erase = true; break;
            default: break;
        }
    }
    return keys;
}

std::string take_typed_text()
{
    keep_letters_and_keys_in_order();
    std::string typed;
    ImGuiIO& io = ImGui::GetIO();
    if (text_field_is_active()) {
        return typed;
    }
    for (const ImWchar letter : io.InputQueueCharacters) {
        if (letter >= ' ' && letter != 0x7F) {
            typed += utf8(letter);
        }
    }
    io.InputQueueCharacters.resize(0);
    return typed;
}

}  // namespace jointly
