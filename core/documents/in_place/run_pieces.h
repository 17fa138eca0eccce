// A run of a DOCX cut into what is kept, struck and added in it.
//
// For this folder alone.
#pragma once

#include "core/documents/docx_xml.h"
#include "core/documents/in_place/xml_places.h"
#include "core/language/redline.h"

#include <string>
#include <string_view>

namespace jointly {

// Puts the run together again, each piece with the format that the run has.
class RunPieces {
public:
    RunPieces(XmlElement run, const XmlPlaces& places, DocxRevisions& revisions)
        : run_(run), places_(places), revisions_(revisions)
    {}

    // A part of the run itself: kept or struck.
    void add(Change change, const std::string& xml);

    // Runs of their own. Revisions are numbered in the order of the text, so what is open is written before
    // `write` is asked for them.
    template <class Write>
    void add_new(const Write& write)
    {
        close();
        out_ += write();
        changed_ = true;
    }

    [[nodiscard]] bool changed() const { return changed_; }

    [[nodiscard]] std::string take();

private:
    void close();

    XmlElement run_;
    const XmlPlaces& places_;
    DocxRevisions& revisions_;
    Change change_ = Change::kept;
    std::string open_;
    std::string out_;
    bool changed_ = false;
};

// An element in a run as it stands there, or as it does in a deletion.
[[nodiscard]] std::string run_part_as(XmlElement element, Change change, const XmlPlaces& places);

// Words as an element in a run, kept or struck.
[[nodiscard]] std::string run_words(std::string_view text, Change change);

}  // namespace jointly
