// The strip at the foot of the one window: whose words are typed, the line, what comes next, and the
// last thing that was said. It is projected with the rest, so it says that everybody sees it.
#pragma once

#include "app/desk/capture.h"
#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

namespace jointly {

// Draws it and takes what was typed. Changes nothing of the UiState but the line with what is noticed of it, and the
// place in a list that is searched anew.
[[nodiscard]] Intents draw_strip(const Session& session, UiState& ui, const Area& at_foot,
    const StripLook& look, std::int64_t now_ms);

// What its line is for, whatever lies over the page.
[[nodiscard]] Prompt prompt_on_strip(const Session& session, const UiState& ui);

// The signs of whom something is typed for, as they stand on the strip.
[[nodiscard]] std::vector<Badge> badges_of(
    const Session& session, const Holder& holder, const Theme& theme);

}  // namespace jointly
