// What a caucus brings to the table: shown first, then taken in, each item an entry of its own.
#include "app/cli/verbs.h"
#include "core/base/say.h"
#include "core/disk/read_file.h"
#include "core/exchange/brought_in.h"
#include "core/journal/load.h"
#include "core/journal/store.h"
#include "core/record/headlines.h"
#include "core/wall/exchange_models.h"
#include "core/wall/mirror.h"

#include <ostream>

namespace jointly::cli {

namespace {

Result<Release> read_release(const ReleaseImportOptions& options)
{
    const auto bytes = read_file(options.release, release_max_bytes);
    if (!bytes.ok()) {
        return bytes.problem();
    }
    return release_in(bytes.value());
}

void list(const Session& session, const Release& release, Console& console)
{
    console.out << page_text(release_model(session, release)) << '\n';
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
