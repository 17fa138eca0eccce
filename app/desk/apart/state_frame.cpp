#include "app/desk/apart/state_frame.h"

#include "app/ui/keys.h"
#include "app/ui/pressable.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

struct FrameLook {
    ImU32 ground = 0;
    ImU32 ink = 0;
    bool hatched = false;
    bool hollow = false;
};

FrameLook look_of(RoomSees sees, const Theme& theme)
{
    switch (sees) {
        case RoomSees::live: return {theme.live, theme.on_live, false, false};
        case RoomSees::held: return {theme.held, theme.on_held, true, false};
        case RoomSees::nothing: break;
    }
    return {theme.page, theme.text, false, true};
}

float frame_px(const StripLook& look) { return whole(look.type.floor_px * 0.5F); }
float head_px(const StripLook& look) { return whole(look.type.floor_px * 2.0F); }
float keys_px(const StripLook& look) { return whole(look.type.floor_px * 2.6F); }

// As wide as the area; 16 : 9 until there is a picture.
float picture_height(const ShownPicture& seen, float width)
{
    return whole(seen.size.width > 0 ? width * static_cast<float>(seen.size.height)
                                           / static_cast<float>(seen.size.width)
                                     : width * 9.0F / 16.0F);
}

void draw_ground(ImDrawList& list, const Area& frame, const FrameLook& state, const StripLook& look)
{
    constexpr float rounding = 10.0F;
    list.AddRectFilled(frame.min, frame.max, state.ground, rounding);
    if (state.hollow) {
        const Area line = inset(frame, 1.5F);
        list.AddRect(line.min, line.max, state.ink, rounding, ImDrawFlags_None, 3.0F);
    }
    if (state.hatched) {
        Area sides = inset(frame, 3.0F);
        skip_top(sides, head_px(look) - 3.0F);
        draw_hatch(list, sides, state.ink, look.type.floor_px);
    }
}

void draw_head(
    const Area& head, const FrameLook& state, const StateWords& words, const StripLook& look)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    const float large = look.type.body_px;
    const float width = draw_text(list, look.fonts->bold, large,
        {head.min.x, head.centre().y - large / 2}, state.ink, words.state);
    const float left = head.min.x + width + whole(size * 0.7F);
    draw_text(list, look.fonts->semibold, size, {left, head.centre().y - size / 2}, state.ink,
        shortened(look.fonts->semibold, size, head.max.x - left, words.says));
}

// Where the program blanked it.
void draw_why(const std::string& why, const Area& picture, const StripLook& look)
{
    const float size = look.type.floor_px;
    const Area inside = inset(picture, size, size);
    const StyledRun run{why, look.fonts->medium, look.theme->strip_text, false, false, 0};
    draw(*ImGui::GetBackgroundDrawList(), lay_out(run, size, inside.width(), 1.25F), inside.min);
}

struct Offer {
    Action action = Action::blank;
    std::string says;
    Intent wish;
};

std::vector<Offer> offers_of(const UiState& ui, std::int64_t now_ms)
{
    const Offer blank{Action::blank, say("blank"), Blank{true}};
    switch (room_sees(ui)) {
        case RoomSees::live: return {{Action::hold, say("hold"), HoldPicture{now_ms}}, blank};
        case RoomSees::held:
            return {{Action::send, say("send"), SendPicture{}},
                {Action::hold, say("live"), HoldPicture{now_ms}}, blank};
        case RoomSees::nothing: break;
    }
    return {{Action::unblank, ui.apart.looks_first ? say("show this") : say("look first"),
        Blank{false}}};
}

Intents draw_offers(const UiState& ui, Area row, const StripLook& look, std::int64_t now_ms)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    const Theme& theme = *look.theme;
    Intents wanted;
    for (const Offer& offer : offers_of(ui, now_ms)) {
        const std::string words =
            say("{key} {what}", {{"key", key_of(offer.action)}, {"what", offer.says}});
        const float width = text_width(look.fonts->semibold, size, words) + 1.2F * size;
        if (width > row.width()) {
            break;
        }
        const Area pill = cut_left(row, whole(width));
        (void)cut_left(row, whole(size * 0.5F));
        draw_pill(list, pill, theme.quiet, theme.line);
        draw_text_centred(list, look.fonts->semibold, size, pill.centre(), theme.text, words);
        if (draw_pressable(words, pill)) {
            wanted.push_back(offer.wish);
        }
    }
    return wanted;
}

}  // namespace

StateWords words_of_state(const Session& session, const UiState& ui)
{
    switch (room_sees(ui)) {
        case RoomSees::live: return {say("LIVE"), say("The room sees this")};
        case RoomSees::held: {
            const Meeting* const meeting = meeting_at(session, ui.apart.held_ms);
            const int offset = meeting == nullptr ? system_utc_offset_min(ui.apart.held_ms)
                                                  : meeting->utc_offset_min;
            return {say("HOLD"), say("The room sees this since {time}",
                                     {{"time", clock_time(ui.apart.held_ms, offset)}})};
        }
        case RoomSees::nothing: break;
    }
    return {say("BLANK"),
        ui.apart.looks_first ? say("This will appear") : say("The room sees nothing")};
}

void draw_picture_of_wall(const ShownPicture& shown, const Area& area, const Theme& theme)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(area.min, area.max, theme.strip);
    if (shown.texture == 0 || shown.size.width == 0 || shown.size.height == 0) {
        return;
    }
    const auto width = static_cast<float>(shown.size.width);
    const auto height = static_cast<float>(shown.size.height);
    const float scale = std::min(area.width() / width, area.height() / height);
    const ImVec2 half{width * scale / 2, height * scale / 2};
    const ImVec2 middle = area.centre();
    list.AddImage(shown.texture, whole(ImVec2{middle.x - half.x, middle.y - half.y}),
        whole(ImVec2{middle.x + half.x, middle.y + half.y}), shown.upper_left, shown.lower_right);
}

float state_frame_height(const ShownPicture& seen, float width, const StripLook& look)
{
    return head_px(look) + picture_height(seen, width - 2 * frame_px(look)) + frame_px(look)
         + keys_px(look);
}

Intents draw_state_frame(const Session& session, const UiState& ui, const FrameCache& cache,
    const Area& area, const StripLook& look, std::int64_t now_ms)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    Area rest = area;
    Area keys = cut_bottom(rest, keys_px(look));
    skip_top(keys, whole(look.type.floor_px * 0.6F));
    const FrameLook state = look_of(room_sees(ui), *look.theme);
    draw_ground(list, rest, state, look);
    const bool previews = ui.blank && ui.apart.looks_first;
    Area inside = rest;
    const float side = frame_px(look);
    const Area head = cut_top(inside, head_px(look));
    draw_head(inset(head, whole(look.type.floor_px * 0.8F), 0.0F), state,
        words_of_state(session, ui), look);
    inside.min.x += side;
    inside.max.x -= side;
    inside.max.y -= side;
    draw_picture_of_wall(previews ? cache.prepared : cache.seen, inside, *look.theme);
    if (ui.blank && !previews && !ui.why_blank.empty()) {
        draw_why(ui.why_blank, inside, look);
    }
    return draw_offers(ui, keys, look, now_ms);
}

}  // namespace jointly
