#include "app/pages/head.h"

#include "app/pages/blocks.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr float leading = 1.1F;
constexpr float title_share = 0.4F;  // of the height; the blocks need the rest

void add_line(std::vector<Figure>& figures, Laid line, float x, float y)
{
    figures.emplace_back(TextFigure{std::move(line), {x, y}});
}

Laid one_line(const Paper& paper, ImFont* font, ImU32 colour, const std::string& text, float width)
{
    const float size = paper.type.floor_px;
    const std::string fitting = shortened(font, size, width, text);
    return lay_out(StyledRun{fitting, font, colour, false, false, 0}, size, width + 2.0F, leading);
}

bool shows_changes(const WallModel& model)
{
    return std::any_of(model.blocks.begin(), model.blocks.end(), [](const Block& block) {
        const Card* const card = std::get_if<Card>(&block);
        const Prose* const prose = std::get_if<Prose>(&block);
        return (card != nullptr && has_changes(card->text))
            || (prose != nullptr && has_changes(prose->text));
    });
}

// How struck and added words look, in their own look.
std::vector<StyledRun> marks_legend(const Metrics& metrics)
{
    std::vector<StyledRun> runs =
        runs_of({{Change::struck, say("taken out")}, {Change::added, say("put in")}}, metrics);
    const StyledRun space{"   ", metrics.fonts().medium, metrics.theme().text, false, false, 0};
    runs.insert(runs.begin() + 1, space);
    return runs;
}

// Of an earlier moment, over the whole width: which one in full, and what was done then as far as a line goes.
void add_banner(Surround& surround, const Banner& banner, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    Area& column = surround.column;
    const float inner = metrics.width() - 2 * metrics.pad_x;
    const float pad = whole(metrics.floor() * 0.3F);
    const StyledRun run{banner.moment, metrics.fonts().semibold, theme.on_focus, false, false, 0};
    const Laid moment = lay_out(run, metrics.floor(), inner, leading);
    const Laid act =
        one_line(metrics.paper, metrics.fonts().medium, theme.on_focus, banner.act, inner);
    const float height = whole(moment.height + (banner.act.empty() ? 0.0F : act.height) + 2 * pad);
    const Area band{column.min, {column.min.x + metrics.width(), column.min.y + height}};
    surround.figures.emplace_back(BandFigure{band, theme.focus, metrics.rounding});
    add_line(surround.figures, moment, band.min.x + metrics.pad_x, band.min.y + pad);
    if (!banner.act.empty()) {
        add_line(
            surround.figures, act, band.min.x + metrics.pad_x, band.min.y + pad + moment.height);
    }
    column.min.y = band.max.y + metrics.gap;
}

// In a practice copy, before all else on every sheet. Returns its width.
float add_practice(Surround& surround, const Metrics& metrics, const Area& line)
{
    const Theme& theme = metrics.theme();
    const float size = metrics.floor();
    const StyledRun run{say("PRACTICE"), metrics.fonts().bold, theme.on_focus, false, false, 0};
    const Laid words = lay_out(run, size, metrics.width(), 1.0F);
    const float pad = whole(size * 0.55F);
    const float width = words.width + 2 * pad;
    surround.figures.emplace_back(
        BandFigure{{line.min, {line.min.x + width, line.max.y}}, theme.focus, line.height() / 2});
    add_line(surround.figures, words, line.min.x + pad, line.centre().y - words.height / 2);
    return width;
}

void add_kicker(Surround& surround, const WallModel& model, const Metrics& metrics)
{
    float width = metrics.width() * (model.steps.empty() ? 1.0F : 0.5F);
    Area rest = surround.column;
    const Area line = cut_top(rest, whole(metrics.floor() * 1.32F));
    surround.steps = {{line.min.x + width + metrics.pad_x, line.min.y}, line.max};
    surround.column = rest;
    float left = line.min.x;
    if (model.practice) {
        const float taken = add_practice(surround, metrics, line) + metrics.pad_x * 0.75F;
        left += taken;
        width -= taken;
    }
    if (!model.kicker.empty()) {
        const Laid kicker = one_line(metrics.paper, metrics.fonts().semibold, metrics.theme().muted,
            model.kicker, std::max(0.0F, width));
        add_line(surround.figures, kicker, left, line.centre().y - kicker.height / 2);
    }
}

