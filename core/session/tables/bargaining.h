// Proposals, packages and money lines.
#pragma once

#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct ProposalRevision {
    std::string text;
    std::int64_t at_ms = 0;
    friend bool operator==(const ProposalRevision&, const ProposalRevision&) = default;
};

struct ProposalReply {
    int revision = 1;  // that it speaks of
    PartyId party;
    Reply reply = Reply::question;
    std::string text;
    std::int64_t at_ms = 0;
    friend bool operator==(const ProposalReply&, const ProposalReply&) = default;
};

struct Proposal {
    ProposalId id;
    PartyId party;
    IssueId issue;  // 0: of none
    std::vector<ProposalRevision> revisions;
    std::vector<ProposalReply> replies;
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

struct PackageItem {
    int number = 0;
    IssueId issue;
    TaId ta;
    ProposalId proposal;
    std::string text;
    bool taken_out = false;
    friend bool operator==(const PackageItem&, const PackageItem&) = default;
};

// An item as it was when it was offered.
struct OfferedItem {
    int number = 0;
    int proposal_revision = 0;  // 0: no proposal
    int ta_revision = 0;        // 0: no agreement
    friend bool operator==(const OfferedItem&, const OfferedItem&) = default;
};

// A revision that a party put forward.
struct PackageOffer {
    PartyId party;
    std::string text;
    std::vector<OfferedItem> items;
    std::vector<PartyId> accepted_by;
    std::int64_t at_ms = 0;
    friend bool operator==(const PackageOffer&, const PackageOffer&) = default;
};

struct Package {
    PackageId id;
    PartyId party;  // 0: of both
    std::string title;
    std::vector<PackageItem> items;
    std::vector<PackageOffer> offers;  // the revision is the place, from 1
    bool changed_since = false;        // since it was offered last
    bool withdrawn = false;
    PartyId withdrawn_by;  // 0: both
    std::string aside_reason;
    friend bool operator==(const Package&, const Package&) = default;
};

struct ContractTerm {
    Date start;
    Date last;
    friend bool operator==(const ContractTerm&, const ContractTerm&) = default;
};

struct MoneyLine {
    MoneyLineId id;
    IssueId issue;      // 0: of none
    PackageId package;  // 0: of none
    MoneyTerms terms;
    bool taken_out = false;
    friend bool operator==(const MoneyLine&, const MoneyLine&) = default;
};

}  // namespace jointly
