#include "core/language/moved_provisions.h"

#include "core/language/alike_pairs.h"

#include <algorithm>

namespace jointly {

namespace {

std::vector<std::size_t> places_of(const std::vector<bool>& chosen)
{
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < chosen.size(); ++at) {
        if (chosen[at]) {
            places.push_back(at);
        }
    }
    return places;
}

// Whether the provision behind the one at `at` stands below it, or below the same as it.
bool belong_together(const ContractText& contract, std::size_t at)
{
    return contract[at + 1].depth > 0;
}

class Moves {
public:
    Moves(const ContractPortions& before, const ContractPortions& after)
        : before_(before), after_(after), old_free_(before.unpaired), new_free_(after.unpaired)
    {}

    [[nodiscard]] std::vector<Match> found(WordTally tally)
    {
        std::vector<AlikePair> pairs = alike_pairs(
            before_.portions, places_of(old_free_), after_.portions, places_of(new_free_), tally);
        std::stable_sort(pairs.begin(), pairs.end(), [](const AlikePair& a, const AlikePair& b) {
            return a.common * a.share > b.common * b.share;
        });
        for (const AlikePair& pair : pairs) {
            take({pair.old_at, pair.new_at});
        }
        for (std::size_t i = 0; i < moves_.size(); ++i) {  // grows meanwhile
            take_what_stands_with(moves_[i]);
        }
        return std::move(moves_);
    }

private:
    void take(Match move)
    {
        if (old_free_[move.old_at] && new_free_[move.new_at]) {
            old_free_[move.old_at] = false;
            new_free_[move.new_at] = false;
            moves_.push_back(move);
        }
    }

    void take_what_stands_with(Match move)
    {
        const auto same = [this](std::size_t old_at, std::size_t new_at) {
            return before_.portions[old_at].content == after_.portions[new_at].content
                && before_.portions[old_at].content != 0;
        };
        if (move.old_at > 0 && move.new_at > 0 && same(move.old_at - 1, move.new_at - 1)
            && belong_together(before_.contract, move.old_at - 1)
            && belong_together(after_.contract, move.new_at - 1)) {
            take({move.old_at - 1, move.new_at - 1});
        }
        if (move.old_at + 1 < before_.portions.size() && move.new_at + 1 < after_.portions.size()
            && same(move.old_at + 1, move.new_at + 1)
            && belong_together(before_.contract, move.old_at)
            && belong_together(after_.contract, move.new_at)) {
            take({move.old_at + 1, move.new_at + 1});
        }
    }

    const ContractPortions& before_;
    const ContractPortions& after_;
    std::vector<bool> old_free_;
    std::vector<bool> new_free_;
    std::vector<Match> moves_;
};

}  // namespace

std::vector<Match> moved_provisions(
    const ContractPortions& before, const ContractPortions& after, const Portions& numbers)
{
    return Moves(before, after).found(numbers.tally());
}

}  // namespace jointly
