// Revisions that a party hands over as its own.
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/citation.h"

namespace jointly::rules {

namespace {

Result<Events> reworded(const Session& session, const Ta& ta, const ProvisionWording& wording)
{
    const Provision* const provision = find(session, wording.provision);
    if (provision == nullptr) {
        return not_there("provision");
    }
    const Language* const now = language_now(session, ta.issue, wording.provision);
    if (now == nullptr) {
        return Problem{say("{ta} holds no language for {label}. Propose it under the issue first.",
            {{"ta", label_of(ta.id)}, {"label", citation(session, *provision)}})};
    }
    return decide_one(session, ProposeLanguage{ta.issue, wording.provision, now->effective,
                                   now->sunset, wording.text, now->payer});
}

// Of a revision that stays as it is.
Result<Events> only_named(const Session& session, const Ta& ta, TaPassed pass)
{
    if (!ta.passes.empty() && ta.passes.back().revision == ta.revision) {
        const PartyId whose = ta.passes.back().party;
        return whose == pass.party
                 ? Result<Events>(Events{})
                 : Problem{say("Revision {revision} of {ta} came from {party} already.",
                     {{"revision", ta.revision}, {"ta", label_of(ta.id)},
                         {"party", find(session, whose)->name}})};
    }
    if (!ta.initials.empty()) {
        return Problem{say("{ta} is initialled already. Say whose a revision is before that.",
            {{"ta", label_of(ta.id)}})};
    }
    return Events{std::move(pass)};
}

}  // namespace

Result<Events> decide_one(const Session& session, const PassTa& command)
{
    const Ta* const ta = find(session, command.ta);
    if (ta == nullptr) {
        return not_there("tentative agreement");
    }
    if (find(session, command.party) == nullptr) {
        return not_there("party");
    }
    const Words name = words("The name", command.name, "Write who hands it over.");
    const Words capacity = words("The role", command.capacity, "");
    if (const auto problem = first_problem({&name, &capacity})) {
        return *problem;
    }
    // A copy that each wording changes in turn, so that it is decided as if it were typed.
    Session changed = session;
    Events events;
    const auto take = [&](const Result<Events>& decided) -> std::optional<Problem> {
        if (!decided.ok()) {
            return decided.problem();
        }
        for (const Event& event : decided.value()) {
            changed = evolve(std::move(changed), {}, event);
            events.push_back(event);
        }
        return std::nullopt;
    };
    for (const ProvisionWording& wording : command.wordings) {
        if (const auto problem = take(reworded(changed, *ta, wording))) {
            return *problem;
        }
    }
    if (const auto problem = take(decide_one(changed, ReviseTa{ta->id}))) {
        return *problem;
    }
    TaPassed pass{ta->id, command.party, name.text, capacity.text};
    if (events.empty()) {
        return command.wordings.empty() ? only_named(session, *ta, std::move(pass))
                                        : Result<Events>(Events{});
    }
    events.push_back(std::move(pass));
    return events;
}

}  // namespace jointly::rules
