// How a line of a template begins. For this folder alone.
#pragma once

#include <cstdint>
#include <string_view>

namespace jointly {

enum class LineMark : std::uint8_t {
    words,       // a sentence; lines that follow each other are one
    blank,       // ends it
    name,        // "% ": what programs call the document
    title,       // "# "
    heading,     // "## "
    subheading,  // "### "
    row,         // "| name | value"
    note,        // "> "
    sign,        // "~ who | for whom": a place to sign by hand
    rule,        // "---"
    page         // "@page"
};

struct MarkedHead {
    LineMark mark = LineMark::words;
    std::size_t bytes = 0;  // of the mark and of blanks before and behind it
};

// `head` is the line up to the first words that are filled in. `whole`: nothing is.
[[nodiscard]] MarkedHead head_of_line(std::string_view head, bool whole);

// Characters that a backslash takes the meaning from.
inline constexpr std::string_view marks_escaped = "\\#%|>~-@";

}  // namespace jointly
