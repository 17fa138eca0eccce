#include "app/desk/checkpoint_page.h"

#include "app/ui/typeset.h"
#include "core/base/say.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

constexpr std::size_t groups_in_row = 2;

// Black on white in both themes: that is what telephones read.
void draw_picture_of(ImDrawList& list, const QrCode& code, const Area& square)
{
    constexpr ImU32 white = IM_COL32(255, 255, 255, 255);
    constexpr ImU32 black = IM_COL32(0, 0, 0, 255);
    const int modules = code.side + 2 * qr_quiet_modules;
    const float module = std::floor(square.width() / static_cast<float>(modules));
    list.AddRectFilled(square.min, square.max, white);
    const float inset = std::floor((square.width() - module * static_cast<float>(code.side)) / 2);
    for (int y = 0; y < code.side; ++y) {
        for (int x = 0; x < code.side; ++x) {
            if (code.is_dark(x, y)) {
                const ImVec2 at{square.min.x + inset + module * static_cast<float>(x),
                    square.min.y + inset + module * static_cast<float>(y)};
                list.AddRectFilled(at, {at.x + module, at.y + module}, black);
            }
        }
    }
}

std::vector<std::string> rows_of_code(const ShownCheckpoint& shown)
{
    std::vector<std::string> rows;
    const auto groups = split(shown.code, '-');
    for (std::size_t at = 0; at < groups.size(); ++at) {
        if (at % groups_in_row == 0) {
            rows.emplace_back(groups[at]);
        } else {
            rows.back() = say("{groups}  {next}", {{"groups", rows.back()}, {"next", groups[at]}});
        }
    }
    return rows;
}

std::string sentence_of(const ShownCheckpoint& shown)
{
    return say(
        "Entries up to here: {entries}. Both parties take this code home; whoever changes one "
        "of them can no longer show it.",
        {{"entries", shown.entries}});
}

}  // namespace

WallModel words_of(const ShownCheckpoint& shown)
{
    WallModel model;
    model.page = Page::record;
    model.title = say("Checkpoint");
    Poster poster;
    poster.lines = rows_of_code(shown);
    poster.lines.push_back(sentence_of(shown));
    model.blocks.emplace_back(std::move(poster));
    return model;
}

void draw_checkpoint_page(const ShownCheckpoint& shown, const Area& page, const StripLook& look)
{
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    const Theme& theme = *look.theme;
    list.AddRectFilled(page.min, page.max, theme.page);
    Area inside = inset(page, whole(page.width() * 0.04F), whole(page.height() * 0.05F));
    const float side = std::min(inside.height(), inside.width() * 0.4F);
    const Area picture = cut_right(inside, side);
    draw_picture_of(list, shown.picture, {picture.min, {picture.max.x, picture.min.y + side}});
    (void)cut_right(inside, whole(look.type.body_px));

    const Area head = cut_top(inside, whole(look.type.body_px * 1.6F));
    draw_text(
        list, look.fonts->display, look.type.body_px, head.min, theme.text, say("Checkpoint"));
    for (const std::string& row : rows_of_code(shown)) {
        const Area line = cut_top(inside, whole(look.type.body_px * 1.35F));
        draw_text(list, look.fonts->semibold, look.type.body_px, line.min, theme.text, row);
    }
    skip_top(inside, whole(look.type.floor_px * 0.6F));
    const StyledRun run{sentence_of(shown), look.fonts->medium, theme.text, false, false, 0};
    draw(list, lay_out(run, look.type.floor_px, inside.width(), 1.3F), inside.min);
}

}  // namespace jointly
