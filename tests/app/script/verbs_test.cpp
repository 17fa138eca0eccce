// Every verb: what it asks for, and that the help tells no lies.
#include "core/session/find.h"
#include "tests/app/script/told.h"

#include <map>
#include <set>

namespace jointly {
namespace {

// Two parties, their people, an open meeting, and three issues, the room turned to the first. On it: the
// story #1, interests #2 to #9, options #10 to #16, criterion #17, options #18 and #19, straw #20.
Room furnished()
{
    Room room;
    tell(room, {R"(join Union --letter U --seats 6)", R"(join Management --letter M --seats 6)",
                   R"(meeting "2026-03-02 09:00 -08:00")",
                   R"(person "Ana Ruiz" union --role chief-spokesperson)",
                   R"(issue "What might we do so that shifts are safe?")",
                   R"(story "17 % of shifts began below plan")"});
    for (int number = 2; number <= 9; ++number) {
        tell(room, {R"(interest union "Report without fear")"});
    }
    for (int number = 10; number <= 16; ++number) {
        tell(room, {R"(option "A joint walk")"});
    }
    tell(room,
        {R"(criterion "Workable on nights")", R"(option "A float pool")", R"(option "A pilot")",
            "straw 10 12", R"(issue "What might we do about schedules?")",
            R"(issue "What might we do about parking?")", "turn 1"});
    return room;
}

// What the verbs of a whole round need beyond the furnished room.
const std::map<std::string_view, std::vector<std::string_view>>& needs()
{
    static const std::vector<std::string_view> language{
        R"(provision 9.6 "Staffing plan" "The Employer determines a plan.")",
        R"(language 9.6 "The parties agree on a plan.")"};
    static const auto with_ta = [] {
        auto lines = language;
        lines.insert(lines.end(), {"test language", "party union support 6",
                                      "party management support 6", "close", "ta"});
        return lines;
    }();
    static const auto initialled = [] {
        auto lines = with_ta;
        lines.insert(lines.end(),
            {R"(initial TA-1 union "Ana Ruiz")", R"(ratification "Members of Local 412")"});
        return lines;
    }();
    static const auto two_tas = [] {
        auto lines = with_ta;
        lines.insert(lines.end(),
            {"turn 2", R"(language 9.6 "The parties agree on each plan.")", "test language",
                "party union support 6", "party management support 6", "close", "ta"});
        return lines;
    }();
    static const std::vector<std::string_view> proposal{R"(proposal union "24 months")"};
    static const std::vector<std::string_view> package{
        "package Economics", R"(put P-1 "Parking")", "offer P-1 union"};
    static const std::vector<std::string_view> money{"term 2026-10-01 2029-09-30",
        "package Economics", R"(money "Wages" --amount 1 --payer Employer)"};
    static const std::vector<std::string_view> outcome{"outcome pilot",
        R"(measure O-1 "Days" --unit days --baseline 34 --on 2026-01-31 --target 5)"};
    static const std::vector<std::string_view> letter{
        R"(letter "Lift team" "The parties shall try." --last 2027-06-30)"};
    static const std::vector<std::string_view> rule{R"(ground-rule "One conversation")"};
    static const std::map<std::string_view, std::vector<std::string_view>> all{
        {"test-rule", {"rule each-party"}}, {"reword-rule", rule}, {"agree-rule", rule},
        {"withdraw-rule", rule}, {"reopen", {"park 3"}}, {"unmerge", {R"(merge 4 7 --as "Both")"}},
        {"carries", language}, {"clerical", language}, {"supersede", two_tas},
        {"withdraw-ta", with_ta}, {"approved", {"approval Finance"}}, {"declined", initialled},
        {"revise-proposal", proposal}, {"reply", proposal}, {"put", {"package Economics"}},
        {"offer", {"package Economics", R"(put P-1 "Parking")"}}, {"take-out", package},
        {"accept", package}, {"withdraw-package", package}, {"money", money},
        {"change-money", money}, {"take-out-money", money}, {"commit", outcome},
        {"withdraw-outcome", outcome}, {"measure", outcome}, {"reading", outcome},
        {"revise-letter", letter}, {"withdraw-letter", letter},
        {"cleared", {R"(park-item "Panic buttons")"}}, {"done", {R"(action "Ana Ruiz" "Ask")"}},
        {"answer", {R"(request union "Overtime")"}}, {"back", {"caucus"}},
        {"off-agenda", {R"(agenda "Check-in")"}}};
    return all;
}

// What an example of the help needs beyond the furnished room.
Room ready_for(std::string_view verb)
{
    if (verb == "meeting" || verb == "practice") {
        return Room();
    }
    if (verb == "join") {
        Room room;
        tell(room, {R"(join Management --letter M --seats 6)"});
        return room;
    }
    Room room = furnished();
    if (const auto found = needs().find(verb); found != needs().end()) {
        tell(room, found->second);
    } else if (verb == "here" || verb == "away") {
        tell(room, {R"(person "Ben Ito" management)"});
    } else if (verb == "party" || verb == "concern") {
        tell(room, {"test 14"});
    } else if (verb == "stance") {
        tell(room, {R"(person "Ben Ito" management)", "keep names", "test 14"});
    } else if (verb == "close") {
        tell(room, {"test 14", "party union support 6"});
    } else if (verb == "language") {
        tell(room, {R"(provision 11.4 Posting "Schedules shall be posted in advance.")"});
    } else if (verb == "ta" || verb == "revise" || verb == "pass" || verb == "initial") {
        tell(room,
            {R"(provision 11.4 Posting "Schedules shall be posted in advance.")",
                R"(language 11.4 "Schedules shall be posted 28 days in advance.")", "test language",
                "party union support 6", "party management support 6", "close"});
        if (verb != "ta") {
            tell(room, {"ta"});
        }
        if (verb == "revise") {
            tell(room, {R"(language 11.4 "Schedules shall be posted 21 days in advance.")"});
        }
    }
    return room;
}

TEST(Verbs, EveryExampleOfTheHelpIsAcceptedInARoomThatIsReadyForIt)
{
    for (const VerbHelp& verb : script_help()) {
        const std::string name(verb.example.substr(0, verb.example.find(' ')));
        SCOPED_TRACE(verb.example);
        EXPECT_TRUE(verb.usage.starts_with(name))
            << "the example is of another verb than the usage";
        EXPECT_FALSE(verb.says.empty());
        const Room room = ready_for(name);
        const auto parsed = parse_script_line(room.session(), verb.example);
        if (!parsed.ok()) {
            ADD_FAILURE() << parsed.problem().text;
            continue;
        }
        EXPECT_TRUE(parsed.value().act || parsed.value().clock);
        if (!parsed.value().act || !std::holds_alternative<Command>(*parsed.value().act)) {
            continue;
        }
        const auto decided = decide(room.session(), std::get<Command>(*parsed.value().act));
        if (!decided.ok()) {
            ADD_FAILURE() << decided.problem().text;
            continue;
        }
        // "keep counts" says how it is anyway.
        EXPECT_EQ(decided.value().empty(), name == "keep");
    }
}

TEST(Verbs, AreEachThereOnce)
{
    std::set<std::string_view> names;
    for (const VerbHelp& verb : script_help()) {
        EXPECT_TRUE(names.insert(verb.example.substr(0, verb.example.find(' '))).second)
            << verb.example;
    }
    EXPECT_GE(names.size(), 100U);
}

// A line and what it brings about in the furnished room.
void expect_done(std::string_view line, const Events& events)
{
    SCOPED_TRACE(line);
    Room room = furnished();
    room.when(command_of(room.session(), line)).then(events);
}

TEST(Verbs, OfPeopleSayWhoIsThere)
{
    expect_done(R"(join Physicians --full "House Physicians" --letter P --seats 2 --voice)",
        {PartyJoined{{3}, false, 2, Shape::diamond, PartyColour::teal, "Physicians",
            "House Physicians", "P"}});
    expect_done("local union North", {ConstituentNamed{{1}, {1}, "North"}});
    expect_done(
        "person Kim u --role observer", {ParticipantJoined{{2}, {1}, {}, Role::observer, "Kim"}});
    expect_done("person Kim", {ParticipantJoined{{2}, {}, {}, Role::member, "Kim"}});
    expect_done(R"(away "ana ruiz")", {PresenceNoted{{1}, false}});
    expect_done(R"(recorder "Ana Ruiz")", {RecorderNamed{{1}}});
    expect_done(R"(role "ana ruiz" co-lead)", {RoleTaken{{1}, Role::co_lead}});
    expect_done(
        R"(role "Ana Ruiz" recorder)", {RoleTaken{{1}, Role::recorder}, RecorderNamed{{1}}});
    expect_done("check-in Snow", {CheckedIn{{}, "Snow"}});
    expect_done(R"(check-in "Short today" m)", {CheckedIn{{2}, "Short today"}});
    expect_done("meeting close", {MeetingClosed{}});
    expect_done("keep spokesperson", {KeepingAdopted{Keeping::spokesperson}});
    expect_done("rule all-but-n --scale gradients --apart 1 --tries 2 --fallback mediation "
                "--quorum union 4 --quorum m 3",
        {RuleAdopted{Scale::gradients, Decides::all_but_n, 1, 2, Fallback::mediation,
            {{{1}, 4}, {{2}, 3}}}});
    expect_done("rule each-party",
        {RuleAdopted{Scale::thumbs_discuss, Decides::each_party, 0, 0, Fallback::park, {}}});
}

TEST(Verbs, ARoleMovesUnlessItIsTakenBeside)
{
    Room room = furnished();
    tell(room, {"person Kim --role facilitator", R"(role "Ana Ruiz" facilitator --beside)"});
    EXPECT_EQ(room.session().participants[1].role, Role::facilitator);
    tell(room, {"role Kim member"});
    room.when(command_of(room.session(), "role Kim facilitator"))
        .then(RoleTaken{{2}, Role::facilitator}, RoleTaken{{1}, Role::member});
}

TEST(Verbs, APersonMayBeOfALocal)
{
    Room room = furnished();
    tell(room, {R"(local union "Local 412 North")"});
    room.when(command_of(room.session(), R"(person Kim union --of "Local 412 North")"))
        .then(ParticipantJoined{{2}, {1}, {1}, Role::member, "Kim"});
    tell(room, {"keep constituents", "test 14"});
    room.when(command_of(room.session(), R"(party union support 3 --of "Local 412 North")"))
        .then(PartyCounted{{1}, {1}, {1}, {{Stance::support, 3}}});
}

TEST(Verbs, OfIssuesSayWhatMatters)
{
    expect_done(R"(issue "What next?" --title Next)",
        {IssueRaised{{4}, "What next?", "Next"}, Turned{{4}}});
    expect_done(R"(question "What now?" --title Now)", {IssueReworded{{1}, "What now?", "Now"}});
    expect_done("turn 3", {Turned{{3}}});
    expect_done("step evaluation", {StepTaken{{1}, Step::evaluation}});
    expect_done(
        R"(story mutual "We all saw it")", {StoryTold{{2}, 21, {1}, {true, {}}, "We all saw it"}});
    expect_done("interest m Cost", {InterestRecorded{{9}, 21, {1}, {false, {2}}, "Cost"}});
    expect_done("interest none Peace", {InterestRecorded{{9}, 21, {1}, {}, "Peace"}});
    expect_done("interest Peace", {InterestRecorded{{9}, 21, {1}, {}, "Peace"}});
    expect_done("mutual #3", {InterestMarkedMutual{{2}}});
    expect_done("reword 3 Peace", {InterestReworded{{2}, "Peace"}});
    expect_done("reword 16 Peace", {OptionReworded{{7}, "Peace"}});
    expect_done("reword 20 Both", {StrawChanged{{1}, {{1}, {3}}, "Both"}});
    expect_done("withdraw 3", {InterestWithdrawn{{2}}});
    expect_done("withdraw 16", {OptionWithdrawn{{7}}});
}

TEST(Verbs, OfOptionsSayWhatMightBeDone)
{
    expect_done("option Walks", {OptionOffered{{10}, 21, {1}, "Walks"}});
    expect_done("serves 14 2 #4", {OptionServes{{5}, {1}}, OptionServes{{5}, {3}}});
    expect_done("serves 14 2,4+5",
        {OptionServes{{5}, {1}}, OptionServes{{5}, {3}}, OptionServes{{5}, {4}}});
    expect_done("agree 17", {CriterionAgreed{{1}}});
    expect_done("mark 14 17 fails --party m --reason Cost",
        {OptionMarked{{5}, {1}, {2}, Mark::fails, "Cost"}, MovedAhead{{1}, {}, ""}});
    expect_done("mark 14 17 meets --because Soon",
        {OptionMarked{{5}, {1}, {}, Mark::meets, ""}, MovedAhead{{1}, {}, "Soon"}});
    expect_done("straw 10+12,13 --text Together",
        {StrawComposed{{2}, 21, {1}, {{1}, {3}, {4}}, "Together"}});
    expect_done("change 20 13", {StrawChanged{{1}, {{4}}, ""}});
    expect_done("change 20 --text More", {StrawChanged{{1}, {{1}, {3}}, "More"}});
    Room room = furnished();
    tell(room, {"serves 14 2 4"});
    room.when(command_of(room.session(), "serves 14 2 --not")).then(OptionServesNot{{5}, {1}});
}

TEST(Verbs, OfTestsSayWhereThePartiesStand)
{
    Room room = furnished();
    tell(room, {"test 20"});
    EXPECT_EQ(room.session().tests.back().straw, StrawId{1});
    room
        .when(command_of(room.session(),
            R"(party union support 4 live-with 1 --except cannot-support 1 --reason "No step" --unserved 2,3 --would-help "A step")"))
        .then(PartyCounted{{1}, {1}, {},
                  {{Stance::support, 4}, {Stance::live_with, 1}, {Stance::cannot_support, 1}}},
            ConcernRaised{{1}, {1}, {}, {}, {{1}, {2}}, "No step", "A step"});
    room.when(command_of(room.session(), "concern m --reason Cost"))
        .then(ConcernRaised{{1}, {2}, {}, {}, {}, "Cost", ""});
    room.when(command_of(room.session(), "close")).then(TestClosed{{1}});
}

TEST(Verbs, OfTestsKnowOneWordOfAPartyAndAnswersByName)
{
    Room room = furnished();
    tell(room, {"keep spokesperson", "test 14"});
    room.when(command_of(room.session(), "party union live-with"))
        .then(PartyCounted{{1}, {1}, {}, {{Stance::live_with, 0}}});
    tell(room, {"close", "keep names", "test 14"});
    room.when(command_of(room.session(), R"(stance "Ana Ruiz" stand-aside --reason Cost)"))
        .then(StanceTaken{{2}, {1}, Stance::stand_aside},
            ConcernRaised{{2}, {1}, {}, {1}, {}, "Cost", ""});
    room.when(command_of(room.session(), R"(concern union --by "Ana Ruiz" --would-help Time)"))
        .then(ConcernRaised{{2}, {1}, {}, {1}, {}, "", "Time"});
}

TEST(Verbs, OfAgreementsSayWhatIsWritten)
{
    Room room = furnished();
    tell(room, {R"(provision 11 "Hours of work" --level article)"});
    room.when(command_of(room.session(),
                  R"(provision 11.4 Posting "Posted 14 days ahead." --in 11 --level clause)"))
        .then(ProvisionEntered{
            {2}, {1}, 1, ProvisionLevel::clause, "11.4", "Posting", "Posted 14 days ahead."});
    room
        .when(command_of(room.session(),
            R"(language 11.4 "Posted 28 days ahead." --effective 2026-07-01 --payer "The Employer" --sunset 2027-06-30)"))
        .then(LanguageProposed{{1}, {1}, {2}, {EffectiveBasis::on_date, {2026, 7, 1}, ""},
            {2027, 6, 30}, "Posted 28 days ahead.", "The Employer"});
    room.when(command_of(room.session(), "language 11.4 --delete --effective on-ratification"))
        .then(
            LanguageProposed{{2}, {1}, {2}, {EffectiveBasis::on_ratification, {}, ""}, {}, "", ""});
    room.when(command_of(
                  room.session(), R"(language 11.4 "Posted." --effective "the first pay period")"))
        .then(LanguageProposed{{3}, {1}, {2},
            {EffectiveBasis::in_words, {}, "the first pay period"}, {}, "Posted.", ""});
    tell(room,
        {"test language", "party union support 6", "party management support 6", "close", "ta"});
    room.when(command_of(room.session(), R"(pass ta-1 union "Dana Ortiz" --as Counsel)"))
        .then(TaPassed{{1}, {1}, "Dana Ortiz", "Counsel"});
    room.when(command_of(room.session(), R"(initial ta-1 union "Ana Ruiz" --as Chief)"))
        .then(TaInitialled{{1}, {1}, "Ana Ruiz", "Chief"});
}

TEST(Verbs, TakeBackAndBringBack)
{
    const Session session;
    EXPECT_TRUE(std::holds_alternative<Undo>(*parse_script_line(session, "undo").value().act));
    EXPECT_TRUE(std::holds_alternative<Redo>(*parse_script_line(session, "redo").value().act));
}

TEST(Verbs, CountersignAndRedact)
{
    const Session session = furnished().session();
    const auto act_of = [&](std::string_view line) {
        return parse_script_line(session, line).value().act.value();
    };
    const auto signed_by = std::get<Countersign>(act_of(R"(countersign union "Ana Ruiz")"));
    EXPECT_EQ(signed_by.party, PartyId{1});
    EXPECT_EQ(signed_by.name, "Ana Ruiz");
    EXPECT_EQ(signed_by.seq, 0U);
    EXPECT_EQ(std::get<Countersign>(act_of("countersign union Ana --entry 57")).seq, 57U);
    const auto redacted = std::get<Redact>(
        act_of(R"(redact 4 9 --by union "Ana Ruiz" --by management "Ben Okafor")"));
    EXPECT_EQ(redacted.seqs, (std::vector<std::uint64_t>{4, 9}));
    EXPECT_EQ(redacted.consents, (std::vector<PartyVoice>{{{1}, "Ana Ruiz"}, {{2}, "Ben Okafor"}}));
    EXPECT_FALSE(parse_script_line(session, "redact four").ok());
    EXPECT_FALSE(parse_script_line(session, "redact 4 --by nobody Ana").ok());
    EXPECT_FALSE(parse_script_line(session, "countersign nobody Ana").ok());
    EXPECT_FALSE(parse_script_line(session, "countersign union Ana --entry last").ok());
}

TEST(Verbs, KeepADocument)
{
    Room room = furnished();
    room.when(command_of(
                  room.session(), "attach notes.txt Tm90ZXM= --kind chart --media text --issue 1"))
        .then(AttachmentKept{
            {1}, AttachmentKind::chart, MediaType::text, {1}, {}, "notes.txt", "Tm90ZXM="});
    EXPECT_FALSE(parse_script_line(room.session(), "attach a.txt QQ== --kind photo").ok());
    EXPECT_FALSE(parse_script_line(room.session(), "attach a.txt QQ== --media gif").ok());
    EXPECT_FALSE(parse_script_line(room.session(), "attach a.txt QQ== --ta TA-9").ok());
}

TEST(Items, AreKnownByTheirNumberWithOrWithoutAMark)
{
    const Session session = furnished().session();
    for (const char* const line : {"withdraw 14", "withdraw #14", "withdraw 1#14"}) {
        EXPECT_EQ(std::get<WithdrawOption>(command_of(session, line)).option, OptionId{5}) << line;
    }
}

TEST(Items, OfAnotherIssueAreNamedWithIt)
{
    Room room = furnished();
    tell(room, {"turn 3", "option Walks"});
    const Session& session = room.session();
    EXPECT_EQ(std::get<WithdrawOption>(command_of(session, "withdraw 1")).option, OptionId{10});
    EXPECT_EQ(std::get<WithdrawOption>(command_of(session, "withdraw 3#1")).option, OptionId{10});
    EXPECT_EQ(std::get<WithdrawOption>(command_of(session, "withdraw 1#14")).option, OptionId{5});
    EXPECT_EQ(std::get<CallTest>(command_of(session, "test 1#14")).issue, IssueId{1});
}

TEST(Script, RemarksAndEmptyLinesSayNothing)
{
    const Session session;
    for (const char* const line :
        {"", "   ", "\r", "# a remark", "#", "  # indented \"and unclosed"}) {
        const auto parsed = parse_script_line(session, line);
        ASSERT_TRUE(parsed.ok()) << line;
        EXPECT_FALSE(parsed.value().act || parsed.value().clock) << line;
    }
}

TEST(Script, TheClockIsToldByMeetingAndAt)
{
    Room room;
    const auto opening = parse_script_line(room.session(), R"(meeting "2026-03-02 09:00 -08:00")");
    EXPECT_EQ(opening.value().clock, (ToldTime{1'772'470'800'000, -480}));
    EXPECT_FALSE(parse_script_line(room.session(), R"(at "2026-03-02 09:20")").ok());
    EXPECT_EQ(
        parse_script_line(room.session(), R"(at "2026-03-02 09:20 -08:00")").value().clock->at_ms,
        1'772'472'000'000);
    tell(room, {R"(meeting "2026-03-02 09:00 -08:00")"});
    const auto later = parse_script_line(room.session(), R"(at "2026-03-02 09:20")");
    ASSERT_TRUE(later.ok());
    EXPECT_EQ(later.value().clock->at_ms, 1'772'472'000'000);
    EXPECT_FALSE(later.value().act);
}

TEST(Script, AMeetingWithoutATimeIsNow)
{
    const auto parsed = parse_script_line(Session{}, "meeting");
    ASSERT_TRUE(parsed.ok());
    EXPECT_TRUE(parsed.value().act);
    EXPECT_FALSE(parsed.value().clock);
}

}  // namespace
}  // namespace jointly
