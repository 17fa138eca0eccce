// How the options do on the criteria, as a heat map: no sums, and no order but that of the numbers.
#include "core/base/say.h"
#include "core/process/evaluation.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jointly {

namespace {

// What is beyond these is on paper: a room cannot look at it.
constexpr std::size_t most_options = 300;
constexpr std::size_t most_criteria = 60;

using Cells = std::map<std::pair<OptionId, CriterionId>, Cell>;

Cells cells_of(const Session& session)
{
    Cells cells;
    for (const OptionMark& mark : session.marks) {
        Cell& cell = cells[{mark.option, mark.criterion}];
        if (mark.party) {
            cell.by_party.push_back(mark);
        } else {
            cell.together = mark.mark;
        }
    }
    return cells;
}

GridCell shown(const std::vector<const Party*>& parties, const Cell& cell)
{
    GridCell shown;
    if (cell.together) {
        shown.marks.push_back({std::nullopt, *cell.together});
    }
    for (const Party* party : parties) {
        for (const OptionMark& mark : cell.by_party) {
            if (mark.party == party->id) {
                shown.marks.push_back({sign_of(*party), mark.mark});
            }
        }
    }
    shown.differ = cell.differs();
    return shown;
}

template <class Items>
auto standing(const Items& items, IssueId issue, const auto& stands)
{
    std::vector<const typename Items::value_type*> found;
    for (const auto& item : items) {
        if (item.issue == issue && stands(item)) {
            found.push_back(&item);
        }
    }
    return found;
}

GridKey key_of(bool any_differs)
{
    GridKey key;
    for (std::size_t place = 0; place < words_for<Mark>.size(); ++place) {
        const Mark mark = static_cast<Mark>(place);
        GridCell cell;
        cell.marks.push_back({std::nullopt, mark});
        key.lines.push_back({std::move(cell), std::string(name_of(mark))});
    }
    if (any_differs) {
        GridCell cell;
        cell.differ = true;
        key.lines.push_back({std::move(cell), say("the parties see it differently")});
    }
    return key;
}

std::string what_is_missing(bool has_options, bool has_criteria)
{
    if (!has_options) {
        return say("Offer options first; then mark each of them on each criterion.");
    }
    return has_criteria
             ? say("Mark each option on each criterion: meets, partly, does not meet, or not sure "
                   "yet. Where the parties differ, each marks for itself.")
             : say("Agree on criteria first; then mark each option on each of them.");
}

}  // namespace

void show_matrix(WallModel& model, const Session& session, const Issue& issue)
{
    auto options =
        standing(session.options, issue.id, [](const Option& one) { return stands(one); });
    auto criteria =
        standing(session.criteria, issue.id, [](const Criterion& one) { return !one.withdrawn; });
    if (options.empty() || criteria.empty()) {
        model.empty = what_is_missing(!options.empty(), !criteria.empty());
        return;
    }
    const bool too_many = options.size() > most_options || criteria.size() > most_criteria;
    options.resize(std::min(options.size(), most_options));
    criteria.resize(std::min(criteria.size(), most_criteria));

    auto parties = deciding_parties(session, issue.id);
    for (const Party& party : session.parties) {
        if (!party.deciding) {
            parties.push_back(&party);
        }
    }
    Grid grid;
    grid.corner = say("Options");
    std::vector<std::string> proposed;
    for (const Criterion* criterion : criteria) {
        grid.columns.push_back({criterion->number, {}, criterion->text, {}, false});
        if (!criterion->agreed) {
            proposed.push_back(say("#{number}", {{"number", criterion->number}}));
        }
    }
    const Cells cells = cells_of(session);
    bool any_marks = false;
    bool any_differs = false;
    for (const Option* option : options) {
        GridRow row{option->number, {}, option->text, {}, {}, {}, false};
        for (const Criterion* criterion : criteria) {
            const auto found = cells.find({option->id, criterion->id});
            row.cells.push_back(found == cells.end() ? GridCell{} : shown(parties, found->second));
            any_marks = any_marks || !row.cells.back().marks.empty();
            any_differs = any_differs || row.cells.back().differ;
        }
        grid.rows.push_back(std::move(row));
    }
    if (any_marks) {
        model.blocks.emplace_back(key_of(any_differs));
    } else {
        add_fact(model, say("Next"), what_is_missing(true, true));
    }
    add_fact(model, say("Not agreed yet"), list_of(proposed));
    model.blocks.emplace_back(std::move(grid));
    if (too_many) {
        add_fact(model, say("More"),
            say("The first {options} options and {criteria} criteria are shown; the rest is on "
                "paper.",
                {{"options", most_options}, {"criteria", most_criteria}}));
    }
}

}  // namespace jointly
