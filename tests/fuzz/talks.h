// Talks that have come some way, and what must hold of whatever is done in them.
#pragma once

#include "core/record/history.h"

#include <string_view>
#include <vector>

namespace jointly {

// What became of a line.
enum class Fate : unsigned char { nothing, not_read, refused, recorded };

[[nodiscard]] std::vector<std::string_view> fates();

struct Talks {
    Session session;
    Record record;
    History history;
    std::int64_t now_ms = 0;
};

// In the room that a first line of one digit chooses, 0 to 6, which `bytes` loses; else in an empty one.
[[nodiscard]] Talks talks_in(std::string_view& bytes);

// Does it, or refuses it in words. What is done fits the session and is in its place in the record.
[[nodiscard]] Fate do_act(Talks& talks, const Act& act);

// The session keeps its invariants and is what replay makes of the record; a file of the record loads whole,
// the same.
void must_be_sound(const Talks& talks);

}  // namespace jointly
