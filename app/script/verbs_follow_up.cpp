// What must not be lost between meetings, caucuses and the agenda.
#include "app/script/verbs.h"
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
    const auto item = first.of(labelled<ParkedItemId>(session, args.word(0), "parked item"));
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
    const auto action = first.of(labelled<ActionId>(session, args.word(0), "action"));
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
    const auto request = first.of(labelled<RequestId>(session, args.word(0), "request"));
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
    return first.or_asks(SetAgendaItem{issue, minutes, args.word(0)});
}

Result<ScriptLine> off_agenda(const Session& session, const Args& args)
{
    FirstProblem first;
    const auto item = first.of(labelled<AgendaItemId>(session, args.word(0), "agenda item"));
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

}  // namespace

const std::vector<Verb>& follow_up_verbs()
{
    static const std::vector<Verb> verbs{
        {"park-item", 1, 1, {{"--issue"}}, park_item,
            {"park-item TEXT [--issue ISSUE]", "keeps something for later",
                "park-item \"Panic buttons: wait for the quote\" --issue 1"}},
        {"cleared", 1, 2, {}, cleared,
            {"cleared ITEM [TEXT]", "says what became of a parked item",
                "cleared PK-1 \"taken up as option #9\""}},
        {"action", 2, 2, {{"--due"}, {"--party"}, {"--issue"}}, action,
            {"action OWNER TEXT [--due DATE] [--party P] [--issue ISSUE]",
                "assigns who does what by when",
                "action \"Ben Okafor\" \"Send overtime by unit\" --due 2026-03-06"}},
        {"done", 1, 2, {}, done,
            {"done ACTION [TEXT]", "closes an action", "done A-1 \"sent to both parties\""}},
        {"request", 2, 2, {{"--of"}, {"--due"}, {"--issue"}}, request,
            {"request PARTY TEXT [--of WHO] [--due DATE] [--issue ISSUE]",
                "a party asks for information",
                "request union \"Overtime by unit, 2025\" --of Finance --due 2026-03-06"}},
        {"answer", 2, 2, {}, answer,
            {"answer REQUEST TEXT", "records the answer to a request",
                "answer R-1 \"Table of 3 March, handed to both parties\""}},
        {"caucus", 0, 1, {{"--local"}, {"--minutes"}, {"--for"}}, caucus,
            {"caucus [PARTY] [--local NAME] [--minutes N] [--for TEXT]",
                "calls a caucus; without a party, for each by itself",
                "caucus management --minutes 20 --for \"the cap\""}},
        {"back", 0, 1, {}, back,
            {"back [TEXT]", "ends the caucus, with what it brings to the table",
                "back \"a cap of 40 hours\""}},
        {"agenda", 1, 1, {{"--minutes"}, {"--issue"}}, agenda,
            {"agenda TEXT [--minutes N] [--issue ISSUE]",
                "puts an item on the agenda of this meeting, or of the next",
                "agenda \"Check-in\" --minutes 15"}},
        {"off-agenda", 1, 1, {}, off_agenda,
            {"off-agenda ITEM", "takes an item off the agenda", "off-agenda AG-1"}},
        {"next-meeting", 1, 2, {{"--place"}}, next_meeting,
            {"next-meeting DATE [TIME] [--place TEXT]", "sets when the parties meet next",
                "next-meeting 2026-03-09 09:00 --place \"Union hall\""}},
        {"plus", 1, 1, {}, plus,
            {"plus TEXT", "what went well today", "plus \"Data before options\""}},
        {"delta", 1, 1, {}, delta,
            {"delta TEXT", "what to change next time", "delta \"Shorter breaks\""}},
    };
    return verbs;
}

}  // namespace jointly::script
