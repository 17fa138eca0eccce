// What was done, newest first; and the banner of a moment that is looked at again.
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/record/headlines.h"
#include "core/record/history.h"
#include "core/record/meetings.h"
#include "core/record/redaction.h"
#include "core/session/find.h"
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

// 1900-01-01, the first day there is, was a Monday.
std::string weekday_of(Date date)
{
    static constexpr std::string_view names[] = {to_say("Monday"), to_say("Tuesday"),
        to_say("Wednesday"), to_say("Thursday"), to_say("Friday"), to_say("Saturday"),
        to_say("Sunday")};
    const int days = days_between({1900, 1, 1}, date);
    return std::string(translated(names[static_cast<std::size_t>(days % 7)]));
}

// "Monday, March 2, 2026, 14:05 -08:00", by the clock of the meeting.
std::string moment_with_day(const Session& session, std::int64_t at_ms)
{
    const Meeting* const meeting = meeting_at(session, at_ms);
    const int offset = meeting == nullptr ? 0 : meeting->utc_offset_min;
    const Date date = local_date(at_ms, offset);
    return say("{weekday}, {date}, {time} {zone}",
        {{"weekday", weekday_of(date)}, {"date", long_date(date)},
            {"time", clock_time(at_ms, offset)}, {"zone", offset_text(offset)}});
}

}  // namespace

Banner banner_of(const Session& session, std::span<const Entry> record, std::uint64_t after)
{
    if (after == 0) {
        return {say("As it stood before the first entry. Now is entry {now}.",
                    {{"now", record.size()}}),
            {}};
    }
    const Entry& entry = record[after - 1];
    const std::string act = headline(session, record.first(after), entry);
    return {say("As it stood after entry {entry}, {when}. Now is entry {now}.",
                {{"entry", after}, {"when", moment_with_day(session, entry.stamp.at_ms)},
                    {"now", record.size()}}),
        history_of(record).in_force()[after] ? act
                                             : say("{act} (taken back later)", {{"act", act}})};
}

void show_record(
    WallModel& model, const Session& session, std::span<const Entry> record, const View& view)
{
    const auto upto =
        record.first(std::min<std::size_t>(view.after.value_or(record.size()), record.size()));
    if (upto.empty()) {
        model.empty = say("Nothing has been recorded yet. Open the meeting and let the parties "
                          "join.");
        return;
    }
    const History then = history_of(upto);
    const History now = history_of(record);
    const auto meetings = meetings_in(upto);
    const auto redacted = redactions_in(record);
    const std::size_t shown = std::min(most_entries, upto.size());
    std::string last_heading;
    for (std::size_t back = 1; back <= shown; ++back) {
        const std::size_t at = upto.size() - back;
        const Entry& entry = upto[at];
        const std::uint64_t seq = entry.stamp.seq;
        const std::string heading = heading_of_meeting(session, meeting_of(meetings, at));
        if (heading != last_heading) {
            model.blocks.emplace_back(Heading{heading, {}});
            last_heading = heading;
        }
        Card card = labelled(say("{entry} · {time}",
                                 {{"entry", seq}, {"time", clock_at(session, entry.stamp.at_ms)}}),
            headline(session, upto, entry));
        card.strong = view.after && back == 1;
        card.quiet = !then.in_force()[seq];
        card.struck = card.quiet;
        card.state = card.quiet           ? say("taken back")
                   : !now.in_force()[seq] ? say("taken back later")
                                          : std::string();
        if (at > 0 && entry.stamp.at_ms < upto[at - 1].stamp.at_ms) {
            add_note(card, say("The clock was set back before this. The numbers give the order."));
        }
        if (redacted.contains(seq)) {
            const Entry& redaction = *redaction_of(record, seq);
            add_note(card,
                say("Words redacted {when}", {{"when", moment(session, redaction.stamp.at_ms)}}));
        }
        model.blocks.emplace_back(std::move(card));
    }
    if (upto.size() > shown) {
        add_fact(model, say("Before"),
            say("{count} earlier entries are in the minutes and in the record file.",
                {{"count", upto.size() - shown}}));
    }
}

}  // namespace jointly
