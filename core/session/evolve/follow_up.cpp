// What must not be lost between meetings, caucuses and the agenda.
#include "core/session/evolve/on.h"

namespace jointly {

void on(Session& s, const Stamp&, const ItemParked& e)
{
    s.parked_items.push_back({e.id, e.issue, e.text, false, {}});
}

void on(Session& s, const Stamp&, const ParkedItemCleared& e)
{
    ParkedItem& item = at(s.parked_items, e.item);
    item.cleared = true;
    item.became = e.text;
}

void on(Session& s, const Stamp&, const ActionAssigned& e)
{
    s.actions.push_back({e.id, e.issue, e.party, e.due, e.owner, e.text, false, {}});
}

void on(Session& s, const Stamp&, const ActionClosed& e)
{
    ActionItem& action = at(s.actions, e.action);
    action.closed = true;
    action.became = e.text;
}

void on(Session& s, const Stamp&, const RequestMade& e)
{
    s.requests.push_back({e.id, e.issue, e.party, e.due, e.owner, e.text, false, {}});
}

void on(Session& s, const Stamp&, const RequestAnswered& e)
{
    InfoRequest& request = at(s.requests, e.request);
    request.answered = true;
    request.answer = e.text;
}

void on(Session& s, const Stamp& stamp, const CaucusCalled& e)
{
    s.caucuses.push_back({e.id, e.party, {}, e.minutes, e.text, stamp.at_ms, 0, true, {}});
}

void on(Session& s, const Stamp& stamp, const ConstituentCaucusCalled& e)
{
    const PartyId party = at(s.constituents, e.constituent).party;
    s.caucuses.push_back({e.id, party, e.constituent, e.minutes, e.text, stamp.at_ms, 0, true, {}});
}

void on(Session& s, const Stamp& stamp, const CaucusEnded& e)
{
    Caucus& caucus = at(s.caucuses, e.caucus);
    caucus.open = false;
    caucus.ended_ms = stamp.at_ms;
    caucus.brought = e.text;
}

void on(Session& s, const Stamp&, const AgendaItemSet& e)
{
    s.agenda.push_back({e.id, e.issue, e.minutes, e.text, meeting_number(s), false});
}

void on(Session& s, const Stamp&, const NextAgendaItemSet& e)
{
    s.agenda.push_back({e.id, e.issue, e.minutes, e.text, meeting_number(s) + 1, false});
}

void on(Session& s, const Stamp&, const AgendaItemCleared& e)
{
    at(s.agenda, e.item).cleared = true;
}

void on(Session& s, const Stamp&, const NextMeetingSet& e)
{
    s.next_meeting = NextMeeting{e.on, e.minute, e.place};
}

void on(Session& s, const Stamp&, const MeetingRemarked& e)
{
    s.remarks.push_back({static_cast<int>(s.meetings.size()), e.remark, e.text});
}

void on(Session& s, const Stamp&, const CheckedIn& e)
{
    s.check_ins.push_back({static_cast<int>(s.meetings.size()), e.party, e.text});
}

}  // namespace jointly
