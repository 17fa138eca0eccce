// Initials that a caucus gave with its key: looked at, then entered at the table.
#include "app/cli/copies.h"
#include "app/cli/signatures.h"
#include "core/base/say.h"
#include "core/journal/store.h"
#include "core/record/headlines.h"

#include <ostream>

namespace jointly::cli {

namespace {

// Under the lock, where the session is about to take it in: nothing comes between.
Refusable tell_and_check(const std::string& file, const TaSigned& given, Console& console)
{
    const auto copy = read_named_copy(file, console);
    if (!copy.ok()) {
        return copy.problem();
    }
    if (!tell_signature(copy.value(), given, 0, console)) {
        return Problem{say("It was not taken in.")};
    }
    return may_be_taken_in(signed_copy(copy.value()), given);
}

}  // namespace

int run_initials_import(const InitialsImportOptions& options, Console& console)
{
    const auto given = read_signature(options.signature);
    if (!given.ok()) {
        return fail(console, given.problem());
    }
    if (options.preview) {
        const Refusable holds = tell_and_check(options.file, given.value(), console);
        if (!holds.ok()) {
            return fail(console, holds.problem());
        }
        console.err << say("Nothing was taken in. Leave --preview out to take it in.") << '\n';
        return done;
    }
    auto store = Store::open(options.file, [](const Loaded&) { return machine_surroundings(); });
    if (!store.ok()) {
        return fail(console, store.problem());
    }
    if (const Refusable holds = tell_and_check(options.file, given.value(), console); !holds.ok()) {
        return fail(console, holds.problem());
    }
    const auto seq = store.value().do_now(Act{Command{SignTa{given.value()}}});
    if (!seq.ok()) {
        return fail(console, seq.problem());
    }
    const Store& kept = store.value();
    console.out << '\n' << headline(kept.session(), kept.record(), kept.record().back()) << '\n';
    return done;
}

}  // namespace jointly::cli
