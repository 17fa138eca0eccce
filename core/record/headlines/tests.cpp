// Consensus tests.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session& s, const TestCalled& e)
{
    if (e.option) {
        return say("Test of option #{number} called", {{"number", number(s, e.option)}});
    }
    if (e.straw) {
        return say("Test of straw design #{number} called", {{"number", number(s, e.straw)}});
    }
    return say("Test of the wording on issue {number} called", {{"number", e.issue.value}});
}
// Neither counts nor stances: while a test is open, nobody is shown what was said. Nor whether it was an
// answer or a concern: only who cannot support it yet has one.
std::string on(const Session& s, const PartyCounted& e)
{
    return say("Heard from {party}", {{"party", name(s, e.party)}});
}
std::string on(const Session& s, const StanceTaken& e)
{
    return say("Heard from {name}", {{"name", name(s, e.participant)}});
}
std::string on(const Session& s, const ConcernRaised& e)
{
    return say("Heard from {party}", {{"party", name(s, e.party)}});
}
std::string on(const Session&, const TestClosed&) { return say("Test closed"); }
std::string on(const Session&, const ListTestCalled& e)
{
    switch (e.about) {
        case TestedList::interests:
            return say(
                "Test of the interests on issue {number} called", {{"number", e.issue.value}});
        case TestedList::ground_rules: return say("Test of the ground rules called");
        case TestedList::decision_rule: return say("Test of another rule of decision called");
    }
    return {};
}

}  // namespace jointly::headlines
