// What the room is at, worked out from the session: the meaning of a line that has no prefix.
#pragma once

#include "app/desk/ui_state.h"
#include "core/session/session.h"

#include <cstddef>

namespace jointly {

enum class Moment : std::uint8_t {
    first_party,
    second_party,
    record_rule,
    decision_rule,
    first_issue,
    caucus,
    framing,
    story,
    interests,
    options,
    criteria,
    evaluation,
    straw,
    consensus,
    provision,
    language,
    effective,
    payer,
    rewording,
    initials,
    nothing_left,
    next_issue,  // from here on: of the page that is looked at, whatever the step is
    parked_item,
    action,
    request,
    ground_rule,
    caucus_to_call
};

[[nodiscard]] Moment moment_of(const Session& session, const UiState& ui);

// The language that is proposed now for the provision, under the issue the room turned to; without a
// provision, what was proposed last. nullptr: none yet.
[[nodiscard]] const Language* language_in_work(const Session& session, ProvisionId provision);

// The latest agreement of an issue that is still one: neither withdrawn nor superseded.
[[nodiscard]] const Ta* standing_ta(const Session& session, IssueId issue);

// The party whose initials the line takes: the one that Tab chose, else the next that is missing.
[[nodiscard]] PartyId party_to_initial(const Session& session, const UiState& ui, const Ta& ta);

[[nodiscard]] std::size_t deciding_parties(const Session& session);

}  // namespace jointly
