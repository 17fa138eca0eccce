#include "core/process/consensus.h"

#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/process/awaited.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

using enum Stance;

// "One", "two": small counts read as words before the room.
std::string counted(int count)
{
    static constexpr std::array<std::string_view, 11> words{to_say("None"), to_say("One"),
        to_say("Two"), to_say("Three"), to_say("Four"), to_say("Five"), to_say("Six"),
        to_say("Seven"), to_say("Eight"), to_say("Nine"), to_say("Ten")};
    return count >= 0 && count <= 10
             ? std::string(translated(words[static_cast<std::size_t>(count)]))
             : std::to_string(count);
}

// How many of the party were here when the test was called; nothing where presence is not noted.
std::optional<int> present_of(const Test& test, PartyId party)
{
    for (const PartyQuorum& here : test.present) {
        if (here.party == party) {
            return here.people;
        }
    }
    return std::nullopt;
}

// The rule asks so many of the party at the table; where presence is not noted, those counted.
std::string missing_quorum(const Test& test, const Party& party, const Tally& tally)
{
    const auto present = present_of(test, party.id);
    const int there = present.value_or(tally.asked);
    const bool known = present || tally.asked > 0;
    for (const PartyQuorum& quorum : test.rule.quorum) {
        if (quorum.party == party.id && known && there < quorum.people) {
            return say("{party} has {there} of the {needed} people that the quorum asks for.",
                {{"party", party.name}, {"there", there}, {"needed", quorum.people}});
        }
    }
    return {};
}

// Where several constituents each say one word, the one that comes first in the table is meant.
Stance furthest(Stance one, Stance other)
{
    for (const Stance stance : {cannot_support, more_discussion, stand_aside, live_with}) {
        if (one == stance || other == stance) {
            return stance;
        }
    }
    return support;
}

void take_from_largest(Tally& tally)
{
    const auto largest = std::max_element(tally.people.begin(), tally.people.end());
    if (*largest > 0) {
        --*largest;
        --tally.asked;
    }
}

// From the agreed try on, up to so many of each party may stay apart.
int allowed_apart(const Session& session, const Test& test)
{
    const bool late =
        test.rule.decides == Decides::all_but_n && tries_until(session, test) >= test.rule.tries;
    return late ? test.rule.dissent : 0;
}

const Concern* first_concern(const Test& test, PartyId party)
{
    const auto found = std::find_if(test.concerns.begin(), test.concerns.end(),
        [&](const Concern& concern) { return concern.party == party; });
    return found == test.concerns.end() ? nullptr : &*found;
}

std::string cannot_support_sentence(
    const Session& session, const Test& test, const Party& party, const Tally& tally)
{
    const std::string who = tally.of(cannot_support) > 0 ? counted(tally.of(cannot_support)) : "";
    const Concern* const concern = first_concern(test, party.id);
    if (concern != nullptr && !concern->reason.empty()) {
        return who.empty()
                 ? say("{party} cannot support it yet: {reason}",
                     {{"party", party.name}, {"reason", concern->reason}})
                 : say("{count} of {party} cannot support it yet: {reason}",
                     {{"count", who}, {"party", party.name}, {"reason", concern->reason}});
    }
    if (concern != nullptr && !concern->unserved.empty()) {
        const int number = find(session, concern->unserved.front())->number;
        return who.empty()
                 ? say("{party} cannot support it yet: interest #{number} is not served.",
                     {{"party", party.name}, {"number", number}})
                 : say(
                     "{count} of {party} cannot support it yet: interest #{number} is not served.",
                     {{"count", who}, {"party", party.name}, {"number", number}});
    }
    return who.empty()
             ? say("{party} cannot support it yet: what would help?", {{"party", party.name}})
             : say("{count} of {party} cannot support it yet: what would help?",
                 {{"count", who}, {"party", party.name}});
}

PartyStanding discussion_row(const Party& party, const Tally& tally)
{
    const int people = tally.of(more_discussion);
    return {party.id, Consensus::more_discussion,
        people == 0   ? say("{party} needs more discussion.", {{"party", party.name}})
        : people == 1 ? say("One of {party} needs more discussion.", {{"party", party.name}})
                      : say("{count} of {party} need more discussion.",
                          {{"count", counted(people)}, {"party", party.name}})};
}

