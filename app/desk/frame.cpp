#include "app/desk/frame.h"

#include "app/desk/checkpoint_page.h"
#include "app/desk/forms/form_page.h"
#include "app/desk/help_page.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/looking_back.h"
#include "app/desk/page_mouse.h"
#include "app/desk/pick/picker.h"
#include "app/desk/roll_call.h"
#include "app/desk/strip.h"
#include "app/desk/venue/test_pattern.h"
#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

// Which party the light is on in roll-call.
PartyId lit_party(const Session& session, const UiState& ui)
{
    const auto seats = roll_seats(session);
    if (!ui.in_roll_call || ui.view.after || seats.empty()) {
        return {};
    }
    return seats[static_cast<std::size_t>(ui.seat) % seats.size()].party;
}

// The first block that answers the question; nothing where none does.
template <class Question>
std::optional<std::size_t> first_block(const WallModel& model, Question question)
{
    const auto found = std::find_if(model.blocks.begin(), model.blocks.end(), question);
    return found == model.blocks.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - model.blocks.begin()));
}

// The sheet with what was just done: the newest item, or where the parties' answers begin.
void turn_to_what_is_new(const Sheets& sheets, const WallModel& model, UiState& ui)
{
    std::optional<std::size_t> block;
    if (const int number = std::exchange(ui.to_number, 0); number != 0) {
        block = first_block(model, [&](const Block& one) {
            const auto* card = std::get_if<Card>(&one);
            return card != nullptr && card->number == number;
        });
    }
    if (std::exchange(ui.to_seats, false)) {
        block =
            first_block(model, [](const Block& one) { return std::holds_alternative<Seat>(one); });
    }
    if (block) {
        ui.sheet = sheet_of(sheets, *block);
    }
}

bool is_same(const Area& a, const Area& b)
{
    return a.min.x == b.min.x && a.min.y == b.min.y && a.max.x == b.max.x && a.max.y == b.max.y;
}

// The minute that is shown, on pages with a clock; there it is a reason to lay out anew.
std::int64_t minute_on(Page page, std::int64_t now_ms)
{
    constexpr std::int64_t ms_per_minute = 60'000;
    return page == Page::caucus ? now_ms / ms_per_minute : 0;
}

// Cut anew only when what is shown, or where, has changed.
const Sheets& sheets_for(const Session& session, std::span<const Entry> record, const UiState& ui,
    const Paper& paper, FrameCache& cache, std::int64_t now_ms)
{
    const std::int64_t minute = minute_on(ui.view.page, now_ms);
    const bool stands = cache.sheets && cache.seq == record.size() && cache.view == ui.view
                     && cache.minute == minute && cache.theme == ui.theme && cache.venue == ui.venue
                     && is_same(cache.place, paper.area);
    if (!stands) {
        cache.model = wall_model(session, record, ui.view, now_ms);
        cache.sheets = cut(cache.model, paper);
        ++cache.cuts;
        cache.seq = record.size();
        cache.view = ui.view;
        cache.minute = minute;
        cache.theme = ui.theme;
        cache.venue = ui.venue;
        cache.place = paper.area;
    }
    return *cache.sheets;
}

// The session of the moment that is looked at; what was kept for looking back goes with coming back to now.
const Session& session_seen(
    const Session& now, std::span<const Entry> record, const UiState& ui, FrameCache& cache)
{
    if (ui.view.after) {
        return cache.moments.at(record, std::min<std::uint64_t>(*ui.view.after, record.size()));
    }
    if (cache.moments.shown()) {
        cache.moments.forget();
    }
    return now;
}

Intents draw_page_of_wall(const Session& now, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, Area page, const StripLook& look, std::int64_t now_ms)
{
    const Session& session = session_seen(now, record, ui, cache);
    Intents slid;
    if (has_slider(ui)) {
        const Area band = cut_bottom(page, slider_height(look));
        slid = draw_slider(record, ui, cache.marks, band, look);
    }
    const Sheets& sheets = sheets_for(
        session, record, ui, Paper{page, look.type, look.theme, look.fonts}, cache, now_ms);
    ui.sheets = static_cast<int>(sheets.sheets.size());
    turn_to_what_is_new(sheets, cache.model, ui);
    ui.sheet = std::clamp(ui.sheet, 0, ui.sheets - 1);
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    draw_sheet(list, sheets, ui.sheet);
    if (const auto room = attachment_on(sheets, ui.sheet)) {
        cache.attachments.draw(list, *room, record, sheets.paper);
    } else {
        cache.attachments.leave();
    }
    Intents wanted = draw_page_mouse(session, ui, cache.model, sheets);
    wanted.insert(wanted.end(), slid.begin(), slid.end());
    return wanted;
}

