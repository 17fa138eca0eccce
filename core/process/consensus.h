// Where a test stands: computed from what was said, never stored.
//
// The decision table, its order and its sentences stand in this folder's README. There is never a
// total across parties: a test is where its furthest deciding party is.
#pragma once

#include "core/session/session.h"

#include <string>
#include <vector>

namespace jointly {

// In the order of the table: of several that apply, the first is meant.
enum class Consensus : std::uint8_t {
    no_quorum,
    cannot_support_yet,
    wording_changed,
    more_discussion,
    not_asked_yet,
    subject_to_approval,
    with_stand_asides,
    reached
};
template <>
inline constexpr auto words_for<Consensus> = std::to_array<std::string_view>(
    {"no-quorum", "cannot-support-yet", "wording-changed", "more-discussion", "not-asked-yet",
        "subject-to-approval", "consensus-with-stand-asides", "consensus"});
// "Wording changed since we tested"
[[nodiscard]] std::string_view name_of(Consensus state);
// The room has consensus; who is not in the room may still have to approve it.
[[nodiscard]] constexpr bool is_consensus(Consensus state)
{
    return state >= Consensus::subject_to_approval;
}

// What was said for one party, by count or by name. A person's own stance beats the count: it takes
// one out of the party's largest group.
struct Tally {
    std::array<int, 5> people{};  // by Stance
    int asked = 0;                // people in all; 0 where the party spoke as one
    std::optional<Stance> word;   // the party's one word by its spokesperson
    [[nodiscard]] bool answered() const { return asked > 0 || word.has_value(); }
    [[nodiscard]] int of(Stance stance) const { return people[static_cast<std::size_t>(stance)]; }
};
[[nodiscard]] Tally tally_of(const Session&, const Test&, PartyId);

struct PartyStanding {
    PartyId party;
    Consensus state = Consensus::not_asked_yet;
    std::string sentence;  // "Management has not been asked yet."
};

struct Standing {
    TestId test;
    bool open = false;  // then nobody knows more than who has answered
    Consensus state = Consensus::not_asked_yet;
    std::vector<PartyStanding> parties;  // the deciding ones, in their order
    std::string sentence;                // of the whole
    std::string next_move;               // the next useful thing to do
};

[[nodiscard]] Standing standing_of(const Session&, const Test&);

// Of the latest closed test of the concept, or the wording, of an issue; nothing when there is none.
[[nodiscard]] std::optional<Standing> concept_standing(const Session&, IssueId);
[[nodiscard]] std::optional<Standing> wording_standing(const Session&, IssueId);

}  // namespace jointly
