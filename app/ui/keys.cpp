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
    KeyBinding{Action::escape, ImGuiKey_Escape, entry, "Esc", "empty the line; leave the roll-call"},
    KeyBinding{Action::recall, ImGuiKey_UpArrow, entry, "Up", "bring the last words back into an empty line"},
    KeyBinding{Action::next_party, ImGuiKey_Tab, anywhere, "Tab", "type for the next party"},
    KeyBinding{Action::previous_party, shift | ImGuiKey_Tab, anywhere, "Shift+Tab", "type for the party before"},
    KeyBinding{Action::undo, ctrl | ImGuiKey_Z, empty_line, "Ctrl+Z", "take back the last act"},
    KeyBinding{Action::redo, ctrl | ImGuiKey_Y, empty_line, "Ctrl+Y", "do again what was taken back"},
    KeyBinding{Action::redo, ctrl | shift | ImGuiKey_Z, empty_line, "Ctrl+Shift+Z", "do again what was taken back"},
    KeyBinding{Action::next_act, ctrl | ImGuiKey_N, anywhere, "Ctrl+N", "do what comes next, as the strip says"},
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
    KeyBinding{Action::next_issue, alt | ImGuiKey_RightArrow, anywhere, "Alt+Right", "turn to the next issue"},
    KeyBinding{Action::previous_issue, alt | ImGuiKey_LeftArrow, anywhere, "Alt+Left", "turn to the issue before"},
    KeyBinding{Action::next_page, ctrl | ImGuiKey_PageDown, anywhere, "Ctrl+Page Down", "show the next page of the issue"},
    KeyBinding{Action::previous_page, ctrl | ImGuiKey_PageUp, anywhere, "Ctrl+Page Up", "show the page before"},
    KeyBinding{Action::next_sheet, ImGuiKey_PageDown, anywhere, "Page Down", "show the next sheet of the page"},
    KeyBinding{Action::previous_sheet, ImGuiKey_PageUp, anywhere, "Page Up", "show the sheet before"},
    KeyBinding{Action::blank, ImGuiKey_F9, anywhere, "F9", "blank the wall at once"},
    KeyBinding{Action::blank, ctrl | ImGuiKey_B, anywhere, "Ctrl+B", "blank the wall at once"},
    KeyBinding{Action::unblank, shift | ImGuiKey_F9, anywhere, "Shift+F9", "show the wall again"},
    KeyBinding{Action::help, ImGuiKey_F1, anywhere, "F1", "show or hide the keys"},
    KeyBinding{Action::full_screen, ImGuiKey_F11, anywhere, "F11", "fill the display, or leave it"},
    KeyBinding{Action::other_theme, ctrl | shift | ImGuiKey_L, anywhere, "Ctrl+Shift+L", "change between light and dark"},
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
