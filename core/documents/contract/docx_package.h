// The parts of a DOCX that say what its text is.
//
// For this folder alone.
#pragma once

#include "core/base/result.h"
#include "core/documents/xml_tree.h"

#include <string>
#include <string_view>

namespace jointly {

// All but the document itself may be without a root.
struct DocxPackage {
    std::string name;  // of the part that the document is
    XmlTree document;
    XmlTree styles;
    XmlTree numbering;
    XmlTree footnotes;
    XmlTree endnotes;
    XmlTree comments;
};

// Refused where it is no DOCX, or damaged.
[[nodiscard]] Result<DocxPackage> docx_package(std::string_view bytes);

}  // namespace jointly
