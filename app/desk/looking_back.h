// Looking at the session as it stood: what may be done meanwhile, and where the slider goes.
//
// Nothing is recorded while one looks back. What is looked at is free: pages, sheets, issues.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace jointly {

// Whether the slider stands below the page: while one looks back, and on the page of the record.
[[nodiscard]] bool has_slider(const UiState& ui);

// That nothing is done while one looks back, and which key ends it.
[[nodiscard]] std::string refusal_while_looking_back(const UiState& ui);

// Why a wish waits until one is back at now, in a sentence; empty where it does not.
[[nodiscard]] std::string why_it_waits_for_now(const UiState& ui, const Intent& wish);

// While one looks back, turning to an issue or a step only shows it; nothing for every other act, and now.
[[nodiscard]] std::optional<Intent> shown_instead(const UiState& ui, const DoAct& wish);

// Looks at that moment, of a record with so many entries, or at now. The issue that was looked at stays, so
// that one sees how it came to be.
void look_at(
    const Session& now, std::size_t entries, std::optional<std::uint64_t> after, UiState& ui);

// Whether an act opens a meeting before which something changed since the last one closed.
[[nodiscard]] bool opens_with_news(
    const Session& session, std::span<const Entry> record, const Entry& entry);

}  // namespace jointly
