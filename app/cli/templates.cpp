// The templates of the papers: which there are, a facilitator's own, and whether they can be used.
#include "app/cli/papers.h"
#include "app/cli/verbs.h"
#include "app/templates/template_folder.h"
#include "core/base/say.h"
#include "core/documents/printable.h"
#include "core/documents/template/fill.h"

#include <algorithm>
#include <iomanip>
#include <ostream>

namespace jointly::cli {

namespace {

constexpr int name_columns = 18;

void list_names(const TemplateEntry& entry, std::ostream& out)
{
    for (const TemplateName& name : entry.names) {
        const int indent = name.of.empty() ? 2 : 4;
        out << std::string(static_cast<std::size_t>(indent), ' ') << std::left
            << std::setw(name_columns - indent) << name.name << say(name.what) << '\n';
    }
}

// Those that are taken in, with those that take them in.
void list_parts(const TemplateSources& sources, std::ostream& out)
{
    for (const auto& [name, text] : sources) {
        std::vector<std::string> users;
        bool is_entry = false;
        for (const TemplateEntry& entry : template_entries()) {
            const auto used = templates_in(sources, entry.name);
            is_entry = is_entry || entry.name == name;
            if (std::find(used.begin(), used.end(), name) != used.end()) {
                users.emplace_back(entry.name);
            }
        }
        std::string all;
        for (const std::string& user : users) {
            all = all.empty() ? user : say("{names}, {next}", {{"names", all}, {"next", user}});
        }
        if (!is_entry) {
            out << std::left << std::setw(name_columns) << name
                << say("taken in by {names}", {{"names", all}}) << '\n';
        }
    }
}

}  // namespace

Result<SheetTemplates> templates_for(const TemplateOptions& options, Console& console)
{
    auto chosen = chosen_templates(options.folder, options.convention);
    if (!chosen.ok()) {
        return chosen.problem();
    }
    for (const TemplateFinding& warning : chosen.value().warnings) {
        console.err << printable_line(told(warning)) << '\n';
    }
    return std::move(chosen.value().templates);
}

int run_templates_list(Console& console)
{
    for (const TemplateEntry& entry : template_entries()) {
        console.out << std::left << std::setw(name_columns) << entry.name << say(entry.what)
                    << '\n';
        list_names(entry, console.out);
        console.out << '\n';
    }
    list_parts(built_in_templates(Convention::us), console.out);
    console.out << '\n'
                << say("Your own are looked for in {folder}; make them there with: jointly "
                       "templates export {folder}",
                       {{"folder", printable_line(own_template_folder())}})
                << '\n';
    return done;
}

int run_templates_export(const TemplateOptions& options, Console& console)
{
    const auto files = export_templates(options.folder, options.convention);
    if (!files.ok()) {
        return fail(console, files.problem());
    }
    for (const std::string& file : files.value()) {
        console.out << say("Wrote {file}.", {{"file", options.folder + "/" + file}}) << '\n';
    }
    return done;
}

int run_templates_check(const TemplateOptions& options, Console& console)
{
    const auto findings = check_template_folder(options.folder, options.convention);
    if (!findings.ok()) {
        return fail(console, findings.problem());
    }
    for (const TemplateFinding& finding : findings.value()) {
        console.out << printable_line(told(finding)) << '\n';
    }
    if (first_fault(findings.value()) != nullptr) {
        return fail(console,
            Problem{say("These templates cannot be used yet. Put right what is named, or put a "
                        "built-in one back with: jointly templates restore FOLDER NAME")});
    }
    console.out << say("The templates in {folder} can be used.", {{"folder", options.folder}})
                << '\n';
    return done;
}

int run_templates_restore(const TemplateOptions& options, const std::string& name, Console& console)
{
    const auto restored = restore_templates(options.folder, name, options.convention);
    if (!restored.ok()) {
        return fail(console, restored.problem());
    }
    for (const RestoredTemplate& one : restored.value()) {
        console.out << (one.kept.empty()
                            ? say("{file} is the built-in one.", {{"file", one.file}})
                            : say("{file} is the built-in one again; what stood there is in "
                                  "{kept}.",
                                {{"file", one.file}, {"kept", one.kept}}))
                    << '\n';
    }
    if (restored.value().empty()) {
        console.out << say("They are the built-in ones already.") << '\n';
    }
    return done;
}

}  // namespace jointly::cli
