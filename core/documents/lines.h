// Contract language cut where its lines end, with what was struck and added, as every writer shows it.
#pragma once

#include "core/documents/document.h"

#include <string_view>
#include <vector>

namespace jointly {

// Stands for the end of a line or paragraph that alone was struck or added between kept words.
inline constexpr std::string_view pilcrow = "\xC2\xB6";

// Never empty, and made of printable words without line ends.
struct MarkedLine {
    Redline spans;
    bool begins_paragraph = true;  // false: only a new line of the same one
    friend bool operator==(const MarkedLine&, const MarkedLine&) = default;
};

// A change that runs over a line end is marked anew on the next line, so that each line can be read
// alone. Where nothing but a line end was struck or added it is shown as a pilcrow: a struck one ends no
// line, an added one does.
[[nodiscard]] std::vector<MarkedLine> marked_lines(const Redline& redline);

// The label and the text behind it, as lines.
[[nodiscard]] std::vector<MarkedLine> marked_lines(const Paragraph& paragraph);

// Whether a pilcrow stands for a line end anywhere, so that the legend has to say what it means.
[[nodiscard]] bool shows_pilcrow(const Document& document);

}  // namespace jointly
