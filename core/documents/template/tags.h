// The tags in the text of one template. For this folder alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jointly {

enum class TagKind : std::uint8_t { value, section, inverted, end, partial, remark };

struct TemplateTag {
    TagKind kind = TagKind::value;
    std::string_view name;  // empty for a remark
    std::size_t begin = 0;  // its first brace
    std::size_t end = 0;    // behind its last
    int line = 0;           // from 1
};

struct TagFault {
    int line = 0;
    std::string text;
};

// Tags in their order; a fault for each that is none, and for each section that is not closed where it
// should be.
struct TagReading {
    std::vector<TemplateTag> tags;
    std::vector<TagFault> faults;
};
[[nodiscard]] TagReading tags_of(std::string_view text);

}  // namespace jointly
