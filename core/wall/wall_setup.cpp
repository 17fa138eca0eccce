// The three questions of a new session: who, how the record is kept, how the room decides.
#include "core/base/say.h"
#include "core/process/customs.h"
#include "core/process/names.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

void add_choice(WallModel& model, std::size_t place, const std::string& text)
{
    Card card;
    card.label = say("{number}", {{"number", place + 1}});
    card.text = unchanged(text);
    model.blocks.emplace_back(std::move(card));
}

void add_answer(WallModel& model, const std::string& question, const std::string& answer)
{
    model.blocks.emplace_back(Heading{question, {}});
    Card card;
    card.text = unchanged(answer);
    model.blocks.emplace_back(std::move(card));
}

void add_parties(WallModel& model, const Session& session)
{
    model.blocks.emplace_back(Heading{say("Who is at the table"), {}});
    for (const Party& party : session.parties) {
        Card card;
        card.signs = {sign_of(party)};
        card.text = unchanged(party.name);
        if (party.seats > 0) {
            card.state = say("{count} sit", {{"count", party.seats}});
        }
        model.blocks.emplace_back(std::move(card));
    }
}

void ask_for_record_rule(WallModel& model)
{
    model.blocks.emplace_back(
        Heading{say("What is kept of these talks? Choose, or say it in your own words"), {}});
    const auto rules = usual_record_rules();
    for (std::size_t place = 0; place < rules.size(); ++place) {
        add_choice(model, place, sentence_of(rules[place]));
    }
}

void ask_for_decision_rule(WallModel& model, const Session& session)
{
    model.blocks.emplace_back(Heading{say("How do we decide? Everyone present adopts it"), {}});
    const auto rules = usual_decision_rules();
    for (std::size_t place = 0; place < rules.size(); ++place) {
        add_choice(model, place, text_of(session, rules[place]));
    }
}

}  // namespace

void show_setup(WallModel& model, const Session& session)
{
    model.kicker = session.meetings.empty() ? say("A new session") : say("Agreed at the start");
    model.title = say("How we work together");
    if (deciding_parties(session, {}).size() < 2) {
        if (!session.parties.empty()) {
            add_parties(model, session);
        }
        model.empty = say("Who is at the table? Write the parties, and how many sit for each.");
        return;
    }
    const bool record_is_settled = session.settings.record_rule.has_value();
    if (!record_is_settled) {
        ask_for_record_rule(model);
    } else if (!session.rule.adopted) {
        ask_for_decision_rule(model, session);
    }
    add_parties(model, session);
    if (record_is_settled) {
        add_answer(model, say("What is kept"), sentence_of(*session.settings.record_rule));
    }
    if (session.rule.adopted) {
        add_answer(model, say("How we decide"), text_of(session, session.rule));
    }
}

}  // namespace jointly
