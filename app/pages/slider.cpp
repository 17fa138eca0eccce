#include "app/pages/slider.h"

#include "app/ui/pressable.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/record/meetings.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

void bring_up_to_date(SliderMarks& marks, std::span<const Entry> record)
{
    if (marks.entries == record.size()) {
        return;
    }
    marks.entries = record.size();
    marks.closes.clear();
    for (const MeetingSpan& meeting : meetings_in(record)) {
        if (meeting.end < record.size()) {
            marks.closes.push_back(meeting.end);
        }
    }
}

// Of the band, in heights of its letters: beside each other, or the track above the captions.
constexpr float one_row = 1.3F;
constexpr float two_rows = 2.7F;

// The first entry lies at the left end, the last one at the right.
float place_of(std::uint64_t entry, std::size_t entries, const Area& track)
{
    const float share = entries < 2 || entry == 0
                          ? 0.0F
                          : static_cast<float>(entry - 1) / static_cast<float>(entries - 1);
    return whole(track.min.x + share * track.width());
}

std::uint64_t entry_at(float share, std::size_t entries)
{
    const float place = share * static_cast<float>(entries - 1);
    return 1 + static_cast<std::uint64_t>(std::lround(place));
}

void draw_track(ImDrawList& list, const SliderMarks& marks, std::uint64_t shown, const Area& track,
    const StripLook& look)
{
    const Theme& theme = *look.theme;
    const float middle = whole(track.centre().y);
    const float half = whole(look.type.floor_px * 0.08F) + 1.0F;
    const float radius = whole(look.type.floor_px * 0.36F);
    const float x = place_of(shown, marks.entries, track);
    list.AddRectFilled(
        {track.min.x, middle - half}, {track.max.x, middle + half}, theme.muted, half);
    list.AddRectFilled({track.min.x, middle - half}, {x, middle + half}, theme.focus, half);
    for (const std::uint64_t close : marks.closes) {
        const float at = place_of(close, marks.entries, track);
        list.AddRectFilled({at - half, middle - radius}, {at + half, middle + radius}, theme.muted);
    }
    list.AddCircleFilled({x, middle}, radius, theme.focus);
    list.AddCircleFilled({x, middle}, whole(radius * 0.45F), theme.on_focus);
}

// At the right end of the row, which is what is left of it then.
void draw_place(
    ImDrawList& list, Area& row, std::uint64_t shown, const StripLook& look, std::size_t entries)
{
    const float size = look.type.floor_px;
    const std::string place =
        say("Entry {entry} of {entries}", {{"entry", shown}, {"entries", entries}});
    const float width = text_width(look.fonts->semibold, size, place) + 1.0F;
    const Area at_right = cut_right(row, width);
    draw_text(list, look.fonts->semibold, size, at_right.min, look.theme->text, place);
    (void)cut_right(row, size);
}

void draw_keys(ImDrawList& list, const Area& row, bool looks_back, const StripLook& look)
{
    const float size = look.type.floor_px;
    const std::string keys =
        looks_back
            ? say("Left, Right: an entry   Shift: ten   Ctrl: a meeting   Home, End   Esc: now")
            : say("Left looks back: every page as it stood then");
    draw_text(list, look.fonts->medium, size, row.min, look.theme->muted,
        shortened(look.fonts->medium, size, row.width(), keys));
}

}  // namespace

std::optional<StrideKey> stride_of(Action action)
{
    switch (action) {
        case Action::entry_before: return StrideKey{Stride::entry, -1};
        case Action::entry_after: return StrideKey{Stride::entry, 1};
        case Action::ten_before: return StrideKey{Stride::ten, -1};
        case Action::ten_after: return StrideKey{Stride::ten, 1};
        case Action::meeting_before: return StrideKey{Stride::meeting, -1};
        case Action::meeting_after: return StrideKey{Stride::meeting, 1};
        case Action::first_entry: return StrideKey{Stride::end, -1};
        case Action::last_entry: return StrideKey{Stride::end, 1};
        default: return std::nullopt;
    }
}

Area cut_slider(Area& page, const StripLook& look)
{
    constexpr float rows_of_a_low_page = 15.0F;
    const bool is_low = page.height() < rows_of_a_low_page * look.type.floor_px;
    return cut_bottom(page, whole(look.type.floor_px * (is_low ? one_row : two_rows)));
}

std::optional<std::uint64_t> draw_slider(std::span<const Entry> record,
    std::optional<std::uint64_t> after, SliderMarks& marks, const Area& band, const StripLook& look)
{
    bring_up_to_date(marks, record);
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(band.min, band.max, look.theme->page);
    Area inside = inset(band, whole(band.width() * 0.04F), whole(look.type.floor_px * 0.15F));
    Area track = cut_top(inside, whole(look.type.floor_px));
    const std::uint64_t shown =
        std::min<std::uint64_t>(after.value_or(record.size()), record.size());
    if (inside.height() > look.type.floor_px) {
        skip_top(inside, whole(look.type.floor_px * 0.1F));
        draw_place(list, inside, shown, look, record.size());
        draw_keys(list, inside, after.has_value(), look);
    } else {
        draw_place(list, track, shown, look, record.size());
    }
    track.min.x += look.type.floor_px * 0.4F;
    track.max.x -= look.type.floor_px * 0.4F;
    draw_track(list, marks, shown, track, look);
    const auto share = draw_draggable("moments", track);
    if (!share || record.empty()) {
        return std::nullopt;
    }
    const std::uint64_t entry = entry_at(*share, record.size());
    return after == entry ? std::nullopt : std::optional(entry);
}

}  // namespace jointly
