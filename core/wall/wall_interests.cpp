#include "core/base/say.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"
#include "core/wall/served.h"

namespace jointly {

namespace {

Card card_of(const Session& session, const Interest& interest, const Served& served)
{
    Card card;
    card.number = interest.number;
    card.signs = signs_of(session, interest.issue, interest.holder);
    card.text = unchanged(interest.text);
    card.quiet = interest.withdrawn;
    card.struck = interest.withdrawn;
    if (interest.withdrawn) {
        card.notes.push_back(say("Withdrawn"));
        return card;
    }
    if (const Interest* const whole = find(session, interest.merged_into)) {
        card.notes.push_back(say("Part of #{number}", {{"number", whole->number}}));
        return card;
    }
    if (!interest.parts.empty()) {
        card.notes.push_back(
            say("Holds {numbers}", {{"numbers", numbers_of(session, interest.parts)}}));
    }
    if (served.known && !is_served(session, interest, served)) {
        card.notes.push_back(served.open_note);
    }
    return card;
}

// The interests that `belongs` picks, under a heading; nothing where it picks none.
void add_group(WallModel& model, const Session& session, IssueId issue, const Heading& heading,
    const Served& served, const auto& belongs)
{
    bool first = true;
    for (const Interest& interest : session.interests) {
        if (interest.issue != issue || !belongs(interest)) {
            continue;
        }
        if (first) {
            model.blocks.emplace_back(heading);
            first = false;
        }
        model.blocks.emplace_back(card_of(session, interest, served));
    }
}

}  // namespace

void show_interests(WallModel& model, const Session& session, const Issue& issue)
{
    const Served served = served_in(session, issue.id);
    const auto add = [&](const Heading& heading, const Holder& holder) {
        const auto belongs = [&](const Interest& interest) {
            return interest.issue == issue.id && stands(interest) && interest.holder == holder;
        };
        for (const std::string& words : headings_of(session.interests, belongs)) {
            add_group(model, session, issue.id, under(heading, words), served,
                [&](const Interest& interest) {
                    return belongs(interest) && interest.heading == words;
                });
        }
    };
    auto parties = deciding_parties(session, issue.id);
    for (const Party& party : session.parties) {
        if (!party.deciding) {
            parties.push_back(&party);
        }
    }
    for (const Party* party : parties) {
        add({say("{party} interests", {{"party", party->name}}), {sign_of(*party)}},
            {false, party->id});
    }
    add({say("Mutual interests"), signs_of(session, issue.id, {true, {}})}, {true, {}});
    add({say("Other interests"), {}}, {});
    add_group(model, session, issue.id, {say("Parts of others"), {}}, served,
        [](const Interest& interest) { return !interest.withdrawn && interest.merged_into; });
    add_group(model, session, issue.id, {say("Withdrawn"), {}}, served,
        [](const Interest& interest) { return interest.withdrawn; });
    if (model.blocks.empty()) {
        model.empty =
            say("What matters to us here, and why? Write each interest as the speaker says it.");
    }
}

}  // namespace jointly
