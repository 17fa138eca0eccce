// Marks brought into the form in which a word processor takes them as they are meant.
//
//   A field is struck or kept whole.
//   A paragraph of which all is struck is struck with its end; the last one before a table, or of a cell or the
//   text, keeps it.
//   Two paragraphs become one by the end between them only where they look the same; else the words of the
//   second are struck and stand in the first as added ones. A label that is numbered is never had twice.
//   What is added behind the last paragraph becomes its end, which is then an added one.
//   Words added before a kept end are parted from an added paragraph behind it, which LibreOffice would take
//   for one change with them.
//
// For this folder alone.
#pragma once

#include "core/documents/in_place/looks.h"
#include "core/documents/in_place/marks.h"

#include <cstddef>
#include <map>
#include <vector>

namespace jointly {

struct SettledMarks {
    std::vector<Fate> text;  // none is open
    std::vector<bool> ends;  // of paragraphs: struck
    std::map<std::size_t, std::vector<AddedInside>>
        inside;  // by paragraph, in the order of their places
    std::map<std::size_t, std::vector<AddedParagraph>> before;  // a paragraph, at once
    std::map<std::size_t, std::vector<AddedParagraph>> behind;
};

// Refused where a field or a table stands in the way.
[[nodiscard]] Result<SettledMarks> settled(
    Marks marks, const PlacedText& placed, const Looks& looks);

}  // namespace jointly
