#include "app/desk/help_page.h"

#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/process/names.h"

#include <algorithm>

namespace jointly {

std::string says_in_room(const Session& session, const KeyBinding& binding)
{
    const auto number = step_number(binding.action);
    return number
             ? say("step: {name}", {{"name", name_of(session, static_cast<Step>(*number - 1))}})
             : say(binding.says);
}

int draw_help_page(const Session& session, const Area& page, const StripLook& look, int sheet)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const float size = look.type.floor_px;
    const float row = whole(size * 1.3F);
    list.AddRectFilled(page.min, page.max, look.theme->page);
    Area inside = inset(page, page.width() * 0.04F, page.height() * 0.05F);
    const Area head = cut_top(inside, whole(look.type.body_px * 1.4F));
    draw_text(
        list, look.fonts->display, look.type.body_px, head.min, look.theme->text, say("Keys"));
    skip_top(inside, row / 2);

    const auto table = key_table();
    const int rows = std::max(1, static_cast<int>(inside.height() / row));
    const int count = static_cast<int>(table.size());
    const int sheets = (count + rows - 1) / rows;
    const int first = std::clamp(sheet, 0, sheets - 1) * rows;

    float key_width = 0.0F;
    for (const KeyBinding& binding : table) {
        key_width = std::max(key_width, text_width(look.fonts->semibold, size, say(binding.shown)));
    }
    for (int i = first; i < std::min(first + rows, count); ++i) {
        const KeyBinding& binding = table[static_cast<std::size_t>(i)];
        const Area line = cut_top(inside, row);
        draw_text(list, look.fonts->semibold, size, line.min, look.theme->text, say(binding.shown));
        const float x = line.min.x + key_width + size;
        draw_text(list, look.fonts->medium, size, {x, line.min.y}, look.theme->text,
            shortened(look.fonts->medium, size, line.max.x - x, says_in_room(session, binding)));
    }
    const std::string mark = say(
        "{sheet}/{sheets}", {{"sheet", std::clamp(sheet, 0, sheets - 1) + 1}, {"sheets", sheets}});
    draw_text(list, look.fonts->semibold, size,
        {head.max.x - text_width(look.fonts->semibold, size, mark), head.min.y}, look.theme->muted,
        mark);
    return sheets;
}

}  // namespace jointly
