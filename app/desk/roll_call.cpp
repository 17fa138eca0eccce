#include "app/desk/roll_call.h"

#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

// How many answer for a party: those noted as present, else its seats; 0: nobody knows.
int people_of(const Test& test, const Party& party)
{
    for (const PartyQuorum& here : test.present) {
        if (here.party == party.id) {
            return here.people;
        }
    }
    return party.seats;
}

std::vector<StanceCount> counts_of(const Tally& tally)
{
    std::vector<StanceCount> counts;
    for (std::size_t stance = 0; stance < tally.people.size(); ++stance) {
        if (tally.people[stance] > 0) {
            counts.push_back({static_cast<Stance>(stance), tally.people[stance]});
        }
    }
    return counts;
}

// One of the largest other group goes over to the stance.
void move_one(Tally& tally, Stance stance)
{
    auto from = tally.people.end();
    for (auto one = tally.people.begin(); one != tally.people.end(); ++one) {
        const bool other = one - tally.people.begin() != static_cast<int>(stance);
        if (other && *one > 0 && (from == tally.people.end() || *one > *from)) {
            from = one;
        }
    }
    if (from != tally.people.end()) {
        --*from;
        ++tally.people[static_cast<std::size_t>(stance)];
    }
}

bool speaks_as_one(const Test& test) { return test.kept == Keeping::spokesperson; }

CountParty counted(const Session& session, const Test& test, const Party& party, Stance stance)
{
    if (speaks_as_one(test)) {
        return {test.id, party.id, {}, {{stance, 0}}, {}};
    }
    Tally tally = tally_of(session, test, party.id);
    const int people = people_of(test, party);
    if (people == 0) {
        ++tally.people[static_cast<std::size_t>(stance)];
    } else if (!tally.answered()) {
        tally.people[static_cast<std::size_t>(stance)] = people;
    } else {
        move_one(tally, stance);
    }
    return {test.id, party.id, {}, counts_of(tally), {}};
}

}  // namespace

std::vector<RollSeat> roll_seats(const Session& session)
{
    std::vector<RollSeat> seats;
    const Test* const test = open_test(session);
    if (test == nullptr) {
        return seats;
    }
    for (const Party& party : session.parties) {
        if (!party.deciding) {
            continue;
        }
        if (test->kept != Keeping::names) {
            seats.push_back(
                {party.id, {}, party.name, tally_of(session, *test, party.id).answered()});
            continue;
        }
        for (const Participant& one : session.participants) {
            if (one.party == party.id && one.role != Role::observer && one.present != false) {
                const bool answered = std::any_of(test->stances.begin(), test->stances.end(),
                    [&](const PersonStance& stance) { return stance.participant == one.id; });
                seats.push_back({party.id, one.id,
                    say("{name} ({party})", {{"name", one.name}, {"party", party.name}}),
                    answered});
            }
        }
    }
    return seats;
}

Result<Command> answer_by_key(const Session& session, const RollSeat& seat, int key)
{
    const Test* const test = open_test(session);
    const Party* const party = find(session, seat.party);
    if (test == nullptr || party == nullptr) {
        return Problem{say("No test is open. Call one first.")};
    }
    const auto stance = stance_of_key(test->rule.scale, key);
    if (!stance) {
        return Problem{say("There is no answer {key} on our scale.", {{"key", key}})};
    }
    if (seat.person) {
        return Command{TakeStance{test->id, seat.person, *stance, {}}};
    }
    return Command{counted(session, *test, *party, *stance)};
}

bool moves_on(const Session& session, const RollSeat& seat)
{
    const Test* const test = open_test(session);
    const Party* const party = find(session, seat.party);
    if (test == nullptr || party == nullptr) {
        return false;
    }
    return seat.person || speaks_as_one(*test) || (people_of(*test, *party) > 0 && !seat.answered);
}

std::vector<std::string> roll_call_answers(const Session& session)
{
    std::vector<std::string> answers;
    if (const Test* const test = open_test(session)) {
        for (const LegendEntry& entry : legend(test->rule.scale)) {
            answers.push_back(say("{key} {meaning}",
                {{"key", answers.size() + 1}, {"meaning", name_of(entry.stance)}}));
        }
    }
    return answers;
}

}  // namespace jointly
