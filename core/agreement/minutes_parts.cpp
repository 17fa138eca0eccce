#include "core/agreement/minutes_parts.h"

#include "core/agreement/parts.h"
#include "core/agreement/picture_parts.h"
#include "core/agreement/round_parts.h"
#include "core/agreement/sheet_parts.h"
#include "core/agreement/test_parts.h"
#include "core/agreement/wording_status.h"
#include "core/base/say.h"
#include "core/process/consensus.h"
#include "core/process/evaluation.h"
#include "core/process/gates.h"
#include "core/process/names.h"

#include <algorithm>
#include <iterator>

namespace jointly {

namespace {

template <class Item>
std::string with_fate(const Item& item, std::string text)
{
    return item.withdrawn ? with(text, say("withdrawn")) : text;
}

void add_question(
    Document& minutes, const Session& before, const Session& session, const Issue& issue)
{
    const Issue* const then = find(before, issue.id);
    minutes.blocks.emplace_back(HeadingLine{2,
        say("Issue {number}: {name}", {{"number", issue.id.value}, {"name", short_name(issue)}})});
    FactTable facts;
    if (then == nullptr || then->question != issue.question) {
        facts.rows.push_back({say("Question"), issue.question});
    }
    facts.rows.push_back({say("Step"), name_of(session, issue.step)});
    if (const std::string aside = set_aside_sentence(issue); !aside.empty()) {
        facts.rows.push_back({say("State"), aside});
    }
    if (issue.scope != Scope::not_stated) {
        facts.rows.push_back(
            {say("Settled"), with(std::string(name_of(issue.scope)), issue.tables)});
    }
    minutes.blocks.emplace_back(std::move(facts));
}

void add_story_and_data(
    Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part stories(minutes, say("Story"), 3);
    for (const Story& story : session.stories) {
        if (story.issue == issue && is_new_in(before, story)) {
            stories.add(tag_of(session, story.holder), numbered(story.number, story.text));
        }
    }
    stories.finish();
    Part facts(minutes, say("Data"), 3);
    for (const DataItem& data : session.data) {
        if (data.issue == issue && is_new_in(before, data)) {
            facts.add("", numbered(data.number, with(data.text, data.source)));
        }
    }
    facts.finish();
}

std::string under_heading(const auto& item)
{
    return item.heading.empty() ? std::string()
                                : say("under the heading {heading}", {{"heading", item.heading}});
}

void add_interests(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part rows(minutes, say("Interests"), 3);
    for (const Interest& interest : session.interests) {
        if (interest.issue != issue || !is_new_in(before, interest)) {
            continue;
        }
        std::string text = numbered(interest.number, with_fate(interest, interest.text));
        if (interest.merged_into) {
            text = with(text, say("part of #{number}",
                                  {{"number", find(session, interest.merged_into)->number}}));
        } else if (!interest.parts.empty()) {
            text = with(
                text, say("from {parts}", {{"parts", numbers_of(session, issue, interest.parts)}}));
        }
        rows.add(tag_of(session, interest.holder), with(text, under_heading(interest)));
    }
    rows.finish();
}

void add_options(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part rows(minutes, say("Options"), 3);
    for (const Option& option : session.options) {
        if (option.issue != issue || !is_new_in(before, option)) {
            continue;
        }
        std::string text = with_fate(option, option.text);
        if (option.combined_into) {
            text = with(text, say("part of #{number}",
                                  {{"number", find(session, option.combined_into)->number}}));
        } else if (!option.parts.empty()) {
            text = with(
                text, say("from {parts}", {{"parts", numbers_of(session, issue, option.parts)}}));
        } else if (!option.serves.empty()) {
            text = with(text, say("serves {interests}",
                                  {{"interests", numbers_of(session, issue, option.serves)}}));
        }
        rows.add(say("#{number}", {{"number", option.number}}), with(text, under_heading(option)));
    }
    rows.finish();
}

void add_criteria(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part rows(minutes, say("Criteria"), 3);
    for (const Criterion& criterion : session.criteria) {
        if (criterion.issue == issue && is_new_in(before, criterion)) {
            rows.add(say("#{number}", {{"number", criterion.number}}),
                with_fate(criterion, criterion.agreed || criterion.withdrawn
                                         ? criterion.text
                                         : with(criterion.text, say("not agreed yet"))));
        }
    }
    rows.finish();
}

void add_straws(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part rows(minutes, say("Straw design"), 3);
    for (const Straw& straw : session.straws) {
        if (settles(straw, issue) && is_new_in(before, straw)) {
            rows.add(spoken_number(straw.issue == issue ? IssueId{} : straw.issue, straw.number),
                with(numbers_of(session, issue, straw.options), straw.text));
        }
    }
    rows.finish();
}

void add_test(Document& minutes, const Session& session, const Test& test, const Standing& standing)
{
    Part rows(minutes,
        say("Consensus test of {thing}, {time}",
            {{"thing", thing_of(session, test)}, {"time", clock_of(session, test.closed_ms)}}),
        3);
    add_test_rows(rows, session, test, standing);
    rows.finish();
}

void add_language(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    for (const Language& language : session.languages) {
        if (language.issue != issue || language.replaced || !is_new_in(before, language)) {
            continue;
        }
        const Provision& provision = *find(session, language.provision);
        minutes.blocks.emplace_back(HeadingLine{
            3, say("Language: {provision}", {{"provision", heading_of(session, provision)}})});
        minutes.blocks.emplace_back(Paragraph{{}, redline(provision.body, language.text), 0});
        for (const ClericalChange& change : language.clerical) {
            minutes.blocks.emplace_back(Statement{say("Clerical change called by {who}, {when}.",
                {{"who", voices(session, change.by)}, {"when", told(session, change.at_ms)}})});
        }
    }
}

void add_tas(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part rows(minutes, say("Tentative agreement"), 3);
    for (const Ta& ta : session.tas) {
        if (ta.issue != issue || !is_new_in(before, ta)) {
            continue;
        }
        rows.add(label_of(ta.id), status_sentence(session, ta));
        const Ta* const then = find(before, ta.id);
        for (const TaPass& pass : ta.passes) {
            if (then == nullptr || pass.revision > then->revision) {
                rows.add("", say("Revision {revision} from {pass}",
                                 {{"revision", pass.revision}, {"pass", pass_of(session, pass)}}));
            }
        }
        for (const Initials& given : ta.initials) {
            rows.add("", say("Initialled for {party} by {name}, {when}",
                             {{"party", find(session, given.party)->name}, {"name", given.name},
                                 {"when", told(session, given.at_ms)}}));
        }
    }
    rows.finish();
}

// "#13": "#21 meets (Union: workable on nights)"
void add_marks(Document& minutes, const Session& before, const Session& session, IssueId issue)
{
    Part rows(minutes, say("Marks"), 3);
    for (const OptionMark& mark : session.marks) {
        const Option& option = *find(session, mark.option);
        const bool is_new =
            std::find(before.marks.begin(), before.marks.end(), mark) == before.marks.end();
        if (option.issue != issue || !is_new) {
            continue;
        }
        const Party* const party = find(session, mark.party);
        const std::string what = say("{criterion} {mark}",
            {{"criterion", spoken_number({}, find(session, mark.criterion)->number)},
                {"mark", name_of(mark.mark)}});
        rows.add(spoken_number({}, option.number),
            with(party == nullptr
                     ? what
                     : say("{what}, by {party}", {{"what", what}, {"party", party->name}}),
                mark.reason));
    }
    rows.finish();
}

}  // namespace

void add_test_minutes(Document& minutes, const Session& before, const Session& session,
    const Standings& standings, IssueId issue)
{
    for (const Test& test : session.tests) {
        const Test* const then = find(before, test.id);
        if (test.issue == issue && !test.open && (then == nullptr || then->open)) {
            add_test(minutes, session, test, standings.at(test.id));
        }
    }
}

void add_issue_minutes(Document& minutes, const Session& before, const Session& session,
    const Standings& standings, const Issue& issue)
{
    Document body;
    add_story_and_data(body, before, session, issue.id);
    add_interests(body, before, session, issue.id);
    add_options(body, before, session, issue.id);
    add_criteria(body, before, session, issue.id);
    add_coverage_table(body, before, session, issue.id);
    const std::size_t without_marks = body.blocks.size();
    add_marks(body, before, session, issue.id);
    if (body.blocks.size() > without_marks) {
        add_evaluation_table(body, session, issue.id);
        add_notes(body, say("Evaluation"), evaluation_notes(session, issue.id));
    }
    add_straws(body, before, session, issue.id);
    add_test_minutes(body, before, session, standings, issue.id);
    add_language(body, before, session, issue.id);
    add_tas(body, before, session, issue.id);
    add_outcomes(body, before, session, issue.id);
    add_approvals(body, before, session, issue.id);
    const Issue* const then = find(before, issue.id);
    if (then == nullptr || then->moved_ahead.size() != issue.moved_ahead.size()) {
        add_notes(body, say("Moved ahead"), moved_ahead_notes(issue));
    }
    if (body.blocks.empty() && then != nullptr && *then == issue) {
        return;
    }
    for (DocumentBlock& block : body.blocks) {
        if (auto* const heading = std::get_if<HeadingLine>(&block)) {
            heading->level = 3;  // outcomes and approvals stand under the issue here
        }
    }
    add_question(minutes, before, session, issue);
    std::move(body.blocks.begin(), body.blocks.end(), std::back_inserter(minutes.blocks));
}

}  // namespace jointly
