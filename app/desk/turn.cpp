#include "app/desk/turn.h"

#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

std::optional<FormKind> form_of_page(const Session& session, Page page)
{
    switch (page) {
        case Page::start:
            if (session.parties.empty()) {
                return FormKind::party;
            }
            return session.settings.record_rule ? FormKind::decision_rule : FormKind::record_rule;
        case Page::agenda:
        case Page::record: return FormKind::next_meeting;
        case Page::packages:
            return session.packages.empty() ? FormKind::package : FormKind::package_item;
        case Page::ledger: return FormKind::money;
        case Page::ta: return FormKind::initials;
        case Page::requests: return FormKind::request;
        case Page::parking:
        case Page::actions: return FormKind::action;
        case Page::rules: return FormKind::decision_rule;
        default: return std::nullopt;
    }
}

FormKind form_of_step(const Session& session, const UiState& ui, Step step)
{
    switch (step) {
        case Step::language:
            return session.provisions.empty() && !ui.provision ? FormKind::provision
                                                               : FormKind::language;
        case Step::agreed: return FormKind::outcome;
        case Step::consensus: return FormKind::money;
        default: return FormKind::action;
    }
}

}  // namespace

Page turned_page(std::span<const Page> pages, Page page, int direction)
{
    const auto at = std::find(pages.begin(), pages.end(), page);
    if (at == pages.end()) {
        return direction > 0 ? pages.front() : pages.back();
    }
    const auto count = static_cast<std::ptrdiff_t>(pages.size());
    return pages[static_cast<std::size_t>((at - pages.begin() + direction + count) % count)];
}

Intents turn_issue(const Session& session, const UiState& ui, int direction)
{
    const auto& order = session.issue_order;
    const auto at =
        std::find(order.begin(), order.end(), ui.view.issue ? ui.view.issue : session.turned_to);
    if (at == order.end()) {
        return {Tell{say("Raise an issue first, as an open question.")}};
    }
    const auto to = at - order.begin() + direction;
    if (to < 0 || to >= static_cast<std::ptrdiff_t>(order.size())) {
        return {Tell{
            say("There is no issue beyond this one. Raise the next with ;t and its question.")}};
    }
    return {DoAct{Act{Command{TurnTo{order[static_cast<std::size_t>(to)]}}}}};
}

Intents take_step(const Session& session, int number)
{
    const Step step = static_cast<Step>(number - 1);
    const Issue* const issue = find(session, session.turned_to);
    if (issue == nullptr) {
        return {Tell{say("Raise an issue first, as an open question.")}};
    }
    // Where the step is taken, the page follows it; where it is refused, the page stays.
    return issue->step == step ? Intents{ShowPage{page_of(step)}}
                               : Intents{DoAct{Act{Command{TakeStep{session.turned_to, step}}}}};
}

FormKind fitting_form(const Session& session, const UiState& ui)
{
    if (open_test(session) != nullptr) {
        return FormKind::concern;
    }
    if (const auto of_page = form_of_page(session, ui.view.page)) {
        return *of_page;
    }
    const Issue* const issue = find(session, session.turned_to);
    return issue == nullptr ? FormKind::people : form_of_step(session, ui, issue->step);
}

}  // namespace jointly
