// What stands beside the page on the desk: the agenda at the left; what waits to be tidied, the time box and the
// order of speakers at the right.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"
#include "core/session/session.h"

#include <cstdint>
#include <optional>

namespace jointly {

// The issues in their order, the one that is looked at lit; a click turns to one.
[[nodiscard]] Intents draw_agenda(
    const Session& session, const UiState& ui, const Area& area, const StripLook& look);

[[nodiscard]] Intents draw_pauses(const Session& session, const UiState& ui, const Area& area,
    const StripLook& look, std::int64_t now_ms);

// The time box as the desk has it all the while, in whole minutes until the room sees it too: "12 min left".
[[nodiscard]] std::string time_on_desk(const TimeBox& box, std::int64_t now_ms);
// When it says something else; nothing where it stands still.
[[nodiscard]] std::optional<std::int64_t> time_on_desk_changes_ms(
    const TimeBox& box, std::int64_t now_ms);

}  // namespace jointly
