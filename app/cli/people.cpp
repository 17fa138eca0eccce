#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "app/script/people_list.h"
#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/journal/store.h"
#include "core/process/names.h"
#include "core/rules/decide.h"
#include "core/session/find.h"

#include <ostream>

namespace jointly::cli {

namespace {

// "Ana Ruiz, Union, Local 412, Chief spokesperson"
std::string line_of(const Session& session, const ParticipantJoined& joined)
{
    std::string line = joined.name;
    const auto add = [&](std::string_view more) {
        if (!more.empty()) {
            line = say("{line}, {more}", {{"line", line}, {"more", more}});
        }
    };
    const Party* const party = find(session, joined.party);
    const Constituent* const local = find(session, joined.constituent);
    add(party == nullptr ? say("neutral") : party->name);
    add(local == nullptr ? std::string{} : local->name);
    add(name_of(joined.role));
    return line;
}

void print_preview(std::ostream& out, Session session, const Events& events)
{
    for (const Event& event : events) {
        session = evolve(std::move(session), {}, event);
    }
    int people = 0;
    for (const Event& event : events) {
        if (const auto* const joined = std::get_if<ParticipantJoined>(&event)) {
            out << line_of(session, *joined) << '\n';
            ++people;
        } else if (const auto* const local = std::get_if<ConstituentNamed>(&event)) {
            out << say("New: {name}, of {party}\n",
                {{"name", local->name}, {"party", find(session, local->party)->name}});
        }
    }
    out << (people == 1
                ? say("1 person would join. Nothing is changed yet.")
                : say("{count} people would join. Nothing is changed yet.", {{"count", people}}))
        << '\n';
}

}  // namespace

int run_people(const PeopleOptions& options, Console& console)
{
    const auto csv = read_file(options.list, people_list_max_bytes);
    if (!csv.ok()) {
        return fail(console, csv.problem());
    }
    if (options.preview) {
        const auto loaded = read_session(options.file, console);
        if (!loaded.ok()) {
            return fail(console, loaded.problem());
        }
        const Session& session = loaded.value().session;
        const auto list = people_in_list(session, csv.value());
        const auto events = list.ok() ? decide(session, list.value()) : list.problem();
        if (!events.ok()) {
            return fail(console, events.problem());
        }
        print_preview(console.out, session, events.value());
        return done;
    }
    auto store = Store::open(options.file, [](const Loaded&) { return machine_surroundings(); });
    if (!store.ok()) {
        return fail(console, store.problem());
    }
    const auto list = people_in_list(store.value().session(), csv.value());
    if (!list.ok()) {
        return fail(console, list.problem());
    }
    const std::size_t before = store.value().session().participants.size();
    const auto seq = store.value().do_now(Act{Command{list.value()}});
    if (!seq.ok()) {
        return fail(console, seq.problem());
    }
    const std::size_t joined = store.value().session().participants.size() - before;
    console.out << (joined == 1 ? say("1 person joined.")
                                : say("{count} people joined.", {{"count", joined}}))
                << '\n';
    return done;
}

}  // namespace jointly::cli
