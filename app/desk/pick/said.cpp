// Issues to jump to, and everything that was said, to find it again.
#include "app/desk/pick/picks.h"
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/found.h"

#include <utility>

namespace jointly {

namespace {

Intents to_issue(const Session& session, IssueId issue)
{
    Intents wanted;
    if (session.turned_to != issue) {
        wanted.emplace_back(DoAct{Act{Command{TurnTo{issue}}}});
    }
    wanted.emplace_back(ShowItem{issue, page_of(find(session, issue)->step), 0});
    return wanted;
}

}  // namespace

std::vector<Pick> issues_to_pick(const Session& session)
{
    std::vector<Pick> picks;
    for (const IssueId id : session.issue_order) {
        const Issue& issue = *find(session, id);
        const std::string step = issue.state == IssueState::open
                                   ? name_of(session, issue.step)
                                   : std::string(name_of(issue.state));
        picks.push_back(
            {say("{number} {name}", {{"number", id.value}, {"name", short_name(issue)}}),
                say("{step} \u00b7 {question}", {{"step", step}, {"question", issue.question}}), {},
                {}, to_issue(session, id)});
    }
    return picks;
}

std::vector<Pick> found(const Session& session, std::string_view words)
{
    std::vector<Pick> picks;
    for (FoundText& one : found_in(session, words)) {
        Intents wanted{ShowPage{one.page}};
        if (one.issue) {
            wanted = to_issue(session, one.issue);
            wanted.back() = ShowItem{one.issue, one.page, one.number};
        }
        picks.push_back({std::move(one.text),
            say("{where} \u00b7 {kind}", {{"where", one.where}, {"kind", one.kind}}), {}, {},
            std::move(wanted)});
    }
    return picks;
}

}  // namespace jointly
