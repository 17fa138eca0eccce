#include "app/cli/cli.h"

#include "app/cli/asked.h"
#include "app/cli/usage.h"
#include "core/base/say.h"
#include "core/documents/printable.h"

#include <algorithm>
#include <array>
#include <ostream>
#include <string_view>

namespace jointly {

namespace {

int help_on(const CLI::App& app, const std::string& topic, Console& console)
{
    if (topic.empty()) {
        // Not app.help(): that speaks of the verb that was given, which is "help".
        console.out << app.get_formatter()->make_help(
            &app, app.get_name(), CLI::AppFormatMode::Normal);
        return cli::done;
    }
    for (const auto* const verb : app.get_subcommands([](const CLI::App*) { return true; })) {
        if (verb->get_name() == topic) {
            console.out << verb->help(app.get_name());
            return cli::done;
        }
    }
    return cli::run_help(topic, console);
}

struct Verb {
    std::string_view name;
    int (*run)(const cli::Asked&, Console&);
};

// A table reads by its rows; "contract", "ta", "templates" and "help" are not in it.
// clang-format off
constexpr std::array verbs{
    Verb{"new", [](const cli::Asked& asked, Console& out) { return cli::run_new(asked.make, out); }},
    Verb{"do", [](const cli::Asked& asked, Console& out) { return cli::run_do(asked.act, out); }},
    Verb{"show", [](const cli::Asked& asked, Console& out) { return cli::run_show(asked.show, out); }},
    Verb{"consensus", [](const cli::Asked& asked, Console& out) { return cli::run_consensus(asked.consensus, out); }},
    Verb{"draft", [](const cli::Asked& asked, Console& out) { return cli::run_draft(asked.draft, out); }},
    Verb{"thread", [](const cli::Asked& asked, Console& out) { return cli::run_thread(asked.thread, out); }},
    Verb{"minutes", [](const cli::Asked& asked, Console& out) { return cli::run_minutes(asked.minutes, out); }},
    Verb{"ledger", [](const cli::Asked& asked, Console& out) { return cli::run_ledger(asked.ledger, out); }},
    Verb{"since", [](const cli::Asked& asked, Console& out) { return cli::run_since(asked.since, out); }},
    Verb{"adjourn", [](const cli::Asked& asked, Console& out) { return cli::run_adjourn(asked.adjourn, out); }},
    Verb{"people", [](const cli::Asked& asked, Console& out) { return cli::run_people(asked.people, out); }},
    Verb{"attach", [](const cli::Asked& asked, Console& out) { return cli::run_attach(asked.attach, out); }},
    Verb{"attachments", [](const cli::Asked& asked, Console& out) { return cli::run_attachments(asked.attachments, out); }},
    Verb{"redact", [](const cli::Asked& asked, Console& out) { return cli::run_redact(asked.redact, out); }},
    Verb{"update", [](const cli::Asked& asked, Console& out) { return cli::run_update(asked.update, out); }},
    Verb{"successor", [](const cli::Asked& asked, Console& out) { return cli::run_successor(asked.successor, out); }},
    Verb{"packet", [](const cli::Asked& asked, Console& out) { return cli::run_packet(asked.packet, out); }},
    Verb{"redline", [](const cli::Asked& asked, Console& out) { return cli::run_redline(asked.redline, out); }},
    Verb{"verify", [](const cli::Asked& asked, Console& out) { return cli::run_verify(asked.verify, out); }},
    Verb{"diff", [](const cli::Asked& asked, Console& out) { return cli::run_diff(asked.diff, out); }},
    Verb{"inspect", [](const cli::Asked& asked, Console& out) { return cli::run_inspect(asked.inspect, out); }},
    Verb{"export", [](const cli::Asked& asked, Console& out) { return cli::run_export(asked.handed_on, out); }},
    Verb{"checkpoint", [](const cli::Asked& asked, Console& out) { return cli::run_checkpoint(asked.checkpoint, out); }},
    Verb{"screenshot", [](const cli::Asked& asked, Console& out) { return cli::run_screenshot(asked.screenshot, out); }},
    Verb{"mirror", [](const cli::Asked& asked, Console& out) { return cli::run_mirror(asked.mirror, out); }},
};
// clang-format on

int run_templates(const CLI::App& app, const cli::Asked& asked, Console& console)
{
    const CLI::App& templates = *app.get_subcommand("templates");
    return templates.got_subcommand("export") ? cli::run_templates_export(asked.templates, console)
         : templates.got_subcommand("check")  ? cli::run_templates_check(asked.templates, console)
         : templates.got_subcommand("restore")
             ? cli::run_templates_restore(asked.templates, asked.restored, console)
         : templates.got_subcommand("list") ? cli::run_templates_list(console)
                                            : help_on(app, "templates", console);
}

int carry_out(const CLI::App& app, const cli::Asked& asked, Console& console)
{
    const std::string name =
        app.get_subcommands().empty() ? "help" : app.get_subcommands().front()->get_name();
    const auto* const verb =
        std::find_if(verbs.begin(), verbs.end(), [&](const Verb& one) { return one.name == name; });
    if (verb != verbs.end()) {
        return verb->run(asked, console);
    }
    if (name == "contract") {
        const CLI::App& contract = *app.get_subcommand("contract");
        return contract.got_subcommand("import")
                 ? cli::run_contract_import(asked.contract_import, console)
             : contract.got_subcommand("show")
                 ? cli::run_contract_show(asked.contract_show, console)
                 : help_on(app, name, console);
    }
    if (name == "templates") {
        return run_templates(app, asked, console);
    }
    if (name == "ta") {
        return app.get_subcommand("ta")->got_subcommand("import")
                 ? cli::run_ta_import(asked.ta_import, console)
                 : help_on(app, name, console);
    }
    if (name == "caucus") {
        // With that program beside it, this one has become it by now.
        return cli::fail(
            console, {say("jointly-caucus is not where jointly is. Put both programs into "
                          "one folder.")});
    }
    if (name == "release") {
        return app.get_subcommand("release")->got_subcommand("import")
                 ? cli::run_release_import(asked.release_import, console)
                 : help_on(app, name, console);
    }
    if (name == "initials") {
        return app.get_subcommand("initials")->got_subcommand("import")
                 ? cli::run_initials_import(asked.initials_import, console)
                 : help_on(app, name, console);
    }
    return help_on(app, asked.topic, console);
}

}  // namespace

int run_cli(const std::vector<std::string>& words, Console& console)
{
    CLI::App app(
        say("Jointly: interest-based bargaining, projected in the room.\n"
            "jointly [FILE.ibb] opens the wall, without a file at its first page; FILE.ibb --copy "
            "FOLDER\n"
            "keeps a second copy, on another disk, after each entry; FILE.ibb --at N opens it as "
            "it\n"
            "stood after entry N, and goes on to now by a key; FILE.ibb --mirror WALL.html, or\n"
            "WALL.txt, keeps what the wall shows there for those who cannot see it; jointly "
            "--practice\n"
            "[FILE.ibb] opens a throw-away copy, of the example round where no file is named. The\n"
            "verbs below work without the wall."),
        "jointly");
    cli::say_headings(app);
    app.set_version_flag("--version", std::string("jointly ") + JOINTLY_VERSION,
        say("Print which version this is and leave"));
    app.require_subcommand(0, 1);
    cli::Asked asked;
    // It was taken already, before anything was said; here it stands for the help.
    std::string spoken;
    app.add_option("--language", spoken, say("en or es; without it as the system speaks"));
    cli::describe_sessions(app, asked);
    cli::describe_papers(app, asked);
    cli::say_kinds(app);
    try {
        app.parse(std::vector<std::string>(words.rbegin(), words.rend()));
    } catch (const CLI::ParseError& problem) {
        // Help and version come as exceptions too, with exit code 0.
        if (problem.get_exit_code() == 0) {
            return app.exit(problem, console.out, console.err);
        }
        (void)cli::fail(console, cli::usage_problem(problem, "jointly"));
        return cli::wrong_usage;
    }
    return carry_out(app, asked, console);
}

int cli::fail(Console& console, const Problem& problem)
{
    // It may repeat what was typed, line ends and all.
    console.err << printable_line(problem.text) << std::endl;
    return failed;
}

}  // namespace jointly
