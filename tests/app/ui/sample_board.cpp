#include "tests/app/ui/sample_board.h"

#include "app/ui/shapes.h"
#include "app/ui/type_scale.h"
#include "app/ui/typeset.h"

#include <array>
#include <string>
#include <vector>

namespace jointly {

namespace {

// What the parts of the sample share.
struct Board {
    ImDrawList& list;
    const Theme& theme;
    const Fonts& fonts;
    TypeScale scale;
    float margin;

    [[nodiscard]] Badge badge(std::size_t party) const
    {
        constexpr std::array<std::string_view, 4> letters{"U", "M", "P", "N"};
        return {party_shape(party), theme.party(party), letters.at(party)};
    }
};

void draw_head(const Board& board, Area& page)
{
    const TypeScale& scale = board.scale;
    const Area top = cut_top(page, scale.floor_px * 1.6F);
    draw_text_centred(board.list, board.fonts.semibold, scale.floor_px,
        {top.min.x + text_width(board.fonts.semibold, scale.floor_px, "Issue 3 of 7") / 2,
            top.centre().y},
        board.theme.muted, "Issue 3 of 7");
    Area right = top;
    (void)cut_left(right, text_width(board.fonts.semibold, scale.floor_px, "Issue 3 of 7") * 1.5F);
    const std::array<std::string, 9> steps{"Framing", "Story", "Interests", "Options", "Criteria",
        "Evaluation", "Straw design", "Consensus", "Language"};
    draw_steps(board.list, right, steps, 2, board.theme, board.fonts.semibold, scale.floor_px);
    skip_top(page, scale.floor_px * 0.2F);
    const Laid question =
        lay_out({"How do we cover weekend call-outs so that crews get predictable rest?",
                    board.fonts.display, board.theme.text},
            scale.title_px, page.width(), scale.title_leading, true);
    draw(board.list, question, page.min);
    skip_top(page, question.height + scale.floor_px * 0.5F);
}

void draw_item(const Board& board, Area& page, const std::string& number, const std::string& words,
    std::vector<std::size_t> parties)
{
    const TypeScale& scale = board.scale;
    std::vector<ImU32> bars;
    std::vector<Badge> badges;
    for (const std::size_t party : parties) {
        bars.push_back(board.theme.party(party).mark);
        badges.push_back(board.badge(party));
    }
    const float padding = whole(scale.floor_px * 0.5F);
    const float badges_px = badges_width(2, scale.floor_px);
    const float number_px = text_width(board.fonts.semibold, scale.floor_px, "#00");
    const float text_left = 32.0F + padding + badges_px + padding + number_px + padding;
    const Laid text = lay_out({words, board.fonts.medium, board.theme.text}, scale.body_px,
        page.width() - text_left - padding, scale.body_leading, true);
    const Area card = cut_top(page, text.height + padding);
    draw_card(board.list, card, {board.theme.card, board.theme.line, 2.0F, 12.0F, bars, 16.0F});
    const float middle = card.min.y + padding / 2 + text.pitch_px / 2;
    const float left = card.min.x + 32.0F + padding;
    draw_badges(board.list, badges, {left, middle}, board.fonts.bold, scale.floor_px);
    draw_text_centred(board.list, board.fonts.semibold, scale.floor_px,
        {left + badges_px + padding + number_px / 2, middle}, board.theme.muted, number);
    draw(board.list, text, {card.min.x + text_left, card.min.y + padding / 2});
    skip_top(page, padding * 0.7F);
}

void draw_test(const Board& board, Area& page)
{
    const TypeScale& scale = board.scale;
    const float padding = whole(scale.floor_px * 0.5F);
    const Area card = cut_top(page, scale.floor_px * 2.2F);
    draw_card(board.list, card, {board.theme.card, board.theme.focus, 4.0F, 12.0F, {}, 0.0F});
    const float middle = card.centre().y;
    float x = card.min.x + padding;
    for (const std::size_t party : {std::size_t{0}, std::size_t{1}}) {
        const std::array badge{board.badge(party)};
        x +=
            draw_badges(board.list, badge, {x, middle}, board.fonts.bold, scale.floor_px) + padding;
        const float radius = whole(scale.floor_px * 0.42F);
        for (const StanceMark mark : {StanceMark::support, StanceMark::support,
                 StanceMark::live_with, StanceMark::more_discussion, StanceMark::stand_aside,
                 StanceMark::cannot_support, StanceMark::not_asked}) {
            x += radius;
            draw_stance(board.list, mark, {x, middle}, radius, board.theme.text);
            x += radius * 1.6F;
        }
        x += padding * 1.5F;
    }
    draw_tick(board.list, {x + padding, middle}, whole(scale.floor_px * 0.46F), board.theme.focus,
        board.theme.on_focus);
    draw_text_centred(board.list, board.fonts.semibold, scale.floor_px,
        {x + scale.floor_px * 3.6F, middle}, board.theme.text, "Consensus");
    skip_top(page, padding);
}

// Four parties, as a pill each.
void draw_parties(const Board& board, Area& page)
{
    const float px = board.scale.floor_px;
    const Area row = cut_top(page, px * 1.8F);
    float x = row.min.x;
    for (std::size_t party = 0; party < 4; ++party) {
        const std::array badge{board.badge(party)};
        const Area pill{{x, row.min.y}, {x + px * 6.0F, row.max.y}};
        draw_pill(board.list, pill, board.theme.party(party).wash, board.theme.line);
        draw_badges(board.list, badge, {x + px * 0.35F, row.centre().y}, board.fonts.bold, px);
        draw_text_centred(board.list, board.fonts.semibold, px, {x + px * 3.6F, row.centre().y},
            board.theme.party(party).label, "4 of 5");
        x = pill.max.x + px * 0.5F;
    }
    skip_top(page, px * 0.5F);
}

void draw_clause(const Board& board, Area& page)
{
    const Theme& theme = board.theme;
    ImFont* medium = board.fonts.medium;
    const std::vector<StyledRun> clause{{"8.2  Crews rest ", medium, theme.text},
        {"eight (8)", medium, theme.struck, true}, {" ", medium, theme.text},
        {"ten (10)", board.fonts.semibold, theme.added, false, true, theme.added_wash},
        {" hours before the next shift.", medium, theme.text}};
    draw(board.list, lay_out(clause, board.scale.body_px, page.width(), board.scale.body_leading),
        page.min);
}

}  // namespace

void draw_sample_board(ImDrawList& list, const Area& area, const Theme& theme, const Fonts& fonts)
{
    const TypeScale scale = type_scale(measure(fonts), area.height());
    const Board board{list, theme, fonts, scale, whole(area.height() * 0.04F)};
    list.AddRectFilled(area.min, area.max, theme.page);
    Area page = area;
    const Area strip = cut_bottom(page, scale.body_px * 1.9F);
    page = inset(page, board.margin);
    draw_head(board, page);
    draw_item(board, page, "#1", "Two weekends in a row off in every five", {0});
    draw_item(board, page, "#2", "Four-hour restoration promised to the regulator", {1});
    draw_item(
        board, page, "#3", "Nobody gets hurt on a night job, however short the crew is", {0, 1});
    draw_test(board, page);
    draw_parties(board, page);
    draw_clause(board, page);
    list.AddRectFilled(strip.min, strip.max, theme.strip);
    const std::array badge{Badge{party_shape(0), theme.strip_party(0), "U"}};
    draw_badges(
        list, badge, {strip.min.x + board.margin, strip.centre().y}, fonts.bold, scale.floor_px);
}

}  // namespace jointly
