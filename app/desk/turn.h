// Turning: to another page, step, issue, or editor.
#pragma once

#include "app/desk/intent.h"
#include "core/session/session.h"

#include <span>

namespace jointly {

// The page `direction` behind this one among `pages`; the first of them from a page that is none of them.
[[nodiscard]] Page turned_page(std::span<const Page> pages, Page page, int direction);

// From the issue that is looked at.
[[nodiscard]] Intents turn_issue(const Session& session, const UiState& ui, int direction);
[[nodiscard]] Intents take_step(const Session& session, int number);

// The editor that fits what is looked at.
[[nodiscard]] FormKind fitting_form(const Session& session, const UiState& ui);

}  // namespace jointly
