#include "app/desk/forms/choices.h"

#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/session/citation.h"
#include "core/session/find.h"

#include <algorithm>
#include <iterator>

namespace jointly::choices {

namespace {

Choices with_none(Choices choices, std::string none)
{
    choices.insert(choices.begin(), FieldChoice{{}, std::move(none)});
    return choices;
}

template <Worded Enum>
Choices of_enum(const auto& shown)
{
    Choices choices;
    for (std::size_t place = 0; place < words_for<Enum>.size(); ++place) {
        choices.push_back(
            {std::string(words_for<Enum>[place]), std::string(shown(static_cast<Enum>(place)))});
    }
    return choices;
}

template <Worded Enum>
Choices of_named_enum()
{
    return of_enum<Enum>([](Enum value) { return name_of(value); });
}

// "TA-1 Staffing"
template <class Things>
Choices labelled(const Things& things, const auto& says)
{
    Choices choices;
    for (const auto& thing : things) {
        const std::string label = label_of(thing.id);
        choices.push_back(
            {label, say("{label} {text}", {{"label", label}, {"text", says(thing)}})});
    }
    return choices;
}

}  // namespace

Choices parties(const Session& session)
{
    Choices choices;
    for (const Party& party : session.parties) {
        choices.push_back({party.name, party.name});
    }
    return choices;
}

Choices parties_or_none(const Session& session) { return with_none(parties(session), say("Both")); }

Choices parties_or_room(const Session& session)
{
    return with_none(parties(session), say("The room"));
}

Choices people_here(const Session& session)
{
    Choices choices;
    for (const Participant& one : session.participants) {
        if (one.present != false) {
            const std::string now =
                one.role == Role::member
                    ? one.name
                    : say("{name}, now {role}", {{"name", one.name}, {"role", name_of(one.role)}});
            choices.push_back({one.name, now});
        }
    }
    return choices;
}

Choices deciding_parties(const Session& session)
{
    Choices choices;
    for (const Party& party : session.parties) {
        if (party.deciding) {
            choices.push_back({party.name, party.name});
        }
    }
    return choices;
}

Choices provisions(const Session& session)
{
    Choices choices;
    std::vector<std::string> cited = citations(session);
    for (std::size_t at = 0; at < cited.size(); ++at) {
        std::string heading = heading_of(session.provisions[at], cited[at]);
        choices.push_back({std::move(cited[at]), std::move(heading)});
    }
    return choices;
}

Choices provisions_or_none(const Session& session)
{
    return with_none(provisions(session), say("In none"));
}

Choices issues_or_none(const Session& session)
{
    Choices choices;
    for (const Issue& issue : session.issues) {
        choices.push_back({std::to_string(issue.id.value),
            say("{number} {name}", {{"number", issue.id.value}, {"name", short_name(issue)}})});
    }
    return with_none(std::move(choices), say("No issue"));
}

Choices agreements(const Session& session)
{
    std::vector<Ta> standing;
    std::copy_if(session.tas.begin(), session.tas.end(), std::back_inserter(standing),
        [](const Ta& ta) { return is_on_the_table(ta); });
    return labelled(standing, [&](const Ta& ta) { return short_name(*find(session, ta.issue)); });
}

Choices agreements_or_none(const Session& session)
{
    return with_none(
        labelled(session.tas, [&](const Ta& ta) { return short_name(*find(session, ta.issue)); }),
        say("No agreement"));
}

Choices proposals_or_none(const Session& session)
{
    return with_none(labelled(session.proposals,
                         [](const Proposal& proposal) { return proposal.revisions.back().text; }),
        say("No proposal"));
}

Choices packages(const Session& session)
{
    return labelled(session.packages, [](const Package& package) { return package.title; });
}

Choices packages_or_none(const Session& session)
{
    return with_none(packages(session), say("In no package"));
}

Choices outcomes(const Session& session)
{
    return labelled(session.outcomes, [](const Outcome& outcome) { return name_of(outcome.kind); });
}

Choices approvals(const Session& session)
{
    return labelled(session.approvals, [](const Approval& approval) { return approval.body; });
}

Choices steps(const Session& session)
{
    return of_enum<Step>([&](Step step) { return name_of(session, step); });
}
Choices roles(const Session&) { return of_named_enum<Role>(); }
Choices stances(const Session&) { return of_named_enum<Stance>(); }
Choices keepings(const Session&) { return of_named_enum<Keeping>(); }
Choices initials_meanings(const Session&) { return of_named_enum<InitialsMeaning>(); }
Choices levels(const Session&) { return of_named_enum<ProvisionLevel>(); }
Choices deciders(const Session&) { return of_named_enum<Decides>(); }
Choices scales(const Session&) { return of_named_enum<Scale>(); }
Choices fallbacks(const Session&)
{
    return of_enum<Fallback>([](Fallback fallback) { return sentence_of(fallback); });
}
Choices shapes(const Session&) { return of_named_enum<Shape>(); }
Choices colours(const Session&) { return of_named_enum<PartyColour>(); }
Choices outcome_kinds(const Session&) { return of_named_enum<OutcomeKind>(); }

}  // namespace jointly::choices
