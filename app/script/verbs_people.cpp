// Meetings, people, and how they decide.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

Result<ScriptLine> meeting(const Session&, const Args& args)
{
    if (args.size() == 1 && args.word(0) == "close") {
        return asks(CloseMeeting{});
    }
    if (args.size() == 0) {
        const std::int64_t now = system_now_ms();
        return asks(OpenMeeting{system_utc_offset_min(now)});
    }
    const auto told = parse_told_time(args.word(0));
    if (!told.ok()) {
        return told.problem();
    }
    return ScriptLine{Act{Command{OpenMeeting{told.value().utc_offset_min}}}, told.value()};
}

Result<ScriptLine> practice(const Session&, const Args&) { return asks(BeginPractice{}); }

Result<ScriptLine> at(const Session& session, const Args& args)
{
    const auto told = session.meetings.empty()
                        ? parse_told_time(args.word(0))
                        : parse_told_time(args.word(0), session.meetings.back().utc_offset_min);
    return told.ok() ? Result<ScriptLine>(ScriptLine{{}, told.value()}) : told.problem();
}

Result<ScriptLine> recorder(const Session&, const Args& args)
{
    return asks(NameRecorder{args.word(0)});
}

Result<ScriptLine> join(const Session&, const Args& args)
{
    const auto seats = number_of(args.has("--seats") ? args.value("--seats") : "0");
    if (!seats.ok()) {
        return seats.problem();
    }
    return asks(JoinParty{args.word(0), args.value("--full"), args.value("--letter"), seats.value(),
        !args.has("--voice")});
}

Result<ScriptLine> local(const Session& session, const Args& args)
{
    const auto party = party_of(session, args.word(0));
    if (!party.ok()) {
        return party.problem();
    }
    return asks(NameConstituent{party.value(), args.word(1)});
}

Result<ScriptLine> person(const Session& session, const Args& args)
{
    JoinParticipant command;
    command.name = args.word(0);
    if (args.size() > 1) {
        const auto party = party_of(session, args.word(1));
        if (!party.ok()) {
            return party.problem();
        }
        command.party = party.value();
    }
    if (args.has("--role")) {
        const auto role = choice_of<Role>(args.value("--role"));
        if (!role.ok()) {
            return role.problem();
        }
        command.role = role.value();
    }
    if (args.has("--of")) {
        const auto constituent = constituent_of(session, args.value("--of"));
        if (!constituent.ok()) {
            return constituent.problem();
        }
        command.constituent = constituent.value();
    }
    return asks(command);
}

Result<ScriptLine> presence(const Session& session, const Args& args, bool present)
{
    const auto who = person_of(session, args.word(0));
    return who.ok() ? Result<ScriptLine>(asks(NotePresence{who.value(), present})) : who.problem();
}

Result<ScriptLine> take_role(const Session& session, const Args& args)
{
    FirstProblem first;
    const ParticipantId who = first.of(person_of(session, args.word(0)));
    const Role taken = first.of(choice_of<Role>(args.word(1)));
    return first.or_asks(TakeRole{who, taken, args.has("--beside")});
}

Result<ScriptLine> here(const Session& session, const Args& args)
{
    return presence(session, args, true);
}
Result<ScriptLine> away(const Session& session, const Args& args)
{
    return presence(session, args, false);
}

const std::vector<Flag> rule_flags{
    {"--scale"}, {"--apart"}, {"--tries"}, {"--fallback"}, {"--quorum", 2}};

Result<AdoptRule> rule_in(const Session& session, const Args& args)
{
    AdoptRule command;
    const auto decides = choice_of<Decides>(args.word(0));
    const auto scale =
        choice_of<Scale>(args.has("--scale") ? args.value("--scale") : "thumbs-discuss");
    const auto fallback =
        choice_of<Fallback>(args.has("--fallback") ? args.value("--fallback") : "park");
    const auto dissent = number_of(args.has("--apart") ? args.value("--apart") : "0");
    const auto tries = number_of(args.has("--tries") ? args.value("--tries") : "0");
    for (const auto* problem :
        {decides.ok() ? nullptr : &decides.problem(), scale.ok() ? nullptr : &scale.problem(),
            fallback.ok() ? nullptr : &fallback.problem(),
            dissent.ok() ? nullptr : &dissent.problem(), tries.ok() ? nullptr : &tries.problem()}) {
        if (problem != nullptr) {
            return *problem;
        }
    }
    const auto quorum = args.values("--quorum");
    for (std::size_t i = 0; i + 1 < quorum.size(); i += 2) {
        const auto party = party_of(session, quorum[i]);
        const auto people = number_of(quorum[i + 1]);
        if (!party.ok() || !people.ok()) {
            return party.ok() ? people.problem() : party.problem();
        }
        command.quorum.push_back({party.value(), people.value()});
    }
    command.decides = decides.value();
    command.scale = scale.value();
    command.fallback = fallback.value();
    command.dissent = dissent.value();
    command.tries = tries.value();
    return command;
}

