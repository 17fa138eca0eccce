// Options, criteria, marks and straw designs.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session&, const OptionOffered& e)
{
    return say("Option #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const OptionReworded& e)
{
    return say(
        "Option #{number} reworded: {text}", {{"number", number(s, e.option)}, {"text", e.text}});
}
std::string on(const Session& s, const OptionWithdrawn& e)
{
    return say("Option #{number} withdrawn", {{"number", number(s, e.option)}});
}
std::string on(const Session& s, const OptionServes& e)
{
    return say("Option #{option} serves interest #{interest}",
        {{"option", number(s, e.option)}, {"interest", number(s, e.interest)}});
}
std::string on(const Session& s, const OptionServesNot& e)
{
    return say("Option #{option} no longer serves interest #{interest}",
        {{"option", number(s, e.option)}, {"interest", number(s, e.interest)}});
}
std::string on(const Session&, const CriterionProposed& e)
{
    return say("Criterion #{number}: {text}", {{"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const CriterionAgreed& e)
{
    return say("Criterion #{number} agreed", {{"number", number(s, e.criterion)}});
}
std::string on(const Session& s, const OptionMarked& e)
{
    return say("Option #{option} {mark} criterion #{criterion}",
        {{"option", number(s, e.option)}, {"mark", name_of(e.mark)},
            {"criterion", number(s, e.criterion)}});
}
std::string on(const Session&, const StrawComposed& e)
{
    return say("Straw design #{number} composed", {{"number", e.number}});
}
std::string on(const Session& s, const StrawChanged& e)
{
    return say("Straw design #{number} changed", {{"number", number(s, e.straw)}});
}
std::string on(const Session& s, const OptionsCombined& e)
{
    return say("Options {parts} combined into #{number}: {text}",
        {{"parts", numbers(s, e.parts)}, {"number", e.number}, {"text", e.text}});
}
std::string on(const Session& s, const OptionsParted& e)
{
    return say("Option #{number} taken apart again", {{"number", number(s, e.option)}});
}
std::string on(const Session& s, const CriterionReworded& e)
{
    return say("Criterion #{number} reworded: {text}",
        {{"number", number(s, e.criterion)}, {"text", e.text}});
}
std::string on(const Session& s, const CriterionWithdrawn& e)
{
    return say("Criterion #{number} withdrawn", {{"number", number(s, e.criterion)}});
}
std::string on(const Session& s, const StrawSpread& e)
{
    if (e.issues.empty()) {
        return say(
            "Straw design #{number} is for its own issue alone", {{"number", number(s, e.straw)}});
    }
    std::string issues;
    for (const IssueId id : e.issues) {
        issues += (issues.empty() ? "" : ", ") + std::to_string(id.value);
    }
    return say("Straw design #{number} is also for issue {issues}",
        {{"number", number(s, e.straw)}, {"issues", issues}});
}

}  // namespace jointly::headlines
