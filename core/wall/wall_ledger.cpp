// What was agreed, in every form that an agreement may take, and what still has none.
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

Card card_of(const Session& session, const Ta& ta)
{
    const Issue& issue = *find(session, ta.issue);
    Card card = labelled(label_of(ta.id), short_name(issue));
    std::vector<std::string> labels;
    for (const LanguageId id : ta.languages) {
        labels.push_back(heading_of(session, *find(session, find(session, id)->provision)));
    }
    add_note(card, list_of(labels));
    add_note(card, ta.aside_reason);
    card.state = name_of(state_of(session, ta));
    card.quiet = !is_on_the_table(ta);
    card.struck = !is_on_the_table(ta);
    return card;
}

std::string term_of(const LetterTerms& terms)
{
    const std::string until =
        terms.last ? say("until {date}", {{"date", long_date(terms.last)}}) : terms.until;
    return terms.start
             ? say("from {start} {until}", {{"start", long_date(terms.start)}, {"until", until}})
             : until;
}

Card card_of(const Session& session, const Letter& letter)
{
    Card card = labelled(label_of(letter.id), letter.terms.title);
    add_note(card, issue_note(session, letter.issue));
    add_note(card, term_of(letter.terms));
    card.state = letter.withdrawn ? say("Withdrawn") : std::string();
    card.quiet = letter.withdrawn;
    card.struck = letter.withdrawn;
    return card;
}

std::string owners_of(const Session& session, const Commitment& commitment)
{
    std::vector<std::string> owners;
    for (const PartyVoice& owner : commitment.owners) {
        owners.push_back(say("{name} ({party})",
            {{"name", owner.name}, {"party", find(session, owner.party)->letter}}));
    }
    return list_of(owners);
}

void add_follow_up(Card& card, const Session& session, OutcomeId outcome)
{
    for (const Commitment& commitment : session.commitments) {
        if (commitment.outcome == outcome) {
            const std::string owners = owners_of(session, commitment);
            add_note(card, commitment.due ? say("{text}: {owners}, by {date}",
                               {{"text", commitment.text}, {"owners", owners},
                                   {"date", long_date(commitment.due)}})
                                          : say("{text}: {owners}",
                                              {{"text", commitment.text}, {"owners", owners}}));
        }
    }
    for (const Measure& measure : session.measures) {
        if (measure.outcome == outcome) {
            add_note(card, say("{text}: from {baseline} to {target} {unit}",
                               {{"text", measure.text}, {"baseline", grouped(measure.baseline)},
                                   {"target", grouped(measure.target)}, {"unit", measure.unit}}));
        }
        if (measure.outcome == outcome && !measure.readings.empty()) {
            const Reading& last = measure.readings.back();
            add_note(card, say("Last read on {date}: {value} {unit}",
                               {{"date", long_date(last.on)}, {"value", grouped(last.value)},
                                   {"unit", measure.unit}}));
        }
    }
}

Card card_of(const Session& session, const Outcome& outcome)
{
    const std::string kind(name_of(outcome.kind));
    Card card = labelled(label_of(outcome.id),
        outcome.text.empty() ? kind
                             : say("{text}: {kind}", {{"text", outcome.text}, {"kind", kind}}));
    add_note(card, issue_note(session, outcome.issue));
    add_follow_up(card, session, outcome.id);
    card.state = outcome.withdrawn ? say("Withdrawn") : std::string();
    card.quiet = outcome.withdrawn;
    card.struck = outcome.withdrawn;
    return card;
}

Card card_of(const Session& session, const Approval& approval)
{
    Card card = labelled(label_of(approval.id),
        say("{kind} by {body}", {{"kind", name_of(approval.kind)}, {"body", approval.body}}));
    const Party* const party = find(session, approval.party);
    add_note(card, party == nullptr ? std::string() : party->name);
    add_note(card, issue_note(session, approval.issue));
    if (approval.words.empty()) {
        card.state = approval.due ? say("awaited by {date}", {{"date", long_date(approval.due)}})
                                  : say("awaited");
        return card;
    }
    const ApprovalWord& last = approval.words.back();
    card.state = last.yes ? say("yes, {date}", {{"date", long_date(last.on)}})
                          : say("no, {date}", {{"date", long_date(last.on)}});
    add_note(card, last.text);
    for (const TaId ta : last.reopens) {
        add_note(card, say("Takes up again {ta}", {{"ta", label_of(ta)}}));
    }
    return card;
}

template <class Items>
void add_group(WallModel& model, const Session& session, std::string heading, const Items& items,
    const auto& is_aside)
{
    Group group(model, std::move(heading));
    for (const bool aside : {false, true}) {
        for (const auto& item : items) {
            if (is_aside(item) == aside) {
                group.add(card_of(session, item));
            }
        }
    }
}

void add_issues_without(WallModel& model, const Session& session)
{
    Group group(model, say("Issues without an agreement yet"));
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        const Ta* const ta = latest_ta(session, id);
        if (ta != nullptr && is_on_the_table(*ta)) {
            continue;
        }
        Card card = labelled(say("{number}", {{"number", id.value}}), short_name(issue));
        card.state = issue.state == IssueState::open
                       ? std::string(name_of(state_of(session, issue)))
                       : set_aside(issue);
        card.quiet = issue.state != IssueState::open;
        card.struck = issue.state == IssueState::withdrawn;
        group.add(std::move(card));
    }
}

}  // namespace

void show_ledger(WallModel& model, const Session& session)
{
    const auto withdrawn = [](const auto& one) { return one.withdrawn; };
    add_group(model, session, say("Tentative agreements"), session.tas,
        [](const Ta& ta) { return !is_on_the_table(ta); });
    add_group(model, session, say("Letters of understanding"), session.letters, withdrawn);
    add_group(model, session, say("Approvals"), session.approvals,
        [](const Approval& approval) { return !approval.words.empty(); });
    add_issues_without(model, session);
    add_group(model, session, say("Outcomes"), session.outcomes, withdrawn);
    if (model.blocks.empty()) {
        model.empty = say("Nothing is agreed yet. Every tentative agreement, letter and outcome "
                          "will stand here with how far it has come.");
    }
}

}  // namespace jointly
