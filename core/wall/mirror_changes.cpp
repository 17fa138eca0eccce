// What changed between two pages, in a sentence or two for a listener.
#include "core/base/say.h"
#include "core/wall/mirror_words.h"
#include "core/wall/mirror_writers.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <map>
#include <utility>

namespace jointly {

namespace {

constexpr std::size_t most_sentences = 3;

// Something on a page that a listener knows by its name.
struct Thing {
    std::string key;  // the same on the page before; of several alike, with which of them it is
    std::string name;
    std::string text;                  // what it says
    std::vector<std::string> details;  // what stands with it
    bool is_read = true;               // the text is short enough to be read out when it is new
    bool says_itself = false;          // the text is a sentence that needs no name
    bool is_item = false;              // missed when it is gone
};

std::string key_of(const std::string& name, int which)
{
    return name + '\n' + std::to_string(which);
}

class Things {
public:
    explicit Things(const WallModel& model) : model_(model)
    {
        for (const Block& block : model.blocks) {
            std::visit(*this, block);
        }
    }

    void operator()(const Card& card)
    {
        Thing thing;
        thing.name = called_by(card.number, card.label);
        thing.text = joined_words({holder_words(card.signs), new_text(card.text)});
        thing.details = card.notes;
        thing.details.insert(thing.details.begin(), card.state);
        // Entries of the record go by their time, which several have in common; old ones leave by
        // themselves.
        const bool by_text = thing.name.empty() || model_.page == Page::record;
        thing.is_item = !by_text;
        add(std::move(thing), by_text);
    }
    void operator()(const Prose& prose)
    {
        add({{}, prose.label, marked(prose.text), {}, false, false}, false);
    }
    void operator()(const Fact& fact)
    {
        add({{}, fact.name, say("{name}: {value}", {{"name", fact.name}, {"value", fact.value}}),
                {}, true, true},
            false);
    }
    void operator()(const Seat& seat)
    {
        Thing thing{{}, seat.name, seat.sentence, seat.notes, true, true};
        for (const StanceCount& count : seat.counts) {
            thing.details.push_back(words_of(count));
        }
        add(std::move(thing), false);
    }
    void operator()(const SignatureLine& line)
    {
        add({{}, line.party,
                line.name.empty()
                    ? say("{party}: not initialled yet", {{"party", line.party}})
                    : say("{party}: {name}, {when}",
                        {{"party", line.party}, {"name", line.name}, {"when", line.when}}),
                {}, true, true},
            false);
    }
    void operator()(const Grid& grid)
    {
        for (const GridRow& row : grid.rows) {
            Thing thing;
            thing.is_item = true;
            thing.name = called_by(row.number, row.label);
            thing.text = joined_words({holder_words(row.signs), row.text});
            for (std::size_t place = 0; place < row.cells.size(); ++place) {
                if (const auto words = cell_words(row.cells[place]); !words.empty()) {
                    const GridColumn& column = grid.columns[place];
                    thing.details.push_back(say(
                        "{column}: {words}", {{"column", called_by(column.number, column.label)},
                                                 {"words", list_of(words)}}));
                }
            }
            thing.details.push_back(row.note);
            add(std::move(thing), false);
        }
    }
    void operator()(const Table& table)
    {
        for (const TableRow& row : table.rows) {
            add({{}, row.cells.empty() ? std::string() : row.cells.front(), list_of(row.cells), {},
                    true, true},
                false);
        }
    }
    // Said with the page as a whole, or no news of its own.
    void operator()(const WhereWeAre&) const {}
    void operator()(const Poster&) const {}
    void operator()(const Heading&) const {}
    void operator()(const Legend&) const {}
    void operator()(const GridKey&) const {}
    void operator()(const AttachmentSheet&) const {}  // its card in the list says that it came

    [[nodiscard]] const std::vector<Thing>& all() const { return all_; }
    [[nodiscard]] const Thing* find(const std::string& key) const
    {
        const auto found = by_key_.find(key);
        return found == by_key_.end() ? nullptr : &all_[found->second];
    }

private:
    void add(Thing thing, bool by_text)
    {
        const std::string key = by_text ? thing.name + '\n' + thing.text : thing.name;
        thing.key = key_of(key, ++count_[key]);
        by_key_.emplace(thing.key, all_.size());
        all_.push_back(std::move(thing));
    }

