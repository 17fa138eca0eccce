// What is offered: packages, then the proposals of each party, then what it costs.
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/process/proposals.h"
#include "core/session/find.h"
#include "core/wall/money_table.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

std::string item_words(const Session& session, const PackageItem& item)
{
    const std::string called = item.issue    ? issue_note(session, item.issue)
                             : item.ta       ? label_of(item.ta)
                             : item.proposal ? label_of(item.proposal)
                                             : std::string();
    const std::string what = called.empty() ? item.text
                           : item.text.empty()
                               ? called
                               : say("{called}: {text}", {{"called", called}, {"text", item.text}});
    return say("{number}. {what}", {{"number", item.number}, {"what", what}});
}

std::string offer_words(const Session& session, const Package& package)
{
    if (package.offers.empty()) {
        return {};
    }
    const PackageOffer& offer = package.offers.back();
    std::vector<std::string> accepted;
    for (const PartyId party : offer.accepted_by) {
        accepted.push_back(find(session, party)->name);
    }
    const std::string& by = find(session, offer.party)->name;
    return accepted.empty() ? say("Revision {revision}, offered by {party}",
               {{"revision", package.offers.size()}, {"party", by}})
                            : say("Revision {revision}, offered by {party}, accepted by {others}",
                                {{"revision", package.offers.size()}, {"party", by},
                                    {"others", list_of(accepted)}});
}

Card card_of(const Session& session, const Package& package)
{
    const PackageState state = state_of(session, package);
    Card card = labelled(label_of(package.id), package.title);
    card.signs =
        package.party ? signs_of(session, package.party) : signs_of(session, {}, Holder{true, {}});
    for (const PackageItem& item : package.items) {
        add_note(card, item.taken_out ? std::string() : item_words(session, item));
    }
    add_note(card, offer_words(session, package));
    add_note(card, package.aside_reason);
    card.state = name_of(state);
    card.strong = state == PackageState::agreed;
    card.quiet = package.withdrawn;
    card.struck = package.withdrawn;
    return card;
}

bool is_open(ProposalState state)
{
    return state == ProposalState::waiting || state == ProposalState::question
        || state == ProposalState::countered;
}

Card card_of(const Session& session, const Proposal& proposal)
{
    const ProposalState state = state_of(proposal);
    Card card = labelled(label_of(proposal.id), proposal.revisions.back().text);
    card.signs = signs_of(session, proposal.party);
    add_note(card, issue_note(session, proposal.issue));
    add_note(card, proposal.revisions.size() == 1
                       ? std::string()
                       : say("Revision {revision}", {{"revision", proposal.revisions.size()}}));
    if (!proposal.replies.empty()) {
        const ProposalReply& last = proposal.replies.back();
        const std::string& party = find(session, last.party)->name;
        add_note(card,
            last.text.empty() ? say("{party} on revision {revision}: {reply}",
                {{"party", party}, {"revision", last.revision}, {"reply", name_of(last.reply)}})
                              : say("{party} on revision {revision}: {reply} ({text})",
                                  {{"party", party}, {"revision", last.revision},
                                      {"reply", name_of(last.reply)}, {"text", last.text}}));
    }
    card.state = name_of(state);
    card.quiet = !is_open(state);
    card.struck = state == ProposalState::withdrawn;
    return card;
}

void add_proposals(WallModel& model, const Session& session)
{
    for (const Party& party : session.parties) {
        Group open(model, say("Proposals of {party}", {{"party", party.name}}), {sign_of(party)});
        for (const Proposal& proposal : session.proposals) {
            if (proposal.party == party.id && is_open(state_of(proposal))) {
                open.add(card_of(session, proposal));
            }
        }
    }
    Group closed(model, say("Proposals that are no longer open"));
    for (const Proposal& proposal : session.proposals) {
        if (!is_open(state_of(proposal))) {
            closed.add(card_of(session, proposal));
        }
    }
}

}  // namespace

void show_packages(WallModel& model, const Session& session)
{
    Group packages(model, say("Packages"));
    for (const bool withdrawn : {false, true}) {
        for (const Package& package : session.packages) {
            if (package.withdrawn == withdrawn) {
                packages.add(card_of(session, package));
            }
        }
    }
    add_proposals(model, session);
    add_money(model, session);
    if (model.blocks.empty()) {
        model.empty = say("No proposal, package or money line yet. Make a package of what belongs "
                          "together, and offer it as a whole.");
    }
}

}  // namespace jointly
