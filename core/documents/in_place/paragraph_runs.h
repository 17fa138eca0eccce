// The runs of a paragraph, and which places of the text their parts take.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/placed_text.h"

#include <cstddef>
#include <vector>

namespace jointly {

// An element in a run: words, a tab, a picture, a mark of a field. What takes no place of the text has an empty
// range where it stands.
struct RunPart {
    XmlElement element;
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t field = nowhere;  // that it belongs to
};

struct PlacedRun {
    XmlElement element;
    bool is_free = false;   // stands in the paragraph itself, not in a link or the like
    bool is_fixed = false;  // stands in what cannot be marked
    std::vector<RunPart> parts;
};

// From its first mark to its last; the range is that of what it shows.
struct PlacedField {
    std::size_t begin = 0;
    std::size_t end = 0;
};

struct ParagraphRuns {
    std::vector<PlacedRun> runs;
    std::vector<PlacedField> fields;
    bool holds_open_field = false;  // that begins or ends in another paragraph
};

[[nodiscard]] ParagraphRuns runs_of(const PlacedText& placed, std::size_t paragraph);

}  // namespace jointly
