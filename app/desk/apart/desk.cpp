#include "app/desk/apart/desk.h"

#include "app/desk/apart/desk_columns.h"
#include "app/desk/apart/state_frame.h"
#include "app/desk/looking_back.h"
#include "app/desk/over_page.h"
#include "app/desk/page_mouse.h"
#include "app/desk/strip.h"
#include "app/pages/placed.h"
#include "app/ui/pressable.h"

#include <algorithm>

namespace jointly {

namespace {

// Of the one who sits before it, in heights of the laptop's picture.
constexpr float desk_distance = 2.3F;
constexpr float agenda_share = 0.19F;
constexpr float right_share = 0.31F;

StripLook look_of_desk(const UiState& ui, const Fonts& fonts, float height_px)
{
    return {
        &theme(ui.apart.desk_theme), &fonts, type_scale(measure(fonts), height_px, desk_distance)};
}

// Of the page: no larger than on the wall in proportion, so that what the room sees at once stands on one sheet
// here too, as far as it can be read.
TypeScale type_of_page(const UiState& ui, const StripLook& look, const Area& page)
{
    constexpr float smallest = 0.75F;
    constexpr float heights_in_width = 9.0F / 16.0F;
    TypeScale type = type_scale(
        measure(*look.fonts), page.width() * heights_in_width, distance_in_pictures(ui.venue));
    const auto fitting = [](float of_wall, float of_desk) {
        return std::clamp(of_wall, whole(of_desk * smallest), of_desk);
    };
    type.floor_px = fitting(type.floor_px, look.type.floor_px);
    type.body_px = fitting(type.body_px, look.type.body_px);
    type.title_px = fitting(type.title_px, look.type.title_px);
    return type;
}

// What is made for the room to look at is seen here as the room sees it.
bool is_for_the_room(Overlay overlay)
{
    return overlay == Overlay::checkpoint || overlay == Overlay::off_record
        || overlay == Overlay::room_check;
}

// The wall's sheets, where they are of the page that is looked at.
const Sheets* sheets_on_wall(const UiState& ui, const FrameCache& cache)
{
    const FrameCache* const wall = cache.of_wall;
    return wall != nullptr && wall->sheets && wall->view == ui.view ? &*wall->sheets : nullptr;
}

// Beside what the room sees of a page that takes several of the wall's sheets.
void draw_bracket(
    const Sheets& desk, int shown, const Sheets& wall, int sheet, const StripLook& look)
{
    const auto on_wall = blocks_on(wall, sheet);
    float top = desk.paper.area.max.y;
    float bottom = desk.paper.area.min.y;
    for (const PlacedBlock& here : blocks_on(desk, shown)) {
        const bool seen = std::any_of(on_wall.begin(), on_wall.end(),
            [&](const PlacedBlock& there) { return there.block == here.block; });
        if (seen) {
            top = std::min(top, here.area.min.y);
            bottom = std::max(bottom, here.area.max.y);
        }
    }
    if (wall.sheets.size() < 2 || top >= bottom) {
        return;
    }
    const float thick = std::max(3.0F, whole(look.type.floor_px * 0.25F));
    const float x = whole(desk.paper.area.min.x + look.type.floor_px * 0.4F);
    ImGui::GetBackgroundDrawList()->AddRectFilled(
        {x, top}, {x + thick, bottom}, look.theme->focus, thick / 2);
}

Intents draw_page(const Session& now, std::span<const Entry> record, UiState& ui, FrameCache& cache,
    Area page, const StripLook& look, std::int64_t now_ms)
{
    const Session& session = session_seen(now, record, ui, cache);
    Intents slid;
    if (has_slider(ui)) {
        const Area band = cut_slider(page, look);
        if (const auto entry = draw_slider(record, ui.view.after, cache.marks, band, look)) {
            slid.emplace_back(LookAt{entry});
        }
    }
    const Paper paper{page, type_of_page(ui, look, page), look.theme, look.fonts};
    const Sheets& sheets = sheets_of_page(session, record, ui, paper, cache, now_ms);
    const Sheets* const wall = sheets_on_wall(ui, cache);
    if (cache.of_wall == nullptr) {
        turn_sheets(sheets, cache.model, ui);
    }
    const auto last = static_cast<int>(sheets.sheets.size()) - 1;
    const int sheet =
        wall != nullptr ? sheet_beside(sheets, *wall, ui.sheet) : std::clamp(ui.sheet, 0, last);
    draw_sheet_of_page(record, sheet, cache);
    if (wall != nullptr) {
        draw_bracket(sheets, sheet, *wall, ui.sheet, look);
    }
    Intents wanted = draw_page_mouse(
        session, ui, cache.model, {sheets, sheet, wall != nullptr ? *wall : sheets});
    wanted.insert(wanted.end(), slid.begin(), slid.end());
    return wanted;
}

Intents draw_for_the_room(
    UiState& ui, const FrameCache& cache, const Area& page, const StripLook& look)
{
    const bool live = room_sees(ui) == RoomSees::live;
    const float edge = whole(look.type.floor_px);
    draw_picture_of_wall(live ? cache.seen : cache.prepared, inset(page, edge, edge), *look.theme);
    if (ui.overlay == Overlay::off_record) {
        ui.picked = std::max(0, ui.picked + wheel_turned(page));
    }
    return ui.overlay == Overlay::room_check ? answer_room_check(ui.room_check) : Intents{};
}

}  // namespace

int sheet_beside(const Sheets& desk, const Sheets& wall, int sheet)
{
    const auto blocks = blocks_on(wall, sheet);
    return blocks.empty() ? 0 : sheet_of(desk, blocks.front().block);
}

Intents draw_desk(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, const Area& all, std::int64_t now_ms)
{
    const StripLook look = look_of_desk(ui, cache.fonts, all.height());
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(all.min, all.max, look.theme->page);
    Area rest = all;
    const Area strip = cut_bottom(rest, strip_height(look));
    Area right = cut_right(rest, whole(all.width() * right_share));
    list.AddRectFilled(right.min, right.max, look.theme->quiet);
    right = inset(right, whole(look.type.floor_px), whole(look.type.floor_px));
    const Area frame = cut_top(right, state_frame_height(cache.seen, right.width(), look));

    Intents wanted = draw_state_frame(session, ui, cache, frame, look, now_ms);
    const auto add = [&wanted](const Intents& more) {
        wanted.insert(wanted.end(), more.begin(), more.end());
    };
    add(draw_pauses(session, ui, right, look, now_ms));
    if (ui.overlay == Overlay::none) {
        const Area left = cut_left(rest, whole(all.width() * agenda_share));
        add(draw_agenda(session, ui, left, look));
        list.AddRectFilled({left.max.x - 1.0F, left.min.y}, left.max, look.theme->line);
        add(draw_page(session, record, ui, cache, rest, look, now_ms));
    } else if (is_for_the_room(ui.overlay)) {
        add(draw_for_the_room(ui, cache, rest, look));
    } else {
        add(draw_over_page(session, record, ui, rest, look, now_ms));
    }
    add(draw_strip(session, ui, strip, look, now_ms));
    return wanted;
}

}  // namespace jointly
