// Proposals, packages and money lines.
#include "core/session/evolve/on.h"

namespace jointly {

namespace {

// The money of a package is part of what is offered and accepted.
void its_money_changed(Session& s, PackageId id)
{
    if (id) {
        at(s.packages, id).changed_since = true;
    }
}

}  // namespace

void on(Session& s, const Stamp& stamp, const ProposalMade& e)
{
    s.proposals.push_back({e.id, e.party, e.issue, {{e.text, stamp.at_ms}}, {}});
}

void on(Session& s, const Stamp& stamp, const ProposalRevised& e)
{
    at(s.proposals, e.proposal).revisions.push_back({e.text, stamp.at_ms});
}

void on(Session& s, const Stamp& stamp, const ProposalReplied& e)
{
    Proposal& proposal = at(s.proposals, e.proposal);
    const int revision = static_cast<int>(proposal.revisions.size());
    proposal.replies.push_back({revision, e.party, e.reply, e.text, stamp.at_ms});
}

void on(Session& s, const Stamp&, const PackageMade& e)
{
    s.packages.push_back({e.id, e.party, e.title, {}, {}, false, false, {}, {}});
}

void on(Session& s, const Stamp&, const PackageItemAdded& e)
{
    Package& package = at(s.packages, e.package);
    package.items.push_back({e.item, e.issue, e.ta, e.proposal, e.text, false});
    package.changed_since = true;
}

void on(Session& s, const Stamp&, const PackageItemTakenOut& e)
{
    Package& package = at(s.packages, e.package);
    for (PackageItem& item : package.items) {
        item.taken_out = item.taken_out || item.number == e.item;
    }
    package.changed_since = true;
}

void on(Session& s, const Stamp& stamp, const PackageOffered& e)
{
    Package& package = at(s.packages, e.package);
    PackageOffer offer{e.party, e.text, {}, {}, stamp.at_ms};
    for (const PackageItem& item : package.items) {
        if (!item.taken_out) {
            const Proposal* const proposal = find(s, item.proposal);
            const Ta* const ta = find(s, item.ta);
            offer.items.push_back({item.number,
                proposal == nullptr ? 0 : static_cast<int>(proposal->revisions.size()),
                ta == nullptr ? 0 : ta->revision});
        }
    }
    package.offers.push_back(std::move(offer));
    package.changed_since = false;
}

void on(Session& s, const Stamp&, const PackageAccepted& e)
{
    auto& offers = at(s.packages, e.package).offers;
    offers[static_cast<std::size_t>(e.revision - 1)].accepted_by.push_back(e.party);
}

void on(Session& s, const Stamp&, const PackageWithdrawn& e)
{
    Package& package = at(s.packages, e.package);
    package.withdrawn = true;
    package.withdrawn_by = e.party;
    package.aside_reason = e.text;
}

void on(Session& s, const Stamp&, const ContractTermSet& e)
{
    s.term = ContractTerm{e.start, e.last};
}

void on(Session& s, const Stamp&, const MoneyLineStated& e)
{
    s.money_lines.push_back({e.id, e.issue, e.package, e.terms, false});
    its_money_changed(s, e.package);
}

void on(Session& s, const Stamp&, const MoneyLineChanged& e)
{
    MoneyLine& line = at(s.money_lines, e.line);
    line.terms = e.terms;
    its_money_changed(s, line.package);
}

void on(Session& s, const Stamp&, const MoneyLineTakenOut& e)
{
    MoneyLine& line = at(s.money_lines, e.line);
    line.taken_out = true;
    its_money_changed(s, line.package);
}

}  // namespace jointly
