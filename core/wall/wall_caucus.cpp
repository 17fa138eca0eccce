// The caucus card: who is away and when they are back, and nothing of what is being worked on.
#include "core/base/say.h"
#include "core/process/names.h"
#include "core/session/find.h"
#include "core/wall/pages.h"
#include "core/wall/parts.h"

namespace jointly {

namespace {

std::string who_called(const Session& session, const Caucus& caucus)
{
    if (const Constituent* const local = find(session, caucus.constituent)) {
        return say("Caucus of {name}", {{"name", local->name}});
    }
    if (const Party* const party = find(session, caucus.party)) {
        return say("Caucus of {name}", {{"name", party->name}});
    }
    return say("Caucus: each party by itself");
}

}  // namespace

void show_caucus(WallModel& model, const Session& session, std::int64_t now_ms)
{
    const Caucus* const caucus = open_caucus(session);
    if (caucus == nullptr) {
        model.empty = say("No caucus is open. When a party calls one, this card says who called it "
                          "and when everybody is back.");
        return;
    }
    model.title.clear();
    Poster poster;
    poster.signs =
        caucus->party ? signs_of(session, caucus->party) : signs_of(session, {}, Holder{true, {}});
    poster.title = who_called(session, *caucus);
    const std::string since = clock_at(session, caucus->called_ms);
    if (caucus->minutes > 0) {
        const std::int64_t back_ms = caucus->called_ms + std::int64_t{caucus->minutes} * 60'000;
        poster.clock = say("back at {time}", {{"time", clock_at(session, back_ms)}});
        poster.lines.push_back(say("since {time}", {{"time", since}}));
    } else {
        poster.clock = say("since {time}", {{"time", since}});
    }
    if (now_ms != 0) {
        poster.lines.push_back(say("it is {time}", {{"time", clock_at(session, now_ms)}}));
    }
    model.blocks.emplace_back(std::move(poster));
}

}  // namespace jointly
