// What the keys for the editors do: open one, put it aside, start over.
#pragma once

#include "app/desk/ui_state.h"
#include "core/session/session.h"

namespace jointly {

// With what was put aside in it, else with what is there already, to be changed.
void open_editor(FormKind form, const Session& session, UiState& ui);

// The one that is open. What was typed in it stays; one that was only looked at leaves nothing.
void put_aside_editor(UiState& ui);

// The one that is open, as it was first; once more, with what stood in it.
void start_editor_over(const Session& session, UiState& ui);

}  // namespace jointly
