// Issues, their story and data, and their interests.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session&, const IssueRaised& e)
{
    return say(
        "Issue {number} raised: {question}", {{"number", e.id.value}, {"question", e.question}});
}
std::string on(const Session&, const IssueReworded& e)
{
    return say("Issue {number} reworded: {question}",
        {{"number", e.issue.value}, {"question", e.question}});
}
std::string on(const Session&, const Turned& e)
{
    return say("Turned to issue {number}", {{"number", e.issue.value}});
}
std::string on(const Session& s, const StepTaken& e)
{
    return say("Issue {number}: {step}", {{"number", e.issue.value}, {"step", name_of(s, e.step)}});
}
std::string on(const Session&, const StoryTold& e)
{
    return say("Story #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const InterestRecorded& e)
{
    const std::string holder = holder_name(s, e.holder);
    return holder.empty()
             ? say("Interest #{number}: {text}", {{"number", e.number}, {"text", e.text}})
             : say("Interest #{number} ({holder}): {text}",
                 {{"number", e.number}, {"holder", holder}, {"text", e.text}});
}
std::string on(const Session& s, const InterestReworded& e)
{
    return say("Interest #{number} reworded: {text}",
        {{"number", number(s, e.interest)}, {"text", e.text}});
}
std::string on(const Session& s, const InterestMarkedMutual& e)
{
    return say("Interest #{number} is mutual", {{"number", number(s, e.interest)}});
}
std::string on(const Session& s, const InterestWithdrawn& e)
{
    return say("Interest #{number} withdrawn", {{"number", number(s, e.interest)}});
}
std::string on(const Session&, const IssueMoved& e)
{
    return e.before ? say("Issue {number} moved before issue {before}",
               {{"number", e.issue.value}, {"before", e.before.value}})
                    : say("Issue {number} moved to the end", {{"number", e.issue.value}});
}
std::string on(const Session&, const IssueParked& e)
{
    return say("Issue {number} parked", {{"number", e.issue.value}});
}
std::string on(const Session&, const IssueReferred& e)
{
    return say("Issue {number} referred {to}", {{"number", e.issue.value}, {"to", name_of(e.to)}});
}
std::string on(const Session&, const IssueWithdrawn& e)
{
    return say("Issue {number} withdrawn", {{"number", e.issue.value}});
}
std::string on(const Session&, const IssueReopened& e)
{
    return say("Issue {number} taken up again", {{"number", e.issue.value}});
}
std::string on(const Session&, const IssueScoped& e)
{
    return say("Issue {number}: {scope}", {{"number", e.issue.value}, {"scope", name_of(e.scope)}});
}
std::string on(const Session&, const MovedAhead& e)
{
    return say("Issue {number} moved ahead by agreement: {gate}",
        {{"number", e.issue.value}, {"gate", name_of(e.gate)}});
}
std::string on(const Session&, const DataGiven& e)
{
    return say("Data #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const InterestsMerged& e)
{
    return say("Interests {parts} merged into #{number}: {text}",
        {{"parts", numbers(s, e.parts)}, {"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const InterestsUnmerged& e)
{
    return say("Interest #{number} taken apart again", {{"number", number(s, e.interest)}});
}

std::string on(const Session& s, const ItemsGrouped& e)
{
    const std::string interests = numbers(s, e.interests);
    const std::string options = numbers(s, e.options);
    const std::string items =
        interests.empty() || options.empty()
            ? interests + options
            : say("{interests}, {options}", {{"interests", interests}, {"options", options}});
    return e.heading.empty() ? say("Under no heading any more: {items}", {{"items", items}})
                             : say("Under the heading {heading}: {items}",
                                 {{"heading", e.heading}, {"items", items}});
}

}  // namespace jointly::headlines
