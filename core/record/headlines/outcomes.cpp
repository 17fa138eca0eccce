// Outcomes, commitments, measures and letters.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session&, const OutcomeNamed& e)
{
    return say("Outcome of issue {number}: {kind}",
        {{"number", e.issue.value}, {"kind", name_of(e.kind)}});
}
std::string on(const Session& s, const OutcomeWithdrawn& e)
{
    const Outcome* const outcome = find(s, e.outcome);
    return outcome == nullptr
             ? say("Outcome withdrawn")
             : say("Outcome of issue {number} withdrawn: {kind}",
                 {{"number", outcome->issue.value}, {"kind", name_of(outcome->kind)}});
}
std::string on(const Session&, const CommitmentMade& e)
{
    return say("{label}: {text}", {{"label", label_of(e.id)}, {"text", e.text}});
}
std::string on(const Session&, const MeasureSet& e)
{
    return say("{label}: {text}", {{"label", label_of(e.id)}, {"text", e.text}});
}
std::string on(const Session&, const MeasureRead& e)
{
    return say("{label} reads {value} on {date}",
        {{"label", label_of(e.measure)}, {"value", grouped(e.value)}, {"date", iso(e.on)}});
}
std::string on(const Session&, const LetterDrafted& e)
{
    return say("{label} drafted: {title}", {{"label", label_of(e.id)}, {"title", e.terms.title}});
}
std::string on(const Session&, const LetterRevised& e)
{
    return say("{label} revised", {{"label", label_of(e.letter)}});
}
std::string on(const Session&, const LetterWithdrawn& e)
{
    return say("{label} withdrawn", {{"label", label_of(e.letter)}});
}

}  // namespace jointly::headlines
