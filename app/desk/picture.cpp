#include "app/desk/picture.h"

#include "app/desk/attachment_reader.h"
#include "app/gl/offscreen.h"
#include "app/pages/page.h"
#include "app/ui/context.h"
#include "app/ui/fonts.h"

#include <algorithm>

namespace jointly {

Refusable draw_picture(const WallModel& model, std::span<const Entry> record, PictureSize size,
    ThemeName look, int sheet, const std::string& out)
{
    Fonts fonts;
    AttachmentReader attachments;
    OffscreenFrames frames;
    frames.width = size.width;
    frames.height = size.height;
    frames.prepare = [&]() -> Refusable {
        prepare_context();
        auto loaded = load_fonts(*ImGui::GetIO().Fonts, font_folders());
        if (!loaded.ok()) {
            return loaded.problem();
        }
        fonts = loaded.value();
        return Done{};
    };
    frames.draw = [&] {
        const ImVec2 whole_picture = ImGui::GetIO().DisplaySize;
        const Paper paper{{{0.0F, 0.0F}, whole_picture},
            type_scale(measure(fonts), whole_picture.y), &theme(look), &fonts};
        const Sheets sheets = cut(model, paper);
        const int shown = std::clamp(sheet, 1, static_cast<int>(sheets.sheets.size())) - 1;
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        draw_sheet(list, sheets, shown);
        if (const auto room = attachment_on(sheets, shown)) {
            attachments.draw(list, *room, record, paper);
            attachments.wait();  // it is shown from the next frame on
        }
    };
    const auto picture = render_offscreen(frames);
    return picture.ok() ? write_png(picture.value(), out) : Refusable(picture.problem());
}

}  // namespace jointly
