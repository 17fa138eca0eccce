// What came of an issue: outcomes with who does what and how it is measured, and letters.
#pragma once

#include "core/base/decimal.h"
#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/session/enums.h"
#include "core/session/events/language.h"

#include <string>
#include <vector>

namespace jointly {

// What came of an issue; there may be several.
struct OutcomeNamed {
    static constexpr const char* tag = "outcome_named";
    OutcomeId id;
    IssueId issue;
    OutcomeKind kind = OutcomeKind::recommendation;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("issue", self.issue);
        visit("kind", self.kind);
        visit("text", self.text);
    }
    friend bool operator==(const OutcomeNamed&, const OutcomeNamed&) = default;
};

struct OutcomeWithdrawn {
    static constexpr const char* tag = "outcome_withdrawn";
    OutcomeId outcome;

    static void fields(auto& self, auto&& visit) { visit("outcome", self.outcome); }
    friend bool operator==(const OutcomeWithdrawn&, const OutcomeWithdrawn&) = default;
};

// Who does what, with an owner of each party.
struct CommitmentMade {
    static constexpr const char* tag = "commitment_made";
    CommitmentId id;
    OutcomeId outcome;
    std::vector<PartyVoice> owners;
    Date due;     // none: no day was set
    Date review;  // none: no day was set
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("outcome", self.outcome);
        visit("owners", self.owners);
        visit("due", self.due);
        visit("review", self.review);
        visit("text", self.text);
    }
    friend bool operator==(const CommitmentMade&, const CommitmentMade&) = default;
};

struct MeasureSet {
    static constexpr const char* tag = "measure_set";
    MeasureId id;
    OutcomeId outcome;
    Decimal baseline;
    Date baseline_on;
    Decimal target;
    std::string text;  // what is measured
    std::string unit;
    std::string source;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("outcome", self.outcome);
        visit("baseline", self.baseline);
        visit("baseline_on", self.baseline_on);
        visit("target", self.target);
        visit("text", self.text);
        visit("unit", self.unit);
        visit("source", self.source);
    }
    friend bool operator==(const MeasureSet&, const MeasureSet&) = default;
};

struct MeasureRead {
    static constexpr const char* tag = "measure_read";
    MeasureId measure;
    Date on;
    Decimal value;

    static void fields(auto& self, auto&& visit)
    {
        visit("measure", self.measure);
        visit("on", self.on);
        visit("value", self.value);
    }
    friend bool operator==(const MeasureRead&, const MeasureRead&) = default;
};

// What a letter of understanding says. It always has a term: a last day, or words for one.
struct LetterTerms {
    Date start;  // none: with the agreement
    Date last;
    std::string title;
    std::string text;
    std::string until;  // in words: "until the joint committee is dissolved"

    static void fields(auto& self, auto&& visit)
    {
        visit("start", self.start);
        visit("last", self.last);
        visit("title", self.title);
        visit("text", self.text);
        visit("until", self.until);
    }
    friend bool operator==(const LetterTerms&, const LetterTerms&) = default;
};

// A letter of understanding. Its id is its number: L-1.
struct LetterDrafted {
    static constexpr const char* tag = "letter_drafted";
    LetterId id;
    IssueId issue;
    LetterTerms terms;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit(none_ok{"issue"}, self.issue);
        visit("terms", self.terms);
    }
    friend bool operator==(const LetterDrafted&, const LetterDrafted&) = default;
};

struct LetterRevised {
    static constexpr const char* tag = "letter_revised";
    LetterId letter;
    LetterTerms terms;

    static void fields(auto& self, auto&& visit)
    {
        visit("letter", self.letter);
        visit("terms", self.terms);
    }
    friend bool operator==(const LetterRevised&, const LetterRevised&) = default;
};

struct LetterWithdrawn {
    static constexpr const char* tag = "letter_withdrawn";
    LetterId letter;

    static void fields(auto& self, auto&& visit) { visit("letter", self.letter); }
    friend bool operator==(const LetterWithdrawn&, const LetterWithdrawn&) = default;
};

}  // namespace jointly
