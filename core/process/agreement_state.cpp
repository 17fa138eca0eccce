#include "core/process/agreement_state.h"

#include "core/base/catalogue.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/signature.h"
#include "core/process/awaited.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/process/packages.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

// Whether something of the issue stands in a table.
template <class Items>
bool any_of_issue(const Items& items, IssueId issue)
{
    return std::any_of(items.begin(), items.end(), [&](const auto& item) {
        if constexpr (requires { stands(item); }) {
            return item.issue == issue && stands(item);
        } else {
            return item.issue == issue;
        }
    });
}

// Up to the first test: what the room has not yet said.
std::string move_before_tests(const Session& session, IssueId issue)
{
    if (!any_of_issue(session.interests, issue)) {
        return say("Record what matters to each party: its interests.");
    }
    if (!any_of_issue(session.options, issue)) {
        return say("Collect options, without judging them yet.");
    }
    if (!any_of_issue(session.straws, issue)) {
        return say("Combine options into a straw design, or test one option.");
    }
    return say("Test for consensus on the straw design.");
}

std::string move_after_concept(const Session& session, IssueId issue)
{
    const auto languages = current_languages(session, issue);
    if (languages.empty()) {
        return say("Put what was agreed into contract language.");
    }
    const auto wording = wording_standing(session, issue);
    if (!wording) {
        return say("Test for consensus on the wording.");
    }
    if (!is_consensus(wording->state)) {
        return wording->next_move;
    }
    const Ta* const ta = latest_ta(session, issue);
    if (ta == nullptr || !is_on_the_table(*ta)) {
        return say("Draft the tentative agreement for initials.");
    }
    const auto missing = initials_missing(session, *ta);
    if (!missing.empty() && texts_of(session, ta->languages) != texts_of(session, languages)) {
        return say("TA-{number} holds earlier wording. Revise it to what we tested.",
            {{"number", ta->id.value}});
    }
    if (missing.empty()) {
        return say(
            "TA-{number} is initialled. Turn to the next issue.", {{"number", ta->id.value}});
    }
    return say("TA-{number} waits for the initials of {party}.",
        {{"number", ta->id.value}, {"party", find(session, missing.front())->name}});
}

// Its last word is a yes, given after the last initials: initials that came later were not voted on. An
// agreement that a no kept stays voted on, whatever day the body says yes to the rest.
bool ratified_since(const Approval& approval, const Ta& ta)
{
    const auto last = std::max_element(ta.initials.begin(), ta.initials.end(),
        [](const Initials& one, const Initials& other) { return one.seq < other.seq; });
    return said_yes(approval) && approval.words.back().seq >= last->seq;
}

bool is_in_package(const Session& session, const Ta& ta)
{
    return std::any_of(session.packages.begin(), session.packages.end(),
        [&](const Package& package) { return !package.withdrawn && holds_item(package, ta); });
}

}  // namespace

std::string_view name_of(TaState state)
{
    static constexpr std::array<std::string_view, 12> names{to_say("Status quo"), to_say("Open"),
        to_say("Straw design"), to_say("Language drafted"), to_say("Consensus on wording"),
        to_say("Initialled by one party"), to_say("Initialled"), to_say("In a package"),
        to_say("Ratified"), to_say("Voted down"), to_say("Superseded"), to_say("Withdrawn")};
    return said_in(names, state);
}

Refusable may_be_initialled(const Session& session, const Ta& ta)
{
    if (!is_on_the_table(ta)) {
        return Problem{say("{ta} is no longer on the table. Draft a new agreement to go on.",
            {{"ta", label_of(ta.id)}})};
    }
    if (const Issue& issue = *find(session, ta.issue); issue.state != IssueState::open) {
        return Problem{say("Issue {number} is {state}. Take it up again before it is initialled.",
            {{"number", issue.id.value}, {"state", name_of(issue.state)}})};
    }
    const Test* const open = open_test(session);
    if (open != nullptr && open->issue == ta.issue && open->kind == TestKind::wording) {
        return Problem{say("The wording of TA-{number} is being tested. Close the test first.",
            {{"number", ta.id.value}})};
    }
    const Test* const test = latest_test(session, ta.issue, TestKind::wording, true);
    if (test == nullptr) {
        return Problem{say("The wording of TA-{number} has not been tested yet. Test it first.",
            {{"number", ta.id.value}})};
    }
    if (wording_changed(session, *test)) {
        return Problem{say("The wording of TA-{number} changed since we tested. Test it again.",
            {{"number", ta.id.value}})};
    }
    if (ta.languages != current_languages(session, ta.issue)) {
        return Problem{say("TA-{number} holds earlier wording than we tested. Revise it first.",
            {{"number", ta.id.value}})};
    }
    if (ta.reopened && test->id < ta.reopened_before) {
        return Problem{
            say("{ta} was reopened by a no. Hear what was said, and test the wording again.",
                {{"ta", label_of(ta.id)}})};
    }
    if (const Approval* const approval = declined_since(session, *test)) {
        return Problem{say("{body} said no to this wording. Hear what was said, and test it again.",
            {{"body", approval->body}})};
    }
    const Standing standing = standing_of(session, *test);
    if (!is_consensus(standing.state)) {
        return Problem{say("There is no consensus on the wording of TA-{number} yet. {missing}",
            {{"number", ta.id.value}, {"missing", standing.sentence}})};
    }
    return Done{};
}

