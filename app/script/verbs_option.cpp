// Options, criteria, marks and straw designs.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

// "TEXT" on the issue the room turned to.
template <class Asked>
Result<ScriptLine> offered(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    return here.ok() ? Result<ScriptLine>(asks(Asked{here.value(), args.word(0)})) : here.problem();
}

Result<ScriptLine> serves(const Session& session, const Args& args)
{
    const auto option = option_of(session, args.word(0));
    if (!option.ok()) {
        return option.problem();
    }
    const std::vector<std::string> rest(args.words().begin() + 1, args.words().end());
    const auto interests = list_of<InterestId>(session, parts_of(rest), interest_of);
    if (!interests.ok()) {
        return interests.problem();
    }
    return asks(LinkOption{option.value(), interests.value(), !args.has("--not")});
}

Result<ScriptLine> agree(const Session& session, const Args& args)
{
    const auto criterion = criterion_of(session, args.word(0));
    return criterion.ok() ? Result<ScriptLine>(asks(AgreeCriterion{criterion.value()}))
                          : criterion.problem();
}

Result<ScriptLine> mark(const Session& session, const Args& args)
{
    const auto option = option_of(session, args.word(0));
    const auto criterion = criterion_of(session, args.word(1));
    const auto value = choice_of<Mark>(args.word(2));
    if (!option.ok()) {
        return option.problem();
    }
    if (!criterion.ok()) {
        return criterion.problem();
    }
    if (!value.ok()) {
        return value.problem();
    }
    MarkOption command{option.value(), criterion.value(), {}, value.value(), args.value("--reason"),
        args.value("--because")};
    if (args.has("--party")) {
        const auto party = party_of(session, args.value("--party"));
        if (!party.ok()) {
            return party.problem();
        }
        command.party = party.value();
    }
    return asks(command);
}

Result<ScriptLine> straw(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    const auto options = list_of<OptionId>(session, parts_of(args.words()), option_of);
    if (!here.ok()) {
        return here.problem();
    }
    if (!options.ok()) {
        return options.problem();
    }
    return asks(ComposeStraw{here.value(), options.value(), args.value("--text")});
}

Result<ScriptLine> change(const Session& session, const Args& args)
{
    const auto item = item_of(session, args.word(0));
    if (!item.ok()) {
        return item.problem();
    }
    const Straw* const old = find(session, item.value().straw);
    if (old == nullptr) {
        return Problem{say("{text} is not a straw design.", {{"text", args.word(0)}})};
    }
    const std::vector<std::string> rest(args.words().begin() + 1, args.words().end());
    const auto options = list_of<OptionId>(session, parts_of(rest), option_of);
    if (!options.ok()) {
        return options.problem();
    }
    return asks(ChangeStraw{old->id, rest.empty() ? old->options : options.value(),
        args.has("--text") ? args.value("--text") : old->text});
}

Result<ScriptLine> spread(const Session& session, const Args& args)
{
    const auto item = item_of(session, args.word(0));
    if (!item.ok()) {
        return item.problem();
    }
    if (!item.value().straw) {
        return Problem{say("{text} is not a straw design.", {{"text", args.word(0)}})};
    }
    const std::vector<std::string> rest(args.words().begin() + 1, args.words().end());
    const auto issues = list_of<IssueId>(session, parts_of(rest), issue_of);
    if (!issues.ok()) {
        return issues.problem();
    }
    return asks(SpreadStraw{item.value().straw, issues.value()});
}

// The clause carries options of the straw design, or the words of the design itself, by numbers.
Result<ScriptLine> carries(const Session& session, const Args& args)
{
    const auto here = issue_here(session);
    const auto provision = provision_of(session, args.word(0));
    if (!here.ok()) {
        return here.problem();
    }
    if (!provision.ok()) {
        return provision.problem();
    }
    LinkClause command{here.value(), provision.value(), {}, {}, !args.has("--not")};
    const std::vector<std::string> rest(args.words().begin() + 1, args.words().end());
    for (const std::string& text : parts_of(rest)) {
        const auto item = item_of(session, text);
        if (!item.ok()) {
            return item.problem();
        }
        if (item.value().option) {
            command.options.push_back(item.value().option);
        } else if (item.value().straw) {
            command.straw = item.value().straw;
        } else {
            return Problem{say("{text} is no part of a straw design.", {{"text", text}})};
        }
    }
    return asks(command);
}

}  // namespace

const std::vector<Verb>& option_verbs()
{
    static const std::vector<Verb> verbs{
        {"option", 1, 1, {}, offered<OfferOption>,
            {to_say("option TEXT"), to_say("offers an option"),
                to_say("option \"Joint hazard walk each month\"")}},
        {"serves", 2, 99, {{"--not", 0}}, serves,
            {to_say("serves OPTION INTEREST... [--not]"),
                to_say("says which interests an option serves"), to_say("serves 14 2 4")}},
        {"criterion", 1, 1, {}, offered<ProposeCriterion>,
            {to_say("criterion TEXT"), to_say("proposes a criterion"),
                to_say("criterion \"Workable on nights\"")}},
        {"agree", 1, 1, {}, agree,
            {to_say("agree CRITERION"), to_say("the room agrees on a criterion"),
                to_say("agree 17")}},
        {"mark", 3, 3, {{"--party"}, {"--reason"}, {"--because"}}, mark,
            {to_say("mark OPTION CRITERION meets|partly|fails|unsure [--party P] [--reason TEXT] "
                    "[--because TEXT]"),
                to_say(
                    "marks an option on a criterion; why the room does so before the criterion is "
                    "agreed"),
                to_say("mark 14 17 partly --reason \"not on nights\"")}},
        {"straw", 0, 99, {{"--text"}}, straw,
            {to_say("straw OPTION... [--text TEXT]"),
                to_say("combines options into a straw design"), to_say("straw 10 12 13")}},
        {"spread", 1, 99, {}, spread,
            {to_say("spread STRAW ISSUE..."), to_say("lets a straw design settle other issues too"),
                to_say("spread 20 2 3")}},
        {"carries", 2, 99, {{"--not", 0}}, carries,
            {to_say("carries PROVISION PART... [--not]"),
                to_say("says which parts of the straw design a clause carries"),
                to_say("carries 9.6 10 12 20")}},
        {"change", 1, 99, {{"--text"}}, change,
            {to_say("change STRAW [OPTION...] [--text TEXT]"), to_say("changes a straw design"),
                to_say("change 20 10 12 --text \"Escalate within 30 minutes\"")}},
    };
    return verbs;
}

}  // namespace jointly::script
