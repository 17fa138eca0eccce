// Which names a template may use, and what stands behind each.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace jointly {

enum class TemplateNameKind : std::uint8_t {
    text,   // words; several of them each get a row of facts, or stand between commas
    block,  // a part of the sheet that the program makes: alone on its line
    list    // {{#name}} ... {{/name}} once for each of its items
};

struct TemplateName {
    std::string_view name;
    TemplateNameKind kind = TemplateNameKind::text;
    std::string_view what = {};  // to be said: what it is, without a full stop
    bool required = false;       // a sheet that leaves it out says so
    std::string_view of = {};    // the list whose items have it; empty: the sheet itself
};
using TemplateNames = std::span<const TemplateName>;

// A template that a paper begins with; the others are taken in by name.
struct TemplateEntry {
    std::string_view name;
    std::string_view what;  // to be said
    TemplateNames names;
};

// nullptr where there is none.
[[nodiscard]] inline const TemplateName* find_name(TemplateNames names, std::string_view name)
{
    for (const TemplateName& one : names) {
        if (one.name == name) {
            return &one;
        }
    }
    return nullptr;
}

}  // namespace jointly