    const WallModel& model_;
    std::vector<Thing> all_;
    std::map<std::string, std::size_t> by_key_;
    std::map<std::string, int> count_;
};

const WhereWeAre* place_of(const WallModel& model)
{
    for (const Block& block : model.blocks) {
        if (const WhereWeAre* const place = std::get_if<WhereWeAre>(&block)) {
            return place;
        }
    }
    return nullptr;
}

const Seat* lit_seat(const WallModel& model)
{
    for (const Block& block : model.blocks) {
        if (const Seat* const seat = std::get_if<Seat>(&block); seat != nullptr && seat->lit) {
            return seat;
        }
    }
    return nullptr;
}

// While a test is open the page says how to answer, and not yet where that leads.
bool has_open_test(const WallModel& model)
{
    return model.page == Page::test && place_of(model) == nullptr
        && std::any_of(model.blocks.begin(), model.blocks.end(),
            [](const Block& block) { return std::holds_alternative<Seat>(block); });
}

std::vector<std::string> chosen_on(const WallModel& model)
{
    std::vector<std::string> names;
    for (const Block& block : model.blocks) {
        if (const Card* const card = std::get_if<Card>(&block); card != nullptr && card->chosen) {
            names.push_back(called_by(card->number, card->label));
        } else if (const Grid* const grid = std::get_if<Grid>(&block)) {
            for (const GridRow& row : grid->rows) {
                if (row.chosen) {
                    names.push_back(called_by(row.number, row.label));
                }
            }
            for (const GridColumn& column : grid->columns) {
                if (column.chosen) {
                    names.push_back(called_by(column.number, column.label));
                }
            }
        }
    }
    return names;
}

std::string place_words(const WhereWeAre& place)
{
    return place.sentence.empty()
             ? say("{title}.", {{"title", place.title}})
             : say("{title}. {sentence}", {{"title", place.title}, {"sentence", place.sentence}});
}

std::string as_sentence(const std::string& words)
{
    const bool ends = words.ends_with('.') || words.ends_with('?') || words.ends_with('!');
    return ends || words.empty() ? words : say("{words}.", {{"words", words}});
}

bool is_turned(const WallModel& before, const WallModel& now)
{
    return before.page != now.page || before.banner != now.banner || before.kicker != now.kicker
        || before.title.empty() != now.title.empty()
        || (now.title.empty() && page_words(before) != page_words(now));
}

class Sentences {
public:
    void add(const std::string& words)
    {
        if (!words.empty()) {
            all_.push_back(as_sentence(words));
        }
    }