std::string how_initialled(const Ta& ta, PartyId party)
{
    const auto by_party = [&](const auto& given) { return given.party == party; };
    const auto key = std::find_if(ta.signatures.begin(), ta.signatures.end(), by_party);
    if (key == ta.signatures.end()) {
        return say("on paper");
    }
    // With blanks, so that a narrow column breaks it between its groups.
    std::string code = code_of_key(from_hex(key->key));
    std::replace(code.begin(), code.end(), '-', ' ');
    const auto given = std::find_if(ta.initials.begin(), ta.initials.end(), by_party);
    return given == ta.initials.end() || given->by_key
             ? say("with the key {code}", {{"code", code}})
             : say("on paper and with the key {code}", {{"code", code}});
}

std::vector<PartyId> initials_missing(const Session& session, const Ta& ta)
{
    std::vector<PartyId> missing;
    for (const Party& party : session.parties) {
        const bool given = std::any_of(ta.initials.begin(), ta.initials.end(),
            [&](const Initials& initials) { return initials.party == party.id; });
        if (party.deciding && !given) {
            missing.push_back(party.id);
        }
    }
    return missing;
}

bool is_initialled(const Session& session, const Ta& ta)
{
    return !ta.initials.empty() && initials_missing(session, ta).empty();
}

bool is_ratified(const Session& session, const Ta& ta)
{
    if (!is_initialled(session, ta)) {
        return false;
    }
    bool asked = false;
    for (const Approval& approval : session.approvals) {
        if (approval.kind != ApprovalKind::ratification
            || (approval.issue && approval.issue != ta.issue)) {
            continue;
        }
        asked = true;
        if (!ratified_since(approval, ta)) {
            return false;
        }
    }
    return asked;
}

TaState state_of(const Session& session, const Ta& ta)
{
    if (!is_on_the_table(ta)) {
        return ta.withdrawn ? TaState::withdrawn : TaState::superseded;
    }
    if (ta.reopened) {
        return TaState::voted_down;
    }
    if (is_ratified(session, ta)) {
        return TaState::ratified;
    }
    if (is_initialled(session, ta)) {
        return is_in_package(session, ta) ? TaState::in_package : TaState::initialled;
    }
    if (!ta.initials.empty()) {
        return TaState::initialled_by_one;
    }
    return may_be_initialled(session, ta).ok() ? TaState::consensus_on_wording
                                               : TaState::language_drafted;
}

TaState state_of(const Session& session, const Issue& issue)
{
    if (const Ta* const ta = latest_ta(session, issue.id); ta != nullptr && is_on_the_table(*ta)) {
        return state_of(session, *ta);
    }
    const bool ended =
        std::any_of(session.outcomes.begin(), session.outcomes.end(), [&](const Outcome& outcome) {
            return outcome.issue == issue.id && !outcome.withdrawn
                && outcome.kind == OutcomeKind::no_agreement;
        });
    if (ended || issue.state == IssueState::withdrawn) {
        return ended ? TaState::status_quo : TaState::withdrawn;
    }
    if (!current_languages(session, issue.id).empty()) {
        return TaState::language_drafted;
    }
    const bool shaped = std::any_of(session.straws.begin(), session.straws.end(),
        [&](const Straw& straw) { return settles(straw, issue.id); });
    return shaped ? TaState::straw : TaState::open;
}

const Ta* latest_ta(const Session& session, IssueId issue)
{
    const Ta* found = nullptr;
    for (const Ta& ta : session.tas) {
        if (ta.issue == issue) {
            found = &ta;
        }
    }
    return found;
}

std::string next_move(const Session& session, IssueId issue)
{
    if (const Test* const open = open_test(session)) {
        return standing_of(session, *open).next_move;
    }
    const auto tried = concept_standing(session, issue);
    const bool drafted = !current_languages(session, issue).empty();
    // Drafting does not undo the concept: once there is language, the wording is what counts.
    if (tried && !is_consensus(tried->state) && !drafted) {
        return tried->next_move;
    }
    return tried || drafted ? move_after_concept(session, issue)
                            : move_before_tests(session, issue);
}

std::string effect_clause(const Session& session)
{
    switch (session.settings.initials.value_or(InitialsMeaning::closed)) {
        case InitialsMeaning::closed:
            return say("This tentative agreement is subject to agreement on all outstanding items "
                       "and to ratification by both parties. Until then current contract language "
                       "stays in force. The item is closed: it is taken up again only by mutual "
                       "consent.");
        case InitialsMeaning::part_of_package:
            return say("This tentative agreement is part of the whole: it holds when all is agreed "
                       "and both parties have ratified it. Until then current contract language "
                       "stays in force.");
        case InitialsMeaning::withdrawable:
            return say("Either party may take this tentative agreement back until all is agreed "
                       "and both parties have ratified it. Until then current contract language "
                       "stays in force.");
    }
    return {};
}

const Language* language_now(const Session& session, IssueId issue, ProvisionId provision)
{
    for (const LanguageId id : current_languages(session, issue)) {
        const Language* const language = find(session, id);
        if (language->provision == provision) {
            return language;
        }
    }
    return nullptr;
}

}  // namespace jointly
