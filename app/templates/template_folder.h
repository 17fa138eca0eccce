// The folder in which a facilitator keeps templates: a text file for each, NAME.txt.
//
// Nothing is read but what stands in the folder itself: a link is refused, and what has another name than a
// template can have is left alone.
#pragma once

#include "core/agreement/sheet_templates.h"
#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// Where they are looked for if no folder is named. It need not be there.
[[nodiscard]] std::string own_template_folder();

struct TemplateFolder {
    TemplateSources sources;
    std::vector<TemplateFinding> findings;  // on files that were not read
};
// Refused where there is no folder of that name.
[[nodiscard]] Result<TemplateFolder> read_template_folder(const std::string& folder);

// What can be said of all that stands in the folder.
[[nodiscard]] Result<std::vector<TemplateFinding>> check_template_folder(
    const std::string& folder, Convention convention);

struct ChosenTemplates {
    SheetTemplates templates;
    std::vector<TemplateFinding> warnings;
};
// The word that stands for no folder at all.
inline constexpr std::string_view built_in_word = "built-in";
// Those of the folder before the built-in ones. `folder` is empty for own_template_folder(), as far as that is there.
// Refused where one has a fault.
[[nodiscard]] Result<ChosenTemplates> chosen_templates(
    const std::string& folder, Convention convention);

// Writes the built-in ones into a folder, which is made where it was not there. The names of their files. Refused
// where one of them is there already.
[[nodiscard]] Result<std::vector<std::string>> export_templates(
    const std::string& folder, Convention convention);

struct RestoredTemplate {
    std::string file;  // its name
    std::string kept;  // the file that has what stood there before; empty where nothing else did
};
// Puts the built-in one of that name back, or all of them where `name` is empty. What was edited is kept beside it.
[[nodiscard]] Result<std::vector<RestoredTemplate>> restore_templates(
    const std::string& folder, std::string_view name, Convention convention);

}  // namespace jointly
