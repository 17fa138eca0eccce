// A consensus test. While it is open the wall knows only who has answered.
#include "core/base/say.h"
#include "core/process/coverage.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

// The open one, or the latest; a session has one open test at most. Of no issue: those of the rules.
const Test* test_to_show(const Session& session, IssueId issue)
{
    const Test* found = nullptr;
    for (const Test& test : session.tests) {
        const bool of_the_rules = !test.issue && (test.open || !issue);
        if (of_the_rules || (issue && is_about(session, test, issue))) {
            found = &test;
        }
    }
    return found;
}

std::string joined(const std::vector<TestedText>& texts)
{
    std::string all;
    for (const TestedText& text : texts) {
        all += all.empty() ? text.text : "\n" + text.text;
    }
    return all;
}

// The words of a straw design with the numbers of its options, where they still read as tested.
std::string numbered(const Session& session, const Straw& straw)
{
    std::string all = straw.text;
    for (const OptionId id : straw.options) {
        const Option& option = *find(session, id);
        const std::string line =
            say("#{number} {text}", {{"number", option.number}, {"text", option.text}});
        all += all.empty() ? line : "\n" + line;
    }
    return all;
}

void add_concept(WallModel& model, const Session& session, const Test& test, bool changed)
{
    Card card;
    card.strong = true;
    if (const Straw* const straw = find(session, test.straw)) {
        model.blocks.emplace_back(Heading{test.open ? say("What is tested: the straw design")
                                                    : say("What was tested: the straw design"),
            {}});
        card.number = straw->number;
        card.text = unchanged(changed ? joined(test.texts) : numbered(session, *straw));
    } else if (test.kind == TestKind::list) {
        model.blocks.emplace_back(
            Heading{test.open ? say("What is tested: {list}", {{"list", name_of(test.about)}})
                              : say("What was tested: {list}", {{"list", name_of(test.about)}}),
                {}});
        card.text = unchanged(joined(test.texts));
    } else {
        model.blocks.emplace_back(Heading{
            test.open ? say("What is tested: an option") : say("What was tested: an option"), {}});
        card.number = find(session, test.option)->number;
        card.text = unchanged(joined(test.texts));
    }
    model.blocks.emplace_back(card);
    if (changed) {
        model.blocks.emplace_back(Heading{say("Wording changed since we tested"), {}});
        card.text = redline(joined(test.texts), joined(current_texts(session, test)));
        model.blocks.emplace_back(std::move(card));
    }
}

const TestedText* text_for(const std::vector<TestedText>& texts, ProvisionId provision)
{
    const auto found = std::find_if(texts.begin(), texts.end(),
        [&](const TestedText& text) { return text.provision == provision; });
    return found == texts.end() ? nullptr : &*found;
}

std::string or_not_stated(const std::string& words)
{
    return words.empty() ? say("not stated") : words;
}

void add_changed_fact(
    WallModel& model, std::string name, const std::string& tested, const std::string& now)
{
    if (tested != now) {
        model.blocks.emplace_back(Fact{std::move(name),
            say("{now} (tested: {tested})",
                {{"now", or_not_stated(now)}, {"tested", or_not_stated(tested)}})});
    }
}

void add_change_of_language(WallModel& model, const Session& session, const Provision& provision,
    const TestedText& tested, const TestedText& now)
{
    if (tested == now) {
        return;
    }
    model.blocks.emplace_back(
        Prose{heading_of(session, provision), redline(tested.text, now.text)});
    add_changed_fact(model, say("Effective"), words_of(tested.effective), words_of(now.effective));
    add_changed_fact(model, say("Ends"), long_date(tested.sunset), long_date(now.sunset));
    add_changed_fact(model, say("Who pays"), tested.payer, now.payer);
}

