// Issues, story and interests.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
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
    if (item.value().criterion) {
        return asks(RewordCriterion{item.value().criterion, args.word(1)});
    }
    if (item.value().straw) {
        const Straw& straw = *find(session, item.value().straw);
        return asks(ChangeStraw{straw.id, straw.options, args.word(1)});
    }
    return Problem{say("Only interests, options, criteria and straw designs are reworded.")};
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
    if (item.value().criterion) {
        return asks(WithdrawCriterion{item.value().criterion});
    }
    return Problem{say("Only interests, options and criteria are withdrawn.")};
}

// The issue that is named, else the one the room turned to.
Result<IssueId> named_or_here(const Session& session, const Args& args, std::size_t place)
{
    return args.size() > place ? issue_of(session, args.word(place)) : issue_here(session);
}

Result<ScriptLine> move(const Session& session, const Args& args)
{
    const auto issue = issue_of(session, args.word(0));
    if (!issue.ok()) {
        return issue.problem();
    }
    if (args.word(1) == "last") {
        return asks(MoveIssue{issue.value(), {}});
    }
    const auto before = issue_of(session, args.word(1));
    return before.ok() ? Result<ScriptLine>(asks(MoveIssue{issue.value(), before.value()}))
                       : before.problem();
}

template <class Asked>
Result<ScriptLine> aside(const Session& session, const Args& args)
{
    const auto issue = named_or_here(session, args, 0);
    return issue.ok() ? Result<ScriptLine>(asks(Asked{issue.value(), args.value("--because")}))
                      : issue.problem();
}

Result<ScriptLine> refer(const Session& session, const Args& args)
{
    const auto to = choice_of<Referral>(args.word(0));
    const auto issue = named_or_here(session, args, 1);
    if (!to.ok()) {
        return to.problem();
    }
    if (!issue.ok()) {
        return issue.problem();
    }
    return asks(ReferIssue{issue.value(), to.value(), args.value("--because")});
}

Result<ScriptLine> reopen(const Session& session, const Args& args)
{
    const auto issue = named_or_here(session, args, 0);
    return issue.ok() ? Result<ScriptLine>(asks(ReopenIssue{issue.value()})) : issue.problem();
}

Result<ScriptLine> scope(const Session& session, const Args& args)
{
    const auto scope = choice_of<Scope>(args.word(0));
    const auto issue = named_or_here(session, args, 1);
    if (!scope.ok()) {
        return scope.problem();
    }
    if (!issue.ok()) {
        return issue.problem();
    }
    return asks(ScopeIssue{issue.value(), scope.value(), args.value("--tables")});
}

Result<ScriptLine> data(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    return here.ok() ? Result<ScriptLine>(
               asks(GiveData{here.value(), args.word(0), args.value("--source")}))
                     : here.problem();
}

// Interests are merged, options combined; both by their numbers.
Result<ScriptLine> merge(const Session& session, const Args& args)
{
    const auto parts = parts_of(args.words());
    const auto first = item_of(session, parts.front());
    if (!first.ok()) {
        return first.problem();
    }
    if (first.value().option) {
        const auto options = list_of<OptionId>(session, parts, option_of);
        return options.ok()
                 ? Result<ScriptLine>(asks(CombineOptions{options.value(), args.value("--as")}))
                 : options.problem();
    }
    const auto interests = list_of<InterestId>(session, parts, interest_of);
    return interests.ok()
             ? Result<ScriptLine>(asks(MergeInterests{interests.value(), args.value("--as")}))
             : interests.problem();
}

Result<ScriptLine> group(const Session& session, const Args& args)
{
    GroupItems command{{}, {}, args.value("--under")};
    for (const std::string& text : parts_of(args.words())) {
        const auto item = item_of(session, text);
        if (!item.ok()) {
            return item.problem();
        }
        if (item.value().interest) {
            command.interests.push_back(item.value().interest);
        } else if (item.value().option) {
            command.options.push_back(item.value().option);
        } else {
            return Problem{say("{text} is neither an interest nor an option.", {{"text", text}})};
        }
    }
    return asks(command);
}

Result<ScriptLine> unmerge(const Session& session, const Args& args)
{
    const auto item = item_of(session, args.word(0));
    if (!item.ok()) {
        return item.problem();
    }
    if (item.value().option) {
        return asks(PartOptions{item.value().option});
    }
    if (item.value().interest) {
        return asks(UnmergeInterests{item.value().interest});
    }
    return Problem{say("Only interests and options are taken apart.")};
}

}  // namespace

