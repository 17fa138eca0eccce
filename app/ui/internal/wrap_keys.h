// What letters and keys do to a field that wraps, for the field itself and for those who have keys of
// their own beside it.
#pragma once

#include "app/ui/wrap_entry.h"

#include <imgui.h>

#include <string_view>
#include <vector>

namespace jointly {

// Whether a field that should have the keyboard does: not while one of Dear ImGui's own has it.
[[nodiscard]] bool may_take_keys(bool has_keyboard);

// The keys that went down in this frame, in order, and those held long enough to repeat.
[[nodiscard]] std::vector<ImGuiKeyChord> chords_and_repeats();

// The letters and keys of one frame, put into one field. It has been wrapped to its width.
struct WrapKeys {
    WrapEntry& entry;
    WrapResult result;

    // Those of this frame, before its keys.
    void take_letters();
    // False, and nothing done, when the field has no use for the key.
    [[nodiscard]] bool take(ImGuiKeyChord chord);

private:
    [[nodiscard]] bool take_row_move(ImGuiKey key, ImGuiKeyChord modifiers);
    [[nodiscard]] bool take_text_move(ImGuiKey key, ImGuiKeyChord modifiers);
    [[nodiscard]] bool take_erasing(ImGuiKey key, ImGuiKeyChord modifiers);
    [[nodiscard]] bool take_clipboard(ImGuiKeyChord chord);
    [[nodiscard]] bool take_undo_or_line_end(ImGuiKeyChord chord);
    void move_by_a_row(bool up, bool select);
    void stand(RowPlace place, bool select);
    void insert(std::string_view words);
};

}  // namespace jointly
