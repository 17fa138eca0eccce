// One paragraph of a DOCX with its revisions.
//
// For this folder alone.
#pragma once

#include "core/documents/docx_xml.h"
#include "core/documents/in_place/paragraph_runs.h"
#include "core/documents/in_place/settled_marks.h"

#include <string>
#include <vector>

namespace jointly {

// What stands in the place of some bytes of the file.
struct Splice {
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string text;
};

struct InPlacePen {
    const SettledMarks& marks;
    const PlacedText& placed;
    const XmlPlaces& places;
    const Looks& looks;
    DocxRevisions& revisions;
};

// In the order of the file. Refused where words change in what cannot be marked.
[[nodiscard]] Result<std::vector<Splice>> written_paragraph(
    const InPlacePen& pen, std::size_t paragraph);

// A whole w:p that is added.
[[nodiscard]] std::string written_added(const InPlacePen& pen, const AddedParagraph& added);

}  // namespace jointly
