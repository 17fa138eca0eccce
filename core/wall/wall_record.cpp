// What was done, newest first.
#include "core/base/say.h"
#include "core/record/headlines.h"
#include "core/record/history.h"
#include "core/record/meetings.h"
#include "core/record/redaction.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <optional>

namespace jointly {

namespace {

constexpr std::size_t most_entries = 400;  // what is older is read in the minutes

// Which meeting an entry belongs to, from 1; nothing between two meetings.
std::optional<std::size_t> meeting_of(const std::vector<MeetingSpan>& meetings, std::size_t at)
{
    for (std::size_t place = meetings.size(); place > 0; --place) {
        if (at >= meetings[place - 1].first && at < meetings[place - 1].end) {
            return place;
        }
    }
    return std::nullopt;
}

std::string heading_of_meeting(const Session& session, std::optional<std::size_t> number)
{
    if (!number || *number > session.meetings.size()) {
        return say("After the meeting");
    }
    const Meeting& meeting = session.meetings[*number - 1];
    return say("Meeting {number} · {date}",
        {{"number", *number},
            {"date", long_date(local_date(meeting.opened_ms, meeting.utc_offset_min))}});
}

}  // namespace

void show_record(WallModel& model, const Session& session, std::span<const Entry> record)
{
    if (record.empty()) {
        model.empty = say("Nothing has been recorded yet. Open the meeting and let the parties "
                          "join.");
        return;
    }
    const History history = history_of(record);
    const auto meetings = meetings_in(record);
    const auto redacted = redactions_in(record);
    const std::size_t shown = std::min(most_entries, record.size());
    std::string last_heading;
    for (std::size_t back = 1; back <= shown; ++back) {
        const std::size_t at = record.size() - back;
        const Entry& entry = record[at];
        const std::string heading = heading_of_meeting(session, meeting_of(meetings, at));
        if (heading != last_heading) {
            model.blocks.emplace_back(Heading{heading, {}});
            last_heading = heading;
        }
        Card card =
            labelled(clock_at(session, entry.stamp.at_ms), headline(session, record, entry));
        if (!history.in_force()[entry.stamp.seq]) {
            card.quiet = true;
            card.struck = true;
            card.state = say("taken back");
        }
        if (redacted.contains(entry.stamp.seq)) {
            const Entry& redaction = *redaction_of(record, entry.stamp.seq);
            add_note(card,
                say("Words redacted {when}", {{"when", moment(session, redaction.stamp.at_ms)}}));
        }
        model.blocks.emplace_back(std::move(card));
    }
    if (record.size() > shown) {
        add_fact(model, say("Before"),
            say("{count} earlier entries are in the minutes and in the record file.",
                {{"count", record.size() - shown}}));
    }
}

}  // namespace jointly
