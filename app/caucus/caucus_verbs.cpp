#include "app/caucus/caucus_verbs.h"

#include "app/caucus/bring_out.h"
#include "app/caucus/enter_line.h"
#include "app/caucus/private_pages.h"
#include "app/caucus/private_script.h"
#include "app/caucus/review_models.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/caucus/passphrase.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/documents/printable.h"
#include "core/wall/mirror.h"

#include <istream>
#include <ostream>
#include <sstream>

namespace jointly::caucus {

namespace {

constexpr std::uint64_t script_max_bytes = std::uint64_t{4} << 20U;

// A new one, typed twice.
Result<Secret> new_passphrase(CaucusConsole& console)
{
    console.err << say("A passphrase nobody can guess: {words}", {{"words", offered_passphrase()}})
                << '\n';
    auto first = console.ask(say("New passphrase:"));
    if (!first.ok()) {
        return first.problem();
    }
    if (Refusable strong = strong_enough(first.value()); !strong.ok()) {
        return strong.problem();
    }
    const auto again = console.ask(say("The same once more:"));
    if (!again.ok()) {
        return again.problem();
    }
    return is_same(first.value(), again.value())
             ? std::move(first)
             : Problem{say("The two are not the same. Nothing was changed: begin again.")};
}

// Tells "p7", or that it was kept.
Refusable do_line(OpenCaucus& caucus, std::string_view line, CaucusConsole& console)
{
    const auto entered = enter_line(caucus, line, console.now_ms());
    if (!entered.ok()) {
        return entered.problem();
    }
    if (entered.value().is_kept) {
        const auto& brought = entered.value().brought;
        console.out << (brought ? label_of(*brought) : say("kept")) << std::endl;
    }
    return Done{};
}

int do_lines(const Asked& asked, OpenCaucus& caucus, std::istream& lines, CaucusConsole& console)
{
    int code = done;
    std::string line;
    for (int number = 1; std::getline(lines, line); ++number) {
        const Refusable outcome = do_line(caucus, line, console);
        if (outcome.ok()) {
            continue;
        }
        code = fail(console, {say("Line {line}: {problem}",
                                 {{"line", number}, {"problem", outcome.problem().text}})});
        if (!asked.keep_going) {
            break;
        }
    }
    return code;
}

}  // namespace

int fail(CaucusConsole& console, const Problem& problem)
{
    // It may repeat what was typed, line ends and all.
    console.err << printable_line(problem.text) << std::endl;
    return failed;
}

Result<OpenCaucus> opened(const Asked& asked, CaucusConsole& console)
{
    const auto passphrase = console.ask(say("Passphrase:"));
    if (!passphrase.ok()) {
        return passphrase.problem();
    }
    if (passphrase.value().empty()) {
        return Problem{say("No passphrase came. Type it, or hand it in as the first line.")};
    }
    auto caucus = OpenCaucus::open(asked.session, asked.vault, passphrase.value());
    if (caucus.ok()) {
        for (const std::string& notice : caucus.value().notices()) {
            console.err << notice << '\n';
        }
    }
    return caucus;
}

int run_new(const Asked& asked, CaucusConsole& console)
{
    if (const Refusable is_free = free_for_vault(asked.vault); !is_free.ok()) {
        return fail(console, is_free.problem());
    }
    const auto passphrase = new_passphrase(console);
    if (!passphrase.ok()) {
        return fail(console, passphrase.problem());
    }
    const auto caucus = OpenCaucus::begin(asked.session, asked.vault, asked.party,
        passphrase.value(), console.now_ms(), console.effort);
    if (!caucus.ok()) {
        return fail(console, caucus.problem());
    }
    console.out << say("{file} is made for {party}. Without its passphrase nobody opens it, you "
                       "neither: keep it in two places.",
        {{"file", file_name(asked.vault)}, {"party", caucus.value().record().party_name}})
                << '\n';
    return done;
}

int run_do(const Asked& asked, CaucusConsole& console)
{
    auto caucus = opened(asked, console);
    if (!caucus.ok()) {
        return fail(console, caucus.problem());
    }
    if (asked.script.empty() || asked.script == "-") {
        return do_lines(asked, caucus.value(), console.in, console);
    }
    const auto script = read_file(asked.script, script_max_bytes);
    if (!script.ok()) {
        return fail(console, script.problem());
    }
    std::istringstream lines(script.value());
    return do_lines(asked, caucus.value(), lines, console);
}

int run_show(const Asked& asked, CaucusConsole& console)
{
    const auto caucus = opened(asked, console);
    if (!caucus.ok()) {
        return fail(console, caucus.problem());
    }
    const PrivateRecord& record = caucus.value().record();
    const Session& session = caucus.value().session();
    for (const Issue& issue : session.issues) {
        if (const WallModel page = private_issue_model(record, session, issue.id);
            !page.blocks.empty()) {
            console.out << page_text(page) << '\n';
        }
    }
    const int offset = system_utc_offset_min(console.now_ms());
    console.out << page_text(private_round_model(record, session, offset));
    return done;
}

int run_changes(const Asked& asked, CaucusConsole& console)
{
    auto opening = opened(asked, console);
    if (!opening.ok()) {
        return fail(console, opening.problem());
    }
    OpenCaucus& caucus = opening.value();
    const auto changes = changes_model(caucus);
    if (!changes.ok()) {
        return fail(console, changes.problem());
    }
    console.out << page_text(changes.value());
    const std::uint64_t entries = caucus.joint().record.size();
    if (caucus.record().seen == entries) {
        return done;
    }
    const Refusable kept = caucus.enter(SessionSeen{entries}, console.now_ms());
    return kept.ok() ? done : fail(console, kept.problem());
}

int run_release(const Asked& asked, CaucusConsole& console)
{
    auto opening = opened(asked, console);
    const auto chosen = own_lines_of(asked.lines);
    if (!opening.ok() || !chosen.ok()) {
        return fail(console, opening.ok() ? chosen.problem() : opening.problem());
    }
    OpenCaucus& caucus = opening.value();
    const auto shown = release_of(caucus, chosen.value());
    if (!shown.ok()) {
        return fail(console, shown.problem());
    }
    for (const WallModel& page : shown.value().pages) {
        console.out << page_text(page) << '\n';
    }
    if (asked.preview) {
        return done;
    }
    if (asked.out.empty()) {
        return fail(console, {say("Say where the release goes: -o FILE.release; or only look: "
                                  "--preview.")});
    }
    const Refusable written =
        write_release(caucus, shown.value().release, chosen.value(), asked.out, console.now_ms());
    if (!written.ok()) {
        return fail(console, written.problem());
    }
    console.out << say("{file} holds that and nothing else. Bring it to the wall: jointly release "
                       "import",
        {{"file", file_name(asked.out)}})
                << '\n';
    return done;
}

int run_passphrase(const Asked& asked, CaucusConsole& console)
{
    auto caucus = opened(asked, console);
    if (!caucus.ok()) {
        return fail(console, caucus.problem());
    }
    Vault& vault = caucus.value().vault();
    if (asked.only) {
        if (Refusable left = vault.keep_only_this_passphrase(); !left.ok()) {
            return fail(console, left.problem());
        }
        console.out << say("The vault opens with this passphrase alone. Whoever has an older copy "
                           "and one of the others can still read it, also what comes next: where "
                           "that matters, make a new vault.")
                    << '\n';
        return done;
    }
    const auto passphrase = new_passphrase(console);
    if (!passphrase.ok()) {
        return fail(console, passphrase.problem());
    }
    const Refusable changed = asked.adds
                                ? vault.add_passphrase(passphrase.value(), console.effort)
                                : vault.change_passphrase(passphrase.value(), console.effort);
    if (!changed.ok()) {
        return fail(console, changed.problem());
    }
    console.out << (asked.adds
                        ? say("The vault opens with that one too.")
                        : say("The vault opens with the new one. Whoever has an older copy and "
                              "the old passphrase can still read it, also what comes next: "
                              "where that matters, make a new vault."))
                << '\n';
    return done;
}

}  // namespace jointly::caucus
