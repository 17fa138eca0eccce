#include "app/ui/keys.h"

#include "app/ui/internal/letters.h"
#include "app/ui/internal/text_input.h"

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
    KeyBinding{Action::commit, ImGuiKey_Enter, entry, "Enter", "put the line on the wall"},
    KeyBinding{Action::commit, ImGuiKey_KeypadEnter, entry, "Keypad Enter", "put the line on the wall"},
    KeyBinding{Action::escape, ImGuiKey_Escape, entry, "Esc", "empty the line; leave an editor, a list or the roll-call; never the wall"},
    KeyBinding{Action::recall, ImGuiKey_UpArrow, entry, "Up", "bring words that Esc took back into an empty line, else reword the last item"},
    KeyBinding{Action::next_party, ImGuiKey_Tab, anywhere, "Tab", "type for the next party"},
    KeyBinding{Action::previous_party, shift | ImGuiKey_Tab, anywhere, "Shift+Tab", "type for the party before"},
    KeyBinding{Action::undo, ctrl | ImGuiKey_Z, empty_line, "Ctrl+Z", "take back the last act"},
    KeyBinding{Action::redo, ctrl | ImGuiKey_Y, empty_line, "Ctrl+Y", "do again what was taken back"},
    KeyBinding{Action::redo, ctrl | shift | ImGuiKey_Z, empty_line, "Ctrl+Shift+Z", "do again what was taken back"},
    KeyBinding{Action::next_act, ctrl | ImGuiKey_N, anywhere, "Ctrl+N", "do what comes next, as the strip says"},
    KeyBinding{Action::keep_or_split, ctrl | ImGuiKey_Enter, anywhere, "Ctrl+Enter", "keep what an editor holds; in the line: split it here into two items"},
    KeyBinding{Action::commands, ctrl | ImGuiKey_K, anywhere, "Ctrl+K", "every command, found by a word of it"},
    KeyBinding{Action::jump, ctrl | ImGuiKey_J, anywhere, "Ctrl+J", "jump to an issue"},
    KeyBinding{Action::find, ctrl | ImGuiKey_F, anywhere, "Ctrl+F", "find words in everything that was said"},
    KeyBinding{Action::editor, ctrl | ImGuiKey_E, anywhere, "Ctrl+E", "open the editor that fits this step"},
    KeyBinding{Action::start_over, ctrl | shift | ImGuiKey_E, anywhere, "Ctrl+Shift+E", "empty the editor, or bring back what stood there"},
    KeyBinding{Action::reword, ImGuiKey_F2, anywhere, "F2", "reword the chosen item, or the last one"},
    KeyBinding{Action::merge, ctrl | ImGuiKey_M, anywhere, "Ctrl+M", "say the chosen items as one"},
    KeyBinding{Action::unmerge, ctrl | ImGuiKey_U, anywhere, "Ctrl+U", "let the parts of the chosen item stand by themselves"},
    KeyBinding{Action::link, ctrl | ImGuiKey_L, anywhere, "Ctrl+L", "the chosen options serve the chosen interests"},
    KeyBinding{Action::read_back, ctrl | ImGuiKey_R, anywhere, "Ctrl+R", "read back: the chosen item, or the last one, alone and large"},
    KeyBinding{Action::mark_meets, alt | ImGuiKey_1, anywhere, "Alt+1", "mark the ringed option and criterion: meets"},
    KeyBinding{Action::mark_partly, alt | ImGuiKey_2, anywhere, "Alt+2", "mark them: partly meets"},
    KeyBinding{Action::mark_fails, alt | ImGuiKey_3, anywhere, "Alt+3", "mark them: does not meet"},
    KeyBinding{Action::mark_unsure, alt | ImGuiKey_4, anywhere, "Alt+4", "mark them: not sure yet"},
    KeyBinding{Action::step_1, ctrl | ImGuiKey_1, anywhere, "Ctrl+1", "step: framing"},
    KeyBinding{Action::step_2, ctrl | ImGuiKey_2, anywhere, "Ctrl+2", "step: story"},
    KeyBinding{Action::step_3, ctrl | ImGuiKey_3, anywhere, "Ctrl+3", "step: interests"},
    KeyBinding{Action::step_4, ctrl | ImGuiKey_4, anywhere, "Ctrl+4", "step: options"},
    KeyBinding{Action::step_5, ctrl | ImGuiKey_5, anywhere, "Ctrl+5", "step: criteria"},
    KeyBinding{Action::step_6, ctrl | ImGuiKey_6, anywhere, "Ctrl+6", "step: evaluation"},
    KeyBinding{Action::step_7, ctrl | ImGuiKey_7, anywhere, "Ctrl+7", "step: straw design"},
    KeyBinding{Action::step_8, ctrl | ImGuiKey_8, anywhere, "Ctrl+8", "step: consensus"},
    KeyBinding{Action::step_9, ctrl | ImGuiKey_9, anywhere, "Ctrl+9", "step: language"},
    KeyBinding{Action::step_10, ctrl | ImGuiKey_0, anywhere, "Ctrl+0", "step: agreed"},
    KeyBinding{Action::open_or_close_test, ImGuiKey_F5, anywhere, "F5", "open a consensus test, or close it and show it"},
    KeyBinding{Action::parking, ImGuiKey_F3, anywhere, "F3", "park the words in the line; in an empty line: the parking lot, and back"},
    KeyBinding{Action::speaker, ImGuiKey_F4, anywhere, "F4", "put whoever is in the line on the list of speakers; in an empty line: the next speaker"},
    KeyBinding{Action::timer, ImGuiKey_F6, anywhere, "F6", "start or stop the time box; the room sees its last fifth"},
    KeyBinding{Action::set_timer, shift | ImGuiKey_F6, anywhere, "Shift+F6", "set the time box to the minutes in the line; in an empty line: to the agenda's"},
    KeyBinding{Action::off_record, ctrl | shift | ImGuiKey_O, anywhere, "Ctrl+Shift+O", "open the sheet that is off the record, or close it: then it is gone"},
    KeyBinding{Action::caucus, ctrl | shift | ImGuiKey_C, anywhere, "Ctrl+Shift+C", "call a caucus (the line says who and how long: union, 20), or come back"},
    KeyBinding{Action::next_issue, alt | ImGuiKey_RightArrow, anywhere, "Alt+Right", "turn to the next issue"},
    KeyBinding{Action::previous_issue, alt | ImGuiKey_LeftArrow, anywhere, "Alt+Left", "turn to the issue before"},
    KeyBinding{Action::agenda, ctrl | ImGuiKey_Home, empty_line, "Ctrl+Home", "show the board of all issues"},
    KeyBinding{Action::next_page, ctrl | ImGuiKey_PageDown, anywhere, "Ctrl+Page Down", "show the next page of the issue"},
    KeyBinding{Action::previous_page, ctrl | ImGuiKey_PageUp, anywhere, "Ctrl+Page Up", "show the page before"},
    KeyBinding{Action::next_round_page, ctrl | shift | ImGuiKey_PageDown, anywhere, "Ctrl+Shift+Page Down", "show the next page of the round: packages, ledger, actions ..."},
    KeyBinding{Action::previous_round_page, ctrl | shift | ImGuiKey_PageUp, anywhere, "Ctrl+Shift+Page Up", "show the page of the round before"},
    KeyBinding{Action::next_sheet, ImGuiKey_PageDown, anywhere, "Page Down", "show the next sheet: more of a list, the next photo"},
    KeyBinding{Action::previous_sheet, ImGuiKey_PageUp, anywhere, "Page Up", "show the sheet before"},
    KeyBinding{Action::blank, ImGuiKey_F9, anywhere, "F9", "blank the wall at once"},
    KeyBinding{Action::blank, ctrl | ImGuiKey_B, anywhere, "Ctrl+B", "blank the wall at once"},
    KeyBinding{Action::unblank, shift | ImGuiKey_F9, anywhere, "Shift+F9", "show the wall again; beside the desk: first there what will appear, then to the room"},
    KeyBinding{Action::hold, ImGuiKey_F8, anywhere, "F8", "beside the desk: hold what the room sees, or let it follow again"},
    KeyBinding{Action::send, ImGuiKey_F12, anywhere, "F12", "while it is held: send the desk's page to the room"},
    KeyBinding{Action::projector, ctrl | shift | ImGuiKey_W, anywhere, "Ctrl+Shift+W", "choose the projector: the wall there, the desk here; or all in one window again"},
    KeyBinding{Action::print_agreement, ctrl | ImGuiKey_P, anywhere, "Ctrl+P", "write the sheet of the agreement, to print for initials"},
    KeyBinding{Action::save, ctrl | ImGuiKey_S, anywhere, "Ctrl+S", "where the record is kept; after a failed disk, save it elsewhere"},
    KeyBinding{Action::checkpoint, ctrl | shift | ImGuiKey_K, anywhere, "Ctrl+Shift+K", "show the checkpoint: what proves the record up to here"},
    KeyBinding{Action::since_last_met, ctrl | shift | ImGuiKey_H, anywhere, "Ctrl+Shift+H", "show what changed since we last met"},
    KeyBinding{Action::look_back, ctrl | ImGuiKey_H, anywhere, "Ctrl+H", "look back: every page as it stood after any entry; again: now"},
    KeyBinding{Action::entry_before, ImGuiKey_LeftArrow, empty_line, "Left", "looking back, or on the record: one entry earlier"},
    KeyBinding{Action::entry_after, ImGuiKey_RightArrow, empty_line, "Right", "looking back: one entry later"},
    KeyBinding{Action::ten_before, shift | ImGuiKey_LeftArrow, empty_line, "Shift+Left", "looking back: ten entries earlier"},
    KeyBinding{Action::ten_after, shift | ImGuiKey_RightArrow, empty_line, "Shift+Right", "looking back: ten entries later"},
    KeyBinding{Action::meeting_before, ctrl | ImGuiKey_LeftArrow, empty_line, "Ctrl+Left", "looking back: to where the meeting before closed"},
    KeyBinding{Action::meeting_after, ctrl | ImGuiKey_RightArrow, empty_line, "Ctrl+Right", "looking back: to where the next meeting closed"},
    KeyBinding{Action::first_entry, ImGuiKey_Home, empty_line, "Home", "looking back: to the first entry"},
    KeyBinding{Action::last_entry, ImGuiKey_End, empty_line, "End", "looking back: to the last entry"},
    KeyBinding{Action::help, ImGuiKey_F1, anywhere, "F1", "show or hide the keys"},
    KeyBinding{Action::full_screen, ImGuiKey_F11, anywhere, "F11", "fill the display, or leave it"},
    KeyBinding{Action::other_theme, ctrl | shift | ImGuiKey_L, anywhere, "Ctrl+Shift+L", "light, dark, or black on white"},
    KeyBinding{Action::desk_theme, ctrl | shift | ImGuiKey_D, anywhere, "Ctrl+Shift+D", "the same for the desk beside the wall"},
    KeyBinding{Action::room_check, ctrl | shift | ImGuiKey_R, anywhere, "Ctrl+Shift+R", "check the room: how large letters have to be, and what the projector shows"},
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
            return binding.shown;
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
