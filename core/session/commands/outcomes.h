// Outcomes, commitments, measures and letters. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct NameOutcome {
    IssueId issue;
    OutcomeKind kind = OutcomeKind::recommendation;
    std::string text;
};

struct WithdrawOutcome {
    OutcomeId outcome;
};

struct MakeCommitment {
    OutcomeId outcome;
    std::vector<PartyVoice> owners;
    Date due;
    Date review;
    std::string text;
};

struct SetMeasure {
    OutcomeId outcome;
    Decimal baseline;
    Date baseline_on;
    Decimal target;
    std::string text;
    std::string unit;
    std::string source;
};

struct ReadMeasure {
    MeasureId measure;
    Date on;
    Decimal value;
};

struct DraftLetter {
    IssueId issue;
    LetterTerms terms;
};

struct ReviseLetter {
    LetterId letter;
    LetterTerms terms;
};

struct WithdrawLetter {
    LetterId letter;
};

}  // namespace jointly
