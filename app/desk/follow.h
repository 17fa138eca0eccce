// Where one looks follows what was done: to the page of a test, of the language, of the agreement, of what
// was just said.
#pragma once

#include "app/desk/ui_state.h"
#include "core/record/entry.h"
#include "core/session/session.h"

namespace jointly {

void follow(const Session& session, const Entry& entry, UiState& ui);

}  // namespace jointly
