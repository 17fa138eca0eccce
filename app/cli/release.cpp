// What a caucus brings to the table: shown first, then taken in, each item an entry of its own.
#include "app/cli/verbs.h"
#include "core/base/catalogue.h"
#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/exchange/brought_in.h"
#include "core/journal/load.h"
#include "core/journal/store.h"
#include "core/process/names.h"
#include "core/record/headlines.h"
#include "core/session/find.h"

#include <ostream>

namespace jointly::cli {

namespace {

std::string_view name_of(ReleasedKind kind)
{
    switch (kind) {
        case ReleasedKind::story: return to_say("Story");
        case ReleasedKind::interest: return to_say("Interest");
        case ReleasedKind::option: return to_say("Option");
        case ReleasedKind::criterion: break;
    }
    return to_say("Criterion");
}

Result<Release> read_release(const ReleaseImportOptions& options)
{
    const auto bytes = read_file(options.release, release_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    return release_in(bytes.value());
}

// Each item, and what of it is at the table already.
void list(const Session& session, const Release& release, Console& console)
{
    console.out << say(
        "From the caucus of {party}:", {{"party", find(session, release.party)->name}})
                << '\n';
    for (const ReleasedItem& item : release.items) {
        const std::string line = say("  {kind} on issue {issue}: {text}",
            {{"kind", translated(name_of(item.kind))}, {"issue", item.issue.value},
                {"text", item.text}});
        const int number = already_there(session, item, release.party);
        console.out << (number == 0 ? line
                                    : say("{line} (at the table as #{number})",
                                        {{"line", line}, {"number", number}}))
                    << '\n';
    }
}

int preview(const ReleaseImportOptions& options, const Release& release, Console& console)
{
    const auto loaded = load_file(options.file);
    if (!loaded.ok()) {
        return fail(console, loaded.problem());
    }
    const Session& session = loaded.value().session;
    if (const Refusable fit = fits(release, session, loaded.value().header.id); !fit.ok()) {
        return fail(console, fit.problem());
    }
    list(session, release, console);
    if (const auto then = session_with(session, release); !then.ok()) {
        return fail(console, then.problem());
    }
    console.err << say("Nothing was taken in. Leave --preview out to take it in.") << '\n';
    return done;
}

int take_in(Store& store, const Release& release, Console& console)
{
    list(store.session(), release, console);
    if (const auto then = session_with(store.session(), release); !then.ok()) {
        return fail(console, then.problem());
    }
    for (const ReleasedItem& item : new_in(store.session(), release)) {
        const auto seq = store.do_now(Act{command_of(item, release.party)});
        if (!seq.ok()) {
            return fail(console, seq.problem());
        }
        console.out << headline(store.session(), store.record(), store.record().back()) << '\n';
    }
    return done;
}

}  // namespace

int run_release_import(const ReleaseImportOptions& options, Console& console)
{
    const auto release = read_release(options);
    if (!release.ok()) {
        return fail(console, release.problem());
    }
    if (options.preview) {
        return preview(options, release.value(), console);
    }
    std::string id;
    auto store = Store::open(options.file, [&](const Loaded& loaded) {
        id = loaded.header.id;
        return machine_surroundings();
    });
    if (!store.ok()) {
        return fail(console, store.problem());
    }
    if (const Refusable fit = fits(release.value(), store.value().session(), id); !fit.ok()) {
        return fail(console, fit.problem());
    }
    return take_in(store.value(), release.value(), console);
}

}  // namespace jointly::cli
