#include "app/caucus/caucus_cli.h"

#include "app/caucus/bring_out.h"
#include "app/caucus/open_caucus.h"
#include "app/caucus/private_pages.h"
#include "app/caucus/private_script.h"
#include "app/cli/usage.h"
#include "core/base/catalogue.h"
#include "core/base/number.h"
#include "core/base/say.h"
#include "core/base/time.h"
#include "core/caucus/passphrase.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"
#include "core/documents/printable.h"
#include "core/wall/model.h"

#include <algorithm>
#include <array>
#include <istream>
#include <ostream>
#include <sstream>

namespace jointly {

namespace {

constexpr int done = 0;
constexpr int failed = 1;
constexpr int wrong_usage = 2;
constexpr std::uint64_t script_max_bytes = std::uint64_t{4} << 20U;

struct AskedOfCaucus {
    std::string session;
    std::string vault;
    std::string party;
    std::string script;
    std::string out;
    std::string topic;
    std::vector<std::string> lines;
    bool keep_going = false;
    bool preview = false;
    bool adds = false;
};

int fail(CaucusConsole& console, const Problem& problem)
{
    // It may repeat what was typed, line ends and all.
    console.err << printable_line(problem.text) << std::endl;
    return failed;
}

void print(CaucusConsole& console, const std::vector<std::string>& lines)
{
    for (const std::string& line : lines) {
        console.out << line << '\n';
    }
}

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
    const bool same = first.value().read([&](Secret::Bytes one) {
        return again.value().read([&](Secret::Bytes other) {
            return std::equal(one.begin(), one.end(), other.begin(), other.end());
        });
    });
    return same ? std::move(first)
                : Problem{say("The two are not the same. Nothing was changed: begin again.")};
}

Result<OpenCaucus> opened(const AskedOfCaucus& asked, CaucusConsole& console)
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

int run_new(const AskedOfCaucus& asked, CaucusConsole& console)
{
    if (is_there(asked.vault)) {
        return fail(console, {say("{file} is there already. Give the new vault another name.",
                                 {{"file", file_name(asked.vault)}})});
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

// "p7", or what was done.
std::string told(const PrivateRecord& before, const PrivateRecord& now)
{
    return now.next == before.next ? say("kept") : label_of(before.next);
}

Refusable do_line(OpenCaucus& caucus, std::string_view line, CaucusConsole& console)
{
    const auto asked = parse_private_line(caucus.session(), caucus.record(), line);
    if (!asked.ok()) {
        return asked.problem();
    }
    if (!asked.value()) {
        return Done{};
    }
    if (const auto* const look = std::get_if<LookAtIssue>(&*asked.value())) {
        caucus.look_at(look->issue);
        return Done{};
    }
    const PrivateRecord before = caucus.record();
    const auto* const event = std::get_if<PrivateEvent>(&*asked.value());
    Refusable outcome = event == nullptr ? caucus.take_back(console.now_ms())
                                         : caucus.enter(*event, console.now_ms());
    if (outcome.ok()) {
        console.out << told(before, caucus.record()) << std::endl;
    }
    return outcome;
}

int do_lines(
    const AskedOfCaucus& asked, OpenCaucus& caucus, std::istream& lines, CaucusConsole& console)
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

int run_do(const AskedOfCaucus& asked, CaucusConsole& console)
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

int run_show(const AskedOfCaucus& asked, CaucusConsole& console)
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
            print(console, text_of(page));
            console.out << '\n';
        }
    }
    const int offset = system_utc_offset_min(console.now_ms());
    print(console, text_of(private_round_model(record, session, offset)));
    return done;
}

