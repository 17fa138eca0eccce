#include "app/ui/wrap_entry.h"

#include "app/ui/internal/wrap_keys.h"
#include "app/ui/internal/wrap_view.h"

namespace jointly {

void WrapEntry::set(std::string_view words)
{
    model_.reset(words);
    affinity_ = Affinity::row_begin;
    wished_x_.reset();
}

float wrap_entry_height(WrapEntry& entry, float width_px, const WrapLook& look)
{
    wrap(entry, width_px, look);
    return height_of_rows(entry.wrapped().rows().size(), look);
}

float wrap_rows_height(std::size_t rows, const WrapLook& look)
{
    return height_of_rows(rows, look);
}

WrapResult draw_wrap_entry(std::string_view label, WrapEntry& entry, const Area& area,
    const WrapLook& look, bool has_keyboard)
{
    wrap(entry, area.width(), look);
    WrapKeys keys{entry, {}};
    if (may_take_keys(has_keyboard)) {
        keys.take_letters();
        for (const ImGuiKeyChord chord : chords_and_repeats()) {
            (void)keys.take(chord);
        }
    }
    keys.result.clicked = show_wrap_entry(label, entry, area, look, may_take_keys(has_keyboard));
    return keys.result;
}

}  // namespace jointly
