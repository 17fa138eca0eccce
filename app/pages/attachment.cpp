#include "app/pages/attachment.h"

#include "app/ui/typeset.h"

#include <algorithm>

namespace jointly {

std::optional<AttachmentRoom> attachment_on(const Sheets& sheets, int sheet)
{
    if (sheet < 0 || sheet >= static_cast<int>(sheets.sheets.size())) {
        return std::nullopt;
    }
    const auto place = static_cast<std::size_t>(sheet);
    for (const Placed& part : sheets.sheets[place]) {
        const Stack& stack = sheets.stacks[part.stack];
        if (!stack.room || part.end != stack.rows.size()) {
            continue;
        }
        const Area& column = surround_on(sheets, place).column;
        const float bottom =
            column.min.y + part.y + height_of(stack, part.begin, part.end) - stack.pad;
        const ImVec2 origin = whole(ImVec2{column.min.x, bottom - stack.rows.back().height});
        AttachmentRoom room = *stack.room;
        room.area = {{room.area.min.x + origin.x, room.area.min.y + origin.y},
            {room.area.max.x + origin.x, room.area.max.y + origin.y}};
        return room;
    }
    return std::nullopt;
}

void draw_photo(ImDrawList& list, const Area& room, const Texture& photo, const Theme& theme)
{
    constexpr float border_px = 2.0F;  // paper on a wall of the same white would have no edge
    const Area inside = inset(room, border_px);
    const ImVec2 size = photo.size();
    const float scale = std::min(inside.width() / size.x, inside.height() / size.y);
    const ImVec2 shown{
        std::max(1.0F, whole(size.x * scale)), std::max(1.0F, whole(size.y * scale))};
    const ImVec2 at =
        whole(ImVec2{inside.centre().x - shown.x / 2, inside.centre().y - shown.y / 2});
    const Area area{at, {at.x + shown.x, at.y + shown.y}};
    const Area edge = inset(area, -border_px);
    list.AddRectFilled(edge.min, edge.max, theme.line);
    photo.draw(list, area);
}

void draw_instead(ImDrawList& list, const Area& room, const std::string& words, const Paper& paper)
{
    const StyledRun run{words, paper.fonts->medium, paper.theme->text, false, false, 0};
    const float size = paper.type.floor_px;
    Laid laid = lay_out(run, size, room.width(), 1.1F);
    const auto most =
        std::max<std::size_t>(1, static_cast<std::size_t>(room.height() / laid.pitch_px));
    if (laid.lines.size() > most) {
        laid.lines.resize(most);
    }
    draw(list, laid, whole(room.min));
}

}  // namespace jointly
