// What must not be lost between meetings, caucuses and the agenda.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session&, const ItemParked& e)
{
    return say("Parked, {label}: {text}", {{"label", label_of(e.id)}, {"text", e.text}});
}
std::string on(const Session&, const ParkedItemCleared& e)
{
    return say("Parked item {label} cleared", {{"label", label_of(e.item)}});
}
std::string on(const Session&, const ActionAssigned& e)
{
    return say("{label} for {owner}: {text}",
        {{"label", label_of(e.id)}, {"owner", e.owner}, {"text", e.text}});
}
std::string on(const Session&, const ActionClosed& e)
{
    return say("{label} done", {{"label", label_of(e.action)}});
}
std::string on(const Session& s, const RequestMade& e)
{
    return say("{label}: {party} asks for {text}",
        {{"label", label_of(e.id)}, {"party", name(s, e.party)}, {"text", e.text}});
}
std::string on(const Session&, const RequestAnswered& e)
{
    return say("{label} answered", {{"label", label_of(e.request)}});
}
std::string on(const Session& s, const CaucusCalled& e)
{
    return e.party ? say("{party} called a caucus", {{"party", name(s, e.party)}})
                   : say("A caucus was called for every party");
}
std::string on(const Session& s, const ConstituentCaucusCalled& e)
{
    // Not there where the act that named it was taken back.
    const Constituent* const local = find(s, e.constituent);
    return say(
        "{local} called a caucus", {{"local", local == nullptr ? std::string{} : local->name}});
}

std::string on(const Session&, const CaucusEnded&) { return say("Back from the caucus"); }
std::string on(const Session&, const AgendaItemSet& e)
{
    return say("On the agenda, {label}: {text}", {{"label", label_of(e.id)}, {"text", e.text}});
}
std::string on(const Session&, const NextAgendaItemSet& e)
{
    return say(
        "On the next agenda, {label}: {text}", {{"label", label_of(e.id)}, {"text", e.text}});
}
std::string on(const Session&, const AttachmentKept& e)
{
    return say("{label}, a {kind}, kept: {name}",
        {{"label", label_of(e.id)}, {"kind", name_of(e.kind)}, {"name", e.name}});
}
std::string on(const Session&, const AgendaItemCleared& e)
{
    return say("Off the agenda: {label}", {{"label", label_of(e.item)}});
}
std::string on(const Session&, const NextMeetingSet& e)
{
    return say("The next meeting is on {date}", {{"date", long_date(e.on)}});
}
std::string on(const Session&, const MeetingRemarked& e)
{
    return e.remark == Remark::plus ? say("Plus: {text}", {{"text", e.text}})
                                    : say("Delta: {text}", {{"text", e.text}});
}
std::string on(const Session& s, const CheckedIn& e)
{
    return e.party
             ? say("Check-in of {party}: {text}", {{"party", name(s, e.party)}, {"text", e.text}})
             : say("Check-in: {text}", {{"text", e.text}});
}

}  // namespace jointly::headlines
