// The one table of keys. It decides what a key does, and it is the help that F1 shows.
//
// F10 and Alt+F4, Ctrl+Alt and the Windows key belong to desktops. Plain letters and digits belong to
// the capture line, or to the roll-call while one is open.
#pragma once

#include <imgui.h>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class Action {
    commit,
    escape,
    recall,
    next_party,
    previous_party,
    undo,
    redo,
    next_act,
    keep_or_split,
    commands,
    jump,
    find,
    editor,
    start_over,
    reword,
    wordings,
    merge,
    unmerge,
    group,
    link,
    tag_mutual,
    read_back,
    mark_meets,  // the four marks stand together and in order
    mark_partly,
    mark_fails,
    mark_unsure,
    step_1,  // the ten steps stand together and in order: see step_number()
    step_2,
    step_3,
    step_4,
    step_5,
    step_6,
    step_7,
    step_8,
    step_9,
    step_10,
    open_or_close_test,
    parking,
    caucus,
    next_issue,
    previous_issue,
    agenda,
    next_page,
    previous_page,
    next_round_page,
    previous_round_page,
    next_sheet,
    previous_sheet,
    blank,
    unblank,
    hold,
    send,
    projector,
    desk_theme,
    print_agreement,
    wording,
    save,
    contract,
    checkpoint,
    since_last_met,
    look_back,
    entry_before,  // the eight strides through the record stand together: see is_stride()
    entry_after,
    ten_before,
    ten_after,
    meeting_before,
    meeting_after,
    first_entry,
    last_entry,
    help,
    full_screen,
    other_theme,
    room_check,
    speaker,
    timer,
    set_timer,
    spelling,
    know_words,
    off_record
};

enum class KeyReach {
    entry,       // the capture line acts on it itself; in the table for the help
    empty_line,  // while words stand in the line, or in a text field, the key is its own
    anywhere     // even while a text field has the keyboard
};

struct KeyBinding {
    Action action;
    ImGuiKeyChord chord;
    KeyReach reach;
    std::string_view shown;  // "Ctrl+Z"
    std::string_view says;   // "take back the last act"
};

// In the order of the help. An action may have more than one row; its first is the one to teach.
[[nodiscard]] std::span<const KeyBinding> key_table();

// "Ctrl+Z": the first row of the action.
[[nodiscard]] std::string_view key_of(Action action);

// 1 to 10, where the action is a step.
[[nodiscard]] std::optional<int> step_number(Action action);

// Whether the action goes from one moment of the record to another.
[[nodiscard]] bool is_stride(Action action);

// The actions whose keys went down in this frame, in order; nearly always none or one. Ask once in
// every frame, before the capture line is drawn: `words_in_line` is how it stood when the key was
// pressed. Never gives the entry's own. The windows of the program have to be opened with
// ImGuiWindowFlags_NoNav, so that Tab stays ours.
[[nodiscard]] std::vector<Action> pressed(bool words_in_line);

// Whether somebody typed, or moved or pressed the mouse, in this frame: not what else makes a window draw itself.
[[nodiscard]] bool somebody_acts();

// What was pressed in a list to pick from, or in an editor: how far to move, and whether to take or to
// leave what is there. Ask once in every frame in which one lies over the page.
struct ListKeys {
    int rows = 0;        // Up, Down
    int pages = 0;       // Page Up, Page Down
    int sides = 0;       // Left, Right
    int tabs = 0;        // Shift+Tab, Tab
    bool erase = false;  // Backspace
    bool pick = false;   // Enter
    bool leave = false;  // Escape
};
[[nodiscard]] ListKeys list_keys();

// The letters typed in this frame, in their order, and takes them: for the roll-call, where digits
// are answers. Empty while one of Dear ImGui's text fields has the keyboard.
[[nodiscard]] std::string take_typed_text();

}  // namespace jointly
