#include "app/caucus/caucus_cli.h"

#include "app/caucus/caucus_verbs.h"
#include "app/caucus/private_script.h"
#include "app/cli/usage.h"
#include "core/base/catalogue.h"
#include "core/base/number.h"
#include "core/base/say.h"

#include <algorithm>
#include <iterator>
#include <ostream>
#include <utility>

namespace jointly {

namespace {

int run_help(const caucus::Asked& asked, const CLI::App& app, CaucusConsole& console)
{
    if (asked.topic != "commands") {
        // Of the program itself, not of the verb "help".
        console.out << app.get_formatter()->make_help(
            &app, app.get_name(), CLI::AppFormatMode::Normal);
        return caucus::done;
    }
    for (const VerbHelp& verb : private_script_help()) {
        console.out << say("{usage}\n    {says}\n    {example}\n",
            {{"usage", translated(verb.usage)}, {"says", translated(verb.says)},
                {"example", translated(verb.example)}});
    }
    return caucus::done;
}

CLI::App* describe(CLI::App& app, caucus::Asked& asked, const char* name, const std::string& says)
{
    CLI::App* const verb = app.add_subcommand(name, says);
    verb->add_option(say("FILE"), asked.session, say("A copy of the session"))->required();
    verb->add_option("--vault", asked.vault, say("The vault of this party"))->required();
    return verb;
}

void describe_all(CLI::App& app, caucus::Asked& asked)
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
    describe(app, asked, "key", say("Print the code of the key that this caucus signs with"));
    auto* const initial = describe(
        app, asked, "initial", say("Initial an agreement with the key of the vault, after a look"));
    initial->add_option(say("TA"), asked.ta, say("The agreement, such as TA-1"))->required();
    initial->add_option(say("NAME"), asked.name, say("Who initials"))->required();
    initial->add_option("--as", asked.capacity, say("As what, such as \"Chief spokesperson\""));
    initial->add_option("-o", asked.out, say("A new file, ending in .signature"));
    initial->add_flag("--preview", asked.preview, say("Only show what would be signed"));
    auto* const passphrase = describe(app, asked, "passphrase", say("Change the passphrase"));
    passphrase->add_flag("--add", asked.adds, say("Add a second one instead, for another person"))
        ->excludes(passphrase->add_flag("--only", asked.only,
            say("Let it open with this one alone from now on: the others are taken out")));
    app.add_subcommand("help", say("Print this, or the commands of a script"))
        ->add_option(say("TOPIC"), asked.topic, say("commands"));
}

constexpr std::pair<std::string_view, int (*)(const caucus::Asked&, CaucusConsole&)> runs[] = {
    {"new", caucus::run_new}, {"do", caucus::run_do}, {"show", caucus::run_show},
    {"changes", caucus::run_changes}, {"release", caucus::run_release}, {"key", caucus::run_key},
    {"initial", caucus::run_initial}, {"passphrase", caucus::run_passphrase}};

bool is_verb(std::string_view word)
{
    return word == "help" || std::any_of(std::begin(runs), std::end(runs), [&](const auto& row) {
        return row.first == word;
    });
}

int carry_out(const caucus::Asked& asked, const CLI::App& app, CaucusConsole& console)
{
    const std::string name =
        app.get_subcommands().empty() ? "help" : app.get_subcommands().front()->get_name();
    for (const auto& [verb, run] : runs) {
        if (verb == name) {
            return run(asked, console);
        }
    }
    return run_help(asked, app, console);
}

}  // namespace

std::optional<CaucusWords> caucus_window_words(const std::vector<std::string>& words)
{
    if (words.empty() || words.front().starts_with("-") || is_verb(words.front())) {
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
        } else if (words[at] == "--lock" && minutes && *minutes >= 1
                   && *minutes <= lock_minutes_max) {
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
    if (!words.empty() && words.front().ends_with(".ibb")) {
        console.err << say(
            "Its window opens by: jointly-caucus FILE.ibb --vault FILE.vault [--new] "
            "[--lock MINUTES], of 1 to {most} minutes.",
            {{"most", lock_minutes_max}})
                    << '\n';
        return caucus::wrong_usage;
    }
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
    caucus::Asked asked;
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
        console.err << cli::usage_problem(problem, "jointly-caucus").text << '\n';
        return caucus::wrong_usage;
    }
    return carry_out(asked, app, console);
}

}  // namespace jointly
