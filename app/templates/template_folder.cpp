#include "app/templates/template_folder.h"

#include "core/base/say.h"
#include "core/disk/folders.h"
#include "core/disk/names.h"
#include "core/disk/read_file.h"
#include "core/disk/replace_file.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace jointly {

namespace {

constexpr std::string_view ending = ".txt";
constexpr std::size_t most_files = 200;

std::string file_of(const std::string& folder, std::string_view name)
{
    return folder + "/" + std::string(name) + std::string(ending);
}

// Names of its text files without the ending, in their order. Refused where it is no folder.
Result<std::vector<std::string>> names_in(const std::string& folder)
{
    std::error_code error;
    std::vector<std::string> names;
    std::filesystem::directory_iterator at(folder, error);
    for (; !error && at != std::filesystem::directory_iterator(); at.increment(error)) {
        std::string name = at->path().filename().string();
        if (name.ends_with(ending)) {
            name.resize(name.size() - ending.size());
            names.push_back(std::move(name));
        }
        if (names.size() > most_files) {
            return Problem{say("{folder} holds more than {most} text files. Give templates a "
                               "folder of their own.",
                {{"folder", folder}, {"most", most_files}})};
        }
    }
    if (error) {
        return Problem{say("There is no folder {folder} to read templates from. Make one with: "
                           "jointly templates export FOLDER",
            {{"folder", folder}})};
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<TemplateFinding> all_findings(const TemplateFolder& read, Convention convention)
{
    std::vector<TemplateFinding> findings = read.findings;
    for (TemplateFinding& one : check_sheet_templates(convention, read.sources)) {
        findings.push_back(std::move(one));
    }
    return findings;
}

}  // namespace

std::string own_template_folder() { return config_folder() + "/templates"; }

Result<TemplateFolder> read_template_folder(const std::string& folder)
{
    const auto names = names_in(folder);
    if (!names.ok()) {
        return names.problem();
    }
    TemplateFolder read;
    for (const std::string& name : names.value()) {
        if (!is_template_name(name)) {
            read.findings.push_back({name, 0,
                say("It is not read: a template's name is made of a to z, 0 to 9, _ and -."),
                true});
            continue;
        }
        // A mark of the encoding and line ends of two bytes go before the text is measured.
        const auto bytes = read_no_link(file_of(folder, name), 2 * template_max_bytes);
        if (bytes.ok()) {
            read.sources.emplace(name, template_text(bytes.value()));
        } else {
            read.findings.push_back({name, 0, bytes.problem().text, false});
        }
    }
    return read;
}

Result<std::vector<TemplateFinding>> check_template_folder(
    const std::string& folder, Convention convention)
{
    const auto read = read_template_folder(folder);
    if (!read.ok()) {
        return read.problem();
    }
    return all_findings(read.value(), convention);
}

Result<ChosenTemplates> chosen_templates(const std::string& asked, Convention convention)
{
    const std::string folder = asked.empty() ? own_template_folder() : asked;
    if (asked == built_in_word || (asked.empty() && !is_there(folder))) {
        return ChosenTemplates{SheetTemplates(convention), {}};
    }
    auto read = read_template_folder(folder);
    if (!read.ok()) {
        return read.problem();
    }
    std::vector<TemplateFinding> findings = all_findings(read.value(), convention);
    if (const TemplateFinding* const fault = first_fault(findings)) {
        return Problem{say("The templates in {folder} cannot be used. {finding} See all with: "
                           "jointly templates check {folder}",
            {{"folder", folder}, {"finding", told(*fault)}})};
    }
    auto templates = SheetTemplates::with(convention, std::move(read.value().sources));
    if (!templates.ok()) {
        return templates.problem();
    }
    return ChosenTemplates{std::move(templates).value(), std::move(findings)};
}

Result<std::vector<std::string>> export_templates(const std::string& folder, Convention convention)
{
    const TemplateSources sources = built_in_templates(convention);
    for (const auto& [name, text] : sources) {
        if (is_there(file_of(folder, name)) || is_link(file_of(folder, name))) {
            return Problem{say("{file} is there already in {folder}. Nothing was written; to put "
                               "a built-in one in its place: jointly templates restore FOLDER "
                               "NAME",
                {{"file", name + std::string(ending)}, {"folder", folder}})};
        }
    }
    if (!is_there(folder)) {
        if (const Refusable made = create_new_folder(folder); !made.ok()) {
            return made.problem();
        }
    }
    std::vector<std::string> names;
    for (const auto& [name, text] : sources) {
        if (const Refusable kept = write_new_file(file_of(folder, name), text); !kept.ok()) {
            return kept.problem();
        }
        names.push_back(name + std::string(ending));
    }
    return names;
}

Result<std::vector<RestoredTemplate>> restore_templates(
    const std::string& folder, std::string_view only, Convention convention)
{
    const TemplateSources sources = built_in_templates(convention);
    if (!only.empty() && !sources.contains(only)) {
        return Problem{say("There is no built-in template {name}. jointly templates list has "
                           "them.",
            {{"name", only}})};
    }
    if (const auto names = names_in(folder); !names.ok()) {
        return names.problem();
    }
    std::vector<RestoredTemplate> restored;
    for (const auto& [name, text] : sources) {
        const std::string path = file_of(folder, name);
        if (!only.empty() && name != only) {
            continue;
        }
        RestoredTemplate one{name + std::string(ending), {}};
        if (is_there(path) || is_link(path)) {
            const auto before = read_no_link(path, 2 * template_max_bytes);
            if (!before.ok()) {
                return before.problem();
            }
            if (before.value() == text) {
                continue;
            }
            const std::string kept = first_free_name([&](int copy) {
                return folder + "/" + name + (copy == 1 ? "" : "-" + std::to_string(copy))
                     + ".before";
            });
            if (const Refusable saved = write_new_file(kept, before.value()); !saved.ok()) {
                return saved.problem();
            }
            one.kept = file_name(kept);
        }
        if (const Refusable put = replace_file(path, text); !put.ok()) {
            return put.problem();
        }
        restored.push_back(std::move(one));
    }
    return restored;
}

}  // namespace jointly
