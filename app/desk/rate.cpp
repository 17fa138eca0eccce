#include "app/desk/rate.h"

#include "core/base/say.h"
#include "core/session/find.h"

#include <algorithm>
#include <optional>

namespace jointly {

namespace {

struct Pair {
    const Option* option = nullptr;
    const Criterion* criterion = nullptr;
    friend bool operator==(const Pair&, const Pair&) = default;
};

// All that can be marked on the issue, an option's criteria one after the other.
std::vector<Pair> pairs_of(const Session& session)
{
    std::vector<Pair> pairs;
    for (const Option& option : session.options) {
        if (option.issue != session.turned_to || !stands(option)) {
            continue;
        }
        for (const Criterion& criterion : session.criteria) {
            if (criterion.issue == session.turned_to && !criterion.withdrawn) {
                pairs.push_back({&option, &criterion});
            }
        }
    }
    return pairs;
}

bool is_marked(const Session& session, const Pair& pair, PartyId party)
{
    return std::any_of(session.marks.begin(), session.marks.end(), [&](const OptionMark& mark) {
        return mark.option == pair.option->id && mark.criterion == pair.criterion->id
            && mark.party == party;
    });
}

std::vector<int> numbers_of(const Pair& pair)
{
    return {pair.option->number, pair.criterion->number};
}

std::optional<std::size_t> chosen_pair(const std::vector<Pair>& pairs, const UiState& ui)
{
    std::vector<int> chosen = ui.view.chosen;
    std::sort(chosen.begin(), chosen.end());
    const auto at = std::find_if(pairs.begin(), pairs.end(), [&](const Pair& pair) {
        std::vector<int> numbers = numbers_of(pair);
        std::sort(numbers.begin(), numbers.end());
        return numbers == chosen;
    });
    return at == pairs.end() ? std::nullopt
                             : std::optional(static_cast<std::size_t>(at - pairs.begin()));
}

// From `first` on, and then from the beginning; nothing where all but `without` are marked.
std::optional<std::size_t> next_unmarked(const Session& session, const std::vector<Pair>& pairs,
    std::size_t first, PartyId party, std::optional<std::size_t> without)
{
    for (std::size_t step = 0; step < pairs.size(); ++step) {
        const std::size_t at = (first + step) % pairs.size();
        if (at != without && !is_marked(session, pairs[at], party)) {
            return at;
        }
    }
    return std::nullopt;
}

ChooseItems ring(const std::vector<Pair>& pairs, std::optional<std::size_t> at)
{
    return {at ? numbers_of(pairs[*at]) : std::vector<int>{}};
}

}  // namespace

Intents rate_chosen(const Session& session, const UiState& ui, Mark mark)
{
    const std::vector<Pair> pairs = pairs_of(session);
    if (pairs.empty()) {
        return {Tell{say("There is nothing to mark yet: it takes an option and a criterion.")}};
    }
    const PartyId party = ui.holder.party;
    const auto chosen = chosen_pair(pairs, ui);
    if (!chosen) {
        const auto first = next_unmarked(session, pairs, 0, party, std::nullopt);
        if (!first) {
            return {Tell{say("Everything is marked. Choose a pair to mark it anew: #14 #17.")}};
        }
        return {ring(pairs, first)};
    }
    const Pair& pair = pairs[*chosen];
    Intents wanted{
        DoAct{Act{Command{MarkOption{pair.option->id, pair.criterion->id, party, mark, {}}}}}};
    ChooseItems next = ring(pairs, next_unmarked(session, pairs, *chosen + 1, party, chosen));
    next.if_taken = true;
    wanted.emplace_back(std::move(next));
    return wanted;
}

}  // namespace jointly
