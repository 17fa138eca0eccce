// Proposals, packages and money lines.
#include "core/record/headlines/on.h"

namespace jointly::headlines {

std::string on(const Session& s, const ProposalMade& e)
{
    return say("{label} of {party}: {text}",
        {{"label", label_of(e.id)}, {"party", name(s, e.party)}, {"text", e.text}});
}
std::string on(const Session&, const ProposalRevised& e)
{
    return say("{label} revised: {text}", {{"label", label_of(e.proposal)}, {"text", e.text}});
}
std::string on(const Session& s, const ProposalReplied& e)
{
    return say("{label}: {party} replied, {reply}",
        {{"label", label_of(e.proposal)}, {"party", name(s, e.party)},
            {"reply", name_of(e.reply)}});
}
std::string on(const Session&, const PackageMade& e)
{
    return say("{label} made: {title}", {{"label", label_of(e.id)}, {"title", e.title}});
}
std::string on(const Session&, const PackageItemAdded& e)
{
    return say("Item {item} put into {label}", {{"item", e.item}, {"label", label_of(e.package)}});
}
std::string on(const Session&, const PackageItemTakenOut& e)
{
    return say(
        "Item {item} taken out of {label}", {{"item", e.item}, {"label", label_of(e.package)}});
}
std::string on(const Session& s, const PackageOffered& e)
{
    return say("{label} revision {revision} offered by {party}",
        {{"label", label_of(e.package)}, {"revision", e.revision}, {"party", name(s, e.party)}});
}
std::string on(const Session& s, const PackageAccepted& e)
{
    return say("{label} revision {revision} accepted by {party}",
        {{"label", label_of(e.package)}, {"revision", e.revision}, {"party", name(s, e.party)}});
}
std::string on(const Session&, const PackageWithdrawn& e)
{
    return say("{label} withdrawn", {{"label", label_of(e.package)}});
}
std::string on(const Session&, const ContractTermSet& e)
{
    return say("The contract holds from {start} to {last}",
        {{"start", iso(e.start)}, {"last", iso(e.last)}});
}
std::string on(const Session&, const MoneyLineStated& e)
{
    return say("{label}: {text}", {{"label", label_of(e.id)}, {"text", e.terms.text}});
}
std::string on(const Session&, const MoneyLineChanged& e)
{
    return say("{label} changed: {text}", {{"label", label_of(e.line)}, {"text", e.terms.text}});
}
std::string on(const Session&, const MoneyLineTakenOut& e)
{
    return say("{label} taken out", {{"label", label_of(e.line)}});
}

}  // namespace jointly::headlines
