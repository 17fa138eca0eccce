// Carries out what a frame wished for, between this frame and the next. The only place of the screen
// that writes to the record.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "core/journal/store.h"

namespace jointly {

void perform(const Intents& wanted, Store& store, UiState& ui);

}  // namespace jointly
