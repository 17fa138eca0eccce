// From the keys of one frame to what they wish for. Ask it once a frame, before the line is drawn.
#pragma once

#include "app/desk/intent.h"
#include "app/desk/ui_state.h"
#include "core/session/session.h"

namespace jointly {

[[nodiscard]] Intents key_intents(const Session& session, const UiState& ui, std::int64_t now_ms);

}  // namespace jointly
