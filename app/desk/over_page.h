// What lies over the page for a moment and is not for the room to look at by itself: the keys, lists, editors,
// questions.
#pragma once

#include "app/desk/intent.h"
#include "app/ui/strip_parts.h"
#include "core/record/entry.h"
#include "core/session/session.h"

#include <span>

namespace jointly {

[[nodiscard]] Intents draw_over_page(const Session& session, std::span<const Entry> record,
    UiState& ui, const Area& page, const StripLook& look, std::int64_t now_ms);

// The keys that answer the room check, whoever draws its picture.
[[nodiscard]] Intents answer_room_check(RoomCheck& check);

}  // namespace jointly
