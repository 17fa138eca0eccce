// Issues to jump to, and everything that was said, to find it again.
#include "app/desk/pick/picks.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/session/find.h"

#include <algorithm>

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

class Finder {
public:
    Finder(const Session& session, std::string_view words)
        : session_(session), wanted_(folded(std::string(words)))
    {}

    void look_at(IssueId issue)
    {
        look_in(session_.stories, issue, Page::story, say("Story"));
        look_in(session_.data, issue, Page::story, say("Data"));
        look_in(session_.interests, issue, Page::interests, say("Interest"));
        look_in(session_.options, issue, Page::options, say("Option"));
        look_in(session_.criteria, issue, Page::criteria, say("Criterion"));
        look_in(session_.straws, issue, Page::straw, say("Straw design"));
        for (const LanguageId id : current_languages(session_, issue)) {
            const Language& language = *find(session_, id);
            add(issue, Page::language, 0, heading_of(*find(session_, language.provision)),
                language.text);
        }
    }

    [[nodiscard]] std::vector<Pick> take() { return std::move(found_); }

private:
    void look_in(const auto& items, IssueId issue, Page page, const std::string& kind)
    {
        for (const auto& item : items) {
            if (item.issue == issue) {
                add(issue, page, item.number, kind, item.text);
            }
        }
    }

    void add(IssueId issue, Page page, int number, const std::string& kind, const std::string& text)
    {
        if (found_.size() >= find_max || folded(text).find(wanted_) == std::string::npos) {
            return;
        }
        const std::string where =
            number == 0
                ? say("issue {issue} \u00b7 {kind}", {{"issue", issue.value}, {"kind", kind}})
                : say("{issue}#{number} \u00b7 {kind}",
                    {{"issue", issue.value}, {"number", number}, {"kind", kind}});
        Intents wanted = to_issue(session_, issue);
        wanted.back() = ShowItem{issue, page, number};
        found_.push_back({tidy(text), where, {}, {}, std::move(wanted)});
    }

    const Session& session_;
    std::string wanted_;
    std::vector<Pick> found_;
};

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
    if (tidy(words).empty()) {
        return {};
    }
    Finder finder(session, tidy(words));
    finder.look_at(session.turned_to);
    for (const IssueId issue : session.issue_order) {
        if (issue != session.turned_to) {
            finder.look_at(issue);
        }
    }
    return finder.take();
}

}  // namespace jointly
