// Templates as they were read: a text each, by name, and what was found in them.
//
// A template is text with tags of mustache, of which there are five: {{name}}, {{#name}} ... {{/name}},
// {{^name}} ... {{/name}}, {{>name}} and {{! a remark }}. Filled, its lines are read as markup.h says.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

inline constexpr std::size_t template_max_bytes = 64 * 1024;
inline constexpr std::size_t template_line_max_bytes = 2000;
// How deep sections stand in sections, and templates in templates.
inline constexpr int template_max_depth = 8;

// Of each template its text, as template_text() makes it.
using TemplateSources = std::map<std::string, std::string, std::less<>>;

// Something about a template that its author is told. Where it is no warning, the template cannot be used.
struct TemplateFinding {
    std::string name;  // of the template
    int line = 0;      // from 1; 0: of the whole
    std::string text;  // a sentence
    bool is_warning = false;
    friend bool operator==(const TemplateFinding&, const TemplateFinding&) = default;
};

// Made of a to z, 0 to 9, "_" and "-": so it leads nowhere as the name of a file.
[[nodiscard]] bool is_template_name(std::string_view name);

// The text in a file that an editor wrote: without a mark of its encoding, lines ended by "\n", in NFC.
[[nodiscard]] std::string template_text(std::string_view bytes);

// What keeps a text from being a template at all: its size, bytes that are no UTF-8, characters that
// cannot be seen, lines without an end. At most one a line.
[[nodiscard]] std::vector<TemplateFinding> faults_of_text(
    const std::string& name, std::string_view text);

// The one of `known` that is most like it; empty where none is.
[[nodiscard]] std::string_view nearest_name(
    std::string_view name, const std::vector<std::string_view>& known);

}  // namespace jointly
