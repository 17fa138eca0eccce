// What the minutes say about the record itself.
#include "core/agreement/minutes_parts.h"
#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

bool is_within(MeetingSpan meeting, std::uint64_t seq)
{
    return seq > meeting.first && seq <= meeting.end;
}

// Whether an entry says something that readers of the meeting's minutes must know.
bool concerns(MeetingSpan meeting, const Entry& entry)
{
    const auto* const about = std::get_if<RecordEvent>(&entry.what);
    if (about == nullptr || std::holds_alternative<Undone>(*about)
        || std::holds_alternative<Redone>(*about)) {
        return false;
    }
    if (is_within(meeting, entry.stamp.seq)) {
        return true;
    }
    if (const auto* const redacted = std::get_if<Redacted>(about)) {
        return is_within(meeting, redacted->seq);
    }
    const auto* const agreed = std::get_if<RedactionAgreed>(about);
    return agreed != nullptr
        && std::any_of(agreed->seqs.begin(), agreed->seqs.end(),
            [&](std::uint64_t seq) { return is_within(meeting, seq); });
}

}  // namespace

void add_about_the_record(
    Document& document, const Session& session, std::span<const Entry> record, MeetingSpan meeting)
{
    Part part(document, say("The record"));
    for (const Entry& entry : record) {
        if (concerns(meeting, entry)) {
            part.add(told(session, entry.stamp.at_ms), headline(session, record, entry));
        }
    }
    part.finish();
}

}  // namespace jointly
