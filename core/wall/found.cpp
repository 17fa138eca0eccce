#include "core/wall/found.h"

#include "core/base/say.h"
#include "core/base/text.h"
#include "core/process/names.h"
#include "core/session/citation.h"
#include "core/session/find.h"

namespace jointly {

namespace {

class Finder {
public:
    Finder(const Session& session, std::string_view words)
        : session_(session), wanted_(folded(std::string(words)))
    {}

    void look_at(const Issue& issue)
    {
        const IssueId id = issue.id;
        add(id, Page::issue, 0, say("Question"), issue.question);
        look_in(session_.stories, id, Page::story, say("Story"));
        look_in(session_.data, id, Page::story, say("Data"));
        look_in(session_.interests, id, Page::interests, say("Interest"));
        look_in(session_.options, id, Page::options, say("Option"));
        look_in(session_.criteria, id, Page::criteria, say("Criterion"));
        look_in(session_.straws, id, Page::straw, say("Straw design"));
        for (const Test& test : session_.tests) {
            if (test.issue == id && !test.open) {
                look_in_concerns(test);
            }
        }
        for (const LanguageId language : current_languages(session_, id)) {
            const Language& one = *find(session_, language);
            add(id, Page::language, 0, heading_of(session_, *find(session_, one.provision)),
                one.text);
        }
    }

    // What belongs to the round, whether or not it names an issue.
    void look_at_round()
    {
        for (const ParkedItem& item : session_.parked_items) {
            add_labelled(item.id, Page::parking, say("Parked"), item.text);
        }
        for (const ActionItem& action : session_.actions) {
            add_labelled(action.id, Page::actions, say("Action"),
                say("{owner}: {text}", {{"owner", action.owner}, {"text", action.text}}));
        }
        for (const InfoRequest& request : session_.requests) {
            add_labelled(request.id, Page::requests, say("Request"), request.text);
            add_labelled(request.id, Page::requests, say("Answer"), request.answer);
        }
        for (const Proposal& proposal : session_.proposals) {
            add_labelled(
                proposal.id, Page::packages, say("Proposal"), proposal.revisions.back().text);
        }
        for (const Package& package : session_.packages) {
            add_labelled(package.id, Page::packages, say("Package"), package.title);
        }
        for (const GroundRule& rule : session_.ground_rules) {
            add_labelled(rule.id, Page::rules, say("Ground rule"), rule.text);
        }
        for (const Letter& letter : session_.letters) {
            add_labelled(letter.id, Page::ledger, say("Letter"),
                say("{title}: {text}",
                    {{"title", letter.terms.title}, {"text", letter.terms.text}}));
        }
        const std::vector<std::string> cited = citations(session_);
        for (std::size_t at = 0; at < cited.size(); ++at) {
            const Provision& provision = session_.provisions[at];
            add_found(
                heading_of(provision, cited[at]), say("In force"), provision.body, Page::language);
        }
    }

    [[nodiscard]] std::vector<FoundText> take() { return std::move(found_); }

private:
    void look_in(const auto& items, IssueId issue, Page page, const std::string& kind)
    {
        for (const auto& item : items) {
            if (item.issue == issue) {
                add(issue, page, item.number, kind, item.text);
            }
        }
    }

    void look_in_concerns(const Test& test)
    {
        for (const auto& concern : test.concerns) {
            add(test.issue, Page::test, 0, say("Concern"), concern.reason);
            add(test.issue, Page::test, 0, say("What would help"), concern.would_help);
        }
    }

    void add(IssueId issue, Page page, int number, const std::string& kind, const std::string& text)
    {
        const std::string where =
            number == 0 ? say("issue {issue}", {{"issue", issue.value}})
                        : say("{issue}#{number}", {{"issue", issue.value}, {"number", number}});
        add_found(where, kind, text, page, issue, number);
    }

    void add_labelled(auto id, Page page, const std::string& kind, const std::string& text)
    {
        add_found(label_of(id), kind, text, page);
    }

    void add_found(const std::string& where, const std::string& kind, const std::string& text,
        Page page, IssueId issue = {}, int number = 0)
    {
        if (found_.size() < find_max && folded(text).find(wanted_) != std::string::npos) {
            found_.push_back({tidy(text), where, kind, page, issue, number});
        }
    }

    const Session& session_;
    std::string wanted_;
    std::vector<FoundText> found_;
};

}  // namespace

std::vector<FoundText> found_in(const Session& session, std::string_view words)
{
    if (tidy(words).empty()) {
        return {};
    }
    Finder finder(session, tidy(words));
    if (const Issue* const issue = find(session, session.turned_to)) {
        finder.look_at(*issue);
    }
    for (const IssueId issue : session.issue_order) {
        if (issue != session.turned_to) {
            finder.look_at(*find(session, issue));
        }
    }
    finder.look_at_round();
    return finder.take();
}

}  // namespace jointly
