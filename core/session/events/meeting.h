// A meeting: one dated sitting. Its date is the date of the stamp in the meeting's own time.
#pragma once

#include "core/base/fields.h"

#include <cstdint>

namespace jointly {

struct MeetingOpened {
    static constexpr const char* tag = "meeting_opened";
    std::int32_t utc_offset_min = 0;  // minutes east of UTC, -840 to 840

    static void fields(auto& self, auto&& visit) { visit("utc_offset_min", self.utc_offset_min); }
    friend bool operator==(const MeetingOpened&, const MeetingOpened&) = default;
};

struct MeetingClosed {
    static constexpr const char* tag = "meeting_closed";

    static void fields(auto&, auto&&) {}
    friend bool operator==(const MeetingClosed&, const MeetingClosed&) = default;
};

}  // namespace jointly
