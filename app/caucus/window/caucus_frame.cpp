#include "app/caucus/window/caucus_frame.h"

#include "app/caucus/private_pages.h"
#include "app/caucus/private_script.h"
#include "app/pages/page.h"
#include "app/ui/keys.h"
#include "app/ui/shapes.h"
#include "app/ui/strip_parts.h"
#include "app/ui/typeset.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/session/find.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

WallModel commands_model()
{
    WallModel model;
    model.title = say("What a caucus can enter, behind a ;");
    for (const VerbHelp& verb : private_script_help()) {
        Card card = labelled("", translated(verb.usage));
        add_note(card, std::string(translated(verb.says)));
        model.blocks.emplace_back(std::move(card));
    }
    return model;
}

WallModel model_of(const OpenCaucus& caucus, const CaucusState& state, int utc_offset_min)
{
    const Session& session = caucus.session();
    switch (state.place) {
        case CaucusPlace::ours:
            if (session.turned_to) {
                return private_issue_model(caucus.record(), session, session.turned_to);
            }
            break;
        case CaucusPlace::round: break;
        case CaucusPlace::commands: return commands_model();
        case CaucusPlace::joint: {
            View view = state.view;
            view.issue = {};  // the one that is looked at
            WallModel page = wall_model(session, caucus.joint().record, view, 0);
            return is_of_issue(view.page) && session.turned_to
                     ? with_ours(std::move(page), caucus.record(), session, session.turned_to)
                     : page;
        }
    }
    return private_round_model(caucus.record(), session, utc_offset_min);
}

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

void draw_page_of(const OpenCaucus& caucus, CaucusState& state, const Area& page,
    const StripLook& look, int utc_offset_min)
{
    const Sheets sheets = cut(
        model_of(caucus, state, utc_offset_min), Paper{page, look.type, look.theme, look.fonts});
    state.sheets = static_cast<int>(sheets.sheets.size());
    state.sheet = std::clamp(state.sheet, 0, state.sheets - 1);
    draw_sheet(*ImGui::GetBackgroundDrawList(), sheets, state.sheet);
}

void take_key(const OpenCaucus& caucus, CaucusState& state, Action action, CaucusWishes& wishes)
{
    if (const auto step = step_number(action)) {
        state.place = CaucusPlace::joint;
        state.view.page = page_of(static_cast<Step>(*step - 1));
        state.sheet = 0;
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
    words.hint = say("Words, or ; and a command");
    words.left = state.notice;
    words.refuses = state.refuses;
    words.left_first = state.refuses;
    words.right = say("{pages} pages   {issues} issues   {help} commands",
        {{"pages", key_of(Action::next_page)}, {"issues", key_of(Action::next_issue)},
            {"help", key_of(Action::help)}});
    return words;
}

}  // namespace

CaucusWishes draw_caucus_frame(
    const OpenCaucus& caucus, CaucusState& state, const Fonts& fonts, int utc_offset_min)
{
    CaucusWishes wishes;
    for (const Action action : pressed(!state.entry.empty())) {
        take_key(caucus, state, action, wishes);
    }
    const ImVec2 screen = ImGui::GetIO().DisplaySize;
    const StripLook look{&theme(state.theme), &fonts, type_scale(measure(fonts), screen.y)};
    Area page{{0.0F, 0.0F}, screen};
    draw_private_frame(page, caucus, state, look);
    const Area strip = cut_bottom(page, strip_height(look));
    draw_page_of(caucus, state, page, look, utc_offset_min);
    const StripResult strip_result =
        draw_strip_parts(state.entry, strip, look, words_for_strip(state));
    if (strip_result.typed.committed) {
        const std::string& words = *strip_result.typed.committed;
        wishes.emplace_back(EnterLine{words, script_for(state, words)});
    } else if (strip_result.typed.escaped && !strip_result.typed.emptied) {
        state.place = CaucusPlace::ours;
        state.sheet = 0;
    }
    return wishes;
}

}  // namespace jointly
