#include "app/desk/forms/form_foot.h"

#include "app/ui/pressable.h"
#include "app/ui/shapes.h"
#include "app/ui/typeset.h"
#include "core/base/say.h"

#include <array>
#include <string>

namespace jointly {

namespace {

struct Button {
    Action action;
    std::string key;
    std::string says;
};

std::array<Button, 3> buttons()
{
    return {{{Action::keep_or_split, std::string(key_of(Action::keep_or_split)), say("Keep")},
        {Action::escape, std::string(key_of(Action::escape)), say("Put aside")},
        {Action::start_over, std::string(key_of(Action::start_over)), say("Start over")}}};
}

// The width that it took.
float draw_button(ImDrawList& list, const Area& area, const StripLook& look, const Button& button)
{
    const float size = look.type.floor_px;
    const float pad = whole(size * 0.5F);
    const float says = text_width(look.fonts->semibold, size, button.says);
    const float key = text_width(look.fonts->medium, size, button.key);
    Area card = area;
    card.max.x = card.min.x + whole(3 * pad + says + key);
    draw_card(list, card, {look.theme->card, look.theme->line, 2.0F, 12.0F, {}, 0.0F});
    const float top = whole(card.centre().y - size / 2);
    draw_text(
        list, look.fonts->semibold, size, {card.min.x + pad, top}, look.theme->text, button.says);
    draw_text(list, look.fonts->medium, size, {card.min.x + 2 * pad + says, top}, look.theme->muted,
        button.key);
    return card.width();
}

}  // namespace

float form_foot_height(const StripLook& look) { return whole(look.type.floor_px * 1.8F); }

std::optional<Action> draw_form_foot(const Area& area, const StripLook& look)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    std::optional<Action> pressed;
    Area rest = area;
    for (const Button& button : buttons()) {
        const float width = draw_button(list, rest, look, button);
        if (draw_pressable(button.says, cut_left(rest, width))) {
            pressed = button.action;
        }
        (void)cut_left(rest, whole(look.type.floor_px * 0.5F));
    }
    return pressed;
}

}  // namespace jointly
