// The keys, as F1 shows them: made from the table that decides what they do.
#pragma once

#include "app/ui/keys.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

#include <string>

namespace jointly {

// What the key does, with the name that this room gave to a step.
[[nodiscard]] std::string says_in_room(const Session& session, const KeyBinding& binding);

// Returns how many sheets there are; `sheet` counts from 0.
int draw_help_page(const Session& session, const Area& page, const StripLook& look, int sheet);

}  // namespace jointly
