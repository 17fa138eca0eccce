#include "core/process/clauses.h"

#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/tested.h"
#include "core/session/find.h"

#include <algorithm>

namespace jointly {

namespace {

const Straw* straw_in_hand(const Session& session, IssueId issue)
{
    const Straw* latest = nullptr;
    for (const Straw& straw : session.straws) {
        if (settles(straw, issue)) {
            latest = &straw;
        }
    }
    for (const Test& test : session.tests) {
        const Straw* const straw = find(session, test.straw);
        if (!test.open && straw != nullptr && settles(*straw, issue)
            && is_consensus(standing_of(session, test).state)) {
            latest = straw;
        }
    }
    return latest;
}

std::vector<ProvisionId> carriers(
    const Session& session, IssueId issue, OptionId option, StrawId straw)
{
    std::vector<ProvisionId> provisions;
    for (const ClauseLink& link : session.clause_links) {
        if (link.issue == issue && link.option == option && link.straw == straw) {
            provisions.push_back(link.provision);
        }
    }
    return provisions;
}

}  // namespace

bool is_part_of_a_straw(const Session& session, IssueId issue, OptionId option)
{
    return std::any_of(session.straws.begin(), session.straws.end(), [&](const Straw& straw) {
        return settles(straw, issue)
            && std::find(straw.options.begin(), straw.options.end(), option) != straw.options.end();
    });
}

std::vector<StrawPart> straw_parts(const Session& session, IssueId issue)
{
    const Straw* const straw = straw_in_hand(session, issue);
    std::vector<StrawPart> parts;
    if (straw == nullptr) {
        return parts;
    }
    for (const OptionId id : straw->options) {
        const Option& option = *find(session, id);
        parts.push_back(
            {id, straw->id, option.number, option.issue, carriers(session, issue, id, {})});
    }
    if (!straw->text.empty()) {
        parts.push_back(
            {{}, straw->id, straw->number, straw->issue, carriers(session, issue, {}, straw->id)});
    }
    return parts;
}

std::vector<ProvisionId> clauses_not_asked_for(const Session& session, IssueId issue)
{
    const auto parts = straw_parts(session, issue);
    std::vector<ProvisionId> unasked;
    if (parts.empty()) {
        return unasked;
    }
    for (const LanguageId id : current_languages(session, issue)) {
        const ProvisionId provision = find(session, id)->provision;
        const bool asked = std::any_of(parts.begin(), parts.end(), [&](const StrawPart& part) {
            return std::find(part.carried_by.begin(), part.carried_by.end(), provision)
                != part.carried_by.end();
        });
        if (!asked) {
            unasked.push_back(provision);
        }
    }
    return unasked;
}

std::vector<std::string> drafting_notes(const Session& session, IssueId issue)
{
    std::vector<std::string> notes;
    if (current_languages(session, issue).empty()) {
        return notes;
    }
    for (const StrawPart& part : straw_parts(session, issue)) {
        if (!part.carried_by.empty()) {
            continue;
        }
        notes.push_back(part.option
                            ? say("No clause carries part #{number} of the straw design yet.",
                                {{"number", part.number}})
                            : say("No clause carries the straw design's own words yet."));
    }
    for (const ProvisionId id : clauses_not_asked_for(session, issue)) {
        notes.push_back(say("No straw design asked for the clause in {label}.",
            {{"label", find(session, id)->label}}));
    }
    return notes;
}

}  // namespace jointly
