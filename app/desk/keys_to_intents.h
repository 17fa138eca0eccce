// What each key of app/ui/keys wishes for.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/keys.h"
#include "core/session/session.h"

namespace jointly {

// What was held back asks for, one thing at a time; nothing while an act is on its way. Once in every frame,
// before anything else of it.
[[nodiscard]] Intents take_up_held_back(const Session& session, UiState& ui, std::int64_t now_ms);

// Of the keys that went down in this frame. Those that have to wait for an act to be saved are held back.
[[nodiscard]] Intents key_intents(const Session& session, UiState& ui, std::int64_t now_ms);

// Of one action, whether its key was pressed or it was picked from the list of commands. Nothing where it
// is the line's own.
[[nodiscard]] Intents intents_of(
    const Session& session, const UiState& ui, Action action, std::int64_t now_ms);

}  // namespace jointly
