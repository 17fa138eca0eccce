#include "core/process/packages.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/process/proposals.h"
#include "core/session/find.h"

#include <algorithm>
#include <utility>

namespace jointly {

std::string_view name_of(PackageState state)
{
    static constexpr std::array<std::string_view, 6> names{to_say("withdrawn"), to_say("agreed"),
        to_say("not offered yet"), to_say("changed since it was offered"),
        to_say("offered, waiting"), to_say("an item changed since it was agreed")};
    return said_in(names, state);
}

bool holds_item(const Package& package, const Ta& ta)
{
    return std::any_of(package.items.begin(), package.items.end(), [&](const PackageItem& item) {
        return !item.taken_out && (item.ta == ta.id || item.issue == ta.issue);
    });
}

std::vector<int> items_changed(const Session& session, const Package& package)
{
    std::vector<int> changed;
    if (package.offers.empty()) {
        return changed;
    }
    for (const OfferedItem& then : package.offers.back().items) {
        const PackageItem& item = package.items[static_cast<std::size_t>(then.number - 1)];
        const Proposal* const proposal = find(session, item.proposal);
        const Ta* const ta = find(session, item.ta);
        const Issue* const issue = find(session, item.issue);
        const bool proposal_stands =
            proposal == nullptr
            || (std::cmp_equal(proposal->revisions.size(), then.proposal_revision)
                && state_of(*proposal) != ProposalState::withdrawn);
        const bool ta_stands =
            ta == nullptr
            || (ta->revision == then.ta_revision && is_on_the_table(*ta) && !ta->reopened);
        const bool issue_stands = issue == nullptr || issue->state != IssueState::withdrawn;
        if (!proposal_stands || !ta_stands || !issue_stands) {
            changed.push_back(item.number);
        }
    }
    return changed;
}

std::vector<PartyId> still_to_accept(const Session& session, const Package& package)
{
    std::vector<PartyId> waiting;
    if (package.offers.empty()) {
        return waiting;
    }
    const PackageOffer& offer = package.offers.back();
    for (const Party& party : session.parties) {
        const bool accepted =
            std::find(offer.accepted_by.begin(), offer.accepted_by.end(), party.id)
            != offer.accepted_by.end();
        if (party.deciding && party.id != offer.party && !accepted) {
            waiting.push_back(party.id);
        }
    }
    return waiting;
}

PackageState state_of(const Session& session, const Package& package)
{
    if (package.withdrawn) {
        return PackageState::withdrawn;
    }
    if (package.offers.empty()) {
        return PackageState::open;
    }
    const bool changed = !items_changed(session, package).empty();
    if (!package.changed_since && !package.offers.back().accepted_by.empty()
        && still_to_accept(session, package).empty()) {
        return changed ? PackageState::taken_up : PackageState::agreed;
    }
    return package.changed_since || changed ? PackageState::changed_since : PackageState::waiting;
}

std::string sentence_of(const Session& session, const Package& package)
{
    const std::string label = label_of(package.id);
    const int revision = static_cast<int>(package.offers.size());
    switch (state_of(session, package)) {
        case PackageState::withdrawn: return say("{label} was withdrawn.", {{"label", label}});
        case PackageState::agreed:
            return say("{label} revision {revision} is agreed.",
                {{"label", label}, {"revision", revision}});
        case PackageState::open:
            return say("{label} has not been offered yet.", {{"label", label}});
        case PackageState::changed_since:
            return say("{label} changed since revision {revision} was offered. Offer it again.",
                {{"label", label}, {"revision", revision}});
        case PackageState::taken_up:
            return say("{label} was agreed, and item {item} changed since. Look at it, and offer "
                       "it again.",
                {{"label", label}, {"item", items_changed(session, package).front()}});
        case PackageState::waiting: break;
    }
    const auto waiting = still_to_accept(session, package);
    return waiting.empty()
             ? say("{label} waits for another deciding party to join.", {{"label", label}})
             : say("{label} revision {revision} waits for {party}.",
                 {{"label", label}, {"revision", revision},
                     {"party", find(session, waiting.front())->name}});
}

}  // namespace jointly