const std::vector<Verb>& issue_verbs()
{
    static const std::vector<Verb> verbs{
        {"issue", 1, 1, {{"--title"}}, issue,
            {to_say("issue QUESTION [--title TEXT]"), to_say("raises an issue and turns to it"),
                to_say("issue \"What might we do so that nobody is hurt while moving patients?\" "
                       "--title "
                       "Safety")}},
        {"question", 1, 1, {{"--title"}}, question,
            {to_say("question TEXT [--title TEXT]"), to_say("rewords the issue's question"),
                to_say("question \"What might we do so that nobody is hurt?\"")}},
        {"turn", 1, 1, {}, turn,
            {to_say("turn ISSUE"), to_say("turns the room to an issue"), to_say("turn 3")}},
        {"move", 2, 2, {}, move,
            {to_say("move ISSUE BEFORE|last"), to_say("moves an issue on the list"),
                to_say("move 3 1")}},
        {"park", 0, 1, {{"--because"}}, aside<ParkIssue>,
            {to_say("park [ISSUE] [--because TEXT]"), to_say("sets an issue aside for later"),
                to_say("park 3 --because \"until the costing is here\"")}},
        {"refer", 1, 2, {{"--because"}}, refer,
            {to_say("refer subgroup|package|mediation|upper-level [ISSUE] [--because TEXT]"),
                to_say("hands an issue on"),
                to_say("refer subgroup 3 --because \"the length of the pay hold\"")}},
        {"withdraw-issue", 0, 1, {{"--because"}}, aside<WithdrawIssue>,
            {to_say("withdraw-issue [ISSUE] [--because TEXT]"),
                to_say("withdraws an issue; all of it is kept"), to_say("withdraw-issue 3")}},
        {"reopen", 0, 1, {}, reopen,
            {to_say("reopen [ISSUE]"), to_say("takes an issue up again"), to_say("reopen 3")}},
        {"scope", 1, 2, {{"--tables"}}, scope,
            {to_say("scope national|local|not-stated [ISSUE] [--tables TEXT]"),
                to_say("says whether an issue is settled here or at local tables"),
                to_say("scope local 3 --tables \"Each medical centre\"")}},
        {"step", 1, 1, {}, step,
            {to_say("step NAME"),
                to_say("takes a step: framing, story, interests, options, criteria, evaluation, "
                       "straw, "
                       "consensus, language, agreed"),
                to_say("step interests")}},
        {"story", 1, 2, {}, held<TellStory>,
            {to_say("story [PARTY|mutual] TEXT"), to_say("adds to the story and data"),
                to_say("story \"17 % of shifts began below plan\"")}},
        {"data", 1, 1, {{"--source"}}, data,
            {to_say("data TEXT [--source TEXT]"),
                to_say("adds a fact that both parties can look at"),
                to_say("data \"61 strain injuries last year\" --source \"Injury log 2025\"")}},
        {"merge", 1, 99, {{"--as"}}, merge,
            {to_say("merge NUMBER... --as TEXT"),
                to_say("says several interests, or options, as one"),
                to_say("merge 4 7 --as \"Care that is safe on every shift\"")}},
        {"group", 1, 99, {{"--under"}}, group,
            {to_say("group NUMBER... [--under TEXT]"),
                to_say("puts interests or options side by side under a heading, or under none"),
                to_say("group 4 7 --under \"Nights\"")}},
        {"unmerge", 1, 1, {}, unmerge,
            {to_say("unmerge NUMBER"), to_say("lets the parts stand by themselves again"),
                to_say("unmerge 21")}},
        {"interest", 1, 2, {}, held<RecordInterest>,
            {to_say("interest [PARTY|mutual] TEXT"), to_say("records an interest"),
                to_say("interest union \"Go home unhurt\"")}},
        {"mutual", 1, 1, {}, mutual,
            {to_say("mutual NUMBER"), to_say("marks an interest as mutual"), to_say("mutual 2")}},
        {"reword", 2, 2, {}, reword,
            {to_say("reword NUMBER TEXT"),
                to_say("rewords an interest, an option, a criterion or a straw design; earlier "
                       "words stay"),
                to_say("reword 2 \"Report without blame\"")}},
        {"withdraw", 1, 1, {}, withdraw,
            {to_say("withdraw NUMBER"), to_say("withdraws an interest, an option or a criterion"),
                to_say("withdraw 8")}},
    };
    return verbs;
}

}  // namespace jointly::script
