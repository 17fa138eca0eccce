#include "core/agreement/sheet_templates.h"

#include "core/agreement/parts.h"
#include "core/base/say.h"
#include "core/documents/template/fill.h"

#include <algorithm>
#include <utility>

namespace jointly {

namespace {

const TemplateEntry& entry_named(std::string_view name)
{
    const auto entries = template_entries();
    const auto found = std::find_if(
        entries.begin(), entries.end(), [&](const TemplateEntry& one) { return one.name == name; });
    must(found != entries.end(), "a paper asks for a template that there is not");
    return *found;
}

constexpr std::array conventions{Convention::us, Convention::canada};

bool is_built_in(
    const TemplateSources& sources, const TemplateSources& built_in, const std::string& name)
{
    const auto one = built_in.find(name);
    return one != built_in.end() && one->second == sources.find(name)->second;
}

// Of those that were used, the ones that say what no convention has them say. Where each says what one of them has,
// but not all what the same one has: all. None where they are the built-in ones of a convention.
std::vector<std::string> edited_of(
    const TemplateSources& sources, const std::vector<std::string>& used)
{
    std::vector<std::string> edited = used;
    for (const Convention convention : conventions) {
        const TemplateSources built_in = built_in_templates(convention);
        if (std::all_of(used.begin(), used.end(),
                [&](const std::string& name) { return is_built_in(sources, built_in, name); })) {
            return {};
        }
        std::erase_if(
            edited, [&](const std::string& name) { return is_built_in(sources, built_in, name); });
    }
    return edited.empty() ? used : edited;
}

// On each page of it, and before anything else.
void set_head(Document& sheet, const TemplateEntry& entry, const SheetHead& head)
{
    if (sheet.blocks.empty() || !std::holds_alternative<TitleLine>(sheet.blocks.front())) {
        sheet.blocks.insert(sheet.blocks.begin(), TitleLine{say(entry.what), {}});
    }
    for (DocumentBlock& block : sheet.blocks) {
        if (auto* const title = std::get_if<TitleLine>(&block)) {
            title->aside = head.aside;
            title->foot = head.foot;
        }
    }
    if (sheet.title.empty()) {
        sheet.title = std::get<TitleLine>(sheet.blocks.front()).text;
    }
}

}  // namespace

std::vector<TemplateFinding> check_sheet_templates(
    Convention convention, const TemplateSources& own)
{
    return check_templates(own, built_in_templates(convention), template_entries());
}

SheetTemplates::SheetTemplates(Convention convention) : sources_(built_in_templates(convention)) {}

Result<SheetTemplates> SheetTemplates::with(Convention convention, TemplateSources own)
{
    const auto findings = check_sheet_templates(convention, own);
    if (const TemplateFinding* const fault = first_fault(findings)) {
        return Problem{told(*fault)};
    }
    SheetTemplates templates(convention);
    for (const auto& [name, text] : own) {
        templates.sources_.insert_or_assign(name, text);
    }
    templates.own_ = std::move(own);
    return templates;
}

Document SheetTemplates::fill(
    std::string_view entry_name, const TemplateValues& values, const SheetHead& head) const
{
    const TemplateEntry& entry = entry_named(entry_name);
    FilledTemplate made = filled(sources_, entry, values);
    Document& sheet = made.document;
    set_head(sheet, entry, head);
    std::vector<DocumentBlock> notes;
    for (const std::string& note : head.notes) {
        notes.emplace_back(Note{note});
    }
    for (const TemplateName* const name : made.left_out) {
        notes.emplace_back(Note{
            say("The template of this sheet leaves out: {what}.", {{"what", say(name->what)}})});
    }
    sheet.blocks.insert(sheet.blocks.begin() + 1, notes.begin(), notes.end());
    const std::vector<std::string> edited =
        own_.empty() ? std::vector<std::string>{}
                     : edited_of(sources_, templates_in(sources_, entry_name));
    if (!edited.empty()) {
        sheet.blocks.emplace_back(
            Note{say("Made with templates of your own: {names}. Fingerprint of the templates: "
                     "{fingerprint}. The fingerprint of the wording does not depend on them.",
                {{"names", joined(edited)},
                    {"fingerprint", template_fingerprint(sources_, entry_name)}})});
    }
    return std::move(made.document);
}

}  // namespace jointly
