// A file that was named at the line: read, and laid over the page; or a sentence that refuses it. What a caucus wrote is
// known by its own first words, whatever else was asked for.
#pragma once

#include "app/desk/ui_state.h"
#include "core/journal/store.h"

#include <string>

namespace jointly {

void review_contract(const Store& store, const std::string& path, UiState& ui);
// Of the agreement on the issue that the room turned to. `line` as draft_review() takes it.
void review_draft(const Store& store, const std::string& line, UiState& ui);

}  // namespace jointly
