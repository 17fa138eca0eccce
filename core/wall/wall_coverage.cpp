// Which option serves which interest.
#include "core/base/say.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"
#include "core/wall/served.h"

#include <algorithm>

namespace jointly {

namespace {

constexpr std::size_t most_interests = 300;
constexpr std::size_t most_options = 60;

// The option serves it, or a part of it.
bool serves(const Session& session, const Option& option, const Interest& interest)
{
    return std::find(option.serves.begin(), option.serves.end(), interest.id) != option.serves.end()
        || std::any_of(interest.parts.begin(), interest.parts.end(),
            [&](InterestId part) { return serves(session, option, *find(session, part)); });
}

// By holder, as the page of the interests has them, so that the room finds them again.
std::vector<const Interest*> interests_of(const Session& session, IssueId issue)
{
    std::vector<const Interest*> found;
    const auto add = [&](const Holder& holder) {
        for (const Interest& interest : session.interests) {
            if (interest.issue == issue && stands(interest) && interest.holder == holder) {
                found.push_back(&interest);
            }
        }
    };
    for (const Party* party : deciding_parties(session, issue)) {
        add({false, party->id});
    }
    for (const Party& party : session.parties) {
        if (!party.deciding) {
            add({false, party.id});
        }
    }
    add({true, {}});
    add({});
    return found;
}

}  // namespace

void show_coverage(WallModel& model, const Session& session, const Issue& issue)
{
    std::vector<const Interest*> interests = interests_of(session, issue.id);
    std::vector<const Option*> options;
    for (const Option& option : session.options) {
        if (option.issue == issue.id && stands(option)) {
            options.push_back(&option);
        }
    }
    if (interests.empty() || options.empty()) {
        model.empty =
            interests.empty()
                ? say("Record the interests first; then link each option to those it serves.")
                : say("Offer options first; then link each of them to the interests it serves.");
        return;
    }
    const bool too_many = interests.size() > most_interests || options.size() > most_options;
    interests.resize(std::min(interests.size(), most_interests));
    options.resize(std::min(options.size(), most_options));

    const Served served = served_in(session, issue.id);
    Grid grid;
    grid.corner = say("Interests, and the options that serve them");
    for (const Option* option : options) {
        grid.columns.push_back({option->number, {}, {}, {}, false});
    }
    for (const Interest* interest : interests) {
        GridRow row{interest->number, {}, interest->text,
            signs_of(session, issue.id, interest->holder), {}, {}, false};
        for (const Option* option : options) {
            row.cells.push_back({{}, false, serves(session, *option, *interest)});
        }
        if (served.known && !is_served(session, *interest, served)) {
            row.note = served.open_note;
        }
        grid.rows.push_back(std::move(row));
    }
    model.blocks.emplace_back(std::move(grid));
    if (too_many) {
        add_fact(model, say("More"),
            say("The first {interests} interests and {options} options are shown; the rest is on "
                "paper.",
                {{"interests", most_interests}, {"options", most_options}}));
    }
}

}  // namespace jointly
