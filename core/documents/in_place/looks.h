// What words and paragraphs that are added look like: as those around them do.
//
// For this folder alone.
#pragma once

#include "core/base/result.h"
#include "core/documents/in_place/placed_text.h"
#include "core/documents/in_place/xml_places.h"

#include <cstddef>
#include <string>
#include <vector>

namespace jointly {

// What stands inside a w:pPr that is written. `mark` is w:ins or w:del where its end is a revision.
struct ParagraphLooks {
    XmlElement like;              // the w:p
    bool without_number = false;  // no label of a list, also where its style has one
    bool ends_section = false;    // as `like` does
    std::string mark;
};

class Looks {
public:
    Looks(const PlacedText& placed, const XmlPlaces& places) : placed_(placed), places_(places) {}

    // The element that a place of the text is in; none behind the text.
    [[nodiscard]] XmlElement element_at(std::size_t place) const;

    // The format of the run there, as it stands inside its w:rPr.
    [[nodiscard]] std::string format_at(std::size_t place) const;

    // The format that most of a stretch of the text has.
    [[nodiscard]] std::string format_of_most(std::size_t begin, std::size_t end) const;

    // A whole w:pPr; empty where nothing stands in it.
    [[nodiscard]] std::string properties(const ParagraphLooks& looks) const;

private:
    const PlacedText& placed_;
    const XmlPlaces& places_;
};

// The format inside a w:rPr without what a revision of it would say.
[[nodiscard]] std::string run_format(XmlElement run, const XmlPlaces& places);

}  // namespace jointly
