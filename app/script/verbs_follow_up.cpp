// What must not be lost between meetings, caucuses and the agenda.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

Result<ScriptLine> park_item(const Session& session, const Args& args)
{
    FirstProblem first;
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    return first.or_asks(ParkItem{issue, args.word(0)});
}

Result<ScriptLine> cleared(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto item =
        first.of(labelled<ParkedItemId>(session, args.word(0), to_say("parked item")));
    return first.or_asks(ClearParkedItem{item, args.size() > 1 ? args.word(1) : ""});
}

Result<ScriptLine> action(const Session& session, const Args& args)
{
    FirstProblem first;
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    const PartyId party = first.of(party_in(session, args, "--party"));
    const Date due = first.of(date_in(args, "--due"));
    return first.or_asks(AssignAction{issue, party, due, args.word(0), args.word(1)});
}

Result<ScriptLine> done(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto action = first.of(labelled<ActionId>(session, args.word(0), to_say("action")));
    return first.or_asks(CloseAction{action, args.size() > 1 ? args.word(1) : ""});
}

Result<ScriptLine> request(const Session& session, const Args& args)
{
    FirstProblem first;
    const PartyId party = first.of(party_of(session, args.word(0)));
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    const Date due = first.of(date_in(args, "--due"));
    return first.or_asks(MakeRequest{issue, party, due, args.value("--of"), args.word(1)});
}

Result<ScriptLine> answer(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto request = first.of(labelled<RequestId>(session, args.word(0), to_say("request")));
    return first.or_asks(AnswerRequest{request, args.word(1)});
}

Result<ScriptLine> caucus(const Session& session, const Args& args)
{
    FirstProblem first;
    const PartyId party = args.size() > 0 ? first.of(party_of(session, args.word(0))) : PartyId{};
    const int minutes = first.of(number_in(args, "--minutes"));
    const ConstituentId local = args.has("--local")
                                  ? first.of(constituent_of(session, args.value("--local")))
                                  : ConstituentId{};
    return first.or_asks(CallCaucus{party, minutes, args.value("--for"), local});
}

Result<ScriptLine> back(const Session&, const Args& args)
{
    return asks(EndCaucus{args.size() > 0 ? args.word(0) : ""});
}

Result<ScriptLine> agenda(const Session& session, const Args& args)
{
    FirstProblem first;
    const IssueId issue = first.of(issue_in(session, args, "--issue"));
    const int minutes = first.of(number_in(args, "--minutes"));
    return first.or_asks(SetAgendaItem{issue, minutes, args.word(0), args.has("--next")});
}

Result<ScriptLine> off_agenda(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto item =
        first.of(labelled<AgendaItemId>(session, args.word(0), to_say("agenda item")));
    return first.or_asks(ClearAgendaItem{item});
}

// "09:00" as the minute of the day.
Result<int> minute_of(const std::string& text)
{
    const auto colon = text.find(':');
    const auto hours = number_of(text.substr(0, colon));
    const auto minutes =
        number_of(colon == std::string::npos ? std::string{} : text.substr(colon + 1));
    if (!hours.ok() || !minutes.ok() || hours.value() > 23 || minutes.value() > 59) {
        return Problem{say("\"{text}\" is no time of day. Write it like 09:00.", {{"text", text}})};
    }
    return hours.value() * 60 + minutes.value();
}

Result<ScriptLine> next_meeting(const Session&, const Args& args)
{
    FirstProblem first;
    const Date on = first.of(date_of(args.word(0)));
    const int minute = args.size() > 1 ? first.of(minute_of(args.word(1))) : -1;
    return first.or_asks(SetNextMeeting{on, minute, args.value("--place")});
}

Result<ScriptLine> plus(const Session&, const Args& args)
{
    return asks(RemarkOnMeeting{Remark::plus, args.word(0)});
}

Result<ScriptLine> delta(const Session&, const Args& args)
{
    return asks(RemarkOnMeeting{Remark::delta, args.word(0)});
}

