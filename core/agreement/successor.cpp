#include "core/agreement/successor.h"

#include "core/process/agreement_state.h"
#include "core/session/find.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jointly {

namespace {

using Changes = std::map<ProvisionId, AgreedChange>;

Changes changes_by_provision(const Session& session, const std::vector<const Ta*>& agreements)
{
    Changes changes;
    for (const Ta* const ta : agreements) {
        for (const LanguageId id : ta->languages) {
            const ProvisionId provision = find(session, id)->provision;
            const auto [place, is_first] =
                changes.try_emplace(provision, AgreedChange{provision, ta->id, id, {}});
            if (!is_first) {
                place->second.earlier.push_back(place->second.ta);
                place->second.ta = ta->id;
                place->second.language = id;
            }
        }
    }
    return changes;
}

// A provision and how deep it stands.
struct Placed {
    const Provision* provision = nullptr;
    int depth = 0;
};

// In reading order. Deep contracts take no deep calls.
std::vector<Placed> in_order(const Session& session)
{
    std::map<ProvisionId, std::vector<const Provision*>> below;
    for (const Provision& provision : session.provisions) {
        below[provision.parent].push_back(&provision);
    }
    for (auto& [parent, siblings] : below) {  // the last first: they go onto a stack
        std::sort(
            siblings.begin(), siblings.end(), [](const Provision* one, const Provision* other) {
                return std::pair(one->order, one->id) > std::pair(other->order, other->id);
            });
    }
    std::vector<Placed> placed;
    std::vector<Placed> waiting;
    const auto wait = [&](ProvisionId parent, int depth) {
        if (const auto found = below.find(parent); found != below.end()) {
            for (const Provision* const provision : found->second) {
                waiting.push_back({provision, depth});
            }
        }
    };
    wait({}, 0);
    while (!waiting.empty()) {
        const Placed next = waiting.back();
        waiting.pop_back();
        placed.push_back(next);
        wait(next.provision->id, next.depth + 1);
    }
    return placed;
}

// The words of each provision in one of the two contracts.
using Wordings = std::map<ProvisionId, std::string_view>;

// A heading stands while anything below it does; one below which nothing was entered, and for which nothing
// was proposed, is in the contract as it is.
std::set<ProvisionId> standing_in(
    const Session& session, const std::vector<Placed>& placed, const Wordings& wordings)
{
    std::set<ProvisionId> open;  // not there as a heading alone
    for (const Provision& provision : session.provisions) {
        open.insert(provision.parent);
    }
    for (const Language& language : session.languages) {
        open.insert(language.provision);
    }
    std::set<ProvisionId> standing;
    for (auto one = placed.rbegin(); one != placed.rend(); ++one) {  // what is below comes first
        const ProvisionId id = one->provision->id;
        if (!wordings.at(id).empty() || standing.contains(id) || !open.contains(id)) {
            standing.insert(id);
            standing.insert(one->provision->parent);
        }
    }
    return standing;
}

// A body as a contract has it: paragraphs parted by one line end, a table as it stands.
ProvisionText text_of(const Provision& provision, int depth, std::string_view wording)
{
    ProvisionText text{provision.level, depth, provision.label, provision.title, {}};
    text.verbatim = stands_in_columns(wording);
    for (const char sign : wording) {
        const bool is_second = sign == '\n' && text.text.ends_with('\n') && !text.verbatim;
        text.text.append(is_second ? 0 : 1, sign);
    }
    return text;
}

ContractText contract_of(const std::vector<Placed>& placed, const Wordings& wordings,
    const std::set<ProvisionId>& standing)
{
    ContractText contract;
    for (const auto& [provision, depth] : placed) {
        if (standing.contains(provision->id)) {
            contract.push_back(text_of(*provision, depth, wordings.at(provision->id)));
        }
    }
    return contract;
}

// At the top, where neither itself nor anything below it is one of those that changed.
std::vector<ProvisionId> unchanged_at_top(
    const std::vector<Placed>& placed, const std::set<ProvisionId>& changed)
{
    std::vector<ProvisionId> unchanged;
    bool counts = false;  // the last one at the top was not taken out yet
    for (const auto& [provision, depth] : placed) {
        if (depth == 0) {
            unchanged.push_back(provision->id);
            counts = true;
        }
        if (counts && changed.contains(provision->id)) {
            unchanged.pop_back();
            counts = false;
        }
    }
    return unchanged;
}

}  // namespace

bool holds(const Session& session, const Ta& ta)
{
    return is_on_the_table(ta) && !ta.reopened && is_initialled(session, ta);
}

std::vector<const Ta*> agreements_that_hold(const Session& session)
{
    std::vector<const Ta*> agreements;
    for (const Ta& ta : session.tas) {
        if (holds(session, ta)) {
            agreements.push_back(&ta);
        }
    }
    return agreements;
}

Successor successor_of(const Session& session)
{
    return successor_with(session, agreements_that_hold(session));
}

Successor successor_with(const Session& session, const std::vector<const Ta*>& agreements)
{
    const std::vector<Placed> placed = in_order(session);
    const Changes changes = changes_by_provision(session, agreements);
    Wordings before;
    Wordings after;
    for (const Provision& provision : session.provisions) {
        const auto change = changes.find(provision.id);
        before[provision.id] = provision.body;
        after[provision.id] = change == changes.end()
                                ? std::string_view(provision.body)
                                : find(session, change->second.language)->text;
    }
    const auto standing_before = standing_in(session, placed, before);
    const auto standing_after = standing_in(session, placed, after);
    Successor successor{contract_of(placed, before, standing_before),
        contract_of(placed, after, standing_after), {}, {}, {}, {}};
    std::set<ProvisionId> changed;
    for (const Placed& one : placed) {
        const ProvisionId id = one.provision->id;
        if (const auto change = changes.find(id); change != changes.end()) {
            successor.changes.push_back(change->second);
            changed.insert(id);
        } else if (standing_after.contains(id) && !standing_before.contains(id)) {
            successor.new_headings.push_back(id);
        }
        if (standing_before.contains(id) && !standing_after.contains(id)) {
            successor.struck.push_back(id);
        }
        if (one.depth == 0 && !standing_before.contains(id)) {
            changed.insert(id);
        }
    }
    successor.unchanged = unchanged_at_top(placed, changed);
    return successor;
}

}  // namespace jointly
