// Facts and places for initials.
#include "app/pages/blocks.h"
#include "core/base/say.h"

#include <algorithm>

namespace jointly {

Stack stack_of(const Fact& fact, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    const float size = metrics.floor();
    const float value_left = metrics.names + metrics.pad_x;
    Stack stack;
    stack.above = metrics.near_gap;
    const StyledRun name{fact.name, metrics.fonts().semibold, theme.muted, false, false, 0};
    const StyledRun value{fact.value, metrics.fonts().medium, theme.text, false, false, 0};
    add_text(stack.rows, lay_out(name, size, metrics.names, 1.1F), 0.0F);
    set_beside(stack.rows, 0,
        lay_out(
            value, size, std::min(metrics.width() - value_left, metrics.floor_line), 1.1F, true),
        value_left);
    return stack;
}

Stack stack_of(const SignatureLine& line, const Metrics& metrics)
{
    const Theme& theme = metrics.theme();
    const float size = metrics.floor();
    const float radius = badge_radius(size);
    const float party_left = metrics.card_left() + 2 * radius + size * 0.5F;
    const float name_left = whole(metrics.width() * 0.47F);
    const float name_width = metrics.width() - name_left - metrics.pad_x;
    Stack stack = framed(metrics, frame_of(metrics, false, {line.sign}));

    const StyledRun party{line.party, metrics.fonts().semibold, theme.text, false, false, 0};
    const Laid party_text =
        lay_out(party, size, name_left - party_left - metrics.pad_x, 1.1F, true);
    const bool given = !line.name.empty();
    const StyledRun name{line.name, metrics.fonts().semibold, theme.text, false, false, 0};
    const StyledRun when{given ? line.when : say("Not initialled yet"), metrics.fonts().medium,
        theme.muted, false, false, 0};
    add_text(stack.rows, lay_out(name, metrics.body(), name_width, metrics.paper.type.body_leading),
        name_left);
    if (!given) {
        // A line to write on, as on paper.
        Row& row = stack.rows.back();
        const float y = row.height - std::max(3.0F, metrics.border);
        row.figures.emplace_back(
            BandFigure{{{name_left, y}, {name_left + name_width, row.height}}, theme.muted, 0.0F});
    }
    add_text(stack.rows, lay_out(when, size, name_width, 1.25F), name_left);
    set_beside(stack.rows, 0, party_text, party_left);
    Row& first = stack.rows.front();
    first.figures.emplace_back(
        badge_of(metrics, line.sign, {metrics.card_left() + radius, first.height / 2}));
    return stack;
}

}  // namespace jointly
