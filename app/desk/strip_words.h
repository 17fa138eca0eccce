// What the strip says beside the line.
#pragma once

#include "app/desk/capture.h"
#include "app/desk/ui_state.h"
#include "core/session/session.h"

#include <string>

namespace jointly {

// What comes next and by which key, and that everybody sees the strip.
[[nodiscard]] std::string next_caption(
    const Session& session, const UiState& ui, std::int64_t now_ms);

// That nothing is saved, and since when; what waits to be saved; how the verb that is being typed is
// written; or the last thing said.
[[nodiscard]] std::string left_caption(
    const Session& session, const UiState& ui, std::int64_t now_ms);

// And while an earlier moment is looked at.
[[nodiscard]] Prompt prompt_for_looking_back();

// What the line is for while a list or an editor lies over the page.
[[nodiscard]] Prompt prompt_of(const UiState& ui);

}  // namespace jointly
