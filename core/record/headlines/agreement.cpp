// The contract, language, tentative agreements and approvals.
#include "core/record/headlines/on.h"
#include "core/session/citation.h"

namespace jointly::headlines {

namespace {

// "9.6"
std::string label(const Session& s, ProvisionId id)
{
    const Provision* const provision = find(s, id);
    return provision == nullptr ? std::string{} : citation(s, *provision);
}

}  // namespace

std::string on(const Session&, const ProvisionEntered& e)
{
    return say("Provision {label} entered", {{"label", e.label.empty() ? e.title : e.label}});
}
std::string on(const Session& s, const LanguageProposed& e)
{
    return say("Language proposed for {label}", {{"label", label(s, e.provision)}});
}
std::string on(const Session& s, const ClauseCarries& e)
{
    const int part = e.option ? number(s, e.option) : number(s, e.straw);
    return say("{label} carries #{part}", {{"label", label(s, e.provision)}, {"part", part}});
}
std::string on(const Session& s, const ClauseCarriesNot& e)
{
    const int part = e.option ? number(s, e.option) : number(s, e.straw);
    return say(
        "{label} no longer carries #{part}", {{"label", label(s, e.provision)}, {"part", part}});
}
std::string on(const Session&, const TaDrafted& e)
{
    return say("TA-{number} drafted", {{"number", e.id.value}});
}
std::string on(const Session&, const TaRevised& e)
{
    return say("TA-{number} revised", {{"number", e.ta.value}});
}
std::string on(const Session& s, const TaPassed& e)
{
    return say("TA-{number} came from {party}, handed over by {name}",
        {{"number", e.ta.value}, {"party", name(s, e.party)}, {"name", e.name}});
}
std::string on(const Session& s, const TaInitialled& e)
{
    return say("TA-{number} initialled for {party} by {name}",
        {{"number", e.ta.value}, {"party", name(s, e.party)}, {"name", e.name}});
}
std::string on(const Session& s, const TaSigned& e)
{
    return say("TA-{number} initialled for {party} by {name}, with a key",
        {{"number", e.ta.value}, {"party", name(s, e.party)}, {"name", e.name}});
}
std::string on(const Session& s, const ClericalChangeAgreed& e)
{
    const Language* const language = find(s, e.language);
    return say("Clerical change in {label}",
        {{"label", language == nullptr ? std::string{} : label(s, language->provision)}});
}
std::string on(const Session&, const TaSuperseded& e)
{
    return e.by ? say("{ta} superseded by {by}", {{"ta", label_of(e.ta)}, {"by", label_of(e.by)}})
                : say("{ta} superseded", {{"ta", label_of(e.ta)}});
}
std::string on(const Session&, const TaWithdrawn& e)
{
    return say("{ta} withdrawn", {{"ta", label_of(e.ta)}});
}
std::string on(const Session&, const ApprovalNeeded& e)
{
    return e.kind == ApprovalKind::ratification ? say("{label}: subject to ratification by {body}",
               {{"label", label_of(e.id)}, {"body", e.body}})
                                                : say("{label}: subject to approval by {body}",
                                                    {{"label", label_of(e.id)}, {"body", e.body}});
}
std::string on(const Session& s, const ApprovalGiven& e)
{
    const Approval* const approval = find(s, e.approval);
    const std::string body = approval == nullptr ? std::string{} : approval->body;
    return e.yes ? say("{body} says yes", {{"body", body}})
                 : say("{body} says no", {{"body", body}});
}

}  // namespace jointly::headlines
