#include "core/documents/template/fill.h"

#include "core/base/hash.h"
#include "core/base/say.h"
#include "core/documents/template/expand.h"
#include "core/documents/template/markup.h"
#include "core/documents/template/mustache.h"

#include <algorithm>

namespace jointly {

FilledTemplate filled(
    const TemplateSources& sources, const TemplateEntry& entry, const TemplateValues& values)
{
    const Rendered lines = rendered(expanded(sources, entry.name).text, values);
    ReadMarkup read = read_markup(lines);
    FilledTemplate made{std::move(read.document), {}};
    // By the values, not by what mustache was asked for: one that stands in no section that is shown is none.
    for (const TemplateName& name : entry.names) {
        bool is_left_out = false;
        for (std::size_t at = 0; at < lines.values.size(); ++at) {
            is_left_out = is_left_out || (lines.values[at]->name == name.name && !read.shown[at]);
        }
        if (name.required && is_left_out) {
            made.left_out.push_back(&name);
        }
    }
    return made;
}

std::vector<std::string> templates_in(const TemplateSources& sources, std::string_view entry)
{
    const Expanded made = expanded(sources, entry);
    return {made.used.begin(), made.used.end()};
}

std::string template_fingerprint(const TemplateSources& sources, std::string_view entry)
{
    std::string whole;
    for (const std::string& name : templates_in(sources, entry)) {
        whole += to_hex(sha256(name)) + to_hex(sha256(sources.find(name)->second));
    }
    const std::string digits = to_hex(sha256(whole));
    return say("{first} {second} {third} {fourth}",
        {{"first", digits.substr(0, 4)}, {"second", digits.substr(4, 4)},
            {"third", digits.substr(8, 4)}, {"fourth", digits.substr(12, 4)}});
}

}  // namespace jointly
