#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/names.h"
#include "core/process/tested.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>

namespace jointly {

namespace {

// "7, from #2 to #9", of what stands on this issue; empty where nothing does.
template <class Items>
std::string range_of(const Items& items, IssueId issue, const auto& stands)
{
    std::vector<int> numbers;
    for (const auto& item : items) {
        if (item.issue == issue && stands(item)) {
            numbers.push_back(item.number);
        }
    }
    if (numbers.empty()) {
        return {};
    }
    if (numbers.size() == 1) {
        return say("#{number}", {{"number", numbers.front()}});
    }
    return say("{count}, from #{first} to #{last}",
        {{"count", numbers.size()}, {"first", numbers.front()}, {"last", numbers.back()}});
}

std::string labels_of(const Session& session, IssueId issue)
{
    std::vector<std::string> labels;
    for (const LanguageId id : current_languages(session, issue)) {
        labels.push_back(heading_of(session, *find(session, find(session, id)->provision)));
    }
    return list_of(labels);
}

void add_fact(std::vector<Block>& facts, std::string name, std::string value)
{
    if (!value.empty()) {
        facts.emplace_back(Fact{std::move(name), std::move(value)});
    }
}

void add_overview(WallModel& model, const Session& session, const Issue& issue)
{
    const auto standing = [](const auto& item) { return stands(item); };
    const auto kept = [](const Criterion& criterion) { return !criterion.withdrawn; };
    const auto any = [](const auto&) { return true; };
    std::vector<Block> facts;
    add_fact(facts, say("Stories"), range_of(session.stories, issue.id, any));
    add_fact(facts, say("Data"), range_of(session.data, issue.id, any));
    add_fact(facts, say("Interests"), range_of(session.interests, issue.id, standing));
    add_fact(facts, say("Options"), range_of(session.options, issue.id, standing));
    add_fact(facts, say("Criteria"), range_of(session.criteria, issue.id, kept));
    add_fact(facts, say("Straw design"), range_of(session.straws, issue.id, any));
    add_fact(facts, say("Language"), labels_of(session, issue.id));
    if (const Ta* const ta = latest_ta(session, issue.id)) {
        add_fact(facts, say("Agreement"), say("TA-{number}", {{"number", ta->id.value}}));
    }
    if (!facts.empty()) {
        model.blocks.emplace_back(Heading{say("What there is so far"), {}});
        std::move(facts.begin(), facts.end(), std::back_inserter(model.blocks));
    }
}

// Of the furthest that was tested, or of the step where nothing was.
WhereWeAre place_of(const Session& session, const Issue& issue)
{
    WhereWeAre place{name_of(session, issue.step), {}, next_move(session, issue.id), false};
    const Test* const open = open_test(session);
    if (open != nullptr && open->issue == issue.id) {
        return where_we_are(standing_of(session, *open));
    }
    if (const Ta* const ta = latest_ta(session, issue.id)) {
        place.title = say("TA-{number} · {state}",
            {{"number", ta->id.value}, {"state", name_of(state_of(session, *ta))}});
        place.consensus = is_initialled(session, *ta);
    } else if (const auto wording = wording_standing(session, issue.id)) {
        place.title = say("Wording · {state}", {{"state", name_of(wording->state)}});
        place.sentence = wording->sentence;
        place.consensus = is_consensus(wording->state);
    } else if (const auto tried = concept_standing(session, issue.id)) {
        place.title = say("Concept · {state}", {{"state", name_of(tried->state)}});
        place.sentence = tried->sentence;
        place.consensus = is_consensus(tried->state);
    }
    return place;
}

}  // namespace

void show_issue(WallModel& model, const Session& session, const Issue& issue)
{
    add_overview(model, session, issue);
    if (model.blocks.empty()) {
        model.empty = say("Read the question aloud. Does it permit several answers? Then tell the "
                          "story: what happens today, and what do the data say?");
        return;
    }
    model.blocks.emplace_back(place_of(session, issue));
}

}  // namespace jointly
