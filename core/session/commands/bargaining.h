// Proposals, packages and money lines. See core/session/command.h.
#pragma once

#include "core/session/event.h"

#include <string>

namespace jointly {

struct MakeProposal {
    PartyId party;
    IssueId issue;
    std::string text;
};

struct ReviseProposal {
    ProposalId proposal;
    std::string text;
};

struct ReplyToProposal {
    ProposalId proposal;
    PartyId party;
    Reply reply = Reply::question;
    std::string text;
};

struct MakePackage {
    PartyId party;
    std::string title;
};

// At most one of issue, TA and proposal.
struct AddToPackage {
    PackageId package;
    IssueId issue;
    TaId ta;
    ProposalId proposal;
    std::string text;
};

struct TakeOutOfPackage {
    PackageId package;
    int item = 0;
};

struct OfferPackage {
    PackageId package;
    PartyId party;
    std::string text;
};

struct AcceptPackage {
    PackageId package;
    PartyId party;
    int revision = 0;
};

struct WithdrawPackage {
    PackageId package;
    PartyId party;
    std::string text;
};

struct SetContractTerm {
    Date start;
    Date last;
};

struct StateMoneyLine {
    IssueId issue;
    PackageId package;
    MoneyTerms terms;
};

struct ChangeMoneyLine {
    MoneyLineId line;
    MoneyTerms terms;
};

struct TakeOutMoneyLine {
    MoneyLineId line;
};

}  // namespace jointly