// What came since this caucus looked last; from then on it has been seen.
int run_changes(const AskedOfCaucus& asked, CaucusConsole& console)
{
    auto opening = opened(asked, console);
    if (!opening.ok()) {
        return fail(console, opening.problem());
    }
    OpenCaucus& caucus = opening.value();
    const std::uint64_t entries = caucus.joint().record.size();
    if (caucus.record().seen > entries) {
        return fail(console, {say("This copy of the session ends at entry {last}, and entry {seen} "
                                  "was seen before. Open a later copy.",
                                 {{"last", entries}, {"seen", caucus.record().seen}})});
    }
    View view;
    view.page = Page::since;
    view.since = caucus.record().seen;
    print(console, text_of(wall_model(caucus.session(), caucus.joint().record, view, 0)));
    if (caucus.record().seen == entries) {
        return done;
    }
    const Refusable kept = caucus.enter(SessionSeen{entries}, console.now_ms());
    return kept.ok() ? done : fail(console, kept.problem());
}

Result<std::vector<PrivateId>> chosen_in(const std::vector<std::string>& words)
{
    std::vector<PrivateId> chosen;
    for (const std::string& word : words) {
        const auto number =
            word.starts_with('p') ? whole_number(std::string_view(word).substr(1)) : std::nullopt;
        if (!number || *number < 1) {
            return Problem{
                say("\"{text}\" is none of our lines. Write them like p3 p4.", {{"text", word}})};
        }
        chosen.push_back({static_cast<std::uint32_t>(*number)});
    }
    return chosen;
}

int run_release(const AskedOfCaucus& asked, CaucusConsole& console)
{
    auto opening = opened(asked, console);
    const auto chosen = chosen_in(asked.lines);
    if (!opening.ok() || !chosen.ok()) {
        return fail(console, opening.ok() ? chosen.problem() : opening.problem());
    }
    OpenCaucus& caucus = opening.value();
    const auto release = release_of(caucus, chosen.value());
    const auto then = release.ok() ? session_with(caucus.joint().session, release.value())
                                   : Result<Session>(release.problem());
    if (!then.ok()) {
        return fail(console, then.problem());
    }
    print(console, preview_of(caucus, release.value(), then.value()));
    if (asked.preview) {
        return done;
    }
    if (asked.out.empty()) {
        return fail(console, {say("Say where the release goes: -o FILE.release; or only look: "
                                  "--preview.")});
    }
    // Before anything is written that could not be marked as released.
    if (Refusable open = caucus.vault().check(); !open.ok()) {
        return fail(console, open.problem());
    }
    if (Refusable written = write_new_file(asked.out, release_text(release.value()));
        !written.ok()) {
        return fail(console, written.problem());
    }
    const Refusable kept = caucus.enter(LinesReleased{chosen.value()}, console.now_ms());
    if (!kept.ok()) {
        return fail(console, kept.problem());
    }
    console.out << '\n'
                << say("{file} holds that and nothing else. Bring it to the wall: jointly release "
                       "import",
                       {{"file", file_name(asked.out)}})
                << '\n';
    return done;
}

