#include "core/record/meetings.h"

#include "core/record/history.h"

namespace jointly {

std::vector<MeetingSpan> meetings_in(std::span<const Entry> record)
{
    const History history = history_of(record);
    std::vector<MeetingSpan> spans;
    std::size_t first = 0;
    for (std::size_t at = 0; at < record.size(); ++at) {
        const auto* const events = std::get_if<Events>(&record[at].what);
        if (events == nullptr || !history.in_force()[record[at].stamp.seq]) {
            continue;
        }
        for (const Event& event : *events) {
            if (std::holds_alternative<MeetingOpened>(event)) {
                spans.push_back({first, record.size()});
            } else if (std::holds_alternative<MeetingClosed>(event) && !spans.empty()) {
                first = at + 1;
                spans.back().end = first;
            }
        }
    }
    return spans;
}

}  // namespace jointly