void add_title(Surround& surround, const WallModel& model, const Metrics& metrics,
    const Title& title, bool first)
{
    Area& column = surround.column;
    column.min.y += whole(metrics.gap * 0.6F);
    if (first) {
        add_line(surround.figures, title.head, column.min.x, column.min.y);
        column.min.y += title.head.height;
    } else {
        ImFont* const font = metrics.fonts().display;
        const std::string fitting = shortened(font, metrics.body(), metrics.width(), model.title);
        const StyledRun run{fitting, font, metrics.theme().text, false, false, 0};
        const Laid line = lay_out(run, metrics.body(), metrics.width() + 2.0F, leading);
        add_line(surround.figures, line, column.min.x, column.min.y);
        column.min.y += line.height;
    }
    column.min.y += whole(metrics.far_gap * 0.8F);
}

void take_foot(Surround& surround, const Metrics& metrics)
{
    surround.foot = cut_bottom(surround.column, whole(metrics.floor() * leading));
    surround.column.max.y -= metrics.gap;
}

}  // namespace

Title title_of(const WallModel& model, const Metrics& metrics)
{
    const TypeScale& type = metrics.paper.type;
    const StyledRun run{
        model.title, metrics.fonts().display, metrics.theme().text, false, false, 0};
    Title title;
    title.head = lay_out(run, type.title_px, metrics.width(), type.title_leading, true);
    const float room = metrics.column.height() * title_share;
    const auto most = std::max<std::size_t>(
        2, static_cast<std::size_t>(std::max(0.0F, room / title.head.pitch_px)));
    if (title.head.lines.size() > most) {
        title.rest = title.head;
        const auto cut = static_cast<std::ptrdiff_t>(most);
        title.rest.lines.erase(title.rest.lines.begin(), title.rest.lines.begin() + cut);
        title.head.lines.resize(most);
        title.head.height = title.head.pitch_px * static_cast<float>(most);
    }
    return title;
}

Surround surround_of(
    const WallModel& model, const Metrics& metrics, const Title& title, bool first, bool with_foot)
{
    Surround surround;
    surround.column = metrics.column;
    if (model.banner) {
        add_banner(surround, *model.banner, metrics);
    }
    const float top = surround.column.min.y;
    if (model.practice || !model.kicker.empty() || !model.steps.empty()) {
        add_kicker(surround, model, metrics);
    }
    if (!model.title.empty()) {
        add_title(surround, model, metrics, title, first);
    } else if (surround.column.min.y > top) {
        surround.column.min.y += metrics.gap;
    }
    if (with_foot) {
        take_foot(surround, metrics);
    }
    return surround;
}

Foot foot_of(const WallModel& model, const Metrics& metrics)
{
    Foot foot;
    foot.words = model.foot;
    foot.apart = metrics.pad_x * 1.5F;
    if (shows_changes(model)) {
        foot.legend = lay_out(marks_legend(metrics), metrics.floor(), metrics.width(), leading);
    }
    return foot;
}

std::vector<Figure> figures_of_foot(const Sheets& sheets, const Area& line, std::size_t sheet)
{
    const Paper& paper = sheets.paper;
    const Fonts& fonts = *paper.fonts;
    const Theme& theme = *paper.theme;
    const std::size_t count = sheets.sheets.size();
    std::vector<Figure> figures;
    float right = line.max.x;
    if (count > 1) {
        const std::string mark = say("{sheet}/{count}", {{"sheet", sheet + 1}, {"count", count}});
        const Laid laid = one_line(paper, fonts.semibold, theme.text, mark, line.width());
        add_line(figures, laid, right - laid.width, line.min.y);
        right -= laid.width + sheets.foot.apart;
    }
    if (const Laid& legend = sheets.foot.legend; !legend.lines.empty()) {
        add_line(figures, legend, right - legend.width, line.min.y);
        right -= legend.width + sheets.foot.apart;
    }
    add_line(figures,
        one_line(paper, fonts.medium, theme.muted, sheets.foot.words,
            std::max(0.0F, right - line.min.x)),
        line.min.x, line.min.y);
    return figures;
}

}  // namespace jointly