PartyStanding not_asked_row(const Party& party, int people)
{
    return {party.id, Consensus::not_asked_yet,
        people == 1  ? say("One of {party} has not been asked yet.", {{"party", party.name}})
        : people > 1 ? say("{count} of {party} have not been asked yet.",
              {{"count", counted(people)}, {"party", party.name}})
                     : say("{party} has not been asked yet.", {{"party", party.name}})};
}

PartyStanding agreed_row(const Party& party, const Tally& tally, int apart)
{
    const int aside = tally.of(stand_aside);
    if (apart > 0) {
        return {party.id, Consensus::with_stand_asides,
            apart == 1
                ? say("{party} is there by the rule; one stays apart.", {{"party", party.name}})
                : say("{party} is there by the rule; {count} stay apart.",
                    {{"party", party.name}, {"count", apart}})};
    }
    if (aside > 0 || tally.word == stand_aside) {
        return {party.id, Consensus::with_stand_asides,
            aside == 0   ? say("{party} stands aside.", {{"party", party.name}})
            : aside == 1 ? say("{party} is there; one stands aside.", {{"party", party.name}})
                         : say("{party} is there; {count} stand aside.",
                             {{"party", party.name}, {"count", aside}})};
    }
    return {party.id, Consensus::reached, say("{party} is there.", {{"party", party.name}})};
}

// Where answers are kept by name and nobody called the roll, all who sat for the party when the test was
// called are expected.
int expected_by_name(const Test& test, PartyId party)
{
    const auto found = std::find_if(test.at_table.begin(), test.at_table.end(),
        [&](const PartyQuorum& one) { return one.party == party; });
    return test.kept == Keeping::names && found != test.at_table.end() ? found->people : 0;
}

// The decision table for one party, row by row.
PartyStanding party_row(const Session& session, const Test& test, const Party& party)
{
    const Tally tally = tally_of(session, test, party.id);
    if (const auto quorum = missing_quorum(test, party, tally); !quorum.empty()) {
        return {party.id, Consensus::no_quorum, quorum};
    }
    const int allowed = allowed_apart(session, test);
    if (tally.of(cannot_support) > allowed || tally.word == cannot_support) {
        return {party.id, Consensus::cannot_support_yet,
            cannot_support_sentence(session, test, party, tally)};
    }
    if (tally.of(more_discussion) > 0 || tally.word == more_discussion) {
        return discussion_row(party, tally);
    }
    const int present = present_of(test, party.id).value_or(expected_by_name(test, party.id));
    if (!tally.answered()) {
        return not_asked_row(party, 0);
    }
    if (!tally.word && present > tally.asked) {
        return not_asked_row(party, present - tally.asked);
    }
    const PartyStanding agreed = agreed_row(party, tally, tally.of(cannot_support));
    const Approval* const waits = awaited_approval(session, test, party.id);
    return waits == nullptr
             ? agreed
             : PartyStanding{party.id, Consensus::subject_to_approval,
                 say("{there} {approval}",
                     {{"there", agreed.sentence}, {"approval", approval_sentence(*waits, test)}})};
}

std::string sentence_for(const Session& session, const Test& test, const Standing& standing)
{
    switch (standing.state) {
        case Consensus::subject_to_approval:
            return say("We have consensus. {approval}",
                {{"approval", approval_sentence(*awaited_approval(session, test), test)}});
        case Consensus::wording_changed: return say("The wording changed since we tested.");
        case Consensus::with_stand_asides:
            return say("We have consensus; somebody stands aside, and that is in the record.");
        case Consensus::reached: return say("We have consensus: every deciding party is there.");
        default: break;
    }
    const auto furthest = std::find_if(standing.parties.begin(), standing.parties.end(),
        [&](const PartyStanding& one) { return one.state == standing.state; });
    return furthest == standing.parties.end() ? say("No deciding party has joined yet.")
                                              : furthest->sentence;
}

std::string move_after_consensus(const Test& test)
{
    switch (test.kind) {
        case TestKind::concept_: return say("Put it into contract language.");
        case TestKind::wording: return say("Draft the tentative agreement for initials.");
        case TestKind::list:
            switch (test.about) {
                case TestedList::interests:
                    return say("Collect options that serve these interests.");
                case TestedList::ground_rules:
                    return say("Note the ground rules as agreed, and go on.");
                case TestedList::decision_rule:
                    return say("Adopt the rule of decision as it was tested.");
            }
    }
    return {};
}

