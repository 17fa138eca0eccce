#include "app/ui/capture_entry.h"

#include "app/ui/internal/wrap_keys.h"
#include "app/ui/internal/wrap_view.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace jointly {

void CaptureEntry::set(std::string_view words)
{
    if (!empty()) {
        put_aside(line_.text());
    }
    line_.set(words);
}

void CaptureEntry::give_back(std::string_view words)
{
    if (empty()) {
        line_.set(words);
    } else {
        put_aside(words);
    }
}

void CaptureEntry::put_aside(std::string_view words)
{
    constexpr std::size_t most = 50;
    aside_.emplace_back(words);
    if (aside_.size() > most) {
        aside_.erase(aside_.begin());
    }
}

void CaptureEntry::forget(std::string_view words)
{
    const auto last = std::find(aside_.rbegin(), aside_.rend(), words);
    if (last != aside_.rend()) {
        aside_.erase(std::next(last).base());
    }
}

// The letters and keys of one frame, put into one line.
struct CaptureKeys {
    CaptureEntry& entry;
    WrapKeys line{entry.line_, {}};
    EntryResult result{};

    void take(ImGuiKeyChord chord);
    void empty_line();
    void recall();
};

void CaptureKeys::empty_line()
{
    entry.put_aside(entry.text());
    line.entry.set({});
}

// The words before those that stand there, which go behind all others.
void CaptureKeys::recall()
{
    if (entry.aside_.empty()) {
        return;
    }
    if (!entry.empty()) {
        entry.aside_.insert(entry.aside_.begin(), entry.text());
    }
    entry.recalled_ = entry.aside_.back();
    entry.aside_.pop_back();
    line.entry.set(entry.recalled_);
}

void CaptureKeys::take(ImGuiKeyChord chord)
{
    const bool enter = chord == ImGuiKey_Enter || chord == ImGuiKey_KeypadEnter;
    const bool undo_or_redo = chord == (ImGuiMod_Ctrl | ImGuiKey_Z)
                           || chord == (ImGuiMod_Ctrl | ImGuiKey_Y)
                           || chord == (ImGuiMod_Ctrl | ImGuiMod_Shift | ImGuiKey_Z);
    if (enter && entry.text().find_first_not_of(' ') != std::string::npos) {
        result.committed = entry.text();
        empty_line();
    } else if (chord == ImGuiKey_Escape) {
        result.escaped = true;
        result.emptied = !entry.empty();
        if (result.emptied) {
            empty_line();
        }
    } else if (chord == ImGuiKey_UpArrow && (entry.empty() || entry.text() == entry.recalled_)) {
        result.nothing_to_recall = entry.empty() && entry.aside_.empty();
        recall();
    } else if (!(undo_or_redo && entry.empty())) {  // else these keys take back the last act
        (void)line.take(chord);
    }
}

namespace {

// The line as a field. Its rows stand close: they are few, and the wall is above them.
WrapLook field_look(const EntryLook& look)
{
    return {look.font, look.size_px, 1.15F, look.theme, look.hint, FieldGround::strip, look.marked};
}

}  // namespace

int rows_of(CaptureEntry& entry, float width_px, const EntryLook& look)
{
    WrapEntry& line = CaptureKeys{entry}.line.entry;
    wrap(line, width_px, field_look(look));
    return static_cast<int>(line.wrapped().rows().size());
}

float capture_height(int rows, const EntryLook& look)
{
    return height_of_rows(static_cast<std::size_t>(rows), field_look(look));
}

EntryResult draw_capture_entry(CaptureEntry& entry, const Area& area, const EntryLook& look)
{
    const WrapLook field = field_look(look);
    const bool takes_keys = may_take_keys(look.has_keyboard);
    CaptureKeys keys{entry};
    wrap(keys.line.entry, area.width(), field);
    if (takes_keys) {
        keys.line.take_letters();
        for (const ImGuiKeyChord chord : chords_and_repeats()) {
            keys.take(chord);
        }
    }
    keys.result.full = keys.line.result.full;
    keys.result.clicked = show_wrap_entry("capture", keys.line.entry, area, field, takes_keys);
    return std::move(keys.result);
}

}  // namespace jointly