    [[nodiscard]] std::string take()
    {
        if (all_.size() > most_sentences) {
            all_.resize(most_sentences - 1);
            all_.push_back(say("More has changed."));
        }
        return joined_words(all_);
    }

private:
    std::vector<std::string> all_;
};

void say_what_came(Sentences& sentences, const Things& before, const Things& now)
{
    std::vector<const Thing*> came;
    std::vector<std::string> names;
    for (const Thing& thing : now.all()) {
        if (before.find(thing.key) == nullptr) {
            came.push_back(&thing);
            names.push_back(thing.name.empty() ? thing.text : thing.name);
        }
    }
    if (came.size() == 1 && came.front()->is_read) {
        const Thing& one = *came.front();
        sentences.add(say("New: {thing}",
            {{"thing", one.says_itself ? one.text : joined_words({one.name, one.text})}}));
    } else if (!came.empty()) {
        sentences.add(say("New: {names}", {{"names", list_of(names)}}));
    }
}

void say_what_went(Sentences& sentences, const Things& before, const Things& now)
{
    std::vector<std::string> names;
    for (const Thing& thing : before.all()) {
        if (thing.is_item && now.find(key_of(thing.name, 1)) == nullptr) {
            names.push_back(thing.name);
        }
    }
    if (!names.empty()) {
        sentences.add(say("No longer on this page: {names}", {{"names", list_of(names)}}));
    }
}

void say_what_reads_otherwise(Sentences& sentences, const Things& before, const Things& now)
{
    for (const Thing& thing : now.all()) {
        const Thing* const then = before.find(thing.key);
        if (then == nullptr) {
            continue;
        }
        if (then->text != thing.text) {
            sentences.add(thing.says_itself ? thing.text
                          : thing.is_read   ? say("{name} now reads: {text}",
                                  {{"name", thing.name}, {"text", thing.text}})
                                            : say("{name} was reworded.", {{"name", thing.name}}));
            continue;
        }
        for (const std::string& detail : thing.details) {
            const bool is_new = std::find(then->details.begin(), then->details.end(), detail)
                             == then->details.end();
            if (is_new && !detail.empty()) {
                sentences.add(say("{name}: {detail}", {{"name", thing.name}, {"detail", detail}}));
                break;
            }
        }
    }
}

void say_what_is_chosen(Sentences& sentences, const WallModel& before, const WallModel& now)
{
    const auto chosen = chosen_on(now);
    if (chosen == chosen_on(before)) {
        return;
    }
    sentences.add(chosen.empty() ? say("Nothing is chosen any more.")
                                 : say("Chosen: {names}", {{"names", list_of(chosen)}}));
}

void say_where_we_are(Sentences& sentences, const WallModel& before, const WallModel& now)
{
    const WhereWeAre* const then = place_of(before);
    const WhereWeAre* const place = place_of(now);
    if (place != nullptr && (then == nullptr || *then != *place)) {
        sentences.add(place_words(*place));
    }
}

void say_who_is_asked(Sentences& sentences, const WallModel& before, const WallModel& now)
{
    const Seat* const then = lit_seat(before);
    const Seat* const lit = lit_seat(now);
    if (lit != nullptr && (then == nullptr || then->name != lit->name)) {
        sentences.add(say("Asked now: {party}", {{"party", lit->name}}));
    }
}

// The clock of a caucus goes on without a word.
bool only_lines_of_posters_differ(const WallModel& before, const WallModel& now)
{
    const auto silenced = [](WallModel model) {
        for (Block& block : model.blocks) {
            if (Poster* const poster = std::get_if<Poster>(&block)) {
                poster->lines.clear();
            }
        }
        return model;
    };
    return silenced(before) == silenced(now);
}

}  // namespace

std::string now_on_the_wall(const WallModel& now)
{
    if (now.page == Page::blank) {
        return title_words(now);
    }
    Sentences sentences;
    sentences.add(say("Now on the wall: {page}", {{"page", page_words(now)}}));
    sentences.add(now.banner ? now.banner->moment : std::string());
    sentences.add(has_open_test(now) ? say("A test is open.") : std::string());
    return sentences.take();
}

std::string what_changed(const WallModel& before, const WallModel& now)
{
    if (before == now) {
        return {};
    }
    if (now.page == Page::blank || before.page == Page::blank || is_turned(before, now)) {
        return now_on_the_wall(now);
    }
    if (only_lines_of_posters_differ(before, now)) {
        return {};
    }
    Sentences sentences;
    if (!has_open_test(before) && has_open_test(now)) {
        sentences.add(say("A test is open."));
        say_who_is_asked(sentences, before, now);
        return sentences.take();
    }
    if (has_open_test(before) && place_of(now) != nullptr) {
        sentences.add(say("The test is closed."));
        say_where_we_are(sentences, before, now);
        return sentences.take();
    }
    const Things then(before);
    const Things things(now);
    if (before.title != now.title) {
        sentences.add(say("The title now reads: {title}", {{"title", now.title}}));
    }
    say_where_we_are(sentences, before, now);
    say_what_came(sentences, then, things);
    say_what_reads_otherwise(sentences, then, things);
    say_what_went(sentences, then, things);
    if (step_words(before.steps) != step_words(now.steps)) {
        sentences.add(step_words(now.steps));
    }
    say_who_is_asked(sentences, before, now);
    say_what_is_chosen(sentences, before, now);
    const std::string all = sentences.take();
    return all.empty() ? say("Something on this page has changed.") : all;
}

}  // namespace jointly
