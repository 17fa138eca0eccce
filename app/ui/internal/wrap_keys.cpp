#include "app/ui/internal/wrap_keys.h"

#include "app/ui/internal/letters.h"
#include "app/ui/internal/text_input.h"
#include "app/ui/keys.h"

#include <cstdint>
#include <string>

namespace jointly {

namespace {

using Reach = TextModel::Reach;

Reach reach_of(ImGuiKeyChord modifiers)
{
    return (modifiers & ImGuiMod_Ctrl) != 0 ? Reach::word : Reach::letter;
}

bool selects(ImGuiKeyChord modifiers) { return (modifiers & ImGuiMod_Shift) != 0; }

}  // namespace

bool may_take_keys(bool has_keyboard) { return has_keyboard && !text_field_is_active(); }

std::vector<ImGuiKeyChord> chords_and_repeats()
{
    std::vector<ImGuiKeyChord> chords = chords_pressed();
    for (const ImGuiKey key : {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_UpArrow,
             ImGuiKey_DownArrow, ImGuiKey_Backspace, ImGuiKey_Delete}) {
        if (ImGui::IsKeyPressed(key, true) && !ImGui::IsKeyPressed(key, false)) {
            chords.push_back(ImGui::GetIO().KeyMods | key);
        }
    }
    return chords;
}

void WrapKeys::insert(std::string_view words)
{
    if (!entry.model_.insert(words)) {
        result.full = true;
    }
}

void WrapKeys::take_letters()
{
    const std::string typed = take_typed_text();
    const std::uint64_t changes = entry.model_.changes();
    for (std::size_t at = 0; at < typed.size();) {  // one by one, so that undo goes word by word
        const std::size_t bytes = decode(typed, at).bytes;
        insert(std::string_view(typed).substr(at, bytes));
        at += bytes;
    }
    if (entry.model_.changes() != changes) {
        result.changed = true;
        entry.affinity_ = Affinity::row_begin;
        entry.wished_x_.reset();
    }
}

bool WrapKeys::take(ImGuiKeyChord chord)
{
    const auto key = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
    const ImGuiKeyChord modifiers = chord & ImGuiMod_Mask_;
    if ((modifiers & ~(ImGuiMod_Ctrl | ImGuiMod_Shift)) != 0) {
        return false;  // Alt+Left turns to another issue
    }
    if (take_row_move(key, modifiers)) {
        return true;
    }
    const std::size_t caret = entry.model_.caret();
    const std::uint64_t changes = entry.model_.changes();
    const bool taken = take_text_move(key, modifiers) || take_erasing(key, modifiers)
                    || take_clipboard(chord) || take_undo_or_line_end(chord);
    result.changed = result.changed || entry.model_.changes() != changes;
    if (entry.model_.caret() != caret || entry.model_.changes() != changes) {
        entry.affinity_ = Affinity::row_begin;
        entry.wished_x_.reset();
    }
    return taken;
}

void WrapKeys::stand(RowPlace place, bool select)
{
    entry.model_.move_to(place.byte, select);
    entry.affinity_ = place.affinity;
}

bool WrapKeys::take_row_move(ImGuiKey key, ImGuiKeyChord modifiers)
{
    if ((modifiers & ImGuiMod_Ctrl) != 0) {
        return false;
    }
    if (key == ImGuiKey_UpArrow || key == ImGuiKey_DownArrow) {
        move_by_a_row(key == ImGuiKey_UpArrow, selects(modifiers));
        return true;
    }
    if (key == ImGuiKey_Home || key == ImGuiKey_End) {
        entry.rows_.rewrap(entry.text());
        const std::size_t row = entry.rows_.row_of({entry.caret(), entry.affinity_});
        stand(key == ImGuiKey_Home ? entry.rows_.begin_of(row) : entry.rows_.end_of(row),
            selects(modifiers));
        entry.wished_x_.reset();
        return true;
    }
    return false;
}

void WrapKeys::move_by_a_row(bool up, bool select)
{
    WrappedText& rows = entry.rows_;
    rows.rewrap(entry.text());
    const std::size_t row = rows.row_of({entry.caret(), entry.affinity_});
    if (!entry.wished_x_) {
        entry.wished_x_ = rows.x_of(row, entry.caret());
    }
    if (up ? row > 0 : row + 1 < rows.rows().size()) {
        stand(rows.place_at(up ? row - 1 : row + 1, *entry.wished_x_), select);
    }
}

bool WrapKeys::take_text_move(ImGuiKey key, ImGuiKeyChord modifiers)
{
    TextModel& model = entry.model_;
    const bool select = selects(modifiers);
    switch (key) {
        case ImGuiKey_LeftArrow: model.move_left(reach_of(modifiers), select); return true;
        case ImGuiKey_RightArrow: model.move_right(reach_of(modifiers), select); return true;
        case ImGuiKey_Home: model.move_left(Reach::text, select); return true;
        case ImGuiKey_End: model.move_right(Reach::text, select); return true;
        default: return false;
    }
}

bool WrapKeys::take_erasing(ImGuiKey key, ImGuiKeyChord modifiers)
{
    switch (key) {
        case ImGuiKey_Backspace: entry.model_.erase_back(reach_of(modifiers)); return true;
        case ImGuiKey_Delete: entry.model_.erase_forward(reach_of(modifiers)); return true;
        default: return false;
    }
}

bool WrapKeys::take_clipboard(ImGuiKeyChord chord)
{
    TextModel& model = entry.model_;
    switch (chord) {
        case ImGuiMod_Ctrl | ImGuiKey_A: model.select_all(); return true;
        case ImGuiMod_Ctrl | ImGuiKey_X:
        case ImGuiMod_Ctrl | ImGuiKey_C:
            if (model.has_selection()) {
                ImGui::SetClipboardText(model.selection().c_str());
                if (chord == (ImGuiMod_Ctrl | ImGuiKey_X)) {
                    model.erase_back(Reach::letter);
                }
            }
            return true;
        case ImGuiMod_Ctrl | ImGuiKey_V:
            if (const char* pasted = ImGui::GetClipboardText()) {
                insert(entry.pasted_ == nullptr ? pasted : entry.pasted_(pasted));
            }
            return true;
        default: return false;
    }
}

bool WrapKeys::take_undo_or_line_end(ImGuiKeyChord chord)
{
    switch (chord) {
        case ImGuiMod_Ctrl | ImGuiKey_Z: entry.model_.undo(); return true;
        case ImGuiMod_Ctrl | ImGuiKey_Y:
        case ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z: entry.model_.redo(); return true;
        case ImGuiKey_Enter:
        case ImGuiKey_KeypadEnter:
            if (entry.model_.lines() == Lines::many) {
                insert("\n");
                return true;
            }
            return false;
        default: return false;
    }
}

}  // namespace jointly