void add_wording(WallModel& model, const Session& session, const Test& test, bool changed)
{
    model.blocks.emplace_back(Heading{
        test.open ? say("What is tested: the wording") : say("What was tested: the wording"), {}});
    for (const TestedText& tested : test.texts) {
        const Provision& provision = *find(session, tested.provision);
        model.blocks.emplace_back(
            Prose{heading_of(session, provision), redline(provision.body, tested.text)});
    }
    if (!changed) {
        return;
    }
    model.blocks.emplace_back(Heading{say("Wording changed since we tested"), {}});
    for (const TestedText& now : current_texts(session, test)) {
        const TestedText* const tested = text_for(test.texts, now.provision);
        add_change_of_language(model, session, *find(session, now.provision),
            tested == nullptr ? TestedText{} : *tested, now);
    }
}

// How the answers are taken, where the rule of keeping does not ask for one word or for names.
std::string taken_how(Keeping kept)
{
    switch (kept) {
        case Keeping::spokesperson: return say("Each party's word, by its spokesperson");
        case Keeping::names: return say("One after the other, by name");
        case Keeping::counts:
        case Keeping::constituents: return say("All of one party first, then the exceptions");
    }
    return {};
}

void add_rule(WallModel& model, const Session& session, const Test& test)
{
    model.blocks.emplace_back(
        Heading{test.open ? say("How we answer") : say("How we answered"), {}});
    add_fact(model, say("Our rule"), sentence_of(test.rule));
    add_fact(model, say("Quorum"), quorum_of(session, test.rule));
    add_fact(model, say("Answers"), test.open ? taken_how(test.kept) : std::string());
    model.blocks.emplace_back(legend_of(test.rule, test.legends));
}

// As our rule keeps them: how many, or the party's one word; by name they go to the notes.
std::vector<StanceCount> counts_of(const Test& test, const Tally& tally)
{
    std::vector<StanceCount> counts;
    if (test.kept == Keeping::spokesperson && tally.word) {
        counts.push_back({*tally.word, 0});
    }
    for (std::size_t place = 0; place < words_for<Stance>.size(); ++place) {
        const Stance stance = static_cast<Stance>(place);
        if (test.kept != Keeping::names && tally.of(stance) > 0) {
            counts.push_back({stance, tally.of(stance)});
        }
    }
    return counts;
}

void add_names(Seat& seat, const Session& session, const Test& test, PartyId party)
{
    for (std::size_t place = 0; place < words_for<Stance>.size(); ++place) {
        const Stance stance = static_cast<Stance>(place);
        std::vector<std::string> names;
        for (const PersonStance& own : test.stances) {
            const Participant* const person = find(session, own.participant);
            if (own.stance == stance && person->party == party) {
                names.push_back(person->name);
            }
        }
        if (!names.empty()) {
            seat.notes.push_back(
                say("{names}: {stance}", {{"names", list_of(names)}, {"stance", name_of(stance)}}));
        }
    }
}

void add_concerns(
    Seat& seat, const Session& session, const Test& test, const Tally& tally, PartyId party)
{
    bool help_is_known = false;
    for (const Concern& concern : test.concerns) {
        if (concern.party != party) {
            continue;
        }
        const Participant* const person =
            test.kept == Keeping::names ? find(session, concern.participant) : nullptr;
        // The sentence has the reason of the first concern already.
        if (!concern.reason.empty() && seat.sentence.find(concern.reason) == std::string::npos) {
            seat.notes.push_back(person == nullptr
                                     ? say("Concern: {reason}", {{"reason", concern.reason}})
                                     : say("Concern of {name}: {reason}",
                                         {{"name", person->name}, {"reason", concern.reason}}));
        }
        if (!concern.unserved.empty()) {
            seat.notes.push_back(say(
                "Not yet served: {numbers}", {{"numbers", numbers_of(session, concern.unserved)}}));
        }
        if (!concern.would_help.empty()) {
            seat.notes.push_back(say("What would help: {help}", {{"help", concern.would_help}}));
            help_is_known = true;
        }
    }
    const bool worried =
        tally.of(Stance::cannot_support) > 0 || tally.word == Stance::cannot_support;
    const bool asks_already = seat.sentence.find(say("what would help?")) != std::string::npos;
    if (worried && !help_is_known && !asks_already) {
        seat.notes.push_back(say("What would help?"));
    }
}

