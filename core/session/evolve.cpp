#include "core/base/result.h"
#include "core/session/find.h"
#include "core/session/reserve.h"
#include "core/session/session.h"

namespace jointly {

namespace {

// The thing an event speaks of. It is there: decide() saw to it, and fits() for what comes from a file.
template <class Things, class IdT>
auto& at(Things& things, IdT id)
{
    auto* const found = find_in(things, id);
    must(found != nullptr, "an event names a thing that does not exist");
    return *found;
}

template <class T>
void add_sorted(std::vector<T>& ids, T id)
{
    const auto place = std::lower_bound(ids.begin(), ids.end(), id);
    if (place == ids.end() || *place != id) {
        ids.insert(place, id);
    }
}

void reword(std::string& text, std::vector<std::string>& earlier, const std::string& wording)
{
    if (text != wording) {  // of an issue, the title alone may change
        earlier.push_back(text);
        text = wording;
    }
}

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

void on(Session& s, const Stamp& stamp, const MeetingOpened& e)
{
    s.meetings.push_back({stamp.at_ms, 0, e.utc_offset_min, true});
}

void on(Session& s, const Stamp& stamp, const MeetingClosed&)
{
    if (!s.meetings.empty()) {
        s.meetings.back().closed_ms = stamp.at_ms;
        s.meetings.back().open = false;
    }
}

void on(Session& s, const Stamp&, const PartyJoined& e)
{
    s.parties.push_back(
        {e.id, e.deciding, e.seats, e.shape, e.colour, e.name, e.full_name, e.letter});
}

void on(Session& s, const Stamp&, const ConstituentNamed& e)
{
    s.constituents.push_back({e.id, e.party, e.name});
}

void on(Session& s, const Stamp&, const ParticipantJoined& e)
{
    s.participants.push_back({e.id, e.party, e.constituent, e.role, e.name, std::nullopt});
}

void on(Session& s, const Stamp&, const RecorderNamed& e) { s.recorder = e.participant; }

void on(Session& s, const Stamp&, const PresenceNoted& e)
{
    at(s.participants, e.participant).present = e.present;
}

void on(Session& s, const Stamp&, const RuleAdopted& e)
{
    s.rule = {true, e.scale, e.decides, e.dissent, e.tries, e.fallback, e.quorum};
}

void on(Session& s, const Stamp&, const KeepingAdopted& e) { s.kept = e.kept; }

void on(Session& s, const Stamp&, const IssueRaised& e)
{
    s.issues.push_back({e.id, Step::framing, e.question, e.title, {}});
}

void on(Session& s, const Stamp&, const IssueReworded& e)
{
    Issue& issue = at(s.issues, e.issue);
    reword(issue.question, issue.earlier_questions, e.question);
    issue.title = e.title;
}

void on(Session& s, const Stamp&, const Turned& e) { s.turned_to = e.issue; }

void on(Session& s, const Stamp&, const StepTaken& e) { at(s.issues, e.issue).step = e.step; }

void on(Session& s, const Stamp&, const StoryTold& e)
{
    s.stories.push_back({e.id, e.number, e.issue, e.holder, e.text});
}

void on(Session& s, const Stamp&, const InterestRecorded& e)
{
    s.interests.push_back({e.id, e.number, e.issue, e.holder, e.text, {}, false});
}

void on(Session& s, const Stamp&, const InterestReworded& e)
{
    Interest& interest = at(s.interests, e.interest);
    reword(interest.text, interest.earlier_texts, e.text);
}

void on(Session& s, const Stamp&, const InterestMarkedMutual& e)
{
    at(s.interests, e.interest).holder = {true, {}};
}

void on(Session& s, const Stamp&, const InterestWithdrawn& e)
{
    at(s.interests, e.interest).withdrawn = true;
}

void on(Session& s, const Stamp&, const OptionOffered& e)
{
    s.options.push_back({e.id, e.number, e.issue, e.text, {}, false, {}});
}

void on(Session& s, const Stamp&, const OptionReworded& e)
{
    Option& option = at(s.options, e.option);
    reword(option.text, option.earlier_texts, e.text);
}

void on(Session& s, const Stamp&, const OptionWithdrawn& e)
{
    at(s.options, e.option).withdrawn = true;
}

void on(Session& s, const Stamp&, const OptionServes& e)
{
    add_sorted(at(s.options, e.option).serves, e.interest);
}

void on(Session& s, const Stamp&, const OptionServesNot& e)
{
    std::erase(at(s.options, e.option).serves, e.interest);
}

void on(Session& s, const Stamp&, const CriterionProposed& e)
{
    s.criteria.push_back({e.id, e.number, e.issue, e.text, false});
}

void on(Session& s, const Stamp&, const CriterionAgreed& e)
{
    at(s.criteria, e.criterion).agreed = true;
}

void on(Session& s, const Stamp&, const OptionMarked& e)
{
    std::erase_if(s.marks, [&](const OptionMark& mark) {
        return mark.option == e.option && mark.criterion == e.criterion && mark.party == e.party;
    });
    s.marks.push_back({e.option, e.criterion, e.party, e.mark, e.reason});
}

void on(Session& s, const Stamp&, const StrawComposed& e)
{
    s.straws.push_back({e.id, e.number, e.issue, e.options, e.text});
}

void on(Session& s, const Stamp&, const StrawChanged& e)
{
    Straw& straw = at(s.straws, e.straw);
    straw.options = e.options;
    straw.text = e.text;
}

void on(Session& s, const Stamp& stamp, const TestCalled& e)
{
    Test test;
    test.id = e.id;
    test.issue = e.issue;
    test.kind = e.kind;
    test.option = e.option;
    test.straw = e.straw;
    test.languages = e.languages;
    test.retest_of = e.retest_of;
    test.texts = e.texts;
    test.rule = s.rule;
    test.kept = s.kept;
    test.present = people_present(s);
    test.called_ms = stamp.at_ms;
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

void on(Session& s, const Stamp&, const ProvisionEntered& e)
{
    s.provisions.push_back({e.id, e.parent, e.order, e.level, e.label, e.title, e.body});
}

void on(Session& s, const Stamp& stamp, const LanguageProposed& e)
{
    for (Language& earlier : s.languages) {
        if (earlier.issue == e.issue && earlier.provision == e.provision) {
            earlier.replaced = true;
        }
    }
    s.languages.push_back(
        {e.id, e.issue, e.provision, e.effective, e.sunset, e.text, e.payer, false, stamp.at_ms});
}

void on(Session& s, const Stamp& stamp, const TaDrafted& e)
{
    s.tas.push_back({e.id, e.issue, e.languages, 1, {}, stamp.at_ms});
}

void on(Session& s, const Stamp&, const TaRevised& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.languages = e.languages;
    ta.initials.clear();
    ++ta.revision;
}

void on(Session& s, const Stamp& stamp, const TaInitialled& e)
{
    const Meeting* const meeting = meeting_at(s, stamp.at_ms);
    Ta& ta = at(s.tas, e.ta);
    std::erase_if(ta.initials, [&](const Initials& given) { return given.party == e.party; });
    ta.initials.push_back({e.party, e.name, e.capacity, stamp.at_ms,
        meeting == nullptr ? 0 : meeting->utc_offset_min});
}

}  // namespace

Session evolve(Session session, const Stamp& stamp, const Event& event)
{
    std::visit(
        [&](const auto& e) {
            on(session, stamp, e);
            raise_counters(session.next, e);
        },
        event);
    return session;
}

Session reserve(Session session, const Event& event)
{
    std::visit([&](const auto& e) { raise_counters(session.next, e); }, event);
    return session;
}

}  // namespace jointly
