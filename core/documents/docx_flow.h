// Contract language as paragraphs whose ends are struck and added like words, as word processors track
// changes.
//
// The end of a paragraph belongs to what changed: where it is taken away, its paragraph and the next one
// are one, with the looks of the next. So a paragraph that is struck or added whole ends in a mark of that
// kind, and something has to follow it that stays.
//
//   the law    words and ends without the added are the old text, without the struck the new one, byte for
//              byte, where an end reads as "\n\n"; a paragraph of nothing but words and end of one kind is
//              not there at all on the other side
#pragma once

#include "core/documents/document.h"

#include <cstddef>
#include <vector>

namespace jointly {

struct FlowParagraph {
    Redline words;  // printable; "\n" is a new line of the same paragraph, "\t" parts the label
    Change end = Change::kept;
    bool labelled = false;  // begins with the label on one side at least
    std::size_t block =
        0;  // which of several blocks it is of, for who puts them one behind the other
    friend bool operator==(const FlowParagraph&, const FlowParagraph&) = default;
};

// Never empty but where label and text are.
[[nodiscard]] std::vector<FlowParagraph> flow_of(const Paragraph& paragraph);

// For paragraphs that stand one behind the other. LibreOffice, rejecting changes, takes words added at the
// end of a kept paragraph and at the beginning of the next one together, and the kept end with them: so a kept
// or struck word is made to stand between. Where there is none the kept end is called added, and another
// behind what was added takes its place, as Word itself does where one types at the end of a paragraph.
void part_added_words(std::vector<FlowParagraph>& flow);

}  // namespace jointly
