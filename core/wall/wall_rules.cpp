// How the room works: the rule of decision, how answers are kept, ground rules, the record, initials.
#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

void add_decision(WallModel& model, const Session& session)
{
    const Rule& rule = session.rule;
    model.blocks.emplace_back(Heading{say("How we decide"), {}});
    add_fact(model, say("Our rule"), sentence_of(rule));
    add_fact(model, say("Quorum"), quorum_of(session, rule));
    add_fact(model, say("If not"), rule.adopted ? sentence_of(rule.fallback) : std::string());
    add_fact(model, say("Of each test we keep"), std::string(name_of(session.kept)));
    model.blocks.emplace_back(legend_of(rule, session.settings.legends));
}

// Of the latest test of the list; empty where it was not tested.
std::string test_of(const Session& session, TestedList about)
{
    const Test* last = nullptr;
    for (const Test& test : session.tests) {
        if (test.kind == TestKind::list && test.about == about) {
            last = &test;
        }
    }
    return last == nullptr ? std::string()
         : last->open      ? say("The test is open")
                           : std::string(name_of(standing_of(session, *last).state));
}

Card card_of(const GroundRule& rule)
{
    Card card = labelled(label_of(rule.id), rule.text);
    card.state = rule.withdrawn ? say("Withdrawn") : rule.agreed ? say("Agreed") : say("Proposed");
    card.quiet = rule.withdrawn;
    card.struck = rule.withdrawn;
    return card;
}

void add_ground_rules(WallModel& model, const Session& session)
{
    Group group(model, say("Ground rules"));
    for (const bool withdrawn : {false, true}) {
        for (const GroundRule& rule : session.ground_rules) {
            if (rule.withdrawn == withdrawn) {
                group.add(card_of(rule));
            }
        }
    }
    if (const std::string tested = test_of(session, TestedList::ground_rules); !tested.empty()) {
        group.add(Fact{say("Last tested"), tested});
    }
}

void add_record_rule(WallModel& model, const Session& session)
{
    Group group(model, say("The record"));
    const auto add = [&](std::string name, const std::string& value) {
        if (!value.empty()) {
            group.add(Fact{std::move(name), value});
        }
    };
    if (const auto& rule = session.settings.record_rule) {
        add(say("What is kept"), rule->kept);
        add(say("Who holds copies"), rule->copies);
        add(say("As evidence"), rule->evidence);
        add(say("How long"), rule->retention);
    }
    if (session.settings.initials) {
        add(say("Initials mean"), std::string(name_of(*session.settings.initials)));
    }
}

}  // namespace

void show_rules(WallModel& model, const Session& session)
{
    const bool nothing_yet = !session.rule.adopted && session.ground_rules.empty()
                          && !session.settings.record_rule && !session.settings.initials;
    if (nothing_yet) {
        model.empty = say("Agree first on how we work: who decides and how we ask, what is kept of "
                          "the talks, and the ground rules. {rule}",
            {{"rule", sentence_of(session.rule)}});
        return;
    }
    add_decision(model, session);
    add_ground_rules(model, session);
    add_record_rule(model, session);
}

}  // namespace jointly
