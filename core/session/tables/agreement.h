// The contract, language, tentative agreements, letters, outcomes and approvals.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct Provision {
    ProvisionId id;
    ProvisionId parent;
    int order = 0;
    ProvisionLevel level = ProvisionLevel::section;
    std::string label;
    std::string title;
    std::string body;
    friend bool operator==(const Provision&, const Provision&) = default;
};

// A change that the chief spokespersons called clerical.
struct ClericalChange {
    std::string before;
    std::vector<PartyVoice> by;
    std::int64_t at_ms = 0;
    friend bool operator==(const ClericalChange&, const ClericalChange&) = default;
};

struct Language {
    LanguageId id;
    IssueId issue;
    ProvisionId provision;
    Effective effective;
    Date sunset;
    std::string text;
    std::string payer;
    bool replaced = false;  // by later language for the same provision under the same issue
    std::int64_t proposed_ms = 0;
    std::vector<ClericalChange> clerical;  // in the order made
    friend bool operator==(const Language&, const Language&) = default;
};

// Which part of a straw design the clause for a provision carries.
struct ClauseLink {
    IssueId issue;
    ProvisionId provision;
    OptionId option;
    StrawId straw;
    friend auto operator<=>(const ClauseLink&, const ClauseLink&) = default;
};

struct Initials {
    PartyId party;
    std::string name;
    std::string capacity;
    std::int64_t at_ms = 0;
    int utc_offset_min = 0;
    std::uint64_t seq = 0;
    bool by_key = false;  // else as given on paper
    friend bool operator==(const Initials&, const Initials&) = default;
};

// Whose a revision is, and who handed it over.
struct TaPass {
    int revision = 1;
    PartyId party;
    std::string name;
    std::string capacity;  // may be empty
    std::int64_t at_ms = 0;
    friend bool operator==(const TaPass&, const TaPass&) = default;
};

struct Ta {
    TaId id;
    IssueId issue;
    std::vector<LanguageId> languages;
    int revision = 1;
    std::vector<Initials> initials;  // of this revision, one per party, in the order given
    std::vector<TaSigned>
        signatures;  // likewise; a party that initialled on paper may sign with a key as well
    std::int64_t drafted_ms = 0;
    bool reopened = false;   // by a body's no, until it is revised or initialled again
    TestId reopened_before;  // the first test that could be taken since
    bool superseded = false;
    TaId superseded_by;
    bool withdrawn = false;
    std::string aside_reason;    // why it was superseded or withdrawn
    std::vector<TaPass> passes;  // by revision; one that the room drafted together has none
    friend bool operator==(const Ta&, const Ta&) = default;
};

struct Outcome {
    OutcomeId id;
    IssueId issue;
    OutcomeKind kind = OutcomeKind::recommendation;
    std::string text;
    bool withdrawn = false;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct Commitment {
    CommitmentId id;
    OutcomeId outcome;
    std::vector<PartyVoice> owners;
    Date due;
    Date review;
    std::string text;
    friend bool operator==(const Commitment&, const Commitment&) = default;
};

struct Reading {
    Date on;
    Decimal value;
    friend bool operator==(const Reading&, const Reading&) = default;
};

struct Measure {
    MeasureId id;
    OutcomeId outcome;
    Decimal baseline;
    Date baseline_on;
    Decimal target;
    std::string text;
    std::string unit;
    std::string source;
    std::vector<Reading> readings;  // in the order read
    friend bool operator==(const Measure&, const Measure&) = default;
};

struct Letter {
    LetterId id;
    IssueId issue;  // 0: of none
    LetterTerms terms;
    int revision = 1;
    bool withdrawn = false;
    friend bool operator==(const Letter&, const Letter&) = default;
};

// What a body said.
struct ApprovalWord {
    Date on;
    bool yes = false;
    std::vector<TaId> reopens;
    std::string text;
    std::uint64_t seq = 0;
    TestId before;  // the first test that could be taken since
    friend bool operator==(const ApprovalWord&, const ApprovalWord&) = default;
};

struct Approval {
    ApprovalId id;
    ApprovalKind kind = ApprovalKind::approval;
    IssueId issue;  // 0: of the whole
    PartyId party;  // 0: of neither
    Date due;
    std::string body;
    std::vector<ApprovalWord> words;  // in the order given; the last one holds
    friend bool operator==(const Approval&, const Approval&) = default;
};

}  // namespace jointly
