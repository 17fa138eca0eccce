// The stretches of a record that belong to its meetings.
#pragma once

#include "core/record/entry.h"

#include <cstddef>
#include <span>
#include <vector>

namespace jointly {

// Places in the record, by entries: it begins where the meeting before it closed, and ends behind its own
// closing, or with the record while it is open.
struct MeetingSpan {
    std::size_t first = 0;
    std::size_t end = 0;
    friend bool operator==(const MeetingSpan&, const MeetingSpan&) = default;
};

// Of each meeting in force, in order. What stands behind the last one's closing is in none.
[[nodiscard]] std::vector<MeetingSpan> meetings_in(std::span<const Entry> record);

}  // namespace jointly
