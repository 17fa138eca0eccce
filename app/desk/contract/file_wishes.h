// What a file that was named becomes: a review over the page, or a sentence that refuses it.
#pragma once

#include "app/desk/ui_state.h"

#include <span>
#include <string>

namespace jointly {

void look_at_contract(const std::string& path, UiState& ui);

// What a caucus wrote. `copy` is the session as it is on the disk.
void look_at_brought(const SignedCopy& copy, const std::string& path, UiState& ui);

// Of the agreement on the issue that the room turned to. `line` as draft_review() takes it.
void look_at_draft(
    const Session& session, std::span<const Entry> record, const std::string& line, UiState& ui);

}  // namespace jointly
