// A template filled: the only way from templates to a document.
//
// What is filled in goes past the markup: mustache is given a token for each value, the markup is read with
// the tokens in it, and only then do words and blocks take their places. So no words, whatever they are, read as
// a tag or a mark, and a document holds words alone, which each writer escapes for its own format.
#pragma once

#include "core/documents/document.h"
#include "core/documents/template/names.h"
#include "core/documents/template/sources.h"
#include "core/documents/template/values.h"

#include <string>
#include <vector>

namespace jointly {

struct FilledTemplate {
    Document document;
    std::vector<const TemplateName*>
        left_out;  // required, given, and nowhere in the document; each once
};

// `sources` are checked, and hold the entry. What they do not ask for is left out.
[[nodiscard]] FilledTemplate filled(
    const TemplateSources& sources, const TemplateEntry& entry, const TemplateValues& values);

// "792d 4235 3711 9564": of the entry and all templates that it takes in.
[[nodiscard]] std::string template_fingerprint(
    const TemplateSources& sources, std::string_view entry);

// The entry and all templates that it takes in, by name.
[[nodiscard]] std::vector<std::string> templates_in(
    const TemplateSources& sources, std::string_view entry);

}  // namespace jointly
