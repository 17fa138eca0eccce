// What is new, reworded, grouped, withdrawn, agreed, parked and cleared since the room met last, or since two copies
// of a session parted, by issue.
#include "core/base/say.h"
#include "core/process/agreement_state.h"
#include "core/process/consensus.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/record/history.h"
#include "core/record/since.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

#include <algorithm>
#include <limits>

namespace jointly {

namespace {

constexpr std::size_t most_cards = 300;  // a room looks at no more; the rest is in the minutes

std::string name_of(ChangedThing thing)
{
    switch (thing) {
        case ChangedThing::issue: return say("Question");
        case ChangedThing::story: return say("Story");
        case ChangedThing::data: return say("Data");
        case ChangedThing::interest: return say("Interest");
        case ChangedThing::option: return say("Option");
        case ChangedThing::criterion: return say("Criterion");
        case ChangedThing::straw: return say("Straw design");
        case ChangedThing::language: return say("Contract language");
        case ChangedThing::proposal: return say("Proposal");
        case ChangedThing::package: return say("Package");
        case ChangedThing::ground_rule: return say("Ground rule");
        case ChangedThing::parked_item: return say("Parking lot");
        case ChangedThing::action: return say("Action");
        case ChangedThing::request: return say("Information request");
        case ChangedThing::agreement: return say("Tentative agreement");
    }
    return {};
}

std::string words_for_cleared(ChangedThing thing)
{
    switch (thing) {
        case ChangedThing::action: return say("done");
        case ChangedThing::request: return say("answered");
        default: return say("cleared");
    }
}

std::string state_of(const ItemChange& change)
{
    switch (change.kind) {
        case ChangeKind::added: return say("new");
        case ChangeKind::reworded: return say("reworded");
        case ChangeKind::merged: return say("merged");
        case ChangeKind::withdrawn: return say("withdrawn");
        case ChangeKind::parked: return say("parked");
        case ChangeKind::referred: return say("referred");
        case ChangeKind::taken_up: return say("taken up again");
        case ChangeKind::agreed: return say("agreed");
        case ChangeKind::cleared: return words_for_cleared(change.thing);
        case ChangeKind::taken_back: return say("taken back");
    }
    return {};
}

// Called by its label, not by its number: these stand on several issues, so none is to be chosen here.
Card card_of(const Session& session, const ItemChange& change)
{
    Card card;
    const bool of_language = change.thing == ChangedThing::language;  // headings are no labels
    card.label = change.number != 0 ? say("#{number}", {{"number", change.number}})
               : of_language        ? std::string()
                                    : change.label;
    card.signs = signs_of(session, change.issue, change.holder);
    card.text = change.kind == ChangeKind::reworded ? redline(change.before, change.text)
                                                    : unchanged(change.text);
    card.state = state_of(change);
    card.struck = change.kind == ChangeKind::withdrawn || change.kind == ChangeKind::taken_back;
    card.quiet =
        card.struck || change.kind == ChangeKind::merged || change.kind == ChangeKind::cleared;
    card.strong = change.kind == ChangeKind::agreed;
    add_note(card, of_language
                       ? say("Contract language · {provision}", {{"provision", change.label}})
                       : name_of(change.thing));
    add_note(card, of_language && change.text.empty()
                       ? say("The provision is taken out of the contract.")
                       : change.note);
    return card;
}

// What was tested, in the words that were tested.
Card card_of(const Session& session, const Test& test)
{
    Card card;
    if (const Option* const option = find(session, test.option)) {
        card.label = say("#{number}", {{"number", option->number}});
    } else if (const Straw* const straw = find(session, test.straw)) {
        card.label = say("#{number}", {{"number", straw->number}});
    }
    std::string words;
    for (const TestedText& tested : test.texts) {
        words += words.empty() ? "" : "\n";
        words += tested.label.empty() ? tested.text
               : tested.text.empty()
                   ? say("{label}: taken out of the contract", {{"label", tested.label}})
                   : say("{label}: {text}", {{"label", tested.label}, {"text", tested.text}});
    }
    card.text = unchanged(words);
    const auto state = standing_of(session, test).state;
    card.state = name_of(state);
    card.strong = is_consensus(state);
    add_note(card, test.kind == TestKind::wording ? say("Consensus test of the wording")
                   : test.kind == TestKind::list
                       ? say("Consensus test of {list}", {{"list", name_of(test.about)}})
                       : say("Consensus test of the concept"));
    return card;
}

Card card_of(const Session& session, const TaMoved& moved)
{
    Card card = labelled(label_of(moved.ta), short_name(*find(session, moved.issue)));
    card.state = name_of(moved.now);
    card.strong = true;
    add_note(card, say("Tentative agreement"));
    add_note(card,
        moved.before ? say("Before: {state}", {{"state", name_of(*moved.before)}}) : std::string());
    return card;
}

// A heading with the numbers of what came under it, or of what it is no longer over.
Card card_of(const Regrouped& regrouped)
{
    std::vector<std::string> called;
    for (const int number : regrouped.numbers) {
        called.push_back(say("#{number}", {{"number", number}}));
    }
    const bool gone = regrouped.now.empty();
    Card card;
    card.text = unchanged(gone ? regrouped.before : regrouped.now);
    card.state = gone ? say("under no heading") : say("grouped");
    card.struck = gone;
    card.quiet = gone;
    add_note(card, gone ? say("No longer the heading of {items}", {{"items", list_of(called)}})
                        : say("Heading of {items}", {{"items", list_of(called)}}));
    if (!gone && !regrouped.before.empty()) {
        add_note(card, say("Before under the heading {heading}", {{"heading", regrouped.before}}));
    }
    return card;
}

// What is told of two moments.
struct Told {
    const Since& since;
    const std::vector<TestId>& tests;
    std::size_t most;  // cards
};

// All of one issue, in the order of the process.
std::vector<Card> cards_of(const Session& session, const Told& told, IssueId issue)
{
    const Since& since = told.since;
    std::vector<Card> cards;
    for (const ItemChange& change : since.changes) {
        if (change.issue == issue) {
            cards.push_back(card_of(session, change));
        }
    }
    for (const Regrouped& regrouped : since.regrouped) {
        if (regrouped.issue == issue) {
            cards.push_back(card_of(regrouped));
        }
    }
    for (const TestId id : told.tests) {
        if (const Test& test = *find(session, id); test.issue == issue) {
            cards.push_back(card_of(session, test));
        }
    }
    for (const TaMoved& moved : since.agreements) {
        if (moved.issue == issue) {
            cards.push_back(card_of(session, moved));
        }
    }
    return cards;
}

void add_cards(WallModel& model, const Session& session, const Told& told)
{
    std::vector<IssueId> issues = session.issue_order;
    issues.push_back({});  // what is of none
    std::size_t left_out = 0;
    std::size_t shown = 0;
    for (const IssueId issue : issues) {
        Group group(model, issue ? issue_note(session, issue) : say("Of the whole round"), {});
        for (Card& card : cards_of(session, told, issue)) {
            if (shown == told.most) {
                ++left_out;
                continue;
            }
            group.add(std::move(card));
            ++shown;
        }
    }
    if (left_out > 0) {
        add_fact(model, say("Besides"),
            say("{count} further changes are in the minutes.", {{"count", left_out}}));
    }
}

// One line for each, as the record page has them.
void add_entries(
    WallModel& model, const Session& session, std::span<const Entry> record, std::uint64_t from)
{
    const History history = history_of(record);
    Group group(model, say("Entry by entry"));
    for (const Entry& entry : record.subspan(from)) {
        Card card = labelled(
            say("{entry} · {time}",
                {{"entry", entry.stamp.seq}, {"time", clock_at(session, entry.stamp.at_ms)}}),
            headline(session, record, entry));
        card.struck = !history.in_force()[entry.stamp.seq];
        card.state = card.struck ? say("taken back") : std::string();
        group.add(std::move(card));
    }
}

}  // namespace

void show_since(
    WallModel& model, const Session& session, std::span<const Entry> record, const View& view)
{
    const auto upto =
        record.first(std::min<std::size_t>(view.after.value_or(record.size()), record.size()));
    const std::uint64_t from =
        std::min<std::uint64_t>(view.since ? *view.since : last_met(upto), upto.size());
    if (view.since) {
        model.title = from == 0 ? say("From the first entry on")
                                : say("Since entry {entry}", {{"entry", from}});
    }
    if (from == 0 && !view.since) {
        model.empty = say("This is our first meeting: there is nothing before it yet.");
        return;
    }
    const std::string then =
        from == 0 ? std::string() : moment(session, upto[from - 1].stamp.at_ms);
    const Since changed = since(session, upto, from);
    if (changed.is_nothing()) {
        model.empty = view.since
                        ? say("Nothing changed since entry {entry}.", {{"entry", from}})
                        : say("Nothing changed since we last met, on {when}.", {{"when", then}});
        return;
    }
    add_fact(model, say("Since"),
        view.since ? then
                   : say("The meeting before, which closed {when} (entry {entry})",
                       {{"when", then}, {"entry", from}}));
    add_cards(model, session, {changed, changed.agreed, most_cards});
}

WallModel copy_model(
    const Session& session, std::span<const Entry> record, std::uint64_t from, EachEntry entries)
{
    const Session then = replay(record.first(from));
    const Since changed = between(then, session);
    const std::vector<TestId> tests = tests_closed(then, session);
    WallModel model;
    model.page = Page::since;
    model.practice = session.practice;
    model.title =
        from == 0 ? say("From the first entry on") : say("Since entry {entry}", {{"entry", from}});
    if (from > 0) {
        add_fact(model, say("Since"), moment(session, record[from - 1].stamp.at_ms));
    }
    add_cards(model, session, {changed, tests, std::numeric_limits<std::size_t>::max()});
    if (changed.is_nothing() && tests.empty()) {
        model.empty = say("No item, no test and no agreement is different.");
    }
    if (entries == EachEntry::listed) {
        add_entries(model, session, record, from);
    }
    word_redactions(model, session, record);
    return model;
}

}  // namespace jointly
