#include "app/ui/strip_parts.h"

#include "app/ui/pressable.h"
#include "app/ui/typeset.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr int most_rows = 3;  // of the line, while much is typed

float row_height(const StripLook& look) { return whole(look.type.floor_px * 1.25F); }
float margin(const StripLook& look) { return whole(look.type.floor_px * 0.7F); }

EntryLook entry_look(const StripLook& look, const StripWords& words)
{
    return {look.fonts->medium, look.type.body_px, look.theme, words.hint, words.has_keyboard,
        words.marked};
}

// "(U) Interest", left of the line.
float kind_width(const StripLook& look, const StripWords& words)
{
    const float size = look.type.floor_px;
    const float signs =
        words.badges.empty() ? 0.0F : badges_width(words.badges.size(), size) + margin(look) / 2;
    return whole(signs + text_width(look.fonts->semibold, size, words.kind) + margin(look));
}

void draw_kind(ImDrawList& list, const Area& area, const StripLook& look, const StripWords& words)
{
    const float size = look.type.floor_px;
    const float middle = area.centre().y;
    float x = area.min.x;
    if (!words.badges.empty()) {
        x +=
            draw_badges(list, words.badges, {x, middle}, look.fonts->bold, size) + margin(look) / 2;
    }
    draw_text(list, look.fonts->semibold, size, {x, middle - size / 2}, look.theme->strip_text,
        words.kind);
}

// The row above the line holds captions: shortened where they do not fit.
void draw_caption(ImDrawList& list, const Area& area, const StripLook& look, ImFont* font,
    ImU32 colour, std::string_view text, bool at_right)
{
    const float size = look.type.floor_px;
    const std::string fits = shortened(font, size, area.width(), text);
    const float x = at_right ? area.max.x - text_width(font, size, fits) : area.min.x;
    draw_text(list, font, size, {x, area.centre().y - size / 2}, colour, fits);
}

// What is refused, and the keys of the roll-call, need their whole sentence.
Area draw_captions(ImDrawList& list, Area captions, const StripLook& look, const StripWords& words,
    std::string_view said)
{
    ImFont* const left_font = words.refuses ? look.fonts->semibold : look.fonts->medium;
    const float left = text_width(left_font, look.type.floor_px, said) + 1.0F + margin(look);
    const float right = text_width(look.fonts->medium, look.type.floor_px, words.right) + 1.0F;
    const float share =
        words.left_first ? std::max(0.0F, captions.width() - left) : captions.width() * 0.6F;
    const Area at_right = cut_right(captions, std::min(right, share));
    (void)cut_right(captions, margin(look));
    draw_caption(list, captions, look, left_font,
        words.refuses ? look.theme->strip_text : look.theme->strip_muted, said, false);
    if (at_right.width() >= std::min(right, captions.width() * 0.2F)) {
        draw_caption(
            list, at_right, look, look.fonts->medium, look.theme->strip_muted, words.right, true);
    }
    return at_right;
}

// The keys of the roll-call, side by side; the one that the mouse pressed, from 1.
std::optional<int> draw_answers(
    ImDrawList& list, Area& captions, const StripLook& look, const StripWords& words)
{
    const float size = look.type.floor_px;
    std::optional<int> pressed;
    for (std::size_t at = 0; at < words.answers.size(); ++at) {
        const std::string& answer = words.answers[at];
        const Area place = cut_left(captions, text_width(look.fonts->medium, size, answer) + 1.0F);
        (void)cut_left(captions, size);
        draw_caption(list, place, look, look.fonts->medium, look.theme->strip_text, answer, false);
        if (draw_pressable(answer, place)) {
            pressed = static_cast<int>(at) + 1;
        }
    }
    return pressed;
}

}  // namespace

float strip_height(const StripLook& look)
{
    return row_height(look) + capture_height(1, entry_look(look, {})) + 2.2F * margin(look);
}

StripResult draw_strip_parts(
    CaptureEntry& entry, const Area& at_foot, const StripLook& look, const StripWords& words)
{
    const EntryLook line_look = entry_look(look, words);
    const float side = whole(at_foot.width() * 0.04F);
    const float kind = kind_width(look, words);
    const int rows =
        std::clamp(rows_of(entry, at_foot.width() - 2 * side - kind, line_look), 1, most_rows);
    Area area = at_foot;
    area.min.y -= capture_height(rows, line_look) - capture_height(1, line_look);

    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.AddRectFilled(
        area.min, area.max, words.failed ? look.theme->strip_failed : look.theme->strip);
    Area inside = inset(area, side, margin(look) * 0.8F);
    Area captions = cut_top(inside, row_height(look));
    StripResult result;
    Area at_right;
    const bool is_long = rows > 2 && !words.refuses && !words.if_long.empty();
    if (words.left.empty() && !words.answers.empty()) {
        result.answer_pressed = draw_answers(list, captions, look, words);
        at_right = captions;
        if (text_width(look.fonts->medium, look.type.floor_px, words.right) < captions.width()) {
            draw_caption(list, at_right, look, look.fonts->medium, look.theme->strip_muted,
                words.right, true);
        }
    } else {
        at_right = draw_captions(list, captions, look, words, is_long ? words.if_long : words.left);
    }
    skip_top(inside, margin(look) / 2);
    Area line = cut_top(inside, capture_height(rows, line_look));
    const Area kind_area = cut_left(line, kind);
    draw_kind(list, kind_area, look, words);
    result.kind_pressed = draw_pressable("commands", kind_area);
    result.right_pressed = draw_pressable("next act", at_right);
    result.typed = draw_capture_entry(entry, line, line_look);
    return result;
}

}  // namespace jointly
