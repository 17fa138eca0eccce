#include "app/ui/capture_entry.h"

#include "app/ui/internal/letters.h"
#include "app/ui/internal/text_input.h"
#include "app/ui/keys.h"
#include "app/ui/typeset.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace jointly {

void CaptureEntry::set(std::string_view words)
{
    if (!empty()) {
        last_ = line_.text();
    }
    line_.reset(words);
}

void CaptureEntry::give_back(std::string_view words)
{
    if (empty()) {
        line_.reset(words);
    } else {
        last_ = words;
    }
}

// The keys of one frame, put into one line.
struct CaptureKeys {
    CaptureEntry& entry;
    EntryResult result;

    [[nodiscard]] TextModel& line() { return entry.line_; }
    [[nodiscard]] float& scroll_px() { return entry.scroll_px_; }
    [[nodiscard]] bool& dragging() { return entry.dragging_; }

    void take_letters();
    void take(ImGuiKeyChord chord);
    [[nodiscard]] bool take_move(ImGuiKey key, ImGuiKeyChord modifiers);
    [[nodiscard]] bool take_erasing(ImGuiKey key, ImGuiKeyChord modifiers);
    [[nodiscard]] bool take_clipboard(ImGuiKeyChord chord);
    [[nodiscard]] bool take_undo(ImGuiKeyChord chord);
    void take_enter_escape_and_up(ImGuiKeyChord chord);
    void insert(std::string_view words);
    void empty_line();
};

void CaptureKeys::insert(std::string_view words)
{
    if (!line().insert(words)) {
        result.full = true;
    }
}

void CaptureKeys::empty_line()
{
    entry.last_ = line().text();
    line().reset({});
}

void CaptureKeys::take_letters()
{
    const std::string typed = take_typed_text();
    for (std::size_t at = 0; at < typed.size();) {  // one by one, so that undo goes word by word
        const std::size_t bytes = decode(typed, at).bytes;
        insert(std::string_view(typed).substr(at, bytes));
        at += bytes;
    }
}

bool CaptureKeys::take_move(ImGuiKey key, ImGuiKeyChord modifiers)
{
    if ((modifiers & ~(ImGuiMod_Ctrl | ImGuiMod_Shift)) != 0) {
        return false;  // Alt+Left turns to another issue
    }
    const bool select = (modifiers & ImGuiMod_Shift) != 0;
    const auto reach =
        (modifiers & ImGuiMod_Ctrl) != 0 ? TextModel::Reach::word : TextModel::Reach::letter;
    switch (key) {
        case ImGuiKey_LeftArrow: line().move_left(reach, select); return true;
        case ImGuiKey_RightArrow: line().move_right(reach, select); return true;
        case ImGuiKey_Home: line().move_left(TextModel::Reach::line, select); return true;
        case ImGuiKey_End: line().move_right(TextModel::Reach::line, select); return true;
        default: return false;
    }
}

bool CaptureKeys::take_erasing(ImGuiKey key, ImGuiKeyChord modifiers)
{
    const auto reach =
        (modifiers & ImGuiMod_Ctrl) != 0 ? TextModel::Reach::word : TextModel::Reach::letter;
    switch (key) {
        case ImGuiKey_Backspace: line().erase_back(reach); return true;
        case ImGuiKey_Delete: line().erase_forward(reach); return true;
        default: return false;
    }
}

bool CaptureKeys::take_clipboard(ImGuiKeyChord chord)
{
    switch (chord) {
        case ImGuiMod_Ctrl | ImGuiKey_A: line().select_all(); return true;
        case ImGuiMod_Ctrl | ImGuiKey_X:
        case ImGuiMod_Ctrl | ImGuiKey_C:
            if (line().has_selection()) {
                ImGui::SetClipboardText(line().selection().c_str());
                if (chord == (ImGuiMod_Ctrl | ImGuiKey_X)) {
                    line().erase_back(TextModel::Reach::letter);
                }
            }
            return true;
        case ImGuiMod_Ctrl | ImGuiKey_V:
            if (const char* pasted = ImGui::GetClipboardText()) {
                insert(pasted);
            }
            return true;
        default: return false;
    }
}

