#include "core/agreement/read_back.h"

#include "core/agreement/parts.h"
#include "core/agreement/redaction_notes.h"
#include "core/agreement/round_parts.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/record/history.h"
#include "core/record/meetings.h"

namespace jointly {

namespace {

void add_agreements(Document& document, const Session& before, const Session& session)
{
    Part part(document, say("Agreements of this meeting"));
    const std::size_t without = document.blocks.size();
    for (const Ta& ta : session.tas) {
        if (is_new_in(before, ta)) {
            part.add(label_of(ta.id),
                say("{issue}: {status}", {{"issue", short_name(*find(session, ta.issue))},
                                             {"status", status_sentence(session, ta)}}));
        }
    }
    part.finish();
    if (document.blocks.size() == without) {
        document.blocks.emplace_back(
            Statement{say("No tentative agreement was drafted or initialled at this meeting.")});
    }
}

// Only what is still to do: what is done needs no reading back.
Session still_open(Session session)
{
    std::erase_if(session.parked_items, [](const ParkedItem& item) { return item.cleared; });
    std::erase_if(session.actions, [](const ActionItem& action) { return action.closed; });
    std::erase_if(session.requests, [](const InfoRequest& request) { return request.answered; });
    return session;
}

}  // namespace

Document read_back(std::span<const Entry> record)
{
    const Session session = replay(record);
    Document document{say("Read back"), {}};
    if (session.meetings.empty()) {
        document.blocks.emplace_back(Note{say("No meeting has been opened yet.")});
        return document;
    }
    const Meeting& meeting = session.meetings.back();
    document.blocks.emplace_back(
        TitleLine{say("READ BACK, MEETING {number}", {{"number", session.meetings.size()}}),
            long_date(local_date(meeting.opened_ms, meeting.utc_offset_min))});
    add_agreements(document, replay(record.first(meetings_in(record).back().first)), session);
    add_follow_up(document, Session{}, still_open(session));
    const std::size_t before_next = document.blocks.size();
    Session next;
    next.next_meeting = session.next_meeting;
    for (const AgendaItem& item : session.agenda) {
        if (item.meeting > static_cast<int>(session.meetings.size())) {
            next.agenda.push_back(item);
        }
    }
    add_meetings(document, Session{}, next);
    if (document.blocks.size() == before_next || !session.next_meeting) {
        document.blocks.emplace_back(
            Note{say("The next meeting is not set yet. Set it before you part.")});
    }
    return with_redaction_notes(as_kept(std::move(document), session), session, record);
}

}  // namespace jointly
