// Issues, story and interests.
#include "app/script/verbs.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

Result<ScriptLine> issue(const Session&, const Args& args)
{
    return asks(RaiseIssue{args.word(0), args.value("--title")});
}

Result<ScriptLine> question(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    if (!here.ok()) {
        return here.problem();
    }
    return asks(RewordIssue{here.value(), args.word(0), args.value("--title")});
}

Result<ScriptLine> turn(const Session& session, const Args& args)
{
    const auto to = issue_of(session, args.word(0));
    return to.ok() ? Result<ScriptLine>(asks(TurnTo{to.value()})) : to.problem();
}

Result<ScriptLine> step(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    const auto to = choice_of<Step>(args.word(0));
    if (!here.ok()) {
        return here.problem();
    }
    if (!to.ok()) {
        return to.problem();
    }
    return asks(TakeStep{here.value(), to.value()});
}

// "[HOLDER] TEXT" on the issue the room turned to.
template <class Asked>
Result<ScriptLine> held(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    const auto holder = args.size() == 2 ? holder_of(session, args.word(0)) : Holder{};
    if (!here.ok()) {
        return here.problem();
    }
    if (!holder.ok()) {
        return holder.problem();
    }
    return asks(Asked{here.value(), holder.value(), args.words().back()});
}

Result<ScriptLine> mutual(const Session& session, const Args& args)
{
    const auto interest = interest_of(session, args.word(0));
    return interest.ok() ? Result<ScriptLine>(asks(MarkMutual{interest.value()}))
                         : interest.problem();
}

Result<ScriptLine> reword(const Session& session, const Args& args)
{
    const auto item = item_of(session, args.word(0));
    if (!item.ok()) {
        return item.problem();
    }
    if (item.value().interest) {
        return asks(RewordInterest{item.value().interest, args.word(1)});
    }
    if (item.value().option) {
        return asks(RewordOption{item.value().option, args.word(1)});
    }
    if (item.value().straw) {
        const Straw& straw = *find(session, item.value().straw);
        return asks(ChangeStraw{straw.id, straw.options, args.word(1)});
    }
    return Problem{say("Only interests, options and straw designs are reworded.")};
}

Result<ScriptLine> withdraw(const Session& session, const Args& args)
{
    const auto item = item_of(session, args.word(0));
    if (!item.ok()) {
        return item.problem();
    }
    if (item.value().interest) {
        return asks(WithdrawInterest{item.value().interest});
    }
    if (item.value().option) {
        return asks(WithdrawOption{item.value().option});
    }
    return Problem{say("Only interests and options are withdrawn.")};
}

}  // namespace

const std::vector<Verb>& issue_verbs()
{
    static const std::vector<Verb> verbs{
        {"issue", 1, 1, {{"--title"}}, issue,
            {"issue QUESTION [--title TEXT]", "raises an issue and turns to it",
                "issue \"What might we do so that nobody is hurt while moving patients?\" --title "
                "Safety"}},
        {"question", 1, 1, {{"--title"}}, question,
            {"question TEXT [--title TEXT]", "rewords the issue's question",
                "question \"What might we do so that nobody is hurt?\""}},
        {"turn", 1, 1, {}, turn, {"turn ISSUE", "turns the room to an issue", "turn 3"}},
        {"step", 1, 1, {}, step,
            {"step NAME",
                "takes a step: framing, story, interests, options, criteria, evaluation, straw, "
                "consensus, language, agreed",
                "step interests"}},
        {"story", 1, 2, {}, held<TellStory>,
            {"story [PARTY|mutual] TEXT", "adds to the story and data",
                "story \"17 % of shifts began below plan\""}},
        {"interest", 1, 2, {}, held<RecordInterest>,
            {"interest [PARTY|mutual] TEXT", "records an interest",
                "interest union \"Go home unhurt\""}},
        {"mutual", 1, 1, {}, mutual, {"mutual NUMBER", "marks an interest as mutual", "mutual 2"}},
        {"reword", 2, 2, {}, reword,
            {"reword NUMBER TEXT",
                "rewords an interest, an option or a straw design; earlier words are kept",
                "reword 2 \"Report without blame\""}},
        {"withdraw", 1, 1, {}, withdraw,
            {"withdraw NUMBER", "withdraws an interest or an option", "withdraw 8"}},
    };
    return verbs;
}

}  // namespace jointly::script
