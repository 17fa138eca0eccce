#include "app/caucus/review_models.h"

#include "app/caucus/private_pages.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/base/text.h"
#include "core/journal/compare.h"
#include "core/process/names.h"
#include "core/record/left_words.h"
#include "core/session/find.h"
#include "core/wall/found.h"
#include "core/wall/parts.h"
#include "core/wall/served.h"

#include <algorithm>

namespace jointly {

namespace {

// Of a page that is ours alone.
WallModel private_page(const OpenCaucus& caucus, std::string title)
{
    WallModel model;
    model.kicker = say("PRIVATE - {party}", {{"party", caucus.record().party_name}});
    model.title = std::move(title);
    return model;
}

class OwnFinder {
public:
    OwnFinder(WallModel& model, std::string_view words)
        : group_(model, say("In what is ours")), wanted_(folded(words))
    {}

    void look_at(const PrivateRecord& record)
    {
        for (const PrivateLine& line : record.lines) {
            if (!line.struck) {
                add(label_of(line.id), line.text, std::string(translated(name_of(line.kind))));
            }
        }
        for (const Poll& poll : record.polls) {
            add(label_of(poll.id), poll.text, say("Our own poll"));
            for (const PollAnswer& answer : poll.answers) {
                add(label_of(poll.id), answer.concern, answer.who);
            }
        }
        for (const Task& task : record.tasks) {
            add(label_of(task.id), task.text, say("Task"));
        }
    }

private:
    void add(const std::string& label, const std::string& text, const std::string& kind)
    {
        if (folded(text).find(wanted_) == std::string::npos) {
            return;
        }
        Card card = labelled(label, text);
        add_note(card, kind);
        group_.add(std::move(card));
    }

    Group group_;
    std::string wanted_;
};

void add_left_words(WallModel& model, const std::string& heading, const std::vector<LeftText>& all,
    std::string_view words)
{
    Group group(model, heading);
    const std::string wanted = folded(words);
    for (const LeftText& one : all) {
        if (folded(one.text).find(wanted) != std::string::npos) {
            Card card = labelled(one.called, one.text);
            card.quiet = true;
            group.add(std::move(card));
        }
    }
}

bool is_ours(const OpenCaucus& caucus, const Interest& interest)
{
    return interest.holder.mutual || interest.holder.party == caucus.record().party;
}

void add_unserved(WallModel& model, const OpenCaucus& caucus, const Issue& issue)
{
    const Session& session = caucus.session();
    const Served served = served_in(session, issue.id);
    Group group(model, issue_note(session, issue.id));
    std::size_t ours = 0;
    std::size_t open = 0;
    for (const Interest& interest : session.interests) {
        if (interest.issue != issue.id || !stands(interest) || !is_ours(caucus, interest)) {
            continue;
        }
        ++ours;
        if (served.known && is_served(session, interest, served)) {
            continue;
        }
        ++open;
        Card card;
        card.number = interest.number;
        card.text = unchanged(interest.text);
        card.signs = signs_of(session, issue.id, interest.holder);
        add_note(card, served.known ? served.open_note : say("No option is linked yet"));
        group.add(std::move(card));
    }
    if (ours > 0) {
        group.add(Fact{say("Ours"),
            open == 0 ? say("{ours}, all served", {{"ours", ours}})
                      : say("{ours}, not served: {open}", {{"ours", ours}, {"open", open}})});
    }
}

WallModel alone(const Copy& copy, const Comparison& found, std::string_view name)
{
    WallModel model =
        copy_model(copy.loaded.session, copy.loaded.record, found.common, EachEntry::left_out);
    model.title = found.common == 0 ? say("Only in {file}", {{"file", name}})
                                    : say("Only in {file}, after entry {entry}",
                                        {{"file", name}, {"entry", found.common}});
    return model;
}

}  // namespace

Result<WallModel> changes_model(const OpenCaucus& caucus)
{
    const std::uint64_t entries = caucus.joint().record.size();
    if (caucus.record().seen > entries) {
        return Problem{say("This copy of the session ends at entry {last}, and entry {seen} "
                           "was seen before. Open a later copy.",
            {{"last", entries}, {"seen", caucus.record().seen}})};
    }
    View view;
    view.page = Page::since;
    view.since = caucus.record().seen;
    return wall_model(caucus.session(), caucus.joint().record, view, 0);
}

WallModel found_model(const OpenCaucus& caucus, std::string_view words)
{
    WallModel model = private_page(caucus, say("\"{words}\"", {{"words", words}}));
    {
        Group group(model, say("At the table"));
        for (const FoundText& one : found_in(caucus.session(), words)) {
            Card card = labelled(one.where, one.text);
            add_note(card, one.kind);
            group.add(std::move(card));
        }
    }
    OwnFinder(model, words).look_at(caucus.record());
    const LeftWords left = left_words(caucus.session(), caucus.joint().record);
    add_left_words(model, say("As it read before"), left.earlier, words);
    add_left_words(model, say("Taken back"), left.taken_back, words);
    add_left_words(model, say("Withdrawn"), left.withdrawn, words);
    add_left_words(model, say("Part of another item now"), left.merged, words);
    if (model.blocks.empty()) {
        model.empty = say("Nobody said that, and it stands in nothing of ours. Try a part of the "
                          "word.");
    }
    return model;
}

WallModel unserved_model(const OpenCaucus& caucus)
{
    WallModel model = private_page(caucus, say("Which of our interests nothing serves yet"));
    for (const IssueId issue : caucus.session().issue_order) {
        add_unserved(model, caucus, *find(caucus.session(), issue));
    }
    if (model.blocks.empty()) {
        model.empty = say("No interest of ours is at the table yet. Bring one there: ;release p1");
    }
    return model;
}

std::vector<WallModel> comparison_models(
    const Copy& ours, std::string_view our_name, const Copy& other, std::string_view other_name)
{
    const Comparison found = compare(ours.chain, other.chain);
    std::vector<WallModel> models;
    if (found.kinship == Kinship::first_goes_on || found.kinship == Kinship::fork) {
        models.push_back(alone(ours, found, our_name));
    }
    if (found.kinship == Kinship::second_goes_on || found.kinship == Kinship::fork) {
        models.push_back(alone(other, found, other_name));
    }
    if (models.empty()) {
        models.emplace_back().title = say("Two copies");
    }
    auto& blocks = models.front().blocks;
    blocks.insert(blocks.begin(), Fact{say("Compared"), told(found, our_name, other_name)});
    return models;
}

}  // namespace jointly
