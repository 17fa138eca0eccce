#include "app/desk/picture.h"

#include "app/gl/offscreen.h"
#include "app/pages/page.h"
#include "app/ui/context.h"
#include "app/ui/fonts.h"

namespace jointly {

Refusable draw_picture(
    const WallModel& model, PictureSize size, bool dark, int sheet, const std::string& out)
{
    Fonts fonts;
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
            type_scale(measure(fonts), whole_picture.y),
            &theme(dark ? ThemeName::dark : ThemeName::light), &fonts};
        draw_page(*ImGui::GetBackgroundDrawList(), model, sheet - 1, paper);
    };
    const auto picture = render_offscreen(frames);
    return picture.ok() ? write_png(picture.value(), out) : Refusable(picture.problem());
}

}  // namespace jointly
