// The verbs of a caucus that have to do with its key.
#include "app/caucus/caucus_verbs.h"
#include "app/caucus/give_initials.h"
#include "app/script/lookup.h"
#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/base/signature.h"
#include "core/disk/names.h"
#include "core/process/names.h"
#include "core/wall/mirror.h"

#include <ostream>

namespace jointly::caucus {

namespace {

Result<TaSigned> asked_to_sign(const Asked& asked, const OpenCaucus& caucus, CaucusConsole& console)
{
    const auto ta = script::ta_of(caucus.session(), asked.ta);
    if (!ta.ok()) {
        return ta.problem();
    }
    auto given = to_sign(caucus, ta.value(), asked.name, asked.capacity);
    if (given.ok()) {
        console.out << page_text(page_to_sign(caucus, ta.value())) << '\n';
    }
    return given;
}

}  // namespace

int run_key(const Asked& asked, CaucusConsole& console)
{
    auto caucus = opened(asked, console);
    if (!caucus.ok()) {
        return fail(console, caucus.problem());
    }
    const auto code = own_key_code(caucus.value(), console.now_ms());
    if (!code.ok()) {
        return fail(console, code.problem());
    }
    console.out << code.value() << '\n'
                << say("Give this code to the other parties on paper: by it they know your "
                       "signatures.")
                << '\n';
    return done;
}

int run_initial(const Asked& asked, CaucusConsole& console)
{
    auto opening = opened(asked, console);
    if (!opening.ok()) {
        return fail(console, opening.problem());
    }
    OpenCaucus& caucus = opening.value();
    const auto given = asked_to_sign(asked, caucus, console);
    if (!given.ok()) {
        return fail(console, given.problem());
    }
    if (asked.preview) {
        return done;
    }
    if (asked.out.empty()) {
        return fail(console, {say("Say where the signature goes: -o FILE.signature; or only look: "
                                  "--preview.")});
    }
    const Refusable written = write_initials(caucus, given.value(), asked.out, console.now_ms());
    if (!written.ok()) {
        return fail(console, written.problem());
    }
    console.out << say("{ta} is initialled with the key {code}. Bring {file} to the wall: jointly "
                       "initials import",
        {{"ta", label_of(given.value().ta)},
            {"code", code_of_key(from_hex(caucus.record().key->key))},
            {"file", file_name(asked.out)}})
                << '\n';
    return done;
}

}  // namespace jointly::caucus
