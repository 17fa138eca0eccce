// Meetings, people and what the parties agreed about how they work.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session&, const MeetingOpened&) { return say("Meeting opened"); }
std::string on(const Session&, const MeetingClosed&) { return say("Meeting closed"); }

std::string on(const Session&, const PracticeBegun&)
{
    return say("Practice begun: this is a throw-away copy");
}
std::string on(const Session&, const PartyJoined& e)
{
    return say("{party} joined", {{"party", e.name}});
}
std::string on(const Session& s, const ConstituentNamed& e)
{
    return say("{name} is part of {party}", {{"name", e.name}, {"party", name(s, e.party)}});
}
std::string on(const Session&, const ParticipantJoined& e)
{
    return say("{name} joined: {role}", {{"name", e.name}, {"role", name_of(e.role)}});
}
std::string on(const Session& s, const RecorderNamed& e)
{
    return say("{name} keeps the record", {{"name", name(s, e.participant)}});
}
std::string on(const Session& s, const RoleTaken& e)
{
    return say("{name}, from here on: {role}",
        {{"name", name(s, e.participant)}, {"role", name_of(e.role)}});
}
std::string on(const Session& s, const PresenceNoted& e)
{
    return e.present ? say("{name} is here", {{"name", name(s, e.participant)}})
                     : say("{name} is away", {{"name", name(s, e.participant)}});
}
std::string on(const Session&, const RuleAdopted& e)
{
    return say("Rule of decision adopted: {rule}, {scale}",
        {{"rule", name_of(e.decides)}, {"scale", name_of(e.scale)}});
}
std::string on(const Session&, const KeepingAdopted& e)
{
    return say("A test keeps {kept}", {{"kept", name_of(e.kept)}});
}
std::string on(const Session&, const StepNamed& e)
{
    return e.name.empty()
             ? say("The step {step} has its usual name again", {{"step", name_of(e.step)}})
             : say("The step {step} is called {name} here",
                 {{"step", name_of(e.step)}, {"name", e.name}});
}
std::string on(const Session&, const LegendWorded& e)
{
    return e.sign.empty() ? say("{stance} is shown as usual again", {{"stance", name_of(e.stance)}})
                          : say("{stance} is shown by: {sign}",
                              {{"stance", name_of(e.stance)}, {"sign", e.sign}});
}
std::string on(const Session& s, const PartySignChanged& e)
{
    return say("{party} is shown by a {colour} {shape}",
        {{"party", name(s, e.party)}, {"colour", name_of(e.colour)}, {"shape", name_of(e.shape)}});
}
std::string on(const Session&, const RecordRuleAdopted& e)
{
    return say("Rule of the record adopted: {kept}", {{"kept", e.kept}});
}
std::string on(const Session&, const InitialsMeaningAdopted& e)
{
    return say("What initials mean: {meaning}", {{"meaning", name_of(e.meaning)}});
}
std::string on(const Session&, const GroundRuleProposed& e)
{
    return say("Ground rule {label}: {text}", {{"label", label_of(e.id)}, {"text", e.text}});
}
std::string on(const Session&, const GroundRuleReworded& e)
{
    return say(
        "Ground rule {label} reworded: {text}", {{"label", label_of(e.rule)}, {"text", e.text}});
}
std::string on(const Session&, const GroundRuleAgreed& e)
{
    return say("Ground rule {label} agreed", {{"label", label_of(e.rule)}});
}
std::string on(const Session&, const GroundRuleWithdrawn& e)
{
    return say("Ground rule {label} withdrawn", {{"label", label_of(e.rule)}});
}

}  // namespace jointly::headlines
