#include "core/process/closing.h"

#include "core/base/say.h"
#include "core/base/time.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

bool next_is_set(const Session& session, const Meeting& meeting)
{
    // One that was set at the meeting before stays until another is: this meeting may be it.
    return session.next_meeting
        && session.next_meeting->on > local_date(meeting.opened_ms, meeting.utc_offset_min);
}

std::string of_the_parking_lot(std::ptrdiff_t items)
{
    return items == 1
             ? say("Go through the parking lot: 1 item waits there.")
             : say("Go through the parking lot: {count} items wait there.", {{"count", items}});
}

}  // namespace

std::vector<std::string> left_before_closing(const Session& session)
{
    const Meeting* const meeting = open_meeting(session);
    if (meeting == nullptr) {
        return {};
    }
    std::vector<std::string> left;
    const auto parked = std::ranges::count(session.parked_items, false, &ParkedItem::cleared);
    if (parked > 0) {
        left.push_back(of_the_parking_lot(parked));
    }
    const int number = meeting_number(session);
    if (std::ranges::find(session.remarks, number, &MeetingRemark::meeting)
        == session.remarks.end()) {
        left.push_back(say("Ask what went well and what should change."));
    }
    if (std::ranges::none_of(session.agenda,
            [&](const AgendaItem& item) { return item.meeting > number && !item.cleared; })) {
        left.push_back(say("Build the next agenda."));
    }
    if (!next_is_set(session, *meeting)) {
        left.push_back(say("Set the date of the next meeting."));
    }
    return left;
}

}  // namespace jointly
