// The library that fills templates. For this folder alone: mustache.cpp is the only file that includes it.
#pragma once

#include "core/documents/template/values.h"

#include <string>
#include <vector>

namespace jointly {

// Its lines, with a token for each value. `values` is what the tokens count, from 0.
struct Rendered {
    std::string text;
    std::vector<const TemplateValue*> values;
};

// `text` was checked and takes nothing in: the library does not come back from a template that takes itself in, and
// tells nobody of a name that it does not know. Good as long as `values` is.
[[nodiscard]] Rendered rendered(const std::string& text, const TemplateValues& values);

}  // namespace jointly
