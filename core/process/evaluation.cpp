#include "core/process/evaluation.h"

#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jointly {

namespace {

// Higher is better. Nobody asks for an unsure one: only rows that are known throughout are compared.
int rank_of(Mark mark)
{
    switch (mark) {
        case Mark::meets: return 2;
        case Mark::partly: return 1;
        case Mark::fails: return 0;
        case Mark::unsure: return 0;
    }
    return 0;
}

// Of every option with every criterion, in their order.
std::vector<Cell> cells_of(const Session& session, const Evaluation& evaluation)
{
    std::map<std::pair<OptionId, CriterionId>, std::size_t> places;
    std::vector<Cell> cells;
    for (const OptionId option : evaluation.options) {
        for (const CriterionId criterion : evaluation.criteria) {
            places[{option, criterion}] = cells.size();
            cells.push_back({option, criterion, std::nullopt, {}});
        }
    }
    for (const OptionMark& mark : session.marks) {
        const auto place = places.find({mark.option, mark.criterion});
        if (place == places.end()) {
            continue;
        }
        Cell& cell = cells[place->second];
        if (mark.party) {
            cell.by_party.push_back(mark);
        } else {
            cell.together = mark.mark;
        }
    }
    return cells;
}

// The agreed marks of an option, criterion by criterion; nothing where one of them is open or unsure.
std::optional<std::vector<Mark>> full_row(const Evaluation& evaluation, std::size_t option)
{
    const std::size_t width = evaluation.criteria.size();
    std::vector<Mark> row;
    for (std::size_t at = 0; at < width; ++at) {
        const auto mark = evaluation.cells[option * width + at].agreed();
        if (!mark || *mark == Mark::unsure) {
            return std::nullopt;
        }
        row.push_back(*mark);
    }
    return row;
}

bool surpasses(const std::vector<Mark>& better, const std::vector<Mark>& other)
{
    bool better_once = false;
    for (std::size_t at = 0; at < better.size(); ++at) {
        if (rank_of(better[at]) < rank_of(other[at])) {
            return false;
        }
        better_once = better_once || rank_of(better[at]) > rank_of(other[at]);
    }
    return better_once;
}

using Rows = std::vector<std::optional<std::vector<Mark>>>;

void find_differences(Evaluation& evaluation)
{
    const std::size_t width = evaluation.criteria.size();
    for (std::size_t at = 0; at < width; ++at) {
        bool differs = false;
        bool all_same = evaluation.options.size() > 1;
        for (std::size_t option = 0; option < evaluation.options.size(); ++option) {
            const Cell& cell = evaluation.cells[option * width + at];
            const auto first = evaluation.cells[at].agreed();
            differs = differs || cell.differs();
            all_same = all_same && first && *first != Mark::unsure && cell.agreed() == first;
        }
        if (differs) {
            evaluation.differing.push_back(evaluation.criteria[at]);
        }
        if (all_same) {
            evaluation.not_separating.push_back(evaluation.criteria[at]);
        }
    }
}

void find_groups(Evaluation& evaluation, const Rows& rows)
{
    std::vector<bool> grouped(rows.size());
    for (std::size_t one = 0; one < rows.size(); ++one) {
        std::vector<OptionId> group;
        for (std::size_t other = one; other < rows.size(); ++other) {
            if (rows[one] && !grouped[other] && rows[other] == rows[one]) {
                grouped[other] = true;
                group.push_back(evaluation.options[other]);
            }
        }
        if (group.size() > 1) {
            evaluation.not_separated.push_back(std::move(group));
        }
    }
}

void find_survivors(Evaluation& evaluation, const Rows& rows)
{
    const std::size_t width = evaluation.criteria.size();
    for (std::size_t one = 0; one < rows.size(); ++one) {
        const OptionId option = evaluation.options[one];
        const auto by = std::find_if(rows.begin(), rows.end(),
            [&](const auto& other) { return rows[one] && other && surpasses(*other, *rows[one]); });
        if (by != rows.end()) {
            evaluation.surpassed.push_back(
                {option, evaluation.options[static_cast<std::size_t>(by - rows.begin())]});
            continue;
        }
        bool meets_all = true;
        bool falls_short = false;
        for (std::size_t at = 0; at < width; ++at) {
            const auto mark = evaluation.cells[one * width + at].agreed();
            meets_all = meets_all && mark == Mark::meets;
            falls_short = falls_short || mark == Mark::fails;
        }
        if (meets_all) {
            evaluation.meeting_all.push_back(option);
        }
        if (!falls_short) {
            evaluation.survivors.push_back(option);
        }
    }
}

}  // namespace

std::optional<Mark> Cell::agreed() const
{
    if (together) {
        return together;
    }
    if (by_party.empty() || differs()) {
        return std::nullopt;
    }
    return by_party.front().mark;
}

bool Cell::differs() const
{
    return std::any_of(by_party.begin(), by_party.end(),
        [&](const OptionMark& mark) { return mark.mark != by_party.front().mark; });
}

Evaluation evaluation_of(const Session& session, IssueId issue)
{
    Evaluation evaluation;
    for (const Option& option : session.options) {
        if (option.issue == issue && stands(option)) {
            evaluation.options.push_back(option.id);
        }
    }
    for (const Criterion& criterion : session.criteria) {
        if (criterion.issue == issue && criterion.agreed && !criterion.withdrawn) {
            evaluation.criteria.push_back(criterion.id);
        }
    }
    if (evaluation.criteria.empty()) {
        return evaluation;
    }
    evaluation.cells = cells_of(session, evaluation);
    Rows rows;
    for (std::size_t option = 0; option < evaluation.options.size(); ++option) {
        rows.push_back(full_row(evaluation, option));
    }
    find_differences(evaluation);
    find_groups(evaluation, rows);
    find_survivors(evaluation, rows);
    return evaluation;
}

bool has_marks(const Evaluation& evaluation)
{
    return std::any_of(evaluation.cells.begin(), evaluation.cells.end(),
        [](const Cell& cell) { return cell.together || !cell.by_party.empty(); });
}

std::vector<std::string> evaluation_notes(const Session& session, IssueId issue)
{
    const Evaluation evaluation = evaluation_of(session, issue);
    std::vector<std::string> notes;
    if (!has_marks(evaluation)) {
        return notes;
    }
    for (const CriterionId id : evaluation.differing) {
        notes.push_back(say("The parties mark criterion #{number} differently. Talk it through.",
            {{"number", find(session, id)->number}}));
    }
    for (const CriterionId id : evaluation.not_separating) {
        notes.push_back(say("Criterion #{number} tells no options apart.",
            {{"number", find(session, id)->number}}));
    }
    for (const auto& group : evaluation.not_separated) {
        notes.push_back(say("No criterion tells options {numbers} apart.",
            {{"numbers", numbers_of(session, group)}}));
    }
    for (const auto& [option, by] : evaluation.surpassed) {
        notes.push_back(say("Option #{by} does at least as well as #{option} on every criterion.",
            {{"by", find(session, by)->number}, {"option", find(session, option)->number}}));
    }
    if (!evaluation.survivors.empty()) {
        notes.push_back(say("Still in: options {numbers}.",
            {{"numbers", numbers_of(session, evaluation.survivors)}}));
    }
    return notes;
}

}  // namespace jointly