int run_passphrase(const AskedOfCaucus& asked, CaucusConsole& console)
{
    auto caucus = opened(asked, console);
    if (!caucus.ok()) {
        return fail(console, caucus.problem());
    }
    const auto passphrase = new_passphrase(console);
    if (!passphrase.ok()) {
        return fail(console, passphrase.problem());
    }
    Vault& vault = caucus.value().vault();
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

int run_help(const AskedOfCaucus& asked, const CLI::App& app, CaucusConsole& console)
{
    if (asked.topic != "commands") {
        // Of the program itself, not of the verb "help".
        console.out << app.get_formatter()->make_help(
            &app, app.get_name(), CLI::AppFormatMode::Normal);
        return done;
    }
    for (const VerbHelp& verb : private_script_help()) {
        console.out << say("{usage}\n    {says}\n    {example}\n",
            {{"usage", translated(verb.usage)}, {"says", translated(verb.says)},
                {"example", translated(verb.example)}});
    }
    return done;
}

CLI::App* describe(CLI::App& app, AskedOfCaucus& asked, const char* name, const std::string& says)
{
    CLI::App* const verb = app.add_subcommand(name, says);
    verb->add_option(say("FILE"), asked.session, say("A copy of the session"))->required();
    verb->add_option("--vault", asked.vault, say("The vault of this party"))->required();
    return verb;
}

void describe_all(CLI::App& app, AskedOfCaucus& asked)
{
    describe(app, asked, "new", say("Make a vault for a party"))
        ->add_option("--party", asked.party, say("Whose vault it is"))
        ->required();
    auto* const act = describe(app, asked, "do", say("Enter what a script says"));
    act->add_option(say("SCRIPT"), asked.script, say("The script; - reads from standard input"));
    act->add_flag("--keep-going", asked.keep_going, say("Go on after a line that is refused"));
    describe(app, asked, "show", say("Print what the vault holds"));
    describe(
        app, asked, "changes", say("Print what came to the session since it was looked at last"));
    auto* const release =
        describe(app, asked, "release", say("Write what is brought to the table, after a look"));
    release->add_option(say("LINES"), asked.lines, say("The lines, such as p3 p4"))->required();
    release->add_option("-o", asked.out, say("A new file, ending in .release"));
    release->add_flag("--preview", asked.preview, say("Only show how the wall will show it"));
    describe(app, asked, "passphrase", say("Change the passphrase"))
        ->add_flag("--add", asked.adds, say("Add a second one instead, for another person"));
    app.add_subcommand("help", say("Print this, or the commands of a script"))
        ->add_option(say("TOPIC"), asked.topic, say("commands"));
}

int carry_out(const AskedOfCaucus& asked, const CLI::App& app, CaucusConsole& console)
{
    const std::string name =
        app.get_subcommands().empty() ? "help" : app.get_subcommands().front()->get_name();
    if (name == "new") {
        return run_new(asked, console);
    }
    if (name == "do") {
        return run_do(asked, console);
    }
    if (name == "show") {
        return run_show(asked, console);
    }
    if (name == "changes") {
        return run_changes(asked, console);
    }
    if (name == "release") {
        return run_release(asked, console);
    }
    return name == "passphrase" ? run_passphrase(asked, console) : run_help(asked, app, console);
}

}  // namespace

std::optional<CaucusWords> caucus_window_words(const std::vector<std::string>& words)
{
    constexpr int longest = 60;
    constexpr std::array<std::string_view, 7> verbs{
        "new", "do", "show", "changes", "release", "passphrase", "help"};
    if (words.empty() || words.front().starts_with("-")
        || std::find(verbs.begin(), verbs.end(), words.front()) != verbs.end()) {
        return std::nullopt;
    }
    CaucusWords asked{words.front(), {}};
    for (std::size_t at = 1; at < words.size(); ++at) {
        const std::string value = at + 1 < words.size() ? words[at + 1] : std::string();
        const auto minutes = whole_number(value);
        if (words[at] == "--new") {
            asked.makes_new = true;
            continue;
        }
        if (words[at] == "--vault" && !value.empty()) {
            asked.vault = value;
        } else if (words[at] == "--lock" && minutes && *minutes >= 1 && *minutes <= longest) {
            asked.lock_minutes = *minutes;
        } else {
            return std::nullopt;
        }
        ++at;
    }
    return asked.vault.empty() ? std::nullopt : std::optional(asked);
}

int run_caucus(const std::vector<std::string>& words, CaucusConsole& console)
{
    CLI::App app(say("Jointly for a caucus: a party alone with a copy of the session.\n"
                     "jointly-caucus FILE.ibb --vault FILE.vault opens its window, which locks "
                     "after ten minutes\n"
                     "without a key, or --lock MINUTES. What it enters is sealed in a vault that "
                     "only its passphrase opens; the session is "
                     "never written to."),
        "jointly-caucus");
    cli::say_headings(app);
    app.set_version_flag("--version", std::string("jointly-caucus ") + JOINTLY_VERSION,
        say("Print which version this is and leave"));
    app.require_subcommand(0, 1);
    AskedOfCaucus asked;
    std::string spoken;  // taken already, before anything was said
    app.add_option("--language", spoken, say("en or es; without it as the system speaks"));
    describe_all(app, asked);
    cli::say_kinds(app);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& problem) {
        if (problem.get_exit_code() == 0) {
            return app.exit(problem, console.out, console.err);
        }
        console.err << cli::usage_problem(problem).text << '\n';
        return wrong_usage;
    }
    return carry_out(asked, app, console);
}

}  // namespace jointly
