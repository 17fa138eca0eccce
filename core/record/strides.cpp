#include "core/record/strides.h"

#include "core/record/meetings.h"

#include <algorithm>

namespace jointly {

namespace {

// The entries that closed a meeting, or the last one while it is open.
std::uint64_t next_close(std::span<const Entry> record, std::uint64_t from, int direction)
{
    std::uint64_t found = direction < 0 ? 1 : record.size();
    for (const MeetingSpan& meeting : meetings_in(record)) {
        if (direction < 0 && meeting.end < from) {
            found = meeting.end;
        } else if (direction > 0 && meeting.end > from) {
            return meeting.end;
        }
    }
    return found;
}

}  // namespace

std::optional<std::uint64_t> stride_from(
    std::span<const Entry> record, std::optional<std::uint64_t> after, Stride stride, int direction)
{
    if (record.empty()) {
        return std::nullopt;
    }
    constexpr std::int64_t many = 10;
    const auto last = static_cast<std::int64_t>(record.size());
    const auto from = static_cast<std::int64_t>(after.value_or(record.size()));
    std::int64_t to = from;
    switch (stride) {
        case Stride::entry: to = from + direction; break;
        case Stride::ten: to = from + many * direction; break;
        case Stride::meeting:
            return next_close(record, static_cast<std::uint64_t>(from), direction);
        case Stride::end: to = direction < 0 ? 1 : last; break;
    }
    return static_cast<std::uint64_t>(std::clamp<std::int64_t>(to, 1, last));
}

}  // namespace jointly
