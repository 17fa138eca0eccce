// A paper of its own for tests of templates: a few names of each kind, and values for them.
#pragma once

#include "core/documents/template/check.h"
#include "core/documents/template/fill.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::array small_names{
    TemplateName{"number", TemplateNameKind::text, "its number"},
    TemplateName{"parties", TemplateNameKind::text, "who decides"},
    TemplateName{"missing", TemplateNameKind::text, "what is never there"},
    TemplateName{"clause", TemplateNameKind::text, "what it means", true},
    TemplateName{"legend", TemplateNameKind::block, "the marks"},
    TemplateName{"signatures", TemplateNameKind::block, "the places to sign", true},
    TemplateName{"facts", TemplateNameKind::block, "more facts"},
    TemplateName{"provisions", TemplateNameKind::list, "what it changes"},
    TemplateName{"heading", TemplateNameKind::text, "its heading", false, "provisions"},
    TemplateName{"redline", TemplateNameKind::block, "the redline", true, "provisions"}};

inline constexpr std::array small_entries{TemplateEntry{"sheet", "A sheet", small_names}};

// `words` stand in every text, so that a test can choose them.
[[nodiscard]] inline TemplateValues small_values(const std::string& words)
{
    TemplateValues values;
    values.set("number", words);
    values.set("parties", std::vector<std::string>{words, words});
    values.set("missing", "");
    values.set("clause", words);
    values.set_blocks("legend", {MarksLegend{}});
    values.set_blocks("signatures", {SignatureRows{{{words, words, words, words, {}}}}});
    values.set_blocks("facts", {FactTable{{{words, words}}}});
    std::vector<TemplateValues> provisions(2);
    for (TemplateValues& one : provisions) {
        one.set("heading", words);
        one.set_blocks("redline", {Paragraph{{}, redline("", words), 0}});
    }
    values.set_items("provisions", std::move(provisions));
    return values;
}

// Everything there is to leave out stands in it.
inline constexpr std::string_view whole_sheet = "% Sheet {{number}}\n"
                                                "# SHEET {{number}}\n"
                                                "\n"
                                                "| Parties | {{parties}}\n"
                                                "{{facts}}\n"
                                                "\n"
                                                "{{legend}}\n"
                                                "{{#provisions}}\n"
                                                "## {{heading}}\n"
                                                "{{redline}}\n"
                                                "{{/provisions}}\n"
                                                "---\n"
                                                "{{signatures}}\n"
                                                "\n"
                                                "{{clause}}\n";

// Which blocks stand there and how many rows each has, without a word of what they say.
[[nodiscard]] inline std::string shape_of(const Document& document)
{
    std::string shape;
    for (const DocumentBlock& block : document.blocks) {
        shape += std::to_string(block.index());
        if (const auto* const facts = std::get_if<FactTable>(&block)) {
            shape += "x" + std::to_string(facts->rows.size());
        } else if (const auto* const heading = std::get_if<HeadingLine>(&block)) {
            shape += "-" + std::to_string(heading->level);
        } else if (const auto* const places = std::get_if<SignatureRows>(&block)) {
            shape += "x" + std::to_string(places->rows.size());
        }
        shape += ' ';
    }
    return shape;
}

}  // namespace jointly
