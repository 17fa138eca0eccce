// A template with the templates that it takes in, as one text. For this folder alone.
//
// They are put in here, and not while it is filled: only so is it known beforehand that there is an end to it.
#pragma once

#include "core/documents/template/sources.h"
#include "core/documents/template/tags.h"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

// One with all it takes in; what is larger is no sheet of anybody's.
inline constexpr std::size_t expanded_max_bytes = 128 * 1024;
inline constexpr int expanded_max_partials = 100;

// Views into the sources.
struct ExpandedTag {
    TagKind kind = TagKind::value;
    std::string_view name;
    std::string_view source;  // the template that it stands in
    int line = 0;
    bool alone = false;  // but for blanks, remarks and the tags of sections
};

struct Expanded {
    std::string text;  // without remarks
    std::vector<ExpandedTag> tags;
    std::set<std::string_view> used;  // the templates in it
    std::vector<TemplateFinding> faults;
};

// What is at fault is left out of the text. Faults of tags, which tags_of() has, are not told again.
[[nodiscard]] Expanded expanded(const TemplateSources& sources, std::string_view entry);

}  // namespace jointly
