#include "core/base/say.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

Card card_of(const Criterion& criterion)
{
    Card card;
    card.number = criterion.number;
    card.text = unchanged(criterion.text);
    card.quiet = criterion.withdrawn;
    card.struck = criterion.withdrawn;
    if (!criterion.earlier_texts.empty() && !criterion.withdrawn) {
        card.notes.push_back(
            say("Earlier wording: {text}", {{"text", criterion.earlier_texts.back()}}));
    }
    return card;
}

void add_group(WallModel& model, const Session& session, IssueId issue, std::string heading,
    const auto& belongs)
{
    bool first = true;
    for (const Criterion& criterion : session.criteria) {
        if (criterion.issue != issue || !belongs(criterion)) {
            continue;
        }
        if (std::exchange(first, false)) {
            model.blocks.emplace_back(Heading{heading, {}});
        }
        model.blocks.emplace_back(card_of(criterion));
    }
}

}  // namespace

void show_criteria(WallModel& model, const Session& session, const Issue& issue)
{
    add_group(model, session, issue.id, say("Agreed criteria"),
        [](const Criterion& one) { return one.agreed && !one.withdrawn; });
    add_group(model, session, issue.id, say("Proposed, not agreed yet"),
        [](const Criterion& one) { return !one.agreed && !one.withdrawn; });
    add_group(model, session, issue.id, say("Withdrawn"),
        [](const Criterion& one) { return one.withdrawn; });
    if (model.blocks.empty()) {
        model.empty = say("By what will we know a good option? Propose criteria that both parties "
                          "can use, and agree on them before any option is marked.");
    }
}

}  // namespace jointly
