// What the parties agree about how they work.
#include "app/script/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"

namespace jointly::script {

namespace {

Result<ScriptLine> name_step(const Session&, const Args& args)
{
    FirstProblem first;
    const Step step = first.of(choice_of<Step>(args.word(0)));
    return first.or_asks(NameStep{step, args.word(1)});
}

Result<ScriptLine> legend_sign(const Session&, const Args& args)
{
    FirstProblem first;
    const Scale scale = first.of(choice_of<Scale>(args.word(0)));
    const Stance stance = first.of(choice_of<Stance>(args.word(1)));
    return first.or_asks(WordLegend{scale, stance, args.word(2)});
}

Result<ScriptLine> party_sign(const Session& session, const Args& args)
{
    FirstProblem first;
    const PartyId party = first.of(party_of(session, args.word(0)));
    const Shape shape = first.of(choice_of<Shape>(args.word(1)));
    const PartyColour colour = first.of(choice_of<PartyColour>(args.word(2)));
    return first.or_asks(ChangePartySign{party, shape, colour});
}

Result<ScriptLine> record_rule(const Session&, const Args& args)
{
    return asks(AdoptRecordRule{
        args.word(0), args.value("--copies"), args.value("--evidence"), args.value("--retention")});
}

Result<ScriptLine> initials_mean(const Session&, const Args& args)
{
    FirstProblem first;
    const auto meaning = first.of(choice_of<InitialsMeaning>(args.word(0)));
    return first.or_asks(AdoptInitialsMeaning{meaning});
}

Result<GroundRuleId> ground_rule_of(const Session& session, std::string_view text)
{
    return labelled<GroundRuleId>(session, text, to_say("ground rule"));
}

Result<ScriptLine> ground_rule(const Session&, const Args& args)
{
    return asks(ProposeGroundRule{args.word(0)});
}

Result<ScriptLine> reword_rule(const Session& session, const Args& args)
{
    FirstProblem first;
    const GroundRuleId rule = first.of(ground_rule_of(session, args.word(0)));
    return first.or_asks(RewordGroundRule{rule, args.word(1)});
}

Result<ScriptLine> agree_rule(const Session& session, const Args& args)
{
    FirstProblem first;
    const GroundRuleId rule = first.of(ground_rule_of(session, args.word(0)));
    return first.or_asks(AgreeGroundRule{rule});
}

Result<ScriptLine> withdraw_rule(const Session& session, const Args& args)
{
    FirstProblem first;
    const GroundRuleId rule = first.of(ground_rule_of(session, args.word(0)));
    return first.or_asks(WithdrawGroundRule{rule});
}

}  // namespace

const std::vector<Verb>& setting_verbs()
{
    static const std::vector<Verb> verbs{
        {"name-step", 2, 2, {}, name_step,
            {to_say("name-step STEP NAME"),
                to_say("gives a step the name this room uses; \"\" for the usual one"),
                to_say("name-step straw \"Working draft\"")}},
        {"legend", 3, 3, {}, legend_sign,
            {to_say("legend SCALE STANCE SIGN"),
                to_say("says what shows a stance here; \"\" for the usual sign"),
                to_say("legend thumbs live-with \"Thumb sideways\"")}},
        {"sign", 3, 3, {}, party_sign,
            {to_say("sign PARTY circle|square|diamond|triangle blue|amber|teal|violet"),
                to_say("gives a party its shape and colour"), to_say("sign union circle teal")}},
        {"record-rule", 1, 1, {{"--copies"}, {"--evidence"}, {"--retention"}}, record_rule,
            {to_say("record-rule KEPT [--copies TEXT] [--evidence TEXT] [--retention TEXT]"),
                to_say("what is kept of the talks, who holds it, its use as evidence, how long"),
                to_say("record-rule \"Agreed text and actions\" --copies \"Both parties\"")}},
        {"initials-mean", 1, 1, {}, initials_mean,
            {to_say("initials-mean closed|part-of-package|withdrawable"),
                to_say("what initials mean"), to_say("initials-mean closed")}},
        {"ground-rule", 1, 1, {}, ground_rule,
            {to_say("ground-rule TEXT"), to_say("proposes a ground rule"),
                to_say("ground-rule \"One conversation at a time\"")}},
        {"reword-rule", 2, 2, {}, reword_rule,
            {to_say("reword-rule RULE TEXT"), to_say("rewords a ground rule"),
                to_say("reword-rule G-1 \"One person speaks at a time\"")}},
        {"agree-rule", 1, 1, {}, agree_rule,
            {to_say("agree-rule RULE"), to_say("the room agrees on a ground rule"),
                to_say("agree-rule G-1")}},
        {"withdraw-rule", 1, 1, {}, withdraw_rule,
            {to_say("withdraw-rule RULE"), to_say("withdraws a ground rule"),
                to_say("withdraw-rule G-1")}},
    };
    return verbs;
}

}  // namespace jointly::script
