#include "app/desk/venue/test_pattern.h"

#include "app/ui/typeset.h"
#include "core/base/say.h"

#include <algorithm>
#include <cmath>

namespace jointly {

namespace {

// A pattern measures what the projector makes of true black, true white and steps beside them, so it has its own.
constexpr ImU32 grey(int level) { return IM_COL32(level, level, level, 255); }
constexpr ImU32 black = grey(0);
constexpr ImU32 white = grey(255);
constexpr int step_of_grey = 6;  // a little over two per cent

struct Pattern {
    ImDrawList& list;
    const Fonts& fonts;
    TypeScale type;
    Area wall;
};

void draw_frame_line(const Pattern& pattern, const Area& frame, float px, ImU32 colour)
{
    pattern.list.AddRect(frame.min, frame.max, colour, 0.0F, ImDrawFlags_None, px);
}

// Frames 0, 1, 2 ... per cent inside the edge, each with its number where no other stands.
void draw_frames(const Pattern& pattern)
{
    const Area& wall = pattern.wall;
    const float size = pattern.type.floor_px;
    for (int cut = 0; cut <= 9; ++cut) {
        const float share = static_cast<float>(cut) / 100.0F;
        const Area frame = inset(wall, whole(wall.width() * share), whole(wall.height() * share));
        draw_frame_line(pattern, frame, 2.0F, black);
    }
    for (int cut = 0; cut <= 9; ++cut) {
        const float share = static_cast<float>(cut) / 100.0F;
        const float along = wall.width() * (static_cast<float>(cut) + 1.0F) / 11.0F;
        const ImVec2 at = whole({wall.min.x + along, wall.min.y + wall.height() * share});
        const std::string number = std::to_string(cut);
        const float width = text_width(pattern.fonts.bold, size, number);
        pattern.list.AddRectFilled({at.x - size * 0.3F, at.y + 1.0F},
            {at.x + width + size * 0.3F, at.y + size * 1.1F}, white);
        pattern.list.AddLine(
            {at.x - size * 0.3F, at.y}, {at.x + width + size * 0.3F, at.y}, black, 4.0F);
        draw_text(pattern.list, pattern.fonts.bold, size, {at.x, at.y + 2.0F}, black, number);
    }
}

// Five squares, each a step further from the ground.
void draw_steps_beside(const Pattern& pattern, const Area& band, int ground, int step)
{
    pattern.list.AddRectFilled(band.min, band.max, grey(ground));
    const float side = std::floor(std::min(band.height() * 0.6F, band.width() / 10.0F));
    for (int place = 1; place <= venue_steps; ++place) {
        const float x = band.min.x + band.width() * static_cast<float>(place) / 6.0F - side / 2;
        const ImVec2 at = whole({x, band.centre().y - side / 2});
        pattern.list.AddRectFilled(
            at, {at.x + side, at.y + side}, grey(ground + place * step * step_of_grey / 2));
    }
}

// Lines of one pixel, of four, and a cross in each corner and in the middle.
void draw_lines(const Pattern& pattern)
{
    const Area& wall = pattern.wall;
    const float cross = whole(wall.height() * 0.12F);
    const float pitch = std::max(4.0F, whole(wall.height() / 120.0F));
    for (const ImVec2 corner : {wall.min, ImVec2{wall.max.x - cross, wall.min.y},
             ImVec2{wall.min.x, wall.max.y - cross}, ImVec2{wall.max.x - cross, wall.max.y - cross},
             ImVec2{wall.centre().x - cross / 2, wall.min.y}}) {
        const ImVec2 at = whole(corner);
        for (float along = 0.0F; along <= cross; along += pitch) {
            pattern.list.AddRectFilled(
                {at.x + along, at.y}, {at.x + along + 1.0F, at.y + cross}, black);
            pattern.list.AddRectFilled(
                {at.x, at.y + along}, {at.x + cross, at.y + along + 1.0F}, black);
        }
        pattern.list.AddRect(at, {at.x + cross, at.y + cross}, black, 0.0F, ImDrawFlags_None, 4.0F);
    }
}

// In the middle of the picture, where every projector shows all; once it is known what this one shows, in that.
Area place_of_words(const Area& wall, const RoomCheck& check)
{
    return check.question == RoomQuestion::done
             ? inset(shown_part(check.venue, wall), whole(wall.height() * 0.05F))
             : inset(wall, whole(wall.width() * 0.14F), whole(wall.height() * 0.16F));
}

void draw_words(const Pattern& pattern, const RoomCheck& check)
{
    Area inside = place_of_words(pattern.wall, check);
    const auto write = [&](ImFont* font, float size, const std::string& words, float leading) {
        const StyledRun run{words, font, black, false, false, 0};
        const Laid laid = lay_out(run, size, inside.width(), leading);
        draw(pattern.list, laid, inside.min);
        skip_top(inside, laid.height + whole(size * 0.5F));
    };
    const float small = pattern.type.floor_px;
    write(pattern.fonts.display, pattern.type.body_px, words_of(check), 1.1F);
    if (check.question == RoomQuestion::done) {
        if (const std::string helps = what_helps(check); !helps.empty()) {
            write(pattern.fonts.medium, pattern.type.body_px, helps, 1.1F);
        } else {
            write(pattern.fonts.medium, small, say("This is the smallest writing on the wall."),
                1.2F);
            write(pattern.fonts.medium, pattern.type.body_px,
                say("And this is what the room works on."), 1.1F);
        }
        write(pattern.fonts.semibold, small,
            say("Enter keeps it   Left goes back   Esc leaves all as it was"), 1.2F);
        return;
    }
    const auto answers = answers_to(check);
    const float column = inside.width() / 2;
    const float pitch = whole(small * 1.3F);
    const std::size_t rows = answers.size() > 5 ? (answers.size() + 1) / 2 : answers.size();
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const ImVec2 place{inside.min.x + (at >= rows ? column : 0.0F),
            inside.min.y + pitch * static_cast<float>(at % std::max<std::size_t>(rows, 1))};
        draw_text(pattern.list, pattern.fonts.bold, small, whole(place), black,
            std::string(1, answers[at].key));
        const float after = whole(small * 1.2F);
        draw_text(pattern.list, pattern.fonts.medium, small, whole({place.x + after, place.y}),
            black,
            shortened(pattern.fonts.medium, small, column - after - small, answers[at].says));
    }
    skip_top(inside, pitch * static_cast<float>(rows) + small * 0.5F);
    write(pattern.fonts.semibold, small,
        answers.empty() ? say("Type the number   Left goes back   Esc leaves all as it was")
                        : say("Type its key   Left goes back   Esc leaves all as it was"),
        1.2F);
}

}  // namespace

void draw_test_pattern(const RoomCheck& check, const Area& wall, const StripLook& look)
{
    const TypeScale type = check.question == RoomQuestion::done ? type_scale(measure(*look.fonts),
                               wall.height(), distance_in_pictures(check.venue))
                                                                : look.type;
    Pattern pattern{*ImGui::GetBackgroundDrawList(), *look.fonts, type, wall};
    pattern.list.AddRectFilled(wall.min, wall.max, white);
    Area rest = wall;
    switch (check.question) {
        case RoomQuestion::overscan: draw_frames(pattern); break;
        case RoomQuestion::blacks:
            draw_steps_beside(pattern, cut_bottom(rest, wall.height() / 2), 0, 1);
            break;
        case RoomQuestion::whites:
            draw_steps_beside(pattern, cut_bottom(rest, wall.height() / 2), 255, -1);
            break;
        case RoomQuestion::focus: draw_lines(pattern); break;
        case RoomQuestion::distance:
        case RoomQuestion::picture:
        case RoomQuestion::done: break;
    }
    draw_words(pattern, check);
}

}  // namespace jointly