std::string next_move_for(const Session& session, const Test& test, const Standing& standing)
{
    switch (standing.state) {
        case Consensus::no_quorum: return say("Wait for the quorum, then test again.");
        case Consensus::cannot_support_yet:
            for (const Concern& concern : test.concerns) {
                if (!concern.would_help.empty()) {
                    return say("Work on what would help: {help}", {{"help", concern.would_help}});
                }
            }
            return test.kind == TestKind::list
                     ? say("Ask what would help, reword the list, and test again.")
                     : say("Ask what would help, change the design, and test again.");
        case Consensus::wording_changed: return say("Look at what changed, and test again.");
        case Consensus::more_discussion:
            return say("Hear what is on people's minds, then test again.");
        case Consensus::not_asked_yet:
            for (const PartyStanding& one : standing.parties) {
                if (one.state == Consensus::not_asked_yet) {
                    return say(
                        "Test again and ask {party}.", {{"party", find(session, one.party)->name}});
                }
            }
            return say("Let the parties join, then test again.");
        case Consensus::subject_to_approval:
            if (const Approval* const approval = declined_since(session, test)) {
                return say("Hear what {body} said, then work on the design and test again.",
                    {{"body", approval->body}});
            }
            [[fallthrough]];
        case Consensus::with_stand_asides:
        case Consensus::reached: return move_after_consensus(test);
    }
    return {};
}

}  // namespace

std::string_view name_of(Consensus state)
{
    static constexpr std::array<std::string_view, 8> names{to_say("No quorum"),
        to_say("Cannot support yet"), to_say("Wording changed since we tested"),
        to_say("Needs more discussion"), to_say("Not asked yet"),
        to_say("Consensus, subject to approval"), to_say("Consensus, with stand-asides"),
        to_say("Consensus")};
    return said_in(names, state);
}

Tally tally_of(const Session& session, const Test& test, PartyId party)
{
    Tally tally;
    for (const PartyCount& count : test.counts) {
        if (count.party != party) {
            continue;
        }
        for (const StanceCount& part : count.counts) {
            if (part.people == 0) {
                tally.word = furthest(part.stance, tally.word.value_or(part.stance));
            }
            tally.people[static_cast<std::size_t>(part.stance)] += part.people;
            tally.asked += part.people;
        }
    }
    Tally by_name;
    for (const PersonStance& own : test.stances) {
        const Participant* const person = find(session, own.participant);
        if (person != nullptr && person->party == party) {
            ++by_name.people[static_cast<std::size_t>(own.stance)];
            ++by_name.asked;
            take_from_largest(tally);
        }
    }
    for (std::size_t stance = 0; stance < tally.people.size(); ++stance) {
        tally.people[stance] += by_name.people[stance];
    }
    tally.asked += by_name.asked;
    return tally;
}

Standing standing_of(const Session& session, const Test& test)
{
    Standing standing;
    standing.test = test.id;
    standing.open = test.open;
    if (test.open) {
        for (const Party& party : session.parties) {
            if (party.deciding) {
                const bool answered = tally_of(session, test, party.id).answered();
                standing.parties.push_back({party.id, Consensus::not_asked_yet,
                    answered ? say("{party} has answered.", {{"party", party.name}})
                             : say("{party} has not been asked yet.", {{"party", party.name}})});
            }
        }
        standing.sentence = say("The test is open. What was said appears when it closes.");
        standing.next_move = say("Ask each party, then close the test.");
        return standing;
    }
    standing.state = Consensus::reached;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            standing.parties.push_back(party_row(session, test, party));
            standing.state = std::min(standing.state, standing.parties.back().state);
        }
    }
    if (standing.parties.empty()) {
        standing.state = Consensus::not_asked_yet;
    } else if (wording_changed(session, test)) {
        standing.state = std::min(standing.state, Consensus::wording_changed);
    } else if (awaited_approval(session, test) != nullptr) {
        standing.state = std::min(standing.state, Consensus::subject_to_approval);
    }
    standing.sentence = sentence_for(session, test, standing);
    standing.next_move = next_move_for(session, test, standing);
    return standing;
}

std::optional<Standing> concept_standing(const Session& session, IssueId issue)
{
    const Test* const test = latest_test(session, issue, TestKind::concept_, true);
    return test == nullptr ? std::nullopt : std::optional(standing_of(session, *test));
}

std::optional<Standing> wording_standing(const Session& session, IssueId issue)
{
    const Test* const test = latest_test(session, issue, TestKind::wording, true);
    return test == nullptr ? std::nullopt : std::optional(standing_of(session, *test));
}

}  // namespace jointly
