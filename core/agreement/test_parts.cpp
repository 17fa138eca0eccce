#include "core/agreement/test_parts.h"

#include "core/base/say.h"
#include "core/process/names.h"

namespace jointly {

namespace {

// "5 support, 1 cannot support yet"
std::string counts_of(const Tally& tally)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < tally.people.size(); ++at) {
        if (tally.people[at] > 0) {
            parts.push_back(say("{count} {stance}",
                {{"count", tally.people[at]}, {"stance", name_of(static_cast<Stance>(at))}}));
        }
    }
    return joined(parts);
}

// "Ana Ruiz: support"
std::string names_in(const Session& session, const Test& test, PartyId party)
{
    std::vector<std::string> all;
    for (const PersonStance& own : test.stances) {
        const Participant& person = *find(session, own.participant);
        if (person.party == party) {
            all.push_back(
                say("{name}: {stance}", {{"name", person.name}, {"stance", name_of(own.stance)}}));
        }
    }
    return joined(all);
}

// "Local 412 North: 4 support"
std::string locals_in(const Session& session, const Test& test, PartyId party)
{
    std::vector<std::string> all;
    for (const PartyCount& count : test.counts) {
        if (count.party != party) {
            continue;
        }
        Tally tally;
        for (const StanceCount& part : count.counts) {
            tally.people[static_cast<std::size_t>(part.stance)] += part.people;
        }
        const Constituent* const local = find(session, count.constituent);
        all.push_back(local == nullptr ? counts_of(tally)
                                       : say("{local}: {counts}",
                                           {{"local", local->name}, {"counts", counts_of(tally)}}));
    }
    return joined(all);
}

// What the rule under which the test was taken lets the minutes say of a party's answer.
std::string answer_of(const Session& session, const Test& test, PartyId party)
{
    const Tally tally = tally_of(session, test, party);
    switch (test.kept) {
        case Keeping::counts: return counts_of(tally);
        case Keeping::spokesperson:
            return tally.word ? std::string(name_of(*tally.word)) : std::string{};
        case Keeping::names: return names_in(session, test, party);
        case Keeping::constituents: return locals_in(session, test, party);
    }
    return {};
}

}  // namespace

std::string tag_of(const Session& session, const Holder& holder)
{
    if (holder.mutual) {
        return say("(B)");
    }
    const Party* const party = find(session, holder.party);
    return party == nullptr ? std::string{} : say("({letter})", {{"letter", party->letter}});
}

std::string spoken_number(IssueId issue, int number)
{
    return issue ? say("{issue}#{number}", {{"issue", issue.value}, {"number", number}})
                 : say("#{number}", {{"number", number}});
}

std::string thing_of(const Session& session, const Test& test)
{
    if (const Option* const option = find(session, test.option)) {
        return say("option {number}", {{"number", spoken_number({}, option->number)}});
    }
    if (const Straw* const straw = find(session, test.straw)) {
        return say("straw design {number}",
            {{"number", spoken_number(straw->issue == test.issue ? IssueId{} : straw->issue,
                            straw->number)}});
    }
    return test.kind == TestKind::list ? std::string(name_of(test.about)) : say("the wording");
}

void add_test_rows(Part& rows, const Session& session, const Test& test, const Standing& standing)
{
    for (const TestedText& text : test.texts) {
        const bool deletes = text.provision && text.text.empty();
        rows.add(
            text.label.empty() ? say("Tested") : text.label, deletes ? say("deleted") : text.text);
    }
    rows.add(say("Asked by"), std::string(name_of(test.rule.scale)));
    for (const LegendSign& own : test.legends) {
        if (own.scale == test.rule.scale) {
            rows.add(
                "", say("{sign}: {stance}", {{"sign", own.sign}, {"stance", name_of(own.stance)}}));
        }
    }
    for (const PartyStanding& one : standing.parties) {
        const Party& party = *find(session, one.party);
        rows.add(party.name, with(one.sentence, answer_of(session, test, one.party)));
    }
    for (const Concern& concern : test.concerns) {
        const Party* const party = find(session, concern.party);
        const std::string who = party == nullptr ? std::string{} : party->name;
        if (!concern.reason.empty()) {
            rows.add(say("Concern"),
                say("{party}: {reason}", {{"party", who}, {"reason", concern.reason}}));
        }
        if (!concern.unserved.empty()) {
            rows.add(say("Not served"), numbers_of(session, test.issue, concern.unserved));
        }
        if (!concern.would_help.empty()) {
            rows.add(say("Would help"), concern.would_help);
        }
    }
    rows.add(say("Where we are"), standing.sentence);
}

}  // namespace jointly
