#include "app/cli/asked.h"
#include "app/templates/template_folder.h"
#include "core/base/say.h"

namespace jointly::cli {

namespace {

void describe_convention(CLI::App& verb, TemplateOptions& templates)
{
    std::vector<std::string> words;
    for (const std::string_view word : words_for<Convention>) {
        words.emplace_back(word);
    }
    verb.add_option_function<std::string>(
            "--convention",
            [&templates](const std::string& word) { (void)from_word(word, templates.convention); },
            say("Whose words the built-in templates use: tentative agreement, or memorandum of "
                "settlement"))
        ->check(CLI::IsMember(words));
}

CLI::App& describe_verb(
    CLI::App& templates, const char* name, const std::string& what, TemplateOptions& options)
{
    CLI::App& verb = *templates.add_subcommand(name, what);
    verb.add_option(say("FOLDER"), options.folder, say("Where the templates stand"))->required();
    describe_convention(verb, options);
    return verb;
}

}  // namespace

void describe_templates_of(CLI::App& verb, TemplateOptions& templates)
{
    verb.add_option("--templates", templates.folder,
        say("Take the templates in this folder; built-in: none but those of the program"));
    describe_convention(verb, templates);
}

void describe_templates(CLI::App& app, Asked& asked)
{
    auto& templates = *app.add_subcommand(
        "templates", say("The wording and layout of sheets and covers, to be edited"));
    templates.require_subcommand(0, 1);
    templates.add_subcommand(
        "list", say("List the templates, and the names that each of them knows"));
    describe_verb(
        templates, "export", say("Write the built-in templates, to be edited"), asked.templates);
    describe_verb(templates, "check", say("Say what is wrong with edited templates, line by line"),
        asked.templates);
    describe_verb(templates, "restore",
        say("Put built-in templates back, and keep what stood there"), asked.templates)
        .add_option(say("NAME"), asked.restored, say("One template alone"));
}

}  // namespace jointly::cli
