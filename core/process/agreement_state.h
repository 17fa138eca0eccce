// How far an issue's agreement has come, and whether a tentative agreement may be initialled. The gate
// before initials has no way round: wording that was not tested, or changed since, is not initialled.
#pragma once

#include "core/base/result.h"
#include "core/session/session.h"

namespace jointly {

// The first three are of an issue that has no tentative agreement yet.
enum class TaState : std::uint8_t {
    status_quo,
    open,
    straw,
    language_drafted,
    consensus_on_wording,
    initialled_by_one,
    initialled,
    in_package,
    ratified,
    voted_down,
    superseded,
    withdrawn
};
template <>
inline constexpr auto words_for<TaState> = std::to_array<std::string_view>(
    {"status-quo", "open", "straw", "language-drafted", "consensus-on-wording", "initialled-by-one",
        "initialled", "in-package", "ratified", "voted-down", "superseded", "withdrawn"});
// "Consensus on wording"
[[nodiscard]] std::string_view name_of(TaState state);

[[nodiscard]] TaState state_of(const Session&, const Ta&);
// Of its latest tentative agreement; without one on the table, how far the issue has come. Status quo: the issue ended
// without agreement, and the current language stays in force.
[[nodiscard]] TaState state_of(const Session&, const Issue&);

// Whether every body that ratifies has said yes since the last initials; false where none was named.
[[nodiscard]] bool is_ratified(const Session&, const Ta&);

// Done where every word of it was tested, reached consensus and reads as it was tested; else the
// sentence that says what is missing.
[[nodiscard]] Refusable may_be_initialled(const Session&, const Ta&);

// What initials on a sheet mean, as the parties settled it; where they did not, that the item is closed.
[[nodiscard]] std::string effect_clause(const Session& session);

// How a party gave its initials on this revision: "on paper", "with the key ABCD EFGH ...", or both. The key is told by its
// code; whether the signature holds, `jointly verify` says.
[[nodiscard]] std::string how_initialled(const Ta&, PartyId);

// The deciding parties whose initials this revision still lacks, in their order.
[[nodiscard]] std::vector<PartyId> initials_missing(const Session&, const Ta&);

// What is proposed now for a provision under an issue; nullptr: nothing is.
[[nodiscard]] const Language* language_now(const Session&, IssueId, ProvisionId);

// The latest of an issue; nullptr when there is none.
[[nodiscard]] const Ta* latest_ta(const Session&, IssueId);
// Initialled by every deciding party.
[[nodiscard]] bool is_initialled(const Session&, const Ta&);

// What the room may usefully do next with an issue, in a sentence.
[[nodiscard]] std::string next_move(const Session&, IssueId);

}  // namespace jointly
