#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

// "Serves #3 (U), #9 (U, M)": whose interest it is stands with the interest, not with the option.
std::string serves_note(const Session& session, const Option& option)
{
    std::vector<std::string> served;
    for (const InterestId id : option.serves) {
        const Interest& interest = *find(session, id);
        std::vector<std::string> letters;
        for (const Sign& sign : signs_of(session, option.issue, interest.holder)) {
            letters.push_back(sign.letter);
        }
        served.push_back(letters.empty()
                             ? say("#{number}", {{"number", interest.number}})
                             : say("#{number} ({letters})",
                                 {{"number", interest.number}, {"letters", list_of(letters)}}));
    }
    return served.empty() ? say("Not linked to an interest yet")
                          : say("Serves {numbers}", {{"numbers", list_of(served)}});
}

// Options never show a party: to invent is not to own.
Card card_of(const Session& session, const Option& option)
{
    Card card;
    card.number = option.number;
    card.text = unchanged(option.text);
    card.quiet = option.withdrawn;
    card.struck = option.withdrawn;
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
    card.notes.push_back(serves_note(session, option));
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
    const auto belongs = [&](const Option& option) {
        return option.issue == issue.id && stands(option);
    };
    for (const std::string& words : headings_of(session.options, belongs)) {
        add_group(model, session, issue.id, under({say("Options"), {}}, words), session.options,
            [&](const Option& option) { return belongs(option) && option.heading == words; });
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
