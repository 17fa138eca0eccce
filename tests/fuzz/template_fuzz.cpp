// Templates, each behind a line "@@ name": core/documents/template/check.h, fill.h.
//
// Whatever is found fit to be used is filled, with an end; no words read as tags or marks, whatever they are; and what
// is required is shown, or told to be left out.
#include "tests/core/documents/small_templates.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace jointly {

namespace {

TemplateSources sources_in(std::string_view bytes)
{
    constexpr std::string_view mark = "@@ ";
    TemplateSources sources;
    std::string name = "sheet";
    for (const std::string_view line : split(bytes, '\n')) {
        if (line.starts_with(mark)) {
            name = line.substr(mark.size());
        } else {
            sources[name] += std::string(line) + "\n";
        }
    }
    for (auto& [one, text] : sources) {
        text = template_text(text);
    }
    return sources;
}

void must_be_said_of(const std::vector<TemplateFinding>& findings, const TemplateSources& sources)
{
    for (const TemplateFinding& one : findings) {
        must(!one.text.empty(), "something is found without a word");
        must(is_valid_utf8(one.text), "a finding cannot be read");
        must(one.line >= 0 && one.line <= 1'000'000, "a finding is on no line");
        const auto source = sources.find(one.name);
        must(source == sources.end()
                 || one.line <= 1 + std::count(source->second.begin(), source->second.end(), '\n'),
            "a finding is behind the end of its template");
    }
}

// Words that a template could be made of.
constexpr std::string_view evil = "# a | {{number}} {{#x}} ~ > % --- \\ \x01"
                                  "0\x02 @page {{>sheet}}";

bool shows(const Document& document, std::string_view words)
{
    return std::any_of(document.blocks.begin(), document.blocks.end(), [&](const auto& block) {
        const auto* const sentence = std::get_if<Statement>(&block);
        return sentence != nullptr && sentence->text.find(words) != std::string::npos;
    });
}

}  // namespace

std::vector<std::string_view> outcomes() { return {"refused", "left out", "whole", "empty"}; }

std::string_view fuzz_one(std::string_view bytes)
{
    const TemplateSources built_in{{"sheet", std::string(whole_sheet)}, {"part", "{{clause}}\n"}};
    TemplateSources sources = sources_in(bytes);
    const auto findings = check_templates(sources, built_in, small_entries);
    must_be_said_of(findings, sources);
    must(check_templates(sources, built_in, small_entries) == findings,
        "the same templates are found otherwise");
    if (first_fault(findings) != nullptr) {
        return "refused";
    }
    sources.insert(built_in.begin(), built_in.end());
    const TemplateEntry& entry = small_entries.front();
    const TemplateValues plain_values = small_values("words");
    const TemplateValues evil_values = small_values(std::string(evil));
    const FilledTemplate plain = filled(sources, entry, plain_values);
    const FilledTemplate made = filled(sources, entry, evil_values);
    must(shape_of(made.document) == shape_of(plain.document), "words were read as markup");
    must(made.left_out == plain.left_out, "what is left out depends on the words");
    must(filled(sources, entry, evil_values).document == made.document,
        "the same template is filled otherwise");
    (void)template_fingerprint(sources, entry.name);
    if (made.document.blocks.empty()) {
        return "empty";
    }
    const bool has_signatures =
        std::find(made.document.blocks.begin(), made.document.blocks.end(),
            DocumentBlock(SignatureRows{{{std::string(evil), std::string(evil), std::string(evil),
                std::string(evil), {}}}}))
        != made.document.blocks.end();
    const bool is_left_out = std::any_of(made.left_out.begin(), made.left_out.end(),
        [](const TemplateName* name) { return name->name == "signatures"; });
    must(has_signatures != is_left_out, "the places to sign are gone and nothing says so");
    must(!shows(made.document, "\x01") || shows(made.document, evil), "a token was left over");
    return made.left_out.empty() ? "whole" : "left out";
}

}  // namespace jointly