// With one display the strip is on the wall too, so the words in its line are not to be seen either. Letters
// go nowhere: nobody would see what became of them.
void draw_blank_wall(const std::string& why, const Area& all, const StripLook& look)
{
    (void)take_typed_text();
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(all.min, all.max, look.theme->page);
    const float size = look.type.floor_px;
    const auto draw_row = [&](const std::string& words, float rows_up) {
        const float width = text_width(look.fonts->medium, size, words);
        draw_text(list, look.fonts->medium, size,
            {whole(all.centre().x - width / 2), whole(all.max.y - rows_up * size)},
            look.theme->muted, words);
    };
    draw_row(say("Blank   {key} shows the wall again", {{"key", key_of(Action::unblank)}}), 2.5F);
    draw_row(why, 4.5F);
}

// What the projector does not cut off.
Area shown_part(const Venue& venue, const Area& all)
{
    const float cut = static_cast<float>(venue.overscan) / 100.0F;
    return inset(all, whole(all.width() * cut), whole(all.height() * cut));
}

// The test pattern, and the keys that answer it.
Intents ask_about_room(RoomCheck& check, const Area& all, const StripLook& look)
{
    const ListKeys keys = list_keys();
    for (const char key : take_typed_text()) {
        (void)answer(check, key);
    }
    if (keys.sides < 0) {
        go_back(check);
    }
    draw_test_pattern(check, all, look);
    if (keys.leave) {
        return {LeaveOverlay{}};
    }
    return keys.pick && check.question == RoomQuestion::done ? Intents{TakeVenue{}} : Intents{};
}

void draw_off_record(UiState& ui, const Area& page, const StripLook& look)
{
    const Sheets sheets =
        cut(model_of(ui.off_record), Paper{page, look.type, look.theme, look.fonts});
    ui.sheets = static_cast<int>(sheets.sheets.size());
    ui.picked = std::clamp(ui.picked + wheel_turned(page), 0, ui.sheets - 1);
    draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, ui.picked);
}

// What lies over the page, or the page itself.
Intents draw_upper_part(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, const Area& page, const StripLook& look, std::int64_t now_ms)
{
    switch (ui.overlay) {
        case Overlay::none:
            return draw_page_of_wall(session, record, ui, cache, page, look, now_ms);
        case Overlay::keys:
            ui.sheets = draw_help_page(session, page, look, ui.picked);
            ui.picked = std::clamp(ui.picked + wheel_turned(page), 0, ui.sheets - 1);
            return {};
        case Overlay::form: return draw_form_page(session, ui, page, look, now_ms);
        case Overlay::checkpoint: draw_checkpoint_page(*ui.checkpoint, page, look); return {};
        case Overlay::off_record: draw_off_record(ui, page, look); return {};
        case Overlay::room_check:  // over the strip too
        case Overlay::commands:
        case Overlay::issues:
        case Overlay::found: break;
    }
    return draw_picker(session, ui, page, look, now_ms);
}

}  // namespace

StripLook look_for(const UiState& ui, const Fonts& fonts, float picture_height_px)
{
    const Tints tints = shows_tints(ui.venue) ? Tints::shown : Tints::lost;
    return {&theme(ui.theme, tints), &fonts,
        type_scale(measure(fonts), picture_height_px, distance_in_pictures(ui.venue))};
}

Intents draw_frame(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, std::int64_t now_ms)
{
    Intents wanted = take_up_held_back(session, ui, now_ms);
    const Intents by_keys = key_intents(session, ui, now_ms);
    wanted.insert(wanted.end(), by_keys.begin(), by_keys.end());
    ui.view.lit = lit_party(session, ui);

    const ImVec2 size = ImGui::GetIO().DisplaySize;
    const StripLook look = look_for(ui, cache.fonts, size.y);
    const Area all{{0.0F, 0.0F}, size};
    if (ui.blank) {
        draw_blank_wall(ui.why_blank, all, look);
        return wanted;
    }
    if (ui.overlay == Overlay::room_check) {
        const Intents asked = ask_about_room(ui.room_check, all, look);
        wanted.insert(wanted.end(), asked.begin(), asked.end());
        return wanted;
    }
    Area page = shown_part(ui.venue, all);
    ImGui::GetBackgroundDrawList()->AddRectFilled(all.min, all.max, look.theme->page);
    const Area strip = cut_bottom(page, strip_height(look));
    for (const Intents& asked : {draw_upper_part(session, record, ui, cache, page, look, now_ms),
             draw_strip(session, ui, strip, look, now_ms)}) {
        wanted.insert(wanted.end(), asked.begin(), asked.end());
    }
    return wanted;
}

}  // namespace jointly
