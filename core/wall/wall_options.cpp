#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

std::string mark_note(const Mark mark, const std::string& numbers)
{
    switch (mark) {
        case Mark::meets: return say("Meets {numbers}", {{"numbers", numbers}});
        case Mark::partly: return say("Partly meets {numbers}", {{"numbers", numbers}});
        case Mark::fails: return say("Does not meet {numbers}", {{"numbers", numbers}});
        case Mark::unsure: return say("Not sure yet about {numbers}", {{"numbers", numbers}});
    }
    return {};
}

// How it does on the criteria, one note for each party and mark; party 0 is the room together.
void add_mark_notes(Card& card, const Session& session, OptionId option, const Party* party)
{
    for (std::size_t place = 0; place < words_for<Mark>.size(); ++place) {
        const Mark mark = static_cast<Mark>(place);
        std::vector<std::string> numbers;
        for (const OptionMark& one : session.marks) {
            if (one.option == option && one.mark == mark
                && one.party == (party == nullptr ? PartyId{} : party->id)) {
                numbers.push_back(
                    say("#{number}", {{"number", find(session, one.criterion)->number}}));
            }
        }
        if (numbers.empty()) {
            continue;
        }
        const std::string note = mark_note(mark, list_of(numbers));
        card.notes.push_back(
            party == nullptr ? note
                             : say("{party}: {note}", {{"party", party->name}, {"note", note}}));
    }
}

// Options never show a party: to invent is not to own.
Card card_of(const Session& session, const Option& option)
{
    Card card;
    card.number = option.number;
    card.text = unchanged(option.text);
    card.quiet = option.withdrawn;
    if (option.withdrawn) {
        card.notes.push_back(say("Withdrawn"));
        return card;
    }
    if (const Option* const whole = find(session, option.combined_into)) {
        card.notes.push_back(say("Part of #{number}", {{"number", whole->number}}));
        return card;
    }
    if (!option.parts.empty()) {
        card.notes.push_back(
            say("Holds {numbers}", {{"numbers", numbers_of(session, option.parts)}}));
    }
    if (!option.serves.empty()) {
        card.notes.push_back(
            say("Serves {numbers}", {{"numbers", numbers_of(session, option.serves)}}));
    }
    if (!session.marks.empty()) {
        add_mark_notes(card, session, option.id, nullptr);
        for (const Party& party : session.parties) {
            add_mark_notes(card, session, option.id, &party);
        }
    }
    return card;
}

Card card_of(const Session& session, const Straw& straw)
{
    Card card;
    card.number = straw.number;
    card.strong = true;
    card.text = unchanged(straw.text);
    const std::string numbers = numbers_of(session, straw.options);
    if (card.text.empty()) {
        card.text = unchanged(say("Straw design of {numbers}", {{"numbers", numbers}}));
    } else if (!straw.options.empty()) {
        card.notes.push_back(say("Combines {numbers}", {{"numbers", numbers}}));
    }
    return card;
}

Card card_of(const Session&, const Criterion& criterion)
{
    Card card;
    card.number = criterion.number;
    card.text = unchanged(criterion.text);
    card.quiet = criterion.withdrawn;
    card.notes.push_back(criterion.withdrawn ? say("Withdrawn")
                         : criterion.agreed  ? say("Agreed")
                                             : say("Proposed, not agreed yet"));
    return card;
}

template <class Items>
void add_group(WallModel& model, const Session& session, IssueId issue, const Heading& heading,
    const Items& items, const auto& belongs)
{
    bool first = true;
    for (const auto& item : items) {
        if (item.issue != issue || !belongs(item)) {
            continue;
        }
        if (first) {
            model.blocks.emplace_back(heading);
            first = false;
        }
        model.blocks.emplace_back(card_of(session, item));
    }
}

}  // namespace

void show_options(WallModel& model, const Session& session, const Issue& issue)
{
    const auto all = [](const auto&) { return true; };
    const auto add_criteria = [&] {
        add_group(model, session, issue.id, {say("Criteria"), {}}, session.criteria, all);
    };
    const bool on_criteria = issue.step == Step::criteria || issue.step == Step::evaluation;
    if (on_criteria) {
        add_criteria();
    }
    add_group(model, session, issue.id, {say("Straw design"), {}}, session.straws, all);
    add_group(model, session, issue.id, {say("Options"), {}}, session.options,
        [](const Option& option) { return stands(option); });
    if (!on_criteria) {
        add_criteria();
    }
    add_group(model, session, issue.id, {say("Parts of others"), {}}, session.options,
        [](const Option& option) { return !option.withdrawn && option.combined_into; });
    add_group(model, session, issue.id, {say("Withdrawn"), {}}, session.options,
        [](const Option& option) { return option.withdrawn; });
    if (model.blocks.empty()) {
        model.empty =
            say("What might we do? Write every option as it comes, without judging it yet.");
    }
}

}  // namespace jointly
