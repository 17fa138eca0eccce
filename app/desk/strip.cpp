#include "app/desk/strip.h"

#include "app/desk/capture.h"
#include "app/desk/next_act.h"
#include "app/desk/roll_call.h"
#include "app/ui/keys.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

float row_height(const StripLook& look) { return whole(look.type.floor_px * 1.25F); }
float line_height(const StripLook& look) { return whole(look.type.body_px * 1.35F); }
float margin(const StripLook& look) { return whole(look.type.floor_px * 0.7F); }

std::vector<Badge> badges_of(const Session& session, const Holder& holder, const Theme& theme)
{
    std::vector<Badge> badges;
    for (const Party& party : session.parties) {
        if (holder.party == party.id || (holder.mutual && party.deciding)) {
            badges.push_back({static_cast<PartyShape>(party.shape),
                theme.strip_party(static_cast<std::size_t>(party.colour)), party.letter});
        }
    }
    return badges;
}

// "(U) Interest": whose words and what they are, left of the line. Returns its width.
float draw_kind(ImDrawList& list, const Session& session, const Prompt& prompt, const Area& area,
    const StripLook& look)
{
    float x = area.min.x;
    const float middle = area.centre().y;
    if (prompt.held) {
        const auto badges = badges_of(session, *prompt.held, *look.theme);
        if (!badges.empty()) {
            x += draw_badges(list, badges, {x, middle}, look.fonts->bold, look.type.floor_px);
            x += margin(look) / 2;
        }
    }
    const float size = look.type.floor_px;
    x += draw_text(list, look.fonts->semibold, size, {x, middle - size / 2}, look.theme->strip_text,
        prompt.kind);
    return x - area.min.x + margin(look);
}

// The rows above and below the line hold captions: shortened where they do not fit.
void draw_caption(ImDrawList& list, const Area& area, const StripLook& look, ImFont* font,
    ImU32 colour, std::string_view text, bool at_right)
{
    const float size = look.type.floor_px;
    const std::string fits = shortened(font, size, area.width(), text);
    const float x = at_right ? area.max.x - text_width(font, size, fits) : area.min.x;
    draw_text(list, font, size, {x, area.centre().y - size / 2}, colour, fits);
}

// The strip is projected too, and says so.
std::string next_caption(const Session& session, std::int64_t now_ms)
{
    const NextAct next = next_act(session, now_ms);
    return next.says.empty()
             ? say("All of this is public   {key} keys", {{"key", key_of(Action::help)}})
             : say("Public   {key} {act}   {help} keys",
                 {{"key", key_of(Action::next_act)}, {"act", next.says},
                     {"help", key_of(Action::help)}});
}

std::string left_caption(const Session& session, const UiState& ui)
{
    const auto seats = roll_seats(session);
    if (ui.in_roll_call && !seats.empty() && !ui.notice_refuses) {
        return roll_call_hint(session);
    }
    return ui.notice;
}

// In roll-call the digits 1 to 5 answer, as long as nothing else stands in the line.
Intents roll_call_keys(const Session& session, const UiState& ui)
{
    const auto seats = roll_seats(session);
    if (!ui.in_roll_call || seats.empty() || !ui.entry.empty()) {
        return {};
    }
    const auto& letters = ImGui::GetIO().InputQueueCharacters;
    if (letters.empty() || letters[0] < '1' || letters[0] > '5') {
        return {};
    }
    const int key = static_cast<int>(letters[0] - '0');
    (void)take_typed_text();
    const auto place = static_cast<std::size_t>(ui.seat) % seats.size();
    const RollSeat& seat = seats[place];
    const auto answer = answer_by_key(session, seat, key);
    if (!answer.ok()) {
        return {Tell{answer.problem().text, {}}};
    }
    Intents wanted{DoAct{Act{answer.value()}, {}}};
    if (moves_on(session, seat)) {
        wanted.emplace_back(LightSeat{static_cast<int>((place + 1) % seats.size())});
    }
    return wanted;
}

}  // namespace

float strip_height(const StripLook& look)
{
    return row_height(look) + line_height(look) + 2.2F * margin(look);
}

Intents draw_strip(const Session& session, UiState& ui, const Area& area, const StripLook& look,
    std::int64_t now_ms)
{
    Intents wanted = roll_call_keys(session, ui);
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(area.min, area.max, look.theme->strip);
    Area inside = inset(area, area.width() * 0.04F, margin(look) * 0.8F);
    Area captions = cut_top(inside, row_height(look));
    skip_top(inside, margin(look) / 2);
    Area line = cut_top(inside, line_height(look));

    const std::string next = next_caption(session, now_ms);
    const float next_width = text_width(look.fonts->medium, look.type.floor_px, next);
    const Area at_right = cut_right(captions, std::min(next_width + 1.0F, captions.width() * 0.6F));
    (void)cut_right(captions, margin(look));
    const ImU32 said = ui.notice_refuses ? look.theme->strip_text : look.theme->strip_muted;
    draw_caption(list, captions, look,
        ui.notice_refuses ? look.fonts->semibold : look.fonts->medium, said,
        left_caption(session, ui), false);
    draw_caption(list, at_right, look, look.fonts->medium, look.theme->strip_muted, next, true);

    const Prompt prompt = prompt_for(session, ui);
    (void)cut_left(line, draw_kind(list, session, prompt, line, look));
    const EntryResult typed = draw_capture_entry(
        ui.entry, line, {look.fonts->medium, look.type.body_px, look.theme, prompt.hint});
    if (typed.committed) {
        const Intents asked = capture(session, ui, *typed.committed);
        wanted.insert(wanted.end(), asked.begin(), asked.end());
    }
    if (typed.escaped && open_test(session) != nullptr) {
        wanted.emplace_back(LeaveRollCall{});
    }
    if (typed.full) {
        wanted.emplace_back(
            Tell{say("The line is full. Put it on the wall and go on in the next."), {}});
    }
    return wanted;
}

}  // namespace jointly
