#include "app/caucus/window/caucus_frame.h"

#include "app/caucus/window/shown_models.h"
#include "app/pages/page.h"
#include "app/pages/slider.h"
#include "app/ui/keys.h"
#include "app/ui/shapes.h"
#include "app/ui/strip_parts.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

const PartyColours& colours_of(const OpenCaucus& caucus, const Theme& theme)
{
    const Party* const party = find(caucus.session(), caucus.record().party);
    return theme.party(party == nullptr ? 0 : static_cast<std::size_t>(party->colour));
}

// Takes the frame off `area`, so that what is inside is the page alone.
void draw_private_frame(
    Area& area, const OpenCaucus& caucus, const CaucusState& state, const StripLook& look)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const PartyColours& colours = colours_of(caucus, *look.theme);
    const float size = look.type.floor_px;
    const float side = whole(size * 0.55F);
    const Area all = area;
    list.AddRectFilled(all.min, all.max, look.theme->page);
    Area inner = inset(area, side);
    Area band = cut_top(inner, whole(size * 1.7F));
    for (const Area& edge :
        {Area{all.min, {all.max.x, all.min.y + side}}, Area{{all.min.x, all.max.y - side}, all.max},
            Area{all.min, {all.min.x + side, all.max.y}},
            Area{{all.max.x - side, all.min.y}, all.max}}) {
        draw_hatch(list, edge, colours.mark, size * 0.8F);
    }
    list.AddRectFilled(band.min, band.max, colours.mark);
    band = inset(band, whole(size * 0.6F), 0.0F);
    const std::string whose =
        caucus.is_read_only()
            ? say("PRIVATE - {party} - READ ONLY", {{"party", caucus.record().party_name}})
            : say("PRIVATE - {party}", {{"party", caucus.record().party_name}});
    const float y = whole(band.centre().y - size / 2);
    const float taken =
        draw_text(list, look.fonts->bold, size, whole({band.min.x, y}), colours.on_mark, whose);
    const std::string locks = say("{key} locks it; by itself after {minutes} minutes",
        {{"key", key_of(Action::blank)}, {"minutes", state.lock_minutes}});
    const std::string fits =
        shortened(look.fonts->medium, size, std::max(0.0F, band.width() - taken - size), locks);
    draw_text(list, look.fonts->medium, size,
        whole({band.max.x - text_width(look.fonts->medium, size, fits), y}), colours.on_mark, fits);
    area = inner;
}

bool has_slider(const CaucusState& state)
{
    return state.place == CaucusPlace::joint
        && (state.view.after || state.view.page == Page::record);
}

void draw_page_of(const OpenCaucus& caucus, CaucusState& state, Area page, const StripLook& look,
    int utc_offset_min)
{
    if (has_slider(state)) {
        const Area band = cut_slider(page, look);
        if (const auto entry =
                draw_slider(caucus.joint().record, state.view.after, state.marks, band, look)) {
            look_back(caucus, state, entry);
        }
    }
    std::vector<Sheets> all;
    state.sheets = 0;
    for (const WallModel& model : shown_models(caucus, state, utc_offset_min)) {
        all.push_back(cut(model, Paper{page, look.type, look.theme, look.fonts}));
        state.sheets += static_cast<int>(all.back().sheets.size());
    }
    state.sheet = std::clamp(state.sheet, 0, std::max(0, state.sheets - 1));
    int sheet = state.sheet;
    for (const Sheets& sheets : all) {
        const int count = static_cast<int>(sheets.sheets.size());
        if (sheet < count) {
            draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, sheet);
            return;
        }
        sheet -= count;
    }
}

