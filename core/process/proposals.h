// Where a proposal stands: what was last replied to its last revision.
#pragma once

#include "core/session/session.h"

#include <string>

namespace jointly {

enum class ProposalState : std::uint8_t {
    waiting,
    question,
    countered,
    not_taken_up,
    accepted,
    withdrawn,
    expired
};
template <>
inline constexpr auto words_for<ProposalState> = std::to_array<std::string_view>(
    {"waiting", "question", "countered", "not-taken-up", "accepted", "withdrawn", "expired"});
// "waiting for a reply"
[[nodiscard]] std::string_view name_of(ProposalState state);

// A revision asks anew: what was replied to an earlier one no longer counts.
[[nodiscard]] ProposalState state_of(const Proposal&);

// Where it stands, and what may usefully follow: "PR-1 of Union waits for a reply."
[[nodiscard]] std::string sentence_of(const Session&, const Proposal&);

}  // namespace jointly
