// Meetings, people and what the parties agreed about how they work.
#include "core/session/evolve/on.h"

namespace jointly {

void on(Session& s, const Stamp& stamp, const MeetingOpened& e)
{
    s.meetings.push_back({stamp.at_ms, 0, e.utc_offset_min, true});
    for (Participant& one : s.participants) {
        one.present.reset();  // the roll is called anew
    }
}

void on(Session& s, const Stamp&, const PracticeBegun&) { s.practice = true; }

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
    s.participants.push_back(
        {e.id, e.party, e.constituent, e.role, meeting_number(s), e.name, std::nullopt});
}

void on(Session& s, const Stamp&, const RecorderNamed& e)
{
    if (s.recorder != e.participant) {
        s.recorder = e.participant;
        s.recorder_since_meeting = meeting_number(s);
    }
}

void on(Session& s, const Stamp&, const RoleTaken& e)
{
    Participant& person = at(s.participants, e.participant);
    if (person.role != e.role) {
        person.role = e.role;
        person.role_since_meeting = meeting_number(s);
    }
}

void on(Session& s, const Stamp&, const PresenceNoted& e)
{
    at(s.participants, e.participant).present = e.present;
}

void on(Session& s, const Stamp&, const RuleAdopted& e)
{
    s.rule = {true, e.scale, e.decides, e.dissent, e.tries, e.fallback, e.quorum};
    s.rule_since = s.next.test;
}

void on(Session& s, const Stamp&, const KeepingAdopted& e) { s.kept = e.kept; }

void on(Session& s, const Stamp&, const StepNamed& e)
{
    std::erase_if(s.settings.steps, [&](const StepName& named) { return named.step == e.step; });
    if (!e.name.empty()) {
        const auto place = std::find_if(s.settings.steps.begin(), s.settings.steps.end(),
            [&](const StepName& named) { return e.step < named.step; });
        s.settings.steps.insert(place, {e.step, e.name});
    }
}

void on(Session& s, const Stamp&, const LegendWorded& e)
{
    auto& legends = s.settings.legends;
    std::erase_if(legends,
        [&](const LegendSign& sign) { return sign.scale == e.scale && sign.stance == e.stance; });
    if (!e.sign.empty()) {
        const auto place =
            std::find_if(legends.begin(), legends.end(), [&](const LegendSign& sign) {
                return std::pair(e.scale, e.stance) < std::pair(sign.scale, sign.stance);
            });
        legends.insert(place, {e.scale, e.stance, e.sign});
    }
}

void on(Session& s, const Stamp&, const PartySignChanged& e)
{
    Party& party = at(s.parties, e.party);
    party.shape = e.shape;
    party.colour = e.colour;
}

void on(Session& s, const Stamp&, const RecordRuleAdopted& e)
{
    s.settings.record_rule = RecordRule{e.kept, e.copies, e.evidence, e.retention};
}

void on(Session& s, const Stamp&, const InitialsMeaningAdopted& e)
{
    s.settings.initials = e.meaning;
}

void on(Session& s, const Stamp&, const GroundRuleProposed& e)
{
    s.ground_rules.push_back({e.id, e.text, false, false, {}});
}

void on(Session& s, const Stamp&, const GroundRuleReworded& e)
{
    GroundRule& rule = at(s.ground_rules, e.rule);
    reword(rule.text, rule.earlier_texts, e.text);
    rule.agreed = false;
}

void on(Session& s, const Stamp&, const GroundRuleAgreed& e)
{
    at(s.ground_rules, e.rule).agreed = true;
}

void on(Session& s, const Stamp&, const GroundRuleWithdrawn& e)
{
    at(s.ground_rules, e.rule).withdrawn = true;
}

}  // namespace jointly