Result<ScriptLine> check_in(const Session& session, const Args& args)
{
    FirstProblem first;
    const PartyId party = args.size() > 1 ? first.of(party_of(session, args.word(1))) : PartyId{};
    return first.or_asks(CheckIn{party, args.word(0)});
}

}  // namespace

const std::vector<Verb>& follow_up_verbs()
{
    static const std::vector<Verb> verbs{
        {"park-item", 1, 1, {{"--issue"}}, park_item,
            {to_say("park-item TEXT [--issue ISSUE]"), to_say("keeps something for later"),
                to_say("park-item \"Panic buttons: wait for the quote\" --issue 1")}},
        {"cleared", 1, 2, {}, cleared,
            {to_say("cleared ITEM [TEXT]"), to_say("says what became of a parked item"),
                to_say("cleared PK-1 \"taken up as option #9\"")}},
        {"action", 2, 2, {{"--due"}, {"--party"}, {"--issue"}}, action,
            {to_say("action OWNER TEXT [--due DATE] [--party P] [--issue ISSUE]"),
                to_say("assigns who does what by when"),
                to_say("action \"Ben Okafor\" \"Send overtime by unit\" --due 2026-03-06")}},
        {"done", 1, 2, {}, done,
            {to_say("done ACTION [TEXT]"), to_say("closes an action"),
                to_say("done A-1 \"sent to both parties\"")}},
        {"request", 2, 2, {{"--of"}, {"--due"}, {"--issue"}}, request,
            {to_say("request PARTY TEXT [--of WHO] [--due DATE] [--issue ISSUE]"),
                to_say("a party asks for information"),
                to_say("request union \"Overtime by unit, 2025\" --of Finance --due 2026-03-06")}},
        {"answer", 2, 2, {}, answer,
            {to_say("answer REQUEST TEXT"), to_say("records the answer to a request"),
                to_say("answer R-1 \"Table of 3 March, handed to both parties\"")}},
        {"caucus", 0, 1, {{"--local"}, {"--minutes"}, {"--for"}}, caucus,
            {to_say("caucus [PARTY] [--local NAME] [--minutes N] [--for TEXT]"),
                to_say("calls a caucus; without a party, for each by itself"),
                to_say("caucus management --minutes 20 --for \"the cap\"")}},
        {"back", 0, 1, {}, back,
            {to_say("back [TEXT]"), to_say("ends the caucus, with what it brings to the table"),
                to_say("back \"a cap of 40 hours\"")}},
        {"agenda", 1, 1, {{"--minutes"}, {"--issue"}, {"--next", 0}}, agenda,
            {to_say("agenda TEXT [--minutes N] [--issue ISSUE] [--next]"),
                to_say("puts an item on the agenda of this meeting, or of the next one"),
                to_say("agenda \"Check-in\" --minutes 15")}},
        {"off-agenda", 1, 1, {}, off_agenda,
            {to_say("off-agenda ITEM"), to_say("takes an item off the agenda"),
                to_say("off-agenda AG-1")}},
        {"next-meeting", 1, 2, {{"--place"}}, next_meeting,
            {to_say("next-meeting DATE [TIME] [--place TEXT]"),
                to_say("sets when the parties meet next"),
                to_say("next-meeting 2026-03-09 09:00 --place \"Union hall\"")}},
        {"plus", 1, 1, {}, plus,
            {to_say("plus TEXT"), to_say("what went well today"),
                to_say("plus \"Data before options\"")}},
        {"delta", 1, 1, {}, delta,
            {to_say("delta TEXT"), to_say("what to change next time"),
                to_say("delta \"Shorter breaks\"")}},
        {"check-in", 1, 2, {}, check_in,
            {to_say("check-in TEXT [PARTY]"),
                to_say("what is brought up when the room comes together"),
                to_say("check-in \"Two units are short today\" union")}},
    };
    return verbs;
}

}  // namespace jointly::script
