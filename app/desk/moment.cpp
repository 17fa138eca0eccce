#include "app/desk/moment.h"

#include "core/process/agreement_state.h"
#include "core/session/find.h"

#include <algorithm>
#include <optional>

namespace jointly {

const Language* language_in_work(const Session& session, ProvisionId provision)
{
    if (provision) {
        return language_now(session, session.turned_to, provision);
    }
    const auto current = current_languages(session, session.turned_to);
    return current.empty() ? nullptr : find(session, current.back());
}

namespace {

Moment language_moment(const Session& session, const UiState& ui)
{
    const Language* const language = language_in_work(session, ui.provision);
    if (language == nullptr) {
        return find(session, ui.provision) != nullptr ? Moment::language : Moment::provision;
    }
    if (language->effective.basis == EffectiveBasis::not_stated) {
        return Moment::effective;
    }
    return language->payer.empty() ? Moment::payer : Moment::rewording;
}

}  // namespace

namespace {

// Whoever looks at a sheet that waits for initials and types a name must not write new language with it.
bool takes_initials(const Session& session)
{
    const Ta* const ta = standing_ta(session, session.turned_to);
    return ta != nullptr && may_be_initialled(session, *ta).ok()
        && !initials_missing(session, *ta).empty();
}

// Who, how the record is kept, how the room decides; then the first issue. A room that has opened its
// meeting is past these questions, and answers them when it wants to.
Moment moment_of_start(const Session& session)
{
    const std::size_t joined = deciding_parties(session);
    if (joined < 2) {
        return joined == 0 ? Moment::first_party : Moment::second_party;
    }
    if (session.meetings.empty() && !session.settings.record_rule) {
        return Moment::record_rule;
    }
    return session.meetings.empty() && !session.rule.adopted ? Moment::decision_rule
                                                             : Moment::first_issue;
}

// On pages of the round the line is for what they hold.
std::optional<Moment> moment_of_page(Page page)
{
    switch (page) {
        case Page::agenda: return Moment::next_issue;
        case Page::parking: return Moment::parked_item;
        case Page::actions: return Moment::action;
        case Page::requests: return Moment::request;
        case Page::rules: return Moment::ground_rule;
        case Page::caucus: return Moment::caucus_to_call;
        default: return std::nullopt;
    }
}

}  // namespace

Moment moment_of(const Session& session, const UiState& ui)
{
    if (open_caucus(session) != nullptr) {
        return Moment::caucus;
    }
    if (const auto of_page = moment_of_page(ui.view.page);
        of_page && deciding_parties(session) > 1) {
        return *of_page;
    }
    if (session.issues.empty()) {
        return moment_of_start(session);
    }
    const Issue* const issue = find(session, session.turned_to);
    switch (issue->step) {
        case Step::framing: return Moment::framing;
        case Step::story: return Moment::story;
        case Step::interests: return Moment::interests;
        case Step::options: return Moment::options;
        case Step::criteria: return Moment::criteria;
        case Step::evaluation: return Moment::evaluation;
        case Step::straw: return Moment::straw;
        case Step::consensus: return Moment::consensus;
        case Step::language:
            return ui.view.page == Page::ta && takes_initials(session)
                     ? Moment::initials
                     : language_moment(session, ui);
        case Step::agreed: break;
    }
    const Ta* const ta = standing_ta(session, session.turned_to);
    return ta != nullptr && !initials_missing(session, *ta).empty() ? Moment::initials
                                                                    : Moment::nothing_left;
}

const Ta* standing_ta(const Session& session, IssueId issue)
{
    const Ta* const ta = latest_ta(session, issue);
    return ta != nullptr && is_on_the_table(*ta) ? ta : nullptr;
}

PartyId party_to_initial(const Session& session, const UiState& ui, const Ta& ta)
{
    const auto missing = initials_missing(session, ta);
    const bool chosen = std::find(missing.begin(), missing.end(), ui.holder.party) != missing.end();
    return chosen ? ui.holder.party : missing.empty() ? PartyId{} : missing.front();
}

std::size_t deciding_parties(const Session& session)
{
    return static_cast<std::size_t>(std::count_if(session.parties.begin(), session.parties.end(),
        [](const Party& party) { return party.deciding; }));
}

}  // namespace jointly
