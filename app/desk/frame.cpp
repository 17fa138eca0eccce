#include "app/desk/frame.h"

#include "app/desk/apart/desk.h"
#include "app/desk/apart/display_question.h"
#include "app/desk/checkpoint_page.h"
#include "app/desk/keys_to_intents.h"
#include "app/desk/looking_back.h"
#include "app/desk/over_page.h"
#include "app/desk/page_mouse.h"
#include "app/desk/roll_call.h"
#include "app/desk/strip.h"
#include "app/desk/venue/test_pattern.h"
#include "app/ui/keys.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"

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

Intents draw_page_of_wall(const Session& now, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, Area page, const StripLook& look, std::int64_t now_ms)
{
    const Session& session = session_seen(now, record, ui, cache);
    Intents slid;
    if (has_slider(ui)) {
        const Area band = cut_slider(page, look);
        if (const auto entry = draw_slider(record, ui.view.after, cache.marks, band, look)) {
            slid.emplace_back(LookAt{entry});
        }
    }
    const Sheets& sheets = sheets_of_page(
        session, record, ui, Paper{page, look.type, look.theme, look.fonts}, cache, now_ms);
    turn_sheets(sheets, cache.model, ui);
    draw_sheet_of_page(record, ui.sheet, cache);
    Intents wanted = draw_page_mouse(session, ui, cache.model, {sheets, ui.sheet, sheets});
    wanted.insert(wanted.end(), slid.begin(), slid.end());
    return wanted;
}

// What lies over the page, or the page itself.
Intents draw_upper_part(const Session& session, std::span<const Entry> record, UiState& ui,
    FrameCache& cache, const Area& page, const StripLook& look, std::int64_t now_ms)
{
    switch (ui.overlay) {
        case Overlay::none:
            return draw_page_of_wall(session, record, ui, cache, page, look, now_ms);
        case Overlay::checkpoint: draw_checkpoint_page(*ui.checkpoint, page, look); return {};
        case Overlay::off_record:
            draw_by_itself(
                model_of(ui.off_record), ui, Paper{page, look.type, look.theme, look.fonts});
            return {};
        default: return draw_over_page(session, record, ui, page, look, now_ms);
    }
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
    const Area all{{0.0F, 0.0F}, size};
    const auto with = [&wanted](const Intents& asked) {
        wanted.insert(wanted.end(), asked.begin(), asked.end());
        return wanted;
    };
    if (ui.apart.is_open) {
        return with(draw_desk(session, record, ui, cache, all, now_ms));
    }
    const StripLook look = look_for(ui, cache.fonts, size.y);
    if (ui.overlay == Overlay::displays) {
        return with(ask_for_projector(ui, all, look));
    }
    if (ui.blank) {
        draw_blank_wall(ui.why_blank, all, look);
        return wanted;
    }
    if (ui.overlay == Overlay::room_check) {
        const Intents asked = answer_room_check(ui.room_check);
        draw_test_pattern(ui.room_check, all, look);
        return with(asked);
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
