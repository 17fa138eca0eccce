// Which parts of a straw design the clauses carry.
#include "core/process/clauses.h"

#include "core/rules/areas.h"
#include "core/rules/checks.h"
#include "core/session/citation.h"

namespace jointly::rules {

namespace {

template <class Link>
Link link_of(const LinkClause& command, OptionId option, StrawId straw)
{
    return {command.issue, command.provision, option, straw};
}

void add_if_new(Events& events, const Session& session, const LinkClause& command, OptionId option,
    StrawId straw)
{
    const auto wanted = link_of<ClauseLink>(command, option, straw);
    const bool is_so =
        std::binary_search(session.clause_links.begin(), session.clause_links.end(), wanted);
    if (is_so == command.carries) {
        return;
    }
    Event event = command.carries ? Event{link_of<ClauseCarries>(command, option, straw)}
                                  : Event{link_of<ClauseCarriesNot>(command, option, straw)};
    if (std::find(events.begin(), events.end(), event) == events.end()) {
        events.push_back(std::move(event));
    }
}

}  // namespace

Result<Events> decide_one(const Session& session, const LinkClause& command)
{
    if (find(session, command.issue) == nullptr) {
        return Problem{say(no_issue)};
    }
    const Provision* const provision = find(session, command.provision);
    if (provision == nullptr) {
        return not_there("provision");
    }
    const auto languages = current_languages(session, command.issue);
    const bool has_language = std::any_of(languages.begin(), languages.end(),
        [&](LanguageId id) { return find(session, id)->provision == command.provision; });
    if (!has_language) {
        return Problem{say("There is no language for {label} on this issue yet. Propose it first.",
            {{"label", citation(session, *provision)}})};
    }
    if (command.options.empty() && !command.straw) {
        return Problem{say("Say which parts of the straw design it carries, by their numbers.")};
    }
    Events events;
    for (const OptionId id : command.options) {
        const Option* const option = find(session, id);
        if (option == nullptr) {
            return not_there("option");
        }
        if (!is_part_of_a_straw(session, command.issue, id)) {
            return Problem{say("Option #{number} is in no straw design of this issue. Put it in "
                               "first.",
                {{"number", option->number}})};
        }
        add_if_new(events, session, command, id, {});
    }
    if (command.straw) {
        const Straw* const straw = find(session, command.straw);
        if (straw == nullptr || !settles(*straw, command.issue)) {
            return not_there("straw design on this issue");
        }
        add_if_new(events, session, command, {}, command.straw);
    }
    return events;
}

}  // namespace jointly::rules
