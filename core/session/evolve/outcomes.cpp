// Outcomes, commitments, measures and letters.
#include "core/session/evolve/on.h"

namespace jointly {

void on(Session& s, const Stamp&, const OutcomeNamed& e)
{
    s.outcomes.push_back({e.id, e.issue, e.kind, e.text, false});
}

void on(Session& s, const Stamp&, const OutcomeWithdrawn& e)
{
    at(s.outcomes, e.outcome).withdrawn = true;
}

void on(Session& s, const Stamp&, const CommitmentMade& e)
{
    s.commitments.push_back({e.id, e.outcome, e.owners, e.due, e.review, e.text});
}

void on(Session& s, const Stamp&, const MeasureSet& e)
{
    s.measures.push_back(
        {e.id, e.outcome, e.baseline, e.baseline_on, e.target, e.text, e.unit, e.source, {}});
}

void on(Session& s, const Stamp&, const MeasureRead& e)
{
    at(s.measures, e.measure).readings.push_back({e.on, e.value});
}

void on(Session& s, const Stamp&, const LetterDrafted& e)
{
    s.letters.push_back({e.id, e.issue, e.terms, 1, false});
}

void on(Session& s, const Stamp&, const LetterRevised& e)
{
    Letter& letter = at(s.letters, e.letter);
    letter.terms = e.terms;
    ++letter.revision;
}

void on(Session& s, const Stamp&, const LetterWithdrawn& e)
{
    at(s.letters, e.letter).withdrawn = true;
}

}  // namespace jointly
