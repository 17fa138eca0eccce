#include "core/agreement/parts.h"
#include "core/agreement/round_parts.h"
#include "core/base/say.h"
#include "core/process/names.h"

namespace jointly {

namespace {

// "done: handed to both parties"
std::string ended(const std::string& how, const std::string& became)
{
    return became.empty() ? how : say("{how}: {became}", {{"how", how}, {"became", became}});
}

void add_parked(Document& document, const Session& before, const Session& session)
{
    Part parked(document, say("Parked"));
    for (const ParkedItem& item : session.parked_items) {
        if (is_new_in(before, item)) {
            parked.add(label_of(item.id),
                item.cleared ? with(item.text, ended(say("cleared"), item.became)) : item.text);
        }
    }
    parked.finish();
}

void add_actions(Document& document, const Session& before, const Session& session)
{
    Part actions(document, say("Actions"));
    for (const ActionItem& action : session.actions) {
        if (is_new_in(before, action)) {
            const std::string who =
                say("{owner}: {text}", {{"owner", action.owner}, {"text", action.text}});
            actions.add(label_of(action.id), action.closed
                                                 ? with(who, ended(say("done"), action.became))
                                                 : by_day(who, action.due));
        }
    }
    actions.finish();
}

void add_requests(Document& document, const Session& before, const Session& session)
{
    Part requests(document, say("Requests for information"));
    for (const InfoRequest& request : session.requests) {
        if (is_new_in(before, request)) {
            requests.add(label_of(request.id),
                say("{party} asks for {text}",
                    {{"party", find(session, request.party)->name}, {"text", request.text}}));
            requests.add("",
                request.answered
                    ? with(say("Answered: {answer}", {{"answer", request.answer}}), request.owner)
                    : by_day(with(say("Not answered yet"), request.owner), request.due));
        }
    }
    requests.finish();
}

void add_caucuses(Document& document, const Session& before, const Session& session)
{
    Part caucuses(document, say("Caucuses"));
    for (const Caucus& caucus : session.caucuses) {
        if (!is_new_in(before, caucus)) {
            continue;
        }
        const Party* const party = find(session, caucus.party);
        const std::string from = clock_of(session, caucus.called_ms);
        caucuses.add(party == nullptr ? say("Every party") : party->name,
            with(caucus.open ? say("since {from}", {{"from", from}})
                             : say("{from} to {to}",
                                 {{"from", from}, {"to", clock_of(session, caucus.ended_ms)}}),
                caucus.purpose));
        caucuses.add("", caucus.minutes == 0 ? std::string{}
                                             : say("{minutes} minutes were planned",
                                                 {{"minutes", caucus.minutes}}));
        caucuses.add("", caucus.brought);
    }
    caucuses.finish();
}

std::string line_of(const AgendaItem& item)
{
    return item.minutes == 0
             ? say("{text} (meeting {meeting})", {{"text", item.text}, {"meeting", item.meeting}})
             : say("{text}, {minutes} minutes (meeting {meeting})",
                 {{"text", item.text}, {"minutes", item.minutes}, {"meeting", item.meeting}});
}

std::string line_of(const NextMeeting& next)
{
    return with(next.minute < 0
                    ? long_date(next.on)
                    : say("{date}, {time}",
                        {{"date", long_date(next.on)},
                            {"time", clock_time(std::int64_t{next.minute} * 60'000, 0)}}),
        next.place);
}

}  // namespace

void add_follow_up(Document& document, const Session& before, const Session& session)
{
    add_parked(document, before, session);
    add_actions(document, before, session);
    add_requests(document, before, session);
}

void add_attachments(Document& document, const Session& before, const Session& session)
{
    Part documents(document, say("Documents kept"));
    for (const Attachment& one : session.attachments) {
        if (!is_new_in(before, one)) {
            continue;
        }
        const std::string what =
            say("{name} ({kind})", {{"name", one.name}, {"kind", name_of(one.kind)}});
        documents.add(label_of(one.id), one.bytes == 0 ? what : with(what, size_words(one.bytes)));
    }
    documents.finish();
}

void add_check_ins(Document& document, const Session& before, const Session& session)
{
    Part part(document, say("Check-in"));
    for (std::size_t at = before.check_ins.size(); at < session.check_ins.size(); ++at) {
        const MeetingCheckIn& one = session.check_ins[at];
        const Party* const party = find(session, one.party);
        part.add(party == nullptr ? say("The room") : party->name, one.text);
    }
    part.finish();
}

void add_meetings(Document& document, const Session& before, const Session& session)
{
    add_caucuses(document, before, session);
    Part agenda(document, say("Agenda"));
    for (const AgendaItem& item : session.agenda) {
        if (!item.cleared && is_new_in(before, item)) {
            agenda.add(label_of(item.id), line_of(item));
        }
    }
    if (session.next_meeting && session.next_meeting != before.next_meeting) {
        agenda.add(say("Next meeting"), line_of(*session.next_meeting));
    }
    agenda.finish();
    Part remarks(document, say("Plus and delta"));
    for (std::size_t at = before.remarks.size(); at < session.remarks.size(); ++at) {
        const MeetingRemark& remark = session.remarks[at];
        remarks.add(remark.remark == Remark::plus ? say("Plus") : say("Delta"), remark.text);
    }
    remarks.finish();
}

}  // namespace jointly
