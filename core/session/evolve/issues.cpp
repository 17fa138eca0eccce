// Issues, their story and data, and their interests.
#include "core/session/evolve/on.h"

namespace jointly {

namespace {

void set_aside(Issue& issue, IssueState state, const std::string& reason)
{
    issue.state = state;
    issue.aside_reason = reason;
}

}  // namespace

void on(Session& s, const Stamp&, const IssueRaised& e)
{
    Issue issue;
    issue.id = e.id;
    issue.question = e.question;
    issue.title = e.title;
    s.issues.push_back(std::move(issue));
    s.issue_order.push_back(e.id);
}

void on(Session& s, const Stamp&, const IssueReworded& e)
{
    Issue& issue = at(s.issues, e.issue);
    reword(issue.question, issue.earlier_questions, e.question);
    issue.title = e.title;
}

void on(Session& s, const Stamp&, const Turned& e) { s.turned_to = e.issue; }

void on(Session& s, const Stamp&, const StepTaken& e) { at(s.issues, e.issue).step = e.step; }

void on(Session& s, const Stamp&, const StoryTold& e)
{
    s.stories.push_back({e.id, e.number, e.issue, e.holder, e.text});
}

void on(Session& s, const Stamp&, const InterestRecorded& e)
{
    s.interests.push_back({e.id, e.number, e.issue, e.holder, e.text, {}, false, {}, {}});
}

void on(Session& s, const Stamp&, const InterestReworded& e)
{
    Interest& interest = at(s.interests, e.interest);
    reword(interest.text, interest.earlier_texts, e.text);
}

void on(Session& s, const Stamp&, const InterestMarkedMutual& e)
{
    at(s.interests, e.interest).holder = {true, {}};
}

void on(Session& s, const Stamp&, const InterestWithdrawn& e)
{
    at(s.interests, e.interest).withdrawn = true;
}

void on(Session& s, const Stamp&, const IssueMoved& e)
{
    std::erase(s.issue_order, e.issue);
    const auto place = std::find(s.issue_order.begin(), s.issue_order.end(), e.before);
    s.issue_order.insert(place, e.issue);
}

void on(Session& s, const Stamp&, const IssueParked& e)
{
    set_aside(at(s.issues, e.issue), IssueState::parked, e.reason);
}

void on(Session& s, const Stamp&, const IssueReferred& e)
{
    Issue& issue = at(s.issues, e.issue);
    set_aside(issue, IssueState::referred, e.text);
    issue.referral = e.to;
}

void on(Session& s, const Stamp&, const IssueWithdrawn& e)
{
    set_aside(at(s.issues, e.issue), IssueState::withdrawn, e.reason);
}

void on(Session& s, const Stamp&, const IssueReopened& e)
{
    set_aside(at(s.issues, e.issue), IssueState::open, {});
}

void on(Session& s, const Stamp&, const IssueScoped& e)
{
    Issue& issue = at(s.issues, e.issue);
    issue.scope = e.scope;
    issue.tables = e.text;
}

void on(Session& s, const Stamp&, const MovedAhead& e)
{
    at(s.issues, e.issue).moved_ahead.push_back({e.gate, e.reason});
}

void on(Session& s, const Stamp&, const DataGiven& e)
{
    s.data.push_back({e.id, e.number, e.issue, e.text, e.source});
}

void on(Session& s, const Stamp&, const InterestsMerged& e)
{
    for (const InterestId part : e.parts) {
        at(s.interests, part).merged_into = e.id;
    }
    s.interests.push_back({e.id, e.number, e.issue, e.holder, e.text, {}, false, e.parts, {},
        heading_of_all(s.interests, e.parts)});
}

void on(Session& s, const Stamp&, const InterestsUnmerged& e)
{
    at(s.interests, e.interest).withdrawn = true;
    for (const InterestId part : at(s.interests, e.interest).parts) {
        at(s.interests, part).merged_into = {};
    }
}

void on(Session& s, const Stamp&, const ItemsGrouped& e)
{
    for (const InterestId id : e.interests) {
        at(s.interests, id).heading = e.heading;
    }
    for (const OptionId id : e.options) {
        at(s.options, id).heading = e.heading;
    }
}

}  // namespace jointly