void take_key(const OpenCaucus& caucus, CaucusState& state, Action action, CaucusWishes& wishes)
{
    if (const auto step = step_number(action)) {
        state.place = CaucusPlace::joint;
        state.view.page = page_of(static_cast<Step>(*step - 1));
        state.sheet = 0;
        return;
    }
    if (const auto stride = stride_of(action); stride && has_slider(state)) {
        look_back(caucus, state,
            stride_from(
                caucus.joint().record, state.view.after, stride->stride, stride->direction));
        return;
    }
    switch (action) {
        case Action::next_page: turn_page(state, 1); break;
        case Action::previous_page: turn_page(state, -1); break;
        case Action::next_issue: turn_issue(caucus, state, 1); break;
        case Action::previous_issue: turn_issue(caucus, state, -1); break;
        case Action::next_sheet: ++state.sheet; break;
        case Action::previous_sheet: state.sheet = std::max(0, state.sheet - 1); break;
        case Action::help:
            state.place =
                state.place == CaucusPlace::commands ? CaucusPlace::ours : CaucusPlace::commands;
            state.sheet = 0;
            break;
        case Action::other_theme: state.theme = next(state.theme); break;
        case Action::look_back:
            look_back(caucus, state,
                state.view.after
                    ? std::nullopt
                    : stride_from(caucus.joint().record, std::nullopt, Stride::end, 1));
            break;
        case Action::print_agreement: wishes.emplace_back(PrintShown{}); break;
        case Action::undo: wishes.emplace_back(UndoEntry{}); break;
        case Action::blank: wishes.emplace_back(LockNow{}); break;
        case Action::full_screen: wishes.emplace_back(ToggleFullScreen{}); break;
        default: break;
    }
}

StripWords words_for_strip(const CaucusState& state)
{
    StripWords words;
    words.kind = purpose_of(state);
    words.hint = is_to_go(state) ? say("Page Down looks further; Enter writes it, Esc leaves it")
                                 : say("Words, or ; and a command");
    words.has_keyboard = !is_to_go(state);
    words.left = state.notice;
    words.refuses = state.refuses;
    words.left_first = !state.notice.empty();
    if (is_to_go(state)) {
        return words;
    }
    words.right = say("{pages} pages   {issues} issues   {back} looks back   {help} commands",
        {{"pages", key_of(Action::next_page)}, {"issues", key_of(Action::next_issue)},
            {"back", key_of(Action::look_back)}, {"help", key_of(Action::help)}});
    return words;
}

// Of what is to leave: Enter and Escape, and its sheets.
void take_keys_of_what_is_to_go(CaucusState& state, CaucusWishes& wishes)
{
    const ListKeys keys = list_keys();
    (void)take_typed_text();
    state.sheet += keys.pages + keys.rows;
    if (keys.leave) {
        leave_looked_up(state);
    } else if (keys.pick) {
        wishes.emplace_back(LetOut{});
    }
}

}  // namespace

CaucusWishes draw_caucus_frame(
    const OpenCaucus& caucus, CaucusState& state, const Fonts& fonts, int utc_offset_min)
{
    CaucusWishes wishes;
    const bool was_to_go = is_to_go(state);
    for (const Action action : pressed(!state.entry.empty())) {
        if (!was_to_go || action == Action::blank || action == Action::full_screen
            || action == Action::other_theme) {
            take_key(caucus, state, action, wishes);
        }
    }
    if (was_to_go) {
        take_keys_of_what_is_to_go(state, wishes);
    }
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const StripLook look{
        &theme(state.theme), &fonts, type_scale(measure(fonts), screen.y, state.distance)};
    Area page{{0.0F, 0.0F}, screen};
    draw_private_frame(page, caucus, state, look);
    const Area strip = cut_bottom(page, strip_height(look));
    draw_page_of(caucus, state, page, look, utc_offset_min);
    const StripResult strip_result =
        draw_strip_parts(state.entry, strip, look, words_for_strip(state));
    if (strip_result.typed.committed) {
        const std::string& words = *strip_result.typed.committed;
        wishes.emplace_back(EnterLine{words, script_for(state, words)});
    } else if (!was_to_go && strip_result.typed.escaped && !strip_result.typed.emptied) {
        leave_page(caucus, state);
    }
    return wishes;
}

}  // namespace jointly
