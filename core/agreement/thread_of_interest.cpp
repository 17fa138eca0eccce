// The thread backwards: from an interest to every clause that serves it.
#include "core/agreement/parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/agreement/test_parts.h"
#include "core/agreement/thread.h"
#include "core/agreement/thread_parts.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

#include <algorithm>
#include <set>

namespace jointly {

namespace {

void add_with_parts(const Session& session, InterestId id, std::set<InterestId>& same)
{
    if (same.insert(id).second) {
        for (const InterestId part : find(session, id)->parts) {
            add_with_parts(session, part, same);
        }
    }
}

// The interest, what it was said together from, and what it was said together in.
std::set<InterestId> said_as_one(const Session& session, const Interest& interest)
{
    std::set<InterestId> same;
    add_with_parts(session, interest.id, same);
    for (InterestId whole = interest.merged_into; whole;
         whole = find(session, whole)->merged_into) {
        same.insert(whole);
    }
    return same;
}

std::vector<OptionId> options_serving(const Session& session, const std::set<InterestId>& same)
{
    std::vector<OptionId> options;
    for (const Option& option : session.options) {
        if (std::any_of(option.serves.begin(), option.serves.end(),
                [&](InterestId id) { return same.contains(id); })) {
            options.push_back(option.id);
        }
    }
    return options;
}

// One clause under one issue, and the options that make it serve the interest.
struct ServingClause {
    IssueId issue;
    ProvisionId provision;
    std::vector<OptionId> by;
};

std::vector<ServingClause> clauses_serving(
    const Session& session, const std::vector<OptionId>& options)
{
    std::vector<ServingClause> clauses;
    for (const ClauseLink& link : session.clause_links) {
        if (!std::binary_search(options.begin(), options.end(), link.option)) {
            continue;
        }
        // Links stand in order, so those of one clause follow each other.
        if (clauses.empty() || clauses.back().issue != link.issue
            || clauses.back().provision != link.provision) {
            clauses.push_back({link.issue, link.provision, {}});
        }
        clauses.back().by.push_back(link.option);
    }
    return clauses;
}

// The agreements that hold the language and have initials: by every party, or by some.
std::vector<const Ta*> initialled_with(const Session& session, LanguageId language)
{
    std::vector<const Ta*> found;
    for (const Ta& ta : session.tas) {
        if (!ta.initials.empty()
            && std::find(ta.languages.begin(), ta.languages.end(), language)
                   != ta.languages.end()) {
            found.push_back(&ta);
        }
    }
    return found;
}

// What is proposed now for a clause, and other words of it that were initialled.
bool add_clause_words(Document& document, const ThreadSources& sources, const ServingClause& clause)
{
    const Session& session = sources.session;
    bool is_first = true;
    for (const Language& language : session.languages) {
        if (language.issue != clause.issue || language.provision != clause.provision) {
            continue;
        }
        const std::vector<const Ta*> tas = initialled_with(session, language.id);
        if (language.replaced && tas.empty()) {
            continue;
        }
        const Provision& provision = *find(session, clause.provision);
        if (std::exchange(is_first, false)) {
            document.blocks.emplace_back(HeadingLine{2, heading_of(session, provision)});
        }
        FactTable facts;
        add_row(facts, say("Issue"),
            say("{number} {name}", {{"number", clause.issue.value},
                                       {"name", short_name(*find(session, clause.issue))}}));
        add_row(facts, say("Serves it by"), numbers_of(session, clause.issue, clause.by));
        add_row(facts, say("Proposed"),
            told_with_entry(session, sources.origins.of(language.id).first));
        for (const Ta* const ta : tas) {
            add_row(facts, label_of(ta->id), status_sentence(session, *ta));
        }
        if (tas.empty()) {
            add_row(facts, say("Status"), say("proposed, not initialled"));
        }
        document.blocks.emplace_back(std::move(facts));
        document.blocks.emplace_back(Paragraph{{}, redline(provision.body, language.text), 0});
    }
    return !is_first;
}

void add_facts(Document& document, const ThreadSources& sources, const Interest& interest)
{
    const Session& session = sources.session;
    FactTable facts;
    add_issue(facts, *find(session, interest.issue));
    add_row(facts, say("Interest"), numbered(interest.number, interest.text));
    for (const std::string& earlier : interest.earlier_texts) {
        add_row(facts, say("Before"), earlier);
    }
    const std::string holder = holder_name(session, interest.holder);
    add_row(facts, say("Whose it is"), holder.empty() ? say("nobody's in particular") : holder);
    add_row(facts, say("Recorded"), told_of(session, sources.origins.of(interest.id)));
    if (interest.merged_into) {
        add_row(facts, say("State"),
            say("part of #{number}", {{"number", find(session, interest.merged_into)->number}}));
    } else if (interest.withdrawn) {
        add_row(facts, say("State"), say("withdrawn"));
    }
    document.blocks.emplace_back(std::move(facts));
}

}  // namespace

Document thread_of(const Session& session, std::span<const Entry> record, const Interest& interest)
{
    const ThreadSources sources(session, record);
    const std::string name = spoken_number(interest.issue, interest.number);
    Document thread{say("The thread of interest {name}", {{"name", name}}), {}};
    thread.blocks.emplace_back(
        TitleLine{say("THE THREAD OF INTEREST {name}", {{"name", name}}), {}});
    add_facts(thread, sources, interest);
    const std::vector<OptionId> options = options_serving(session, said_as_one(session, interest));
    Part rows(thread, say("Options that serve it"));
    for (const OptionId id : options) {
        const Option& option = *find(session, id);
        rows.add(
            spoken_number(option.issue == interest.issue ? IssueId{} : option.issue, option.number),
            option.withdrawn ? with(option.text, say("withdrawn")) : option.text);
        rows.add("", told_of(session, sources.origins.of(id)));
    }
    rows.finish_or_say(say("No option was linked to it."));
    thread.blocks.emplace_back(MarksLegend{});
    bool any = false;
    for (const ServingClause& clause : clauses_serving(session, options)) {
        any = add_clause_words(thread, sources, clause) || any;
    }
    if (!any) {
        thread.blocks.pop_back();
        thread.blocks.emplace_back(Statement{say("No clause carries an option that serves it.")});
    }
    return as_kept(std::move(thread), session);
}

}  // namespace jointly
