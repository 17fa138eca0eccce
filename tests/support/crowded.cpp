#include "tests/support/crowded.h"

namespace jointly {

namespace {

const std::string words = "What matters to somebody here, in about as many words as people use";

void add_parties(Session& session)
{
    Party union_;
    union_.id = PartyId{1};
    union_.name = "Union";
    union_.letter = "U";
    union_.deciding = true;
    Party management = union_;
    management.id = PartyId{2};
    management.name = "Management";
    management.letter = "M";
    management.shape = Shape::square;
    management.colour = PartyColour::amber;
    session.parties = {union_, management};
    session.meetings.push_back({});
    session.meetings.back().open = true;
}

void add_items_of_issue(Session& session, std::uint32_t at, int& number)
{
    const IssueId issue{1};
    const Holder holder{at % 3 == 0, at % 3 == 0 ? PartyId{} : PartyId{at % 2 + 1}};
    session.stories.push_back({StoryId{at}, ++number, issue, holder, words});
    session.data.push_back({DataId{at}, ++number, issue, words, "Staffing office"});
    Interest interest;
    interest.id = InterestId{at};
    interest.number = ++number;
    interest.issue = issue;
    interest.holder = holder;
    interest.text = words;
    session.interests.push_back(std::move(interest));
    Option option;
    option.id = OptionId{at};
    option.number = ++number;
    option.issue = issue;
    option.text = words;
    option.serves = {InterestId{at}};
    session.options.push_back(std::move(option));
    Criterion criterion;
    criterion.id = CriterionId{at};
    criterion.number = ++number;
    criterion.issue = issue;
    criterion.text = words;
    session.criteria.push_back(std::move(criterion));
}

void add_items_of_session(Session& session, std::uint32_t at)
{
    Issue issue;
    issue.id = IssueId{at};
    issue.question = "What might we do so that " + words + "?";
    issue.step = Step::interests;
    session.issues.push_back(issue);
    session.issue_order.push_back(issue.id);
    session.parked_items.push_back({ParkedItemId{at}, {}, words, false, {}});
    session.actions.push_back({ActionId{at}, {}, {}, {}, "Ana Ruiz", words, false, {}});
    session.requests.push_back({RequestId{at}, {}, PartyId{1}, {}, "Finance", words, false, {}});
    GroundRule rule;
    rule.id = GroundRuleId{at};
    rule.text = words;
    session.ground_rules.push_back(std::move(rule));
}

}  // namespace

Session crowded_session(int items)
{
    Session session;
    add_parties(session);
    int number = 0;
    for (int at = 1; at <= items; ++at) {
        add_items_of_session(session, static_cast<std::uint32_t>(at));
        add_items_of_issue(session, static_cast<std::uint32_t>(at), number);
    }
    session.turned_to = IssueId{1};
    session.next.spoken[IssueId{1}] = number;
    return session;
}

}  // namespace jointly
