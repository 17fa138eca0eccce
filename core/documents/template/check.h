// What can be said of templates before anything is filled into them.
#pragma once

#include "core/documents/template/names.h"
#include "core/documents/template/sources.h"

#include <span>
#include <string>
#include <vector>

namespace jointly {

// Of `own` templates, which stand before the built-in ones of the same name. By name and line, each once. Where
// no finding is more than a warning, every entry can be filled.
[[nodiscard]] std::vector<TemplateFinding> check_templates(const TemplateSources& own,
    const TemplateSources& built_in, std::span<const TemplateEntry> entries);

// "ta_sheet.txt:12: There is no name parteis. Is parties meant?"
[[nodiscard]] std::string told(const TemplateFinding& finding);

// The first that is no warning; nullptr where there is none.
[[nodiscard]] const TemplateFinding* first_fault(const std::vector<TemplateFinding>& findings);

}  // namespace jointly
