// The contract, language, tentative agreements and approvals.
#include "core/session/evolve/on.h"

#include <algorithm>

namespace jointly {

namespace {

void take_initials_off(Ta& ta)
{
    ta.initials.clear();
    ta.signatures.clear();
}

Initials initials_of(const Session& s, const Stamp& stamp, const auto& e, bool by_key)
{
    const Meeting* const meeting = meeting_at(s, stamp.at_ms);
    return {e.party, e.name, e.capacity, stamp.at_ms,
        meeting == nullptr ? 0 : meeting->utc_offset_min, stamp.seq, by_key};
}

}  // namespace

void on(Session& s, const Stamp&, const ProvisionEntered& e)
{
    s.provisions.push_back({e.id, e.parent, e.order, e.level, e.label, e.title, e.body});
}

void on(Session& s, const Stamp& stamp, const LanguageProposed& e)
{
    for (Language& earlier : s.languages) {
        if (earlier.issue == e.issue && earlier.provision == e.provision) {
            earlier.replaced = true;
        }
    }
    s.languages.push_back({e.id, e.issue, e.provision, e.effective, e.sunset, e.text, e.payer,
        false, stamp.at_ms, {}});
}

void on(Session& s, const Stamp&, const ClauseCarries& e)
{
    add_sorted(s.clause_links, ClauseLink{e.issue, e.provision, e.option, e.straw});
}

void on(Session& s, const Stamp&, const ClauseCarriesNot& e)
{
    std::erase(s.clause_links, ClauseLink{e.issue, e.provision, e.option, e.straw});
}

void on(Session& s, const Stamp& stamp, const TaDrafted& e)
{
    Ta ta;
    ta.id = e.id;
    ta.issue = e.issue;
    ta.languages = e.languages;
    ta.drafted_ms = stamp.at_ms;
    s.tas.push_back(std::move(ta));
}

void on(Session& s, const Stamp&, const TaRevised& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.languages = e.languages;
    take_initials_off(ta);
    ta.reopened = false;
    ++ta.revision;
}

void on(Session& s, const Stamp& stamp, const TaPassed& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.passes.push_back({ta.revision, e.party, e.name, e.capacity, stamp.at_ms});
}

void on(Session& s, const Stamp& stamp, const TaInitialled& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.reopened = false;
    std::erase_if(ta.initials, [&](const Initials& given) { return given.party == e.party; });
    ta.initials.push_back(initials_of(s, stamp, e, false));
}

void on(Session& s, const Stamp& stamp, const TaSigned& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.reopened = false;
    ta.signatures.push_back(e);
    const bool on_paper = std::any_of(ta.initials.begin(), ta.initials.end(),
        [&](const Initials& given) { return given.party == e.party; });
    if (!on_paper) {
        ta.initials.push_back(initials_of(s, stamp, e, true));
    }
}

void on(Session& s, const Stamp& stamp, const ClericalChangeAgreed& e)
{
    Language& language = at(s.languages, e.language);
    language.clerical.push_back({language.text, e.by, stamp.at_ms});
    language.text = e.text;
}

void on(Session& s, const Stamp&, const TaSuperseded& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.superseded = true;
    ta.superseded_by = e.by;
    ta.aside_reason = e.text;
}

void on(Session& s, const Stamp&, const TaWithdrawn& e)
{
    Ta& ta = at(s.tas, e.ta);
    ta.withdrawn = true;
    ta.aside_reason = e.text;
}

void on(Session& s, const Stamp&, const ApprovalNeeded& e)
{
    s.approvals.push_back({e.id, e.kind, e.issue, e.party, e.due, e.body, {}});
}

void on(Session& s, const Stamp& stamp, const ApprovalGiven& e)
{
    at(s.approvals, e.approval)
        .words.push_back({e.on, e.yes, e.reopens, e.text, stamp.seq, s.next.test});
    for (const TaId id : e.reopens) {
        Ta& ta = at(s.tas, id);
        take_initials_off(ta);
        ta.reopened = true;
        ta.reopened_before = s.next.test;
    }
}

}  // namespace jointly
