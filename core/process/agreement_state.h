// How far an issue's agreement has come, and whether a tentative agreement may be initialled. The gate
// before initials has no way round: wording that was not tested, or changed since, is not initialled.
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

namespace jointly {

enum class TaState : std::uint8_t {
    language_drafted,
    consensus_on_wording,
    initialled_by_one,
    initialled
};
template <>
inline constexpr auto words_for<TaState> = std::to_array<std::string_view>(
    {"language-drafted", "consensus-on-wording", "initialled-by-one", "initialled"});
// "Consensus on wording"
[[nodiscard]] std::string_view name_of(TaState state);

[[nodiscard]] TaState state_of(const Session&, const Ta&);

// Done where every word of it was tested, reached consensus and reads as it was tested; else the
// sentence that says what is missing.
[[nodiscard]] Refusable may_be_initialled(const Session&, const Ta&);

// The deciding parties whose initials this revision still lacks, in their order.
[[nodiscard]] std::vector<PartyId> initials_missing(const Session&, const Ta&);

// The latest of an issue; nullptr when there is none.
[[nodiscard]] const Ta* latest_ta(const Session&, IssueId);
// Initialled by every deciding party.
[[nodiscard]] bool is_initialled(const Session&, const Ta&);

// What the room may usefully do next with an issue, in a sentence.
[[nodiscard]] std::string next_move(const Session&, IssueId);

}  // namespace jointly
