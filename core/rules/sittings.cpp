// Caucuses, the agenda, the next meeting, the check-in, and how a meeting went.
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"

namespace jointly::rules {

namespace {

std::optional<Problem> minutes_problem(int minutes)
{
    if (minutes >= 0 && minutes <= day_minutes) {
        return std::nullopt;
    }
    return Problem{say("Plan 1 to {most} minutes, or leave them out.", {{"most", day_minutes}})};
}

}  // namespace

Result<Events> decide_one(const Session& session, const CallCaucus& command)
{
    const Words text = words("The purpose", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = missing(session, command.party, "party")) {
        return *problem;
    }
    if (auto problem = missing(session, command.constituent, "local or unit")) {
        return *problem;
    }
    const Constituent* const constituent = find(session, command.constituent);
    if (constituent != nullptr && command.party && command.party != constituent->party) {
        return Problem{say("{constituent} belongs to the other party. Name its own, or none.",
            {{"constituent", constituent->name}})};
    }
    if (auto problem = minutes_problem(command.minutes)) {
        return *problem;
    }
    if (open_meeting(session) == nullptr) {
        return Problem{say("Open the meeting first: a caucus leaves the room and comes back.")};
    }
    if (const auto away = caucus_is_under_way(session)) {
        return *away;
    }
    if (const auto open = test_is_open(session)) {
        return *open;
    }
    if (constituent != nullptr) {
        return Events{ConstituentCaucusCalled{
            session.next.caucus, constituent->id, command.minutes, text.text}};
    }
    return Events{CaucusCalled{session.next.caucus, command.party, command.minutes, text.text}};
}

Result<Events> decide_one(const Session& session, const EndCaucus& command)
{
    const Caucus* const caucus = open_caucus(session);
    const Words text = words("What is brought back", command.text, "");
    if (text.problem) {
        return *text.problem;
    }
    if (caucus == nullptr) {
        return Problem{say("No caucus is under way. Call one first.")};
    }
    return Events{CaucusEnded{caucus->id, text.text}};
}

Result<Events> decide_one(const Session& session, const SetAgendaItem& command)
{
    const Words text = words("The item", command.text, "Write what is on the agenda first.");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = missing(session, command.issue, "issue")) {
        return *problem;
    }
    if (auto problem = minutes_problem(command.minutes)) {
        return *problem;
    }
    const AgendaItemId id = session.next.agenda_item;
    return command.next && open_meeting(session) != nullptr
             ? Events{NextAgendaItemSet{id, command.issue, command.minutes, text.text}}
             : Events{AgendaItemSet{id, command.issue, command.minutes, text.text}};
}

Result<Events> decide_one(const Session& session, const ClearAgendaItem& command)
{
    const AgendaItem* const item = find(session, command.item);
    if (item == nullptr) {
        return not_there("agenda item");
    }
    return item->cleared ? Events{} : Events{AgendaItemCleared{item->id}};
}

Result<Events> decide_one(const Session& session, const SetNextMeeting& command)
{
    const Words place = words("The place", command.place, "");
    if (place.problem) {
        return *place.problem;
    }
    if (!command.on) {
        return Problem{say("Say on which day we meet next, like 2026-03-09.")};
    }
    if (command.minute < -1 || command.minute >= day_minutes) {
        return Problem{say("A day has the times 00:00 to 23:59. Write it like 09:00.")};
    }
    const NextMeeting wanted{command.on, command.minute, place.text};
    return session.next_meeting == wanted
             ? Events{}
             : Events{NextMeetingSet{wanted.on, wanted.minute, wanted.place}};
}

Result<Events> decide_one(const Session& session, const RemarkOnMeeting& command)
{
    const Words text = words("The remark", command.text, "Write the remark first.");
    if (text.problem) {
        return *text.problem;
    }
    if (session.meetings.empty()) {
        return Problem{say("No meeting has been held yet. Open one first.")};
    }
    return Events{MeetingRemarked{command.remark, text.text}};
}

Result<Events> decide_one(const Session& session, const CheckIn& command)
{
    const Words text = words("What is brought up", command.text, "Write what is brought up first.");
    if (text.problem) {
        return *text.problem;
    }
    if (auto problem = missing(session, command.party, "party")) {
        return *problem;
    }
    if (open_meeting(session) == nullptr) {
        return Problem{say("No meeting is open. Open one first.")};
    }
    return Events{CheckedIn{command.party, text.text}};
}

}  // namespace jointly::rules
