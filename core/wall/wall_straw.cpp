// Straw designs: the latest with its options and what it serves, then the earlier ones.
#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/coverage.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

std::string test_state(const Session& session, const Straw& straw)
{
    const Test* last = nullptr;
    for (const Test& test : session.tests) {
        if (test.straw == straw.id) {
            last = &test;
        }
    }
    if (last == nullptr) {
        return say("Not tested yet");
    }
    return last->open ? say("The test is open")
                      : std::string(name_of(standing_of(session, *last).state));
}

// "#14", or of another issue's numbers "3#14".
std::string spoken(IssueId on, IssueId of, int number)
{
    return on == of ? say("#{number}", {{"number", number}})
                    : say("{issue}#{number}", {{"issue", of.value}, {"number", number}});
}

Card card_of(const Session& session, IssueId issue, const Straw& straw)
{
    Card card;
    if (straw.issue == issue) {
        card.number = straw.number;
    } else {
        card.label = spoken(issue, straw.issue, straw.number);
    }
    card.text =
        unchanged(straw.text.empty() ? say("What the options below say together") : straw.text);
    card.state = test_state(session, straw);
    for (const IssueId other : straw.also) {
        if (other != issue) {
            card.notes.push_back(
                say("Settles also: {issue}", {{"issue", issue_note(session, other)}}));
        }
    }
    if (straw.issue != issue) {
        card.notes.push_back(
            say("Shaped under: {issue}", {{"issue", issue_note(session, straw.issue)}}));
    }
    return card;
}

void add_options(WallModel& model, const Session& session, IssueId issue, const Straw& straw)
{
    Group group(model, say("It combines"));
    for (const OptionId id : straw.options) {
        const Option& option = *find(session, id);
        Card card;
        if (option.issue == issue) {
            card.number = option.number;
        } else {
            card.label = spoken(issue, option.issue, option.number);
        }
        card.text = unchanged(option.text);
        group.add(std::move(card));
    }
}

void add_coverage(WallModel& model, const Session& session, IssueId issue, const Straw& straw)
{
    std::vector<InterestId> served;
    std::vector<InterestId> open;
    for (const InterestCoverage& one : coverage_by(session, issue, straw.options)) {
        (one.served_by.empty() ? open : served).push_back(one.interest);
    }
    if (served.empty() && open.empty()) {
        return;
    }
    model.blocks.emplace_back(Heading{say("Interests"), {}});
    add_fact(model, say("Served"), numbers_of(session, served));
    Group group(model, say("Not yet served"));
    for (const InterestId id : open) {
        const Interest& interest = *find(session, id);
        Card card;
        card.number = interest.number;
        card.signs = signs_of(session, issue, interest.holder);
        card.text = unchanged(interest.text);
        group.add(std::move(card));
    }
}

}  // namespace

void show_straw(WallModel& model, const Session& session, const Issue& issue)
{
    std::vector<const Straw*> straws;
    for (const Straw& straw : session.straws) {
        if (settles(straw, issue.id)) {
            straws.push_back(&straw);
        }
    }
    if (straws.empty()) {
        model.empty = say("Which options together would serve the interests of both parties? "
                          "Combine them into a straw design, and shape it until it can be tested.");
        return;
    }
    const Straw& latest = *straws.back();
    Card card = card_of(session, issue.id, latest);
    card.strong = true;
    model.blocks.emplace_back(std::move(card));
    add_options(model, session, issue.id, latest);
    add_coverage(model, session, issue.id, latest);
    Group earlier(model, say("Earlier straw designs"));
    for (auto straw = straws.rbegin() + 1; straw != straws.rend(); ++straw) {
        Card other = card_of(session, issue.id, **straw);
        other.quiet = true;
        if ((*straw)->text.empty()) {
            other.text = unchanged(say("Straw design of {numbers}",
                {{"numbers", numbers_of(session, (*straw)->options)}}));
        } else {
            add_note(other,
                say("Combines {numbers}", {{"numbers", numbers_of(session, (*straw)->options)}}));
        }
        earlier.add(std::move(other));
    }
}

}  // namespace jointly
