// The contract, language and tentative agreements, and what bodies beyond the table say. See core/session/command.h.
#pragma once

#include "core/language/contract_text.h"
#include "core/session/event.h"

#include <string>
#include <vector>

namespace jointly {

struct EnterProvision {
    ProvisionId parent;
    ProvisionLevel level = ProvisionLevel::section;
    std::string label;
    std::string title;
    std::string body;
};

// All of a contract at once, or of another that stands beside what is entered already.
struct EnterContract {
    ContractText provisions;
};

struct ProposeLanguage {
    IssueId issue;
    ProvisionId provision;
    Effective effective;
    Date sunset;
    std::string text;
    std::string payer;
};

struct AgreeClericalChange {
    LanguageId language;
    std::vector<PartyVoice> by;
    std::string text;
};

// Which parts of the straw design the clause carries: options by their ids, its own words by the
// straw's. `carries` false takes the links away.
struct LinkClause {
    IssueId issue;
    ProvisionId provision;
    std::vector<OptionId> options;
    StrawId straw;
    bool carries = true;
};

// Of the language proposed now for the issue.
struct DraftTa {
    IssueId issue;
};

struct ReviseTa {
    TaId ta;
};

// How a provision is to read; its dates and who pays stay as they are.
struct ProvisionWording {
    ProvisionId provision;
    std::string text;
};

// Revises it to the language proposed now, with these wordings in it, as a party's own. Without any it says whose
// the language is that was proposed.
struct PassTa {
    TaId ta;
    PartyId party;
    std::string name;  // who hands it over
    std::string capacity;
    std::vector<ProvisionWording> wordings;
};

struct InitialTa {
    TaId ta;
    PartyId party;
    std::string name;
    std::string capacity;
};

// Whether the signature holds is for whoever brings it in to check: a session does not know its own file.
struct SignTa {
    TaSigned given;
};

struct SupersedeTa {
    TaId ta;
    TaId by;  // 0: by something that is no TA
    std::string text;
};

struct WithdrawTa {
    TaId ta;
    std::string text;
};

struct NeedApproval {
    ApprovalKind kind = ApprovalKind::approval;
    IssueId issue;
    PartyId party;
    Date due;
    std::string body;
};

struct GiveApproval {
    ApprovalId approval;
    Date on;
    bool yes = true;
    std::vector<TaId> reopens;
    std::string text;
};

}  // namespace jointly
