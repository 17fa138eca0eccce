// A table at which provisions are entered and agreed one after another.
#pragma once

#include "tests/core/agreement/table.h"

#include <string>

namespace jointly {

class RoundTable : public ScriptedTable {
public:
    ProvisionId enter(const std::string& label, const std::string& title, const std::string& body,
        ProvisionId in = {}, ProvisionLevel level = ProvisionLevel::section)
    {
        act(EnterProvision{in, level, label, title, body});
        return session.provisions.back().id;
    }

    IssueId raise(const std::string& title)
    {
        act(RaiseIssue{"What might we do about " + title + "?", title});
        return session.issues.back().id;
    }

    // Proposed, tested and drafted; the number of the agreement.
    TaId draft(IssueId issue, ProvisionId provision, const std::string& text,
        const Effective& effective = {EffectiveBasis::on_ratification, {}, ""},
        const std::string& payer = "Employer", Date sunset = {})
    {
        act(ProposeLanguage{issue, provision, effective, sunset, text, payer});
        test_wording(issue);
        act(DraftTa{issue});
        return session.tas.back().id;
    }

    void initial(TaId ta)
    {
        act(InitialTa{ta, union_id, "Ana Ruiz", "Chief spokesperson"});
        act(InitialTa{ta, management_id, "Ben Ito", "Chief spokesperson"});
    }

    TaId agree(IssueId issue, ProvisionId provision, const std::string& text,
        const Effective& effective = {EffectiveBasis::on_ratification, {}, ""},
        const std::string& payer = "Employer", Date sunset = {})
    {
        const TaId ta = draft(issue, provision, text, effective, payer, sunset);
        initial(ta);
        return ta;
    }
};

}  // namespace jointly
