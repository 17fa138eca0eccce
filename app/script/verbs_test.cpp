// Consensus tests.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

const std::vector<Flag> concern_flags{{"--reason"}, {"--unserved"}, {"--would-help"}};

std::vector<Flag> with_concern(std::vector<Flag> flags)
{
    flags.insert(flags.end(), concern_flags.begin(), concern_flags.end());
    return flags;
}

Result<ConcernWords> concern_in(const Session& session, const Args& args)
{
    const auto unserved =
        list_of<InterestId>(session, parts_of(args.values("--unserved")), interest_of);
    if (!unserved.ok()) {
        return unserved.problem();
    }
    return ConcernWords{unserved.value(), args.value("--reason"), args.value("--would-help")};
}

Result<ScriptLine> test(const Session& session, const Args& args)
{
    if (args.word(0) == word_of(TestedList::ground_rules)) {
        return asks(CallListTest{TestedList::ground_rules, {}});
    }
    const auto here = issue_here(session);
    if (!here.ok()) {
        return here.problem();
    }
    const std::string because = args.value("--because");
    if (args.word(0) == "language") {
        return asks(CallTest{here.value(), {}, {}, because});
    }
    if (args.word(0) == word_of(TestedList::interests)) {
        return asks(CallListTest{TestedList::interests, here.value()});
    }
    const auto item = item_of(session, args.word(0));
    if (!item.ok()) {
        return item.problem();
    }
    if (!item.value().option && !item.value().straw) {
        return Problem{say(
            "Test an option, a straw design, \"language\", \"interests\" or \"ground-rules\".")};
    }
    const auto of = item.value().option ? find(session, item.value().option)->issue
                                        : find(session, item.value().straw)->issue;
    return asks(CallTest{of, item.value().option, item.value().straw, because});
}

Result<std::vector<StanceCount>> counts_in(const Args& args)
{
    std::vector<std::string> said(args.words().begin() + 1, args.words().end());
    const auto except = args.values("--except");
    said.insert(said.end(), except.begin(), except.end());
    if (said.size() == 1) {
        said.emplace_back("0");  // the party's one word
    }
    std::vector<StanceCount> counts;
    for (std::size_t i = 0; i + 1 < said.size(); i += 2) {
        const auto stance = choice_of<Stance>(said[i]);
        const auto people = number_of(said[i + 1]);
        if (!stance.ok()) {
            return stance.problem();
        }
        if (!people.ok()) {
            return people.problem();
        }
        if (people.value() == 0 && said.size() > 2) {
            return Problem{say("Leave out who is not there: count 1 or more.")};
        }
        counts.push_back({stance.value(), people.value()});
    }
    if (said.size() % 2 != 0) {
        return Problem{say("After each stance comes how many, for example \"support 5\".")};
    }
    return counts;
}

Result<ScriptLine> party(const Session& session, const Args& args)
{
    const auto test = test_here(session);
    const auto who = party_of(session, args.word(0));
    const auto counts = counts_in(args);
    const auto concern = concern_in(session, args);
    if (!test.ok()) {
        return test.problem();
    }
    if (!who.ok()) {
        return who.problem();
    }
    if (!counts.ok()) {
        return counts.problem();
    }
    if (!concern.ok()) {
        return concern.problem();
    }
    CountParty command{test.value(), who.value(), {}, counts.value(), concern.value()};
    if (args.has("--of")) {
        const auto constituent = constituent_of(session, args.value("--of"));
        if (!constituent.ok()) {
            return constituent.problem();
        }
        command.constituent = constituent.value();
    }
    return asks(command);
}

Result<ScriptLine> stance(const Session& session, const Args& args)
{
    const auto test = test_here(session);
    const auto who = person_of(session, args.word(0));
    const auto taken = choice_of<Stance>(args.word(1));
    const auto concern = concern_in(session, args);
    if (!test.ok()) {
        return test.problem();
    }
    if (!who.ok()) {
        return who.problem();
    }
    if (!taken.ok()) {
        return taken.problem();
    }
    if (!concern.ok()) {
        return concern.problem();
    }
    return asks(TakeStance{test.value(), who.value(), taken.value(), concern.value()});
}

Result<ScriptLine> concern(const Session& session, const Args& args)
{
    const auto test = test_here(session);
    const auto who = party_of(session, args.word(0));
    const auto words = concern_in(session, args);
    if (!test.ok()) {
        return test.problem();
    }
    if (!who.ok()) {
        return who.problem();
    }
    if (!words.ok()) {
        return words.problem();
    }
    RaiseConcern command{test.value(), who.value(), {}, words.value()};
    if (args.has("--by")) {
        const auto person = person_of(session, args.value("--by"));
        if (!person.ok()) {
            return person.problem();
        }
        command.participant = person.value();
    }
    return asks(command);
}

Result<ScriptLine> close(const Session& session, const Args&)
{
    const auto test = test_here(session);
    return test.ok() ? Result<ScriptLine>(asks(CloseTest{test.value()})) : test.problem();
}

}  // namespace

const std::vector<Verb>& test_verbs()
{
    static const std::vector<Verb> verbs{
        {"test", 1, 1, {{"--because"}}, test,
            {to_say("test OPTION|STRAW|language|interests|ground-rules [--because TEXT]"),
                to_say("calls a consensus test; why the room moves ahead of a gate"),
                to_say("test 14")}},
        {"party", 2, 99, with_concern({{"--except", 2}, {"--of"}}), party,
            {to_say("party NAME STANCE [COUNT] [--except STANCE COUNT]... [--of LOCAL] [--reason "
                    "TEXT] "
                    "[--unserved NUMBER,...] [--would-help TEXT]"),
                to_say(
                    "records a party's answer: support, live-with, more-discussion, stand-aside, "
                    "cannot-support"),
                to_say(
                    "party union support 5 --except cannot-support 1 --reason \"No step when the "
                    "huddle "
                    "fails\" --unserved 2 --would-help \"Escalation within 30 minutes\"")}},
        {"stance", 2, 2, with_concern({}), stance,
            {to_say("stance PERSON STANCE [--reason TEXT] [--unserved NUMBER,...] [--would-help "
                    "TEXT]"),
                to_say("records one person's answer"), to_say("stance \"Ben Ito\" support")}},
        {"concern", 1, 1, with_concern({{"--by"}}), concern,
            {to_say("concern PARTY [--by PERSON] [--reason TEXT] [--unserved NUMBER,...] "
                    "[--would-help "
                    "TEXT]"),
                to_say("adds a concern to what a party said"),
                to_say(
                    "concern union --reason \"Nights are not covered\" --would-help \"A pilot on "
                    "nights\"")}},
        {"close", 0, 0, {}, close,
            {to_say("close"), to_say("closes the test and shows what was said"), to_say("close")}},
    };
    return verbs;
}

}  // namespace jointly::script
