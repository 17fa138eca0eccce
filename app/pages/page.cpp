#include "app/pages/page.h"

#include "app/pages/blocks.h"
#include "app/pages/cut.h"
#include "app/pages/head.h"
#include "app/pages/metrics.h"

#include <algorithm>
#include <iterator>

namespace jointly {

namespace {

// The room compares them, so it should see them at once.
bool belong_together(const Block& upper, const Block& lower)
{
    return upper.index() == lower.index()
        && (std::holds_alternative<Seat>(upper) || std::holds_alternative<SignatureLine>(upper));
}

struct Maker {
    const Metrics& metrics;
    std::vector<Stack>& stacks;

    void operator()(const auto& block) const
    {
        if constexpr (requires { stacks_of(block, metrics); }) {
            auto parts = stacks_of(block, metrics);
            std::move(parts.begin(), parts.end(), std::back_inserter(stacks));
        } else {
            stacks.push_back(stack_of(block, metrics));
        }
    }
};

void make_stacks(Sheets& sheets, const WallModel& model, const Metrics& metrics, const Title& title)
{
    std::vector<Stack>& stacks = sheets.stacks;
    if (!title.rest.lines.empty()) {
        add_text(stacks.emplace_back().rows, title.rest, 0.0F);
    }
    for (std::size_t at = 0; at < model.blocks.size(); ++at) {
        sheets.first_stack.push_back(stacks.size());
        std::visit(Maker{metrics, stacks}, model.blocks[at]);
        if (at + 1 < model.blocks.size()
            && belong_together(model.blocks[at], model.blocks[at + 1])) {
            stacks.back().clings = true;
        }
    }
    if (model.blocks.empty() && !model.empty.empty()) {
        stacks.push_back(stack_of_empty(model.empty, metrics));
    }
}

}  // namespace

Sheets cut(const WallModel& model, const Paper& paper)
{
    Metrics metrics = metrics_of(model, paper);
    const Title title = title_of(model, metrics);
    // As if there were a foot: how many sheets there are, which it would say, is not known yet.
    const float first_height = surround_of(model, metrics, title, true, true).column.height();
    const float height = surround_of(model, metrics, title, false, true).column.height();
    const bool begins_alone =
        !model.blocks.empty() && std::holds_alternative<AttachmentSheet>(model.blocks.front());
    metrics.sheet_height = begins_alone ? std::min(first_height, height) : height;
    Sheets sheets;
    sheets.paper = paper;
    make_stacks(sheets, model, metrics, title);
    sheets.title_goes_on = !title.rest.lines.empty();
    for (const StepMark& step : model.steps) {
        if (step.current) {
            sheets.current_step = sheets.steps.size();
        }
        sheets.steps.push_back(step.name);
    }
    sheets.sheets = cut_into_sheets(sheets.stacks, first_height, height);
    const bool with_foot = sheets.sheets.size() > 1 || !model.foot.empty();
    sheets.first = surround_of(model, metrics, title, true, with_foot);
    sheets.others = surround_of(model, metrics, title, false, with_foot);
    sheets.foot = foot_of(model, metrics);
    return sheets;
}

const Surround& surround_on(const Sheets& sheets, std::size_t sheet)
{
    return sheet == 0 ? sheets.first : sheets.others;
}

int sheet_of(const Sheets& sheets, std::size_t block)
{
    if (block >= sheets.first_stack.size()) {
        return 0;
    }
    const std::size_t stack = sheets.first_stack[block];
    for (std::size_t sheet = 0; sheet < sheets.sheets.size(); ++sheet) {
        for (const Placed& part : sheets.sheets[sheet]) {
            if (part.stack == stack) {
                return static_cast<int>(sheet);
            }
        }
    }
    return 0;
}

void draw_sheet(ImDrawList& list, const Sheets& sheets, int sheet)
{
    const Paper& paper = sheets.paper;
    const auto last = static_cast<int>(sheets.sheets.size()) - 1;
    const auto place = static_cast<std::size_t>(std::clamp(sheet, 0, last));
    const Surround& surround = surround_on(sheets, place);
    list.AddRectFilled(paper.area.min, paper.area.max, paper.theme->page);
    for (const Figure& figure : surround.figures) {
        draw_figure(list, figure, {0.0F, 0.0F});
    }
    if (surround.foot) {
        for (const Figure& figure : figures_of_foot(sheets, *surround.foot, place)) {
            draw_figure(list, figure, {0.0F, 0.0F});
        }
    }
    if (!sheets.steps.empty()) {
        draw_steps(list, surround.steps, sheets.steps, sheets.current_step, *paper.theme,
            paper.fonts->semibold, paper.type.floor_px);
    }
    const Area& column = surround.column;
    for (const Placed& part : sheets.sheets[place]) {
        draw_part(list, sheets.stacks[part.stack], part.begin, part.end,
            {column.min.x, column.min.y + part.y}, column.width());
    }
}

Drawn draw_page(ImDrawList& list, const WallModel& model, int sheet, const Paper& paper)
{
    const Sheets sheets = cut(model, paper);
    draw_sheet(list, sheets, sheet);
    return {static_cast<int>(sheets.sheets.size())};
}

int sheet_count(const WallModel& model, const Paper& paper)
{
    return static_cast<int>(cut(model, paper).sheets.size());
}

}  // namespace jointly