bool CaptureKeys::take_undo(ImGuiKeyChord chord)
{
    if (entry.empty()) {
        return false;  // then these keys take back the last act
    }
    switch (chord) {
        case ImGuiMod_Ctrl | ImGuiKey_Z: line().undo(); return true;
        case ImGuiMod_Ctrl | ImGuiKey_Y:
        case ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z: line().redo(); return true;
        default: return false;
    }
}

void CaptureKeys::take_enter_escape_and_up(ImGuiKeyChord chord)
{
    const bool enter = chord == ImGuiKey_Enter || chord == ImGuiKey_KeypadEnter;
    if (enter && line().text().find_first_not_of(' ') != std::string::npos) {
        result.committed = line().text();
        empty_line();
    } else if (chord == ImGuiKey_Escape) {
        result.escaped = true;
        if (!entry.empty()) {
            empty_line();
        }
    } else if (chord == ImGuiKey_UpArrow && entry.empty()) {
        line().reset(entry.last_);
    }
}

void CaptureKeys::take(ImGuiKeyChord chord)
{
    const auto key = static_cast<ImGuiKey>(chord & ~ImGuiMod_Mask_);
    const ImGuiKeyChord modifiers = chord & ImGuiMod_Mask_;
    if (!take_move(key, modifiers) && !take_erasing(key, modifiers) && !take_clipboard(chord)
        && !take_undo(chord)) {
        take_enter_escape_and_up(chord);
    }
}

namespace {

// What went down, and what is held long enough to repeat.
std::vector<ImGuiKeyChord> chords_of_this_frame()
{
    std::vector<ImGuiKeyChord> chords = chords_pressed();
    for (const ImGuiKey key :
        {ImGuiKey_LeftArrow, ImGuiKey_RightArrow, ImGuiKey_Backspace, ImGuiKey_Delete}) {
        if (ImGui::IsKeyPressed(key, true) && !ImGui::IsKeyPressed(key, false)) {
            chords.push_back(ImGui::GetIO().KeyMods | key);
        }
    }
    return chords;
}

}  // namespace