Seat seat_of(const Session& session, const Test& test, const Standing& standing, const Party& party)
{
    const Tally tally = tally_of(session, test, party.id);
    Seat seat;
    seat.sign = sign_of(party);
    seat.name = party.name;
    seat.answered = tally.answered();
    for (const PartyStanding& one : standing.parties) {
        if (one.party == party.id) {
            seat.sentence = one.sentence;
        }
    }
    if (test.open) {
        return seat;
    }
    seat.counts = counts_of(test, tally);
    if (test.kept == Keeping::names) {
        add_names(seat, session, test, party.id);
    }
    add_concerns(seat, session, test, tally, party.id);
    return seat;
}

void add_seats(WallModel& model, const Session& session, const Test& test, const Standing& standing,
    PartyId lit)
{
    model.blocks.emplace_back(Heading{test.open ? standing.sentence : say("What was said"), {}});
    for (const Party* party : deciding_parties(session, test.issue)) {
        Seat seat = seat_of(session, test, standing, *party);
        seat.lit = test.open && party->id == lit;
        model.blocks.emplace_back(std::move(seat));
    }
}

// Of a closed test; what stands with a party already is not said twice.
void add_place(WallModel& model, const Standing& standing)
{
    WhereWeAre place = where_we_are(standing);
    for (const PartyStanding& one : standing.parties) {
        if (one.sentence == place.sentence) {
            place.sentence.clear();
        }
    }
    model.blocks.emplace_back(std::move(place));
}

// Where the room is not there yet: what it agreed to go by, besides the rule.
void add_ground_rules(WallModel& model, const Session& session)
{
    Group group(model, say("Our ground rules"));
    for (const GroundRule& rule : session.ground_rules) {
        if (rule.agreed && !rule.withdrawn) {
            group.add(Fact{label_of(rule.id), rule.text});
        }
    }
}

// The tests of the same thing before this one, latest first.
void add_history(WallModel& model, const Session& session, const Test& test)
{
    const Test* earlier = find(session, test.retest_of);
    if (earlier == nullptr) {
        return;
    }
    model.blocks.emplace_back(Heading{say("Earlier tests of the same"), {}});
    for (; earlier != nullptr; earlier = find(session, earlier->retest_of)) {
        model.blocks.emplace_back(
            Fact{moment(session, earlier->closed_ms), standing_of(session, *earlier).sentence});
    }
}

}  // namespace

void show_test(WallModel& model, const Session& session, IssueId issue, PartyId lit)
{
    const Test* const test = test_to_show(session, issue);
    if (test == nullptr) {
        const bool has_options = std::any_of(session.options.begin(), session.options.end(),
            [&](const Option& option) { return option.issue == issue && stands(option); });
        model.empty =
            has_options
                ? say(
                    "Nothing has been tested yet. Choose an option or a straw design and test it.")
                : say(
                    "Nothing has been tested yet. Offer options first, then choose what to test.");
        return;
    }
    const Standing standing = standing_of(session, *test);
    const bool changed = wording_changed(session, *test);
    if (test->kind == TestKind::wording) {
        add_wording(model, session, *test, changed);
    } else {
        add_concept(model, session, *test, changed);
    }
    // The rule is needed to answer; afterwards what was said comes first.
    if (test->open) {
        add_rule(model, session, *test);
    }
    add_seats(model, session, *test, standing, lit);
    if (!test->open) {
        add_place(model, standing);
        add_rule(model, session, *test);
        if (!is_consensus(standing.state)) {
            add_ground_rules(model, session);
        }
    }
    add_history(model, session, *test);
}

}  // namespace jointly
