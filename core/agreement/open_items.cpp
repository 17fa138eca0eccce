#include "core/agreement/open_items.h"

#include "core/agreement/agreement_grid.h"
#include "core/agreement/parts.h"
#include "core/agreement/successor.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/packages.h"

#include <algorithm>
#include <string>

namespace jointly {

namespace {

bool has_agreement_on_the_table(const Session& session, IssueId issue)
{
    return std::any_of(session.tas.begin(), session.tas.end(),
        [&](const Ta& ta) { return ta.issue == issue && is_on_the_table(ta); });
}

bool has_ended(TaState state)
{
    return state == TaState::status_quo || state == TaState::withdrawn;
}

// How far an issue without an agreement has come.
std::string status_of(const Session& session, const Issue& issue)
{
    const std::string status = current_languages(session, issue.id).empty()
                                 ? std::string(name_of(state_of(session, issue)))
                                 : status_sentence(session, issue);
    return with(status, set_aside_sentence(issue));
}

bool is_item(const Package& package, IssueId issue)
{
    return !package.withdrawn
        && std::any_of(package.items.begin(), package.items.end(),
            [&](const PackageItem& item) { return item.issue == issue && !item.taken_out; });
}

void add_issue(Part& part, const Session& session, const Issue& issue)
{
    part.add(issue_cell(issue), status_of(session, issue));
    for (const Package& package : session.packages) {
        if (is_item(package, issue.id) && state_of(session, package) == PackageState::agreed) {
            part.add("", say("It is part of {package}. {sentence}",
                             {{"package", label_of(package.id)},
                                 {"sentence", sentence_of(session, package)}}));
        }
    }
}

void add_open_agreements(Part& part, const Session& session, const Issue& issue)
{
    for (const Ta& ta : session.tas) {
        if (ta.issue == issue.id && is_on_the_table(ta) && !holds(session, ta)) {
            part.add(issue_cell(issue),
                say("{label}: {status}",
                    {{"label", label_of(ta.id)}, {"status", status_sentence(session, ta)}}));
        }
    }
}

}  // namespace

void add_still_open(Document& document, const Session& session)
{
    Part open(document, say("Still open"));
    Part ended(document, say("Ended without an agreement"));
    const std::size_t without = document.blocks.size();
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        if (has_agreement_on_the_table(session, id)) {
            add_open_agreements(open, session, issue);
        } else if (has_ended(state_of(session, issue))) {
            add_issue(ended, session, issue);
        } else {
            add_issue(open, session, issue);
        }
    }
    for (const Package& package : session.packages) {
        if (!package.withdrawn && state_of(session, package) != PackageState::agreed) {
            open.add(label_of(package.id), sentence_of(session, package));
        }
    }
    open.finish();
    if (document.blocks.size() == without) {
        document.blocks.emplace_back(HeadingLine{2, say("Still open")});
        document.blocks.emplace_back(Statement{
            say("Nothing is still open: every deciding party has initialled all of it.")});
    }
    ended.finish();
}

}  // namespace jointly
