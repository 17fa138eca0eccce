// What is left of the options: those that fail no agreed criterion and that no other does better than.
#include "core/base/say.h"
#include "core/process/evaluation.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

// Each is compared with each: what is beyond these has to be narrowed first.
constexpr std::size_t most_options = 300;

template <class Ids, class IdT>
bool holds(const Ids& ids, IdT id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

std::vector<CriterionId> failed_by(const Evaluation& evaluation, OptionId option)
{
    std::vector<CriterionId> failed;
    for (const Cell& cell : evaluation.cells) {
        if (cell.option == option && cell.agreed() == Mark::fails) {
            failed.push_back(cell.criterion);
        }
    }
    return failed;
}

bool is_known_throughout(const Evaluation& evaluation, OptionId option)
{
    return std::all_of(evaluation.cells.begin(), evaluation.cells.end(), [&](const Cell& cell) {
        const auto mark = cell.agreed();
        return cell.option != option || (mark && *mark != Mark::unsure);
    });
}

Card card_of(const Session& session, OptionId id)
{
    const Option& option = *find(session, id);
    Card card;
    card.number = option.number;
    card.text = unchanged(option.text);
    return card;
}

void add_survivors(WallModel& model, const Session& session, const Evaluation& evaluation)
{
    Group group(model, say("Still in"));
    for (const OptionId id : evaluation.survivors) {
        Card card = card_of(session, id);
        card.strong = holds(evaluation.meeting_all, id);
        if (card.strong) {
            card.notes.push_back(say("Meets every criterion"));
        } else if (!is_known_throughout(evaluation, id)) {
            card.notes.push_back(say("Not marked by all on every criterion yet"));
        }
        group.add(std::move(card));
    }
}

void add_failing(WallModel& model, const Session& session, const Evaluation& evaluation)
{
    Group group(model, say("Does not meet a criterion"));
    for (const OptionId id : evaluation.options) {
        if (const auto failed = failed_by(evaluation, id); !failed.empty()) {
            Card card = card_of(session, id);
            card.quiet = true;
            card.notes.push_back(
                say("Does not meet {criteria}", {{"criteria", numbers_of(session, failed)}}));
            group.add(std::move(card));
        }
    }
}

void add_surpassed(WallModel& model, const Session& session, const Evaluation& evaluation)
{
    Group group(model, say("Another does at least as well"));
    for (const auto& [id, by] : evaluation.surpassed) {
        if (failed_by(evaluation, id).empty()) {
            Card card = card_of(session, id);
            card.quiet = true;
            card.notes.push_back(say("#{number} does at least as well on every criterion",
                {{"number", find(session, by)->number}}));
            group.add(std::move(card));
        }
    }
}

}  // namespace

void show_surviving(WallModel& model, const Session& session, const Issue& issue)
{
    const auto standing = std::count_if(session.options.begin(), session.options.end(),
        [&](const Option& option) { return option.issue == issue.id && stands(option); });
    if (static_cast<std::size_t>(standing) > most_options) {
        model.empty = say("There are {count} options. Combine them or set some aside until there "
                          "are at most {most}; this page then shows which are still in.",
            {{"count", standing}, {"most", most_options}});
        return;
    }
    const Evaluation evaluation = evaluation_of(session, issue.id);
    if (!has_marks(evaluation)) {
        model.empty = say("Agree on criteria and mark the options on them; this page then shows "
                          "which are still in.");
        return;
    }
    add_fact(model, say("What is left"),
        say("{left} of {all} options",
            {{"left", evaluation.survivors.size()}, {"all", evaluation.options.size()}}));
    add_survivors(model, session, evaluation);
    add_surpassed(model, session, evaluation);
    add_failing(model, session, evaluation);
}

}  // namespace jointly
