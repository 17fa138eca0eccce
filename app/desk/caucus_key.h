// One key calls a caucus and comes back from it; the line says who leaves the room, and for how long.
#pragma once

#include "app/desk/intent.h"
#include "core/session/session.h"

#include <string_view>

namespace jointly {

// "Local 7, 20", "union", "20", or nothing: every party by itself. While a caucus is under way the line is
// what it brings to the table.
[[nodiscard]] Intents caucus_by_key(const Session& session, std::string_view line);

}  // namespace jointly
