// Consensus tests.
#include "core/session/evolve/on.h"

namespace jointly {

namespace {

// How many of each party are here, observers apart; parties nobody has called the roll of left out.
std::vector<PartyQuorum> people_present(const Session& s)
{
    std::vector<PartyQuorum> present;
    for (const Party& party : s.parties) {
        bool noted = false;
        PartyQuorum here{party.id, 0};
        for (const Participant& one : s.participants) {
            if (one.party == party.id && one.role != Role::observer) {
                noted = noted || one.present.has_value();
                here.people += one.present == true ? 1 : 0;
            }
        }
        if (noted) {
            present.push_back(here);
        }
    }
    return present;
}

std::vector<PartyQuorum> people_at_table(const Session& s)
{
    std::vector<PartyQuorum> people;
    for (const Party& party : s.parties) {
        people.push_back({party.id, 0});
        for (const Participant& one : s.participants) {
            people.back().people += one.party == party.id && one.role != Role::observer ? 1 : 0;
        }
    }
    return people;
}

// With the rule, the keeping and the people of now, which the test keeps for good.
Test test_called_now(const Session& s, const Stamp& stamp)
{
    Test test;
    test.rule = s.rule;
    test.legends = s.settings.legends;
    test.kept = s.kept;
    test.present = people_present(s);
    test.at_table = people_at_table(s);
    test.called_ms = stamp.at_ms;
    return test;
}

}  // namespace

void on(Session& s, const Stamp& stamp, const TestCalled& e)
{
    Test test = test_called_now(s, stamp);
    test.id = e.id;
    test.issue = e.issue;
    test.kind = e.kind;
    test.option = e.option;
    test.straw = e.straw;
    test.languages = e.languages;
    test.retest_of = e.retest_of;
    test.texts = e.texts;
    s.tests.push_back(std::move(test));
}

void on(Session& s, const Stamp&, const PartyCounted& e)
{
    Test& test = at(s.tests, e.test);
    std::erase_if(test.counts, [&](const PartyCount& count) {
        return count.party == e.party && count.constituent == e.constituent;
    });
    std::erase_if(test.concerns, [&](const Concern& concern) {
        return !concern.participant && concern.party == e.party
            && concern.constituent == e.constituent;
    });
    test.counts.push_back({e.party, e.constituent, e.counts});
}

void on(Session& s, const Stamp&, const StanceTaken& e)
{
    Test& test = at(s.tests, e.test);
    std::erase_if(test.stances,
        [&](const PersonStance& stance) { return stance.participant == e.participant; });
    std::erase_if(test.concerns,
        [&](const Concern& concern) { return concern.participant == e.participant; });
    test.stances.push_back({e.participant, e.stance});
}

void on(Session& s, const Stamp&, const ConcernRaised& e)
{
    at(s.tests, e.test)
        .concerns.push_back(
            {e.party, e.constituent, e.participant, e.unserved, e.reason, e.would_help});
}

void on(Session& s, const Stamp& stamp, const TestClosed& e)
{
    Test& test = at(s.tests, e.test);
    test.open = false;
    test.closed_ms = stamp.at_ms;
}

void on(Session& s, const Stamp& stamp, const ListTestCalled& e)
{
    Test test = test_called_now(s, stamp);
    test.id = e.id;
    test.issue = e.issue;
    test.kind = TestKind::list;
    test.about = e.about;
    test.retest_of = e.retest_of;
    test.texts = e.texts;
    s.tests.push_back(std::move(test));
}

}  // namespace jointly
