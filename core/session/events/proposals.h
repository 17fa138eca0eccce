// What a party proposes in its own words, its revisions and what the other party replied.
#pragma once

#include "core/base/fields.h"
#include "core/base/ids.h"
#include "core/session/enums.h"

#include <string>

namespace jointly {

// A party's proposal, in its own words. Its id is its number: PR-3.
struct ProposalMade {
    static constexpr const char* tag = "proposal_made";
    ProposalId id;
    PartyId party;
    IssueId issue;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit(fresh{"id"}, self.id);
        visit("party", self.party);
        visit(none_ok{"issue"}, self.issue);
        visit("text", self.text);
    }
    friend bool operator==(const ProposalMade&, const ProposalMade&) = default;
};

// The next revision, by the party that made it.
struct ProposalRevised {
    static constexpr const char* tag = "proposal_revised";
    ProposalId proposal;
    std::string text;

    static void fields(auto& self, auto&& visit)
    {
        visit("proposal", self.proposal);
        visit("text", self.text);
    }
    friend bool operator==(const ProposalRevised&, const ProposalRevised&) = default;
};

// What became of its last revision. Withdrawn and expired are its own party's.
struct ProposalReplied {
    static constexpr const char* tag = "proposal_replied";
    ProposalId proposal;
    PartyId party;
    Reply reply = Reply::question;
    std::string text;  // may be empty

    static void fields(auto& self, auto&& visit)
    {
        visit("proposal", self.proposal);
        visit("party", self.party);
        visit("reply", self.reply);
        visit("text", self.text);
    }
    friend bool operator==(const ProposalReplied&, const ProposalReplied&) = default;
};

}  // namespace jointly
