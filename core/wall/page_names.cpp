// What the pages are called, and which belong together.
#include "core/base/say.h"
#include "core/wall/model.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::array pages_of_an_issue{Page::issue, Page::story, Page::interests, Page::options,
    Page::criteria, Page::matrix, Page::surviving, Page::coverage, Page::straw, Page::test,
    Page::language, Page::ta};

constexpr std::array pages_of_the_session{Page::agenda, Page::board, Page::packages, Page::ledger,
    Page::parking, Page::actions, Page::requests, Page::attachments, Page::rules, Page::since,
    Page::record};

}  // namespace

std::string name_of(Page page)
{
    switch (page) {
        case Page::start: return say("Start");
        case Page::agenda: return say("Agenda");
        case Page::board: return say("Where the issues are");
        case Page::issue: return say("Overview of the issue");
        case Page::story: return say("Story and data");
        case Page::interests: return say("Interests");
        case Page::options: return say("Options");
        case Page::criteria: return say("Criteria");
        case Page::matrix: return say("Options by criteria");
        case Page::surviving: return say("Options that are still in");
        case Page::coverage: return say("Interest coverage");
        case Page::straw: return say("Straw design");
        case Page::test: return say("Consensus test");
        case Page::language: return say("Contract language");
        case Page::ta: return say("Tentative agreement");
        case Page::packages: return say("Packages, proposals and money");
        case Page::ledger: return say("Ledger");
        case Page::parking: return say("Parking lot");
        case Page::actions: return say("Action items");
        case Page::requests: return say("Information requests");
        case Page::attachments: return say("Documents kept");
        case Page::rules: return say("How we work");
        case Page::since: return say("Since we last met");
        case Page::record: return say("Record");
        case Page::caucus: return say("Caucus");
        case Page::blank: return say("Blank");
    }
    return {};
}

std::span<const Page> issue_pages() { return pages_of_an_issue; }

std::span<const Page> session_pages() { return pages_of_the_session; }

bool is_of_issue(Page page)
{
    return std::find(pages_of_an_issue.begin(), pages_of_an_issue.end(), page)
        != pages_of_an_issue.end();
}

Page page_of(Step step)
{
    switch (step) {
        case Step::framing: return Page::issue;
        case Step::story: return Page::story;
        case Step::interests: return Page::interests;
        case Step::options: return Page::options;
        case Step::criteria: return Page::criteria;
        case Step::evaluation: return Page::matrix;
        case Step::straw: return Page::straw;
        case Step::consensus: return Page::test;
        case Step::language: return Page::language;
        case Step::agreed: return Page::ta;
    }
    return Page::issue;
}

std::string name_of(WordingView wording)
{
    switch (wording) {
        case WordingView::together: return say("All of the wording together");
        case WordingView::in_force: return say("The wording in force now");
        case WordingView::proposed: return say("The wording proposed, what is new marked");
        case WordingView::redline: return say("The redline alone");
        case WordingView::clean: return say("The wording proposed, without marks");
    }
    return {};
}

}  // namespace jointly
