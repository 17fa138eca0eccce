// Marks written into the XML of a DOCX as revisions. All else stays as it is, to the byte.
//
// For this folder alone.
#pragma once

#include "core/documents/docx_xml.h"
#include "core/documents/in_place/settled_marks.h"

#include <string>

namespace jointly {

// Refused where words change in what cannot be marked.
[[nodiscard]] Result<std::string> written_marks(const SettledMarks& marks, const PlacedText& placed,
    const XmlPlaces& places, const Looks& looks, DocxRevisions& revisions);

}  // namespace jointly