Result<ScriptLine> rule(const Session& session, const Args& args)
{
    const auto command = rule_in(session, args);
    return command.ok() ? Result<ScriptLine>(asks(command.value())) : command.problem();
}

Result<ScriptLine> test_rule(const Session& session, const Args& args)
{
    const auto command = rule_in(session, args);
    return command.ok() ? Result<ScriptLine>(asks(TestRule{command.value()})) : command.problem();
}

Result<ScriptLine> keep(const Session&, const Args& args)
{
    const auto kept = choice_of<Keeping>(args.word(0));
    return kept.ok() ? Result<ScriptLine>(asks(AdoptKeeping{kept.value()})) : kept.problem();
}

}  // namespace

const std::vector<Verb>& people_verbs()
{
    static const std::vector<Verb> verbs{
        {"meeting", 0, 1, {}, meeting,
            {to_say("meeting [\"DATE TIME ZONE\"] | meeting close"),
                to_say("opens or closes the meeting"),
                to_say("meeting \"2026-03-02 09:00 -08:00\"")}},
        {"at", 1, 1, {}, at,
            {to_say("at \"DATE TIME\""), to_say("sets the clock for the lines that follow"),
                to_say("at \"2026-03-02 09:20\"")}},
        {"practice", 0, 0, {}, practice,
            {to_say("practice"), to_say("marks this file as a throw-away copy, for ever"),
                to_say("practice")}},
        {"recorder", 1, 1, {}, recorder,
            {to_say("recorder NAME"), to_say("says who keeps the record from here on"),
                to_say("recorder \"Ana Ruiz\"")}},
        {"join", 1, 1, {{"--full"}, {"--letter"}, {"--seats"}, {"--voice", 0}}, join,
            {to_say("join NAME [--full TEXT] [--letter L] [--seats N] [--voice]"),
                to_say("a party joins; --voice: heard, not deciding"),
                to_say(
                    "join Union --full \"Allied Care Workers, Local 412\" --letter U --seats 6")}},
        {"local", 2, 2, {}, local,
            {to_say("local PARTY NAME"), to_say("names a union local or employer unit of a party"),
                to_say("local union \"Local 412 North\"")}},
        {"person", 1, 2, {{"--role"}, {"--of"}}, person,
            {to_say("person NAME [PARTY] [--role ROLE] [--of LOCAL]"),
                to_say("a person joins; without a party: neutral"),
                to_say("person \"Ben Ito\" management --role chief-spokesperson")}},
        {"role", 2, 2, {{"--beside", 0}}, take_role,
            {to_say("role NAME ROLE [--beside]"),
                to_say("somebody takes a role; --beside: together with who has it"),
                to_say("role \"Ana Ruiz\" facilitator")}},
        {"here", 1, 1, {}, here,
            {to_say("here NAME"), to_say("notes that the person is here"),
                to_say("here \"Ben Ito\"")}},
        {"away", 1, 1, {}, away,
            {to_say("away NAME"), to_say("notes that the person is away"),
                to_say("away \"Ben Ito\"")}},
        {"rule", 1, 1, rule_flags, rule,
            {to_say("rule every-member|each-party|all-but-n [--scale S] [--apart N --tries N] "
                    "[--fallback "
                    "F] "
                    "[--quorum PARTY N]..."),
                to_say("adopts the rule of decision"),
                to_say("rule every-member --scale thumbs-discuss --fallback subgroup")}},
        {"test-rule", 1, 1, rule_flags, test_rule,
            {to_say("test-rule every-member|each-party|all-but-n [--scale S] ..."),
                to_say(
                    "puts another rule of decision to the room; with consensus it may be adopted"),
                to_say("test-rule every-member --scale fist-to-five --fallback subgroup")}},
        {"keep", 1, 1, {}, keep,
            {to_say("keep counts|spokesperson|names|constituents"),
                to_say("says how the answers of tests are kept"), to_say("keep counts")}},
    };
    return verbs;
}

}  // namespace jointly::script
