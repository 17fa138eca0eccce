#include "core/exchange/brought_in.h"

#include "core/rules/decide.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_set_aside(const Story&) { return false; }
bool is_set_aside(const Interest& interest) { return !stands(interest); }
bool is_set_aside(const Option& option) { return !stands(option); }
bool is_set_aside(const Criterion& criterion) { return criterion.withdrawn; }

bool is_of(const auto& thing, PartyId party)
{
    if constexpr (requires { thing.holder; }) {
        return thing.holder.mutual || thing.holder.party == party;
    } else {
        return true;
    }
}

template <class Things>
int number_of_same(const Things& things, const ReleasedItem& item, PartyId party)
{
    const auto same = std::find_if(things.begin(), things.end(), [&](const auto& thing) {
        return thing.issue == item.issue && thing.text == item.text && !is_set_aside(thing)
            && is_of(thing, party);
    });
    return same == things.end() ? 0 : same->number;
}

}  // namespace

int already_there(const Session& session, const ReleasedItem& item, PartyId party)
{
    switch (item.kind) {
        case ReleasedKind::story: return number_of_same(session.stories, item, party);
        case ReleasedKind::interest: return number_of_same(session.interests, item, party);
        case ReleasedKind::option: return number_of_same(session.options, item, party);
        case ReleasedKind::criterion: break;
    }
    return number_of_same(session.criteria, item, party);
}

std::vector<ReleasedItem> new_in(const Session& session, const Release& release)
{
    std::vector<ReleasedItem> found;
    std::copy_if(release.items.begin(), release.items.end(), std::back_inserter(found),
        [&](const ReleasedItem& item) { return already_there(session, item, release.party) == 0; });
    return found;
}

Result<Session> session_with(const Session& session, const Release& release)
{
    Session then = session;
    for (const ReleasedItem& item : new_in(session, release)) {
        const auto events = decide(then, command_of(item, release.party));
        if (!events.ok()) {
            return events.problem();
        }
        for (const Event& event : events.value()) {
            then = evolve(std::move(then), Stamp{}, event);
        }
    }
    return then;
}

}  // namespace jointly