namespace {

constexpr float caret_px = 3.0F;

float x_of(const TextModel& line, std::size_t byte, const EntryLook& look)
{
    return text_width(look.font, look.size_px, std::string_view(line.text()).substr(0, byte));
}

// The place between two letters that is nearest to `x`, counted from the beginning of the text.
std::size_t byte_at(const TextModel& line, float x, const EntryLook& look)
{
    float left = 0.0F;
    for (std::size_t at = 0; at < line.text().size();) {
        const Decoded letter = decode(line.text(), at);
        const float width = advance(look.font, look.size_px, letter.code);
        if (x < left + width / 2) {
            return at;
        }
        left += width;
        at += letter.bytes;
    }
    return line.text().size();
}

void take_mouse(CaptureKeys& keys, float text_left, const EntryLook& look)
{
    if (ImGui::IsItemHovered()) {
        ImGui::SetMouseCursor(ImGuiMouseCursor_TextInput);
    }
    const ImGuiIO& io = ImGui::GetIO();
    TextModel& line = keys.line();
    const std::size_t at = byte_at(line, io.MousePos.x - text_left, look);
    if (ImGui::IsItemHovered() && ImGui::IsMouseDoubleClicked(ImGuiMouseButton_Left)) {
        line.select_word_at(at);
        keys.dragging() = false;
    } else if (ImGui::IsItemActivated()) {
        line.move_to(at, io.KeyShift);
        keys.dragging() = true;
    } else if (keys.dragging() && ImGui::IsItemActive() && io.MouseDelta.x != 0.0F) {
        line.move_to(at, true);
    }
}

// Moves the text so that the caret is inside and no room is wasted behind the last letter.
void keep_caret_in_sight(CaptureKeys& keys, float room_px, const EntryLook& look)
{
    const TextModel& line = keys.line();
    const float caret = x_of(line, line.caret(), look);
    const float whole_text = x_of(line, line.text().size(), look) + caret_px;
    float& scroll = keys.scroll_px();
    scroll = std::clamp(scroll, caret + caret_px - room_px, std::max(0.0F, caret));
    scroll = whole(std::clamp(scroll, 0.0F, std::max(0.0F, whole_text - room_px)));
}

void draw_line(ImDrawList& list, CaptureKeys& keys, const Area& area, const EntryLook& look)
{
    const Theme& theme = *look.theme;
    const TextModel& line = keys.line();
    const VerticalMetrics metrics = vertical_metrics(look.font, whole(look.size_px));
    const float top = whole(area.centre().y - metrics.capital_middle);
    const float left = area.min.x - keys.scroll_px();
    const float above = whole(metrics.capital_middle - look.size_px * 0.52F);
    const Area caret_rows{{0.0F, top + above}, {0.0F, top + above + whole(look.size_px * 1.04F)}};

    list.PushClipRect(area.min, area.max, true);
    if (line.has_selection()) {
        list.AddRectFilled({left + x_of(line, line.selection_begin(), look), caret_rows.min.y},
            {left + x_of(line, line.selection_end(), look), caret_rows.max.y},
            theme.strip_selection, 4.0F);
    }
    if (line.text().empty()) {
        const float room = area.width() - look.size_px * 0.3F;
        draw_text(list, look.font, look.size_px, {area.min.x + look.size_px * 0.3F, top},
            theme.strip_muted, shortened(look.font, look.size_px, room, look.hint));
    } else {
        draw_text(list, look.font, look.size_px, {left, top}, theme.strip_text, line.text());
    }
    const float caret = whole(left + x_of(line, line.caret(), look));
    list.AddRectFilled(
        {caret, caret_rows.min.y}, {caret + caret_px, caret_rows.max.y}, theme.caret);
    list.PopClipRect();
}

}  // namespace

EntryResult draw_capture_entry(CaptureEntry& entry, const Area& wanted, const EntryLook& look)
{
    const Area area{whole(wanted.min), whole(wanted.max)};
    constexpr ImGuiWindowFlags flags = ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove
                                     | ImGuiWindowFlags_NoSavedSettings
                                     | ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav
                                     | ImGuiWindowFlags_NoScrollWithMouse;
    CaptureKeys keys{entry, {}};
    ImGui::SetNextWindowPos(area.min);
    ImGui::SetNextWindowSize(area.size());
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0.0F, 0.0F});
    ImGui::Begin("##capture line", nullptr, flags);
    ImGui::PopStyleVar();
    const float padding = whole(look.size_px * 0.45F);
    const Area inner = inset(area, padding, 0.0F);

    ImGui::InvisibleButton("capture", area.size());
    take_mouse(keys, inner.min.x - keys.scroll_px(), look);
    if (!text_field_is_active()) {
        keys.take_letters();
        for (const ImGuiKeyChord chord : chords_of_this_frame()) {
            keys.take(chord);
        }
    }
    keep_letters_and_keys_in_order();

    ImDrawList& list = *ImGui::GetWindowDrawList();
    const float rounding = std::min(14.0F, area.height() / 4);
    list.AddRectFilled(area.min, area.max, look.theme->strip_field, rounding);
    list.AddRect(area.min, area.max, look.theme->strip_line, rounding, ImDrawFlags_None, 2.0F);
    keep_caret_in_sight(keys, inner.width(), look);
    draw_line(list, keys, inner, look);
    ImGui::End();
    return std::move(keys.result);
}

}  // namespace jointly
