#include "app/desk/pick/picker.h"

#include "app/desk/pick/picks.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

std::string title_of(Overlay overlay)
{
    switch (overlay) {
        case Overlay::commands: return say("What to do");
        case Overlay::issues: return say("Jump to an issue");
        case Overlay::headings: return say("Under which heading?");
        default: return say("Find what was said");
    }
}

std::string nothing_in(const UiState& ui)
{
    if (ui.overlay == Overlay::found && ui.filter.empty()) {
        return say("Type a word of what was said.");
    }
    if (ui.overlay == Overlay::headings && ui.filter.empty()) {
        return say("No heading is used on this issue yet. Type the first one.");
    }
    return ui.overlay == Overlay::issues && ui.filter.empty()
             ? say("No issue has been raised yet. Write the first as an open question.")
             : say("Nothing has these words in it. Try fewer of them.");
}

const std::string& below_of(const Pick& pick)
{
    return pick.why_not.empty() ? pick.detail : pick.why_not;
}

float row_px(const Pick& pick, const StripLook& look)
{
    return whole(look.type.floor_px * (below_of(pick).empty() ? 1.9F : 3.1F));
}

// The rows [first, end) that stand on one sheet with the one that is picked.
struct Shown {
    std::size_t first = 0;
    std::size_t end = 0;
};
Shown sheet_with(
    const std::vector<Pick>& picks, std::size_t picked, float room, const StripLook& look)
{
    Shown shown;
    while (shown.end < picks.size()) {
        shown.first = shown.end;
        float height = 0.0F;
        do {
            height += row_px(picks[shown.end], look);
            ++shown.end;
        } while (shown.end < picks.size() && height + row_px(picks[shown.end], look) <= room);
        if (picked < shown.end) {
            break;
        }
    }
    return shown;
}

void draw_row(ImDrawList& list, const Area& row, const Pick& pick, bool lit, const StripLook& look)
{
    const Theme& theme = *look.theme;
    const float size = look.type.floor_px;
    const float pad = whole(size * 0.45F);
    const bool can = pick.why_not.empty();
    if (lit) {
        draw_card(list, row, {theme.card, theme.focus, 4.0F, 12.0F, {}, 0.0F});
    }
    float right = row.max.x - pad;
    if (!pick.key.empty()) {
        const float width = text_width(look.fonts->semibold, size, pick.key);
        draw_text(list, look.fonts->semibold, size, {right - width, row.min.y + pad}, theme.text,
            pick.key);
        right -= width + 2 * pad;
    }
    const float left = row.min.x + pad;
    ImFont* const font = can ? look.fonts->semibold : look.fonts->medium;
    draw_text(list, font, size, {left, row.min.y + pad}, can ? theme.text : theme.muted,
        shortened(font, size, right - left, pick.title));
    if (!below_of(pick).empty()) {
        draw_text(list, look.fonts->medium, size, {left, row.min.y + pad + whole(size * 1.15F)},
            theme.muted,
            shortened(look.fonts->medium, size, row.max.x - pad - left, below_of(pick)));
    }
}

// Page Down and the wheel go to the first row of the next sheet, Page Up to the last of the one before.
void move_pick(UiState& ui, const ListKeys& keys, int pages, const Shown& shown, int count)
{
    if (pages > 0) {
        ui.picked = static_cast<int>(shown.end);
    } else if (pages < 0) {
        ui.picked = static_cast<int>(shown.first) - 1;
    }
    ui.picked = std::clamp(ui.picked + keys.rows, 0, std::max(0, count - 1));
}

Intents taken(const Pick& pick)
{
    if (!pick.why_not.empty()) {
        return {Tell{pick.why_not}};
    }
    Intents wanted{LeaveOverlay{}};
    wanted.insert(wanted.end(), pick.wanted.begin(), pick.wanted.end());
    return wanted;
}

}  // namespace

Intents draw_picker(const Session& session, UiState& ui, const Area& page, const StripLook& look,
    std::int64_t now_ms)
{
    const float size = look.type.floor_px;
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(page.min, page.max, look.theme->page);
    Area inside = inset(page, whole(page.width() * 0.04F), whole(page.height() * 0.04F));
    const Area head = cut_top(inside, whole(look.type.body_px * 1.4F));
    draw_text(list, look.fonts->display, look.type.body_px, head.min, look.theme->text,
        title_of(ui.overlay));

    const std::vector<Pick> picks = picks_for(session, ui, now_ms);
    const int count = static_cast<int>(picks.size());
    const ListKeys keys = list_keys();
    const auto place = [&] { return static_cast<std::size_t>(ui.picked); };
    move_pick(ui, keys, keys.pages + wheel_turned(page),
        sheet_with(picks, place(), inside.height(), look), count);
    if (keys.leave) {
        return {LeaveOverlay{}};
    }
    if (picks.empty()) {
        const StyledRun run{nothing_in(ui), look.fonts->medium, look.theme->text, false, false, 0};
        draw(list, lay_out(run, size, inside.width(), 1.3F), inside.min);
        return {};
    }
    if (keys.pick) {
        return taken(picks[place()]);
    }
    const std::string mark = say("{place}/{count}", {{"place", ui.picked + 1}, {"count", count}});
    draw_text(list, look.fonts->semibold, size,
        {head.max.x - text_width(look.fonts->semibold, size, mark), head.min.y}, look.theme->muted,
        mark);
    const Shown shown = sheet_with(picks, place(), inside.height(), look);
    for (std::size_t at = shown.first; at < shown.end; ++at) {
        const Area row = cut_top(inside, row_px(picks[at], look));
        draw_row(list, row, picks[at], at == place(), look);
        if (draw_pressable(say("row {number}", {{"number", at + 1}}), row)) {
            return taken(picks[at]);
        }
    }
    return {};
}

}  // namespace jointly
